import { checkpointLeaf, rootSigned } from "@coopilote/domain/dossier/checkpointed.ts";
import { type Checkpoint, Checkpoints } from "@coopilote/domain/dossier/Checkpoint.ts";
import type { Signer } from "@coopilote/domain/dossier/Manifest.ts";
import { pathOf, rootOf } from "@coopilote/domain/dossier/merkle.ts";
import { bytesOfHex, hexOf } from "@coopilote/domain/journal/chain.ts";
import type { Hash, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import type { Database } from "better-sqlite3";
import { Schema } from "effect";
import { randomDraw, sha256 } from "./cryptography.ts";
import { journalRows } from "./journalRows.ts";

/** The root of a day as it was signed. */
export type Rooted = { readonly day: Day; readonly size: number; readonly root: Hash };

const blindLength = 16;

/** The leaves of a day, in the order of its tree. */
const leafRows = (raw: Database): ((day: string) => ReadonlyArray<string>) => {
  const leaves = raw.prepare<[string], { leaf: string }>(
    "SELECT leaf FROM checkpoints WHERE day = ? ORDER BY leaf",
  );
  return (day) => leaves.all(day).map(({ leaf }) => leaf);
};

/** Writes the root of a day, over the heads that moved since their last one; nothing where none did, or the day has its own. */
export const rootRows = (raw: Database) => {
  const { heads } = journalRows(raw);
  const last = raw.prepare<[string], { hash: string }>(
    "SELECT hash FROM checkpoints WHERE structure = ? ORDER BY day DESC LIMIT 1",
  );
  const known = raw.prepare<[string]>("SELECT 1 FROM roots WHERE day >= ?");
  const addLeaf = raw.prepare<[string, string, number, string, string, string]>(
    "INSERT INTO checkpoints (structure, day, version, hash, blind, leaf) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const addRoot = raw.prepare<[string, number, string, string, string]>(
    "INSERT INTO roots (day, size, root, key, signature) VALUES (?, ?, ?, ?, ?)",
  );
  const leavesOf = leafRows(raw);
  return (day: Day, signer: Signer): Rooted | undefined => {
    const moved = heads().filter(({ structure, hash }) => last.get(structure)?.hash !== hash);
    if (moved.length === 0 || known.get(day) !== undefined) return undefined;
    for (const { structure, version, hash } of moved) {
      const blind = Buffer.from(randomDraw(blindLength)).toString("hex");
      const leaf = checkpointLeaf(sha256, blind, { structure, day, version, hash });
      addLeaf.run(structure, day, version, hash, blind, hexOf(leaf));
    }
    const leaves = leavesOf(day).map(bytesOfHex);
    const rooted = { day, size: leaves.length, root: hexOf(rootOf(sha256, leaves)) };
    addRoot.run(day, rooted.size, rooted.root, signer.id, signer.sign(rootSigned(rooted)));
    return rooted;
  };
};

type Row = {
  readonly day: string;
  readonly version: number;
  readonly hash: string;
  readonly blind: string;
  readonly leaf: string;
  readonly size: number;
  readonly root: string;
  readonly key: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly token: string | null;
  readonly stamped: number | null;
};

const selected = `SELECT checkpoints.day, version, hash, blind, leaf, size, root, key, public AS publicKey, signature,
    token, stamped
  FROM checkpoints JOIN roots ON roots.day = checkpoints.day JOIN signing_keys ON signing_keys.id = roots.key
  WHERE structure = ? ORDER BY checkpoints.day`;

const read = Schema.decodeUnknownSync(Checkpoints.fields.checkpoints);

const monthOf = ({ day }: Row): string => day.slice(0, 7);

/** Of the checkpoints of a structure, the last of each month and the last of all, each with its proof. */
export const checkpointsKept = (
  raw: Database,
  structure: StructureId,
): ReadonlyArray<Checkpoint> => {
  const leavesOf = leafRows(raw);
  const rows = raw.prepare<[string], Row>(selected).all(structure);
  const told = rows.filter((row, place) => {
    const next = rows[place + 1];
    return next === undefined || monthOf(next) !== monthOf(row);
  });
  return read(
    told.map(({ version, hash, leaf, token, stamped, ...row }) => {
      const leaves = leavesOf(row.day);
      const index = leaves.indexOf(leaf);
      return {
        ...row,
        head: { version, hash },
        index,
        path: pathOf(sha256, leaves.map(bytesOfHex), index).map(hexOf),
        stamp: token === null ? null : { at: stamped, token },
      };
    }),
  );
};
