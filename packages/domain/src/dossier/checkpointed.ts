import { canonical } from "../journal/canonical.ts";
import { bytesOf, bytesOfHex, hexOf } from "../journal/chain.ts";
import { joined, type Sha256 } from "../journal/hmac.ts";
import type { StructureId } from "../kernel/ids.ts";
import type { Day, Instant, Time } from "../kernel/time.ts";
import type { Check, CheckKind, Where } from "./Check.ts";
import type { Checkpoint } from "./Checkpoint.ts";
import { fileNames, type Head, signedText } from "./Manifest.ts";
import { leafHash, rootBy } from "./merkle.ts";
import type { Reopened } from "./reopened.ts";

/** A head as a day's tree holds it: SHA-256(0x00 ‖ blind ‖ canonical({ format: 1, structure, version, hash, day })). */
export const checkpointLeaf = (
  sha256: Sha256,
  blind: string,
  of: Head & { readonly structure: StructureId; readonly day: Day },
): Uint8Array => {
  const { structure, version, hash, day } = of;
  const text = canonical({ format: 1, structure, version, hash, day });
  return leafHash(sha256, joined(bytesOfHex(blind), bytesOf(text)));
};

/** What is signed of a day: its root, and over how many structures. */
export const rootSigned = ({
  day,
  size,
  root,
}: Pick<Checkpoint, "day" | "size" | "root">): string =>
  signedText("root.1", canonical({ day, size, root }));

/** Who stamped a root, and when. `day`, `time`: in UTC; `certificate`: SHA-256 of theirs, for whoever trusts it to compare. */
export type Stamped = {
  readonly at: Instant;
  readonly day: Day;
  readonly time: Time;
  readonly by: string;
  readonly certificate: string;
};

/** What a stamp is found to be. `unknown`: by a key of a kind that cannot be verified here. */
export type StampFound = Stamped | "wrong" | "unknown";

/**
 * What is found of checkpoints by whoever can verify signatures: stamps, and days whose root is signed by the key it names,
 * `undefined` where that cannot be told.
 */
export type CheckpointsGiven = {
  readonly rootsSigned: ReadonlySet<Day> | undefined;
  readonly stamps: ReadonlyMap<Day, StampFound>;
};

const leadsToRoot = (checkpoint: Checkpoint, structure: StructureId, sha256: Sha256): boolean => {
  const { day, head, blind, path, root } = checkpoint;
  const leaf = checkpointLeaf(sha256, blind, { ...head, structure, day });
  const found = rootBy(sha256, leaf, checkpoint, path.map(bytesOfHex));
  return found !== undefined && hexOf(found) === root;
};

const isItsKey = ({ key, publicKey }: Checkpoint, sha256: Sha256): boolean =>
  hexOf(sha256(bytesOfHex(publicKey))).slice(0, 16) === key;

const follows = (checkpoint: Checkpoint, before: Checkpoint | undefined): boolean =>
  before === undefined ||
  (before.day < checkpoint.day && before.head.version <= checkpoint.head.version);

/** Checkpoints that do not bind a head of this journal to the root of their day. */
const checkpointFaults = (
  checkpoints: ReadonlyArray<Checkpoint>,
  journal: { readonly structure: StructureId; readonly hashes: Reopened["hashes"] },
  { rootsSigned }: CheckpointsGiven,
  sha256: Sha256,
): ReadonlyArray<Where> =>
  checkpoints
    .filter((checkpoint, place) => {
      const { head, day } = checkpoint;
      return !(
        journal.hashes[head.version - 1] === head.hash &&
        follows(checkpoint, checkpoints[place - 1]) &&
        leadsToRoot(checkpoint, journal.structure, sha256) &&
        isItsKey(checkpoint, sha256) &&
        (rootsSigned === undefined || rootsSigned.has(day))
      );
    })
    .map(({ day }) => ({ file: fileNames.checkpoints, day }));

/** Of stamped checkpoints, those whose stamp is not of their root, or not of the hour it says. */
const stampFaults = (
  checkpoints: ReadonlyArray<Checkpoint>,
  { stamps }: CheckpointsGiven,
): ReadonlyArray<Where> =>
  checkpoints
    .filter(({ day, stamp }) => {
      const found = stamps.get(day);
      if (found === "unknown") return false;
      return found === undefined || found === "wrong" || found.at !== stamp?.at;
    })
    .map(({ day }) => ({ file: fileNames.checkpoints, day }));

const checkOf = (
  kind: CheckKind,
  asked: ReadonlyArray<unknown>,
  where: ReadonlyArray<Where>,
): Check => {
  if (where.length > 0) return { kind, outcome: "fails", where };
  return { kind, outcome: asked.length === 0 ? "absent" : "holds", where };
};

/** What is found of the checkpoints of a dossier; nothing where its checkpoints.json cannot be read. */
export const checkpointChecks = (
  checkpoints: ReadonlyArray<Checkpoint> | undefined,
  journal: { readonly structure: StructureId; readonly hashes: Reopened["hashes"] },
  given: CheckpointsGiven,
  sha256: Sha256,
): ReadonlyArray<Check> => {
  if (checkpoints === undefined)
    return [checkOf("checkpoint", [], [{ file: fileNames.checkpoints }]), checkOf("stamp", [], [])];
  const stamped = checkpoints.filter(({ stamp }) => stamp !== null);
  const isUnknown = stamped.some(({ day }) => given.stamps.get(day) === "unknown");
  const told = given.rootsSigned === undefined ? [] : checkpoints;
  return [
    checkOf("checkpoint", told, checkpointFaults(checkpoints, journal, given, sha256)),
    checkOf("stamp", isUnknown ? [] : stamped, stampFaults(stamped, given)),
  ];
};
