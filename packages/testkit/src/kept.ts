import { about } from "@coopilote/domain/about.ts";
import type { JournalKept } from "@coopilote/domain/dossier/JournalKept.ts";
import type { JournalLine, OpenLine } from "@coopilote/domain/dossier/JournalLine.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import {
  bytesOf,
  bytesOfHex,
  genesis,
  hexOf,
  leafOf,
  link,
} from "@coopilote/domain/journal/chain.ts";
import { Code, type Hash, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import { emptyWorkspace, evolve } from "@coopilote/domain/Workspace.ts";
import { sha256 } from "./draw.ts";
import { pieceKey } from "./pieces.ts";
import type { World } from "./World.ts";

const hexText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const digest = (text: string): Hash => hexOf(sha256(bytesOf(text)));

type Line = typeof OpenLine.Type;

/** Lines whose chain follows from what they say, from a hash on. */
export const chained = (
  structure: StructureId,
  lines: ReadonlyArray<Omit<Line, "hash">>,
): ReadonlyArray<Line> => {
  const so = { hash: genesis(sha256, structure) };
  return lines.map((line) => {
    const leaf = leafOf(sha256, canonical(line.header), bytesOfHex(line.blind), line.body);
    so.hash = link(sha256, so.hash, leaf);
    return { ...line, hash: so.hash };
  });
};

const linesOf = ({ structure, entries }: World): ReadonlyArray<JournalLine> => {
  const so = { workspace: emptyWorkspace };
  return chained(
    structure,
    entries.map((entry) => {
      const { version, at, actor, role, fact } = entry;
      const concerned = about(so.workspace, fact);
      so.workspace = evolve(so.workspace, entry);
      return {
        header: { version, at, actor, role, about: concerned, type: Code.make(fact.type) },
        blind: digest(`blind ${version}`).slice(0, 32),
        body: canonical(fact.body),
      };
    }),
  );
};

/** The journal of a world and what is kept beside it, as a store would read them. */
export const keptOf = (world: World): JournalKept => ({
  structure: world.structure,
  lines: linesOf(world),
  aside: [...world.aside.values()]
    .map(({ seal, key, value }) => ({ seal, key: hexText(key), value }))
    .toSorted((a, b) => (a.seal < b.seal ? -1 : 1)),
  pieces: new Map(
    [...world.stored.keys()].map((document) => [document, hexText(pieceKey(document))]),
  ),
  checkpoints: [],
});
