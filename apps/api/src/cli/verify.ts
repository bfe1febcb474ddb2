import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { type VerifiedFolder, verifiedFolder } from "@coopilote/store/verifiedFolder.ts";
import { Effect, Schema } from "effect";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { helpFr, namedFr } from "./fr.ts";
import { stopped, type Subcommand, type Surroundings } from "./Subcommand.ts";
import { verifiedArchive } from "./verifyArchive.ts";
import { verifyFr } from "./verifyFr.ts";
import { wordsOf } from "./words.ts";

const isStructureId = Schema.is(StructureId);

const faultsIn = ({ isWhole, journals, pieces }: VerifiedFolder): ReadonlyArray<string> => [
  ...(isWhole ? [] : [verifyFr.notWhole]),
  ...journals.flatMap(({ structure, faults }) =>
    faults.map((fault) => verifyFr.fault(structure, fault)),
  ),
  ...pieces.faults.map((fault) => verifyFr.piece(fault)),
];

/** What is known of a head kept elsewhere: where it stands, or that it is nowhere. */
const anchored = (
  { journals }: VerifiedFolder,
  anchors: ReadonlyArray<string>,
): ReadonlyArray<{ readonly found: boolean; readonly said: string }> =>
  anchors.map((anchor) => {
    const journal = journals.find(({ hashes }) => hashes.has(anchor));
    const version = journal === undefined ? 0 : [...journal.hashes].indexOf(anchor) + 1;
    return journal === undefined
      ? { found: false, said: verifyFr.anchorNowhere(anchor) }
      : { found: true, said: verifyFr.anchorAt(anchor, journal.structure, version) };
  });

const told = (
  verified: VerifiedFolder,
  anchors: ReadonlyArray<string>,
  { out, err }: Surroundings,
) => {
  const faults = faultsIn(verified);
  const known = anchored(verified, anchors);
  for (const journal of verified.journals) out(`${verifyFr.journal(journal)}\n`);
  out(`${verifyFr.checked(verified)}\n`);
  for (const { found, said } of known) (found ? out : err)(`${said}\n`);
  if (anchors.length === 0) out(`${verifyFr.notAnchored}\n`);
  for (const line of verifyFr.notProven) out(`${line}\n`);
  for (const fault of faults) err(`${fault}\n`);
  return faults.length === 0 && known.every(({ found }) => found) ? exits.done : exits.unsound;
};

/** `verify`: goes through a dossier, or through the journals of a folder, what they seal and the pieces they name. */
export const verify: Subcommand = {
  help: helpFr.verify,
  run: (args, surroundings) =>
    Effect.gen(function* () {
      const words = yield* wordsOf(
        args,
        { structure: "value", anchor: "values", earlier: "value" },
        1,
      );
      const [path] = words.said;
      const anchors = words.values("anchor");
      if (path !== undefined)
        return yield* verifiedArchive(path, anchors, words.value("earlier"), surroundings);
      const only = words.value("structure");
      if (only !== undefined && !isStructureId(only))
        return yield* stopped(exits.usage, namedFr.notAnId(only));
      const verified = yield* Effect.sync(() =>
        verifiedFolder(surroundings.settings.folder, { only }),
      );
      if ("_tag" in verified) return yield* Effect.fail(folderStop(verified));
      if (only !== undefined && verified.journals.length === 0)
        return yield* stopped(exits.refused, namedFr.noStructure(only));
      return told(verified, anchors, surroundings);
    }),
};
