import { canonical } from "../journal/canonical.ts";
import { bytesOf, bytesOfHex, commitment, hexOf } from "../journal/chain.ts";
import { EntryRef, type Header } from "../journal/Entry.ts";
import { hmac, type Sha256 } from "../journal/hmac.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import { opening } from "../seal.ts";
import type { Archive } from "./archive.ts";
import type { Aside } from "./Aside.ts";
import { type Check, type CheckKind, type Verdict, verdictOf, type Where } from "./Check.ts";
import type { Checkpoint } from "./Checkpoint.ts";
import { checkpointChecks, type CheckpointsGiven } from "./checkpointed.ts";
import { conclusionsOf } from "./conclusionsOf.ts";
import { disclosing } from "./disclosure.ts";
import { firstDifference } from "./firstDifference.ts";
import { anchorFaults, anchorIn, earlierFaults } from "./outside.ts";
import { fileNames, type Manifest } from "./Manifest.ts";
import {
  asideOf,
  checkpointsOf,
  type Digests,
  linesOf,
  manifestOf,
  signatureOf,
  textOf,
} from "./opened.ts";
import { type Reopened, reopening } from "./reopened.ts";
import { idsIn } from "./Scope.ts";
import { finished, type Steps } from "./Steps.ts";

/**
 * What is computed of the files of a dossier by whoever runs the domain: their SHA-256, whether the signature is good for its
 * public key, and as much of its checkpoints.
 */
export type Measured = CheckpointsGiven & {
  readonly digests: Digests;
  /** `undefined` where that cannot be told. */
  readonly isSignatureGood: boolean | undefined;
};

/** What a verifier brings: anchors as they were typed, a dossier made before. */
export type Outside = {
  readonly anchors: ReadonlyArray<string>;
  readonly earlier: Archive | undefined;
};

/** A dossier whose journal could be read to its end. `retired`: seals of its scope that open to nothing any more. */
export type Read = {
  readonly manifest: Manifest;
  readonly journal: Reopened;
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  readonly stamps: CheckpointsGiven["stamps"];
  readonly open: (sealed: Sealed) => unknown;
  readonly retired: number;
  /** The seals of its scope, whatever they open to. */
  readonly disclosed: ReadonlySet<string>;
};

/** A dossier gone through. `read`: nothing where its manifest cannot be read. */
export type Verified = {
  readonly checks: ReadonlyArray<Check>;
  readonly verdict: Verdict;
  readonly read: Read | undefined;
};

const checkOf = (kind: CheckKind, where: ReadonlyArray<Where>): Check => ({
  kind,
  outcome: where.length === 0 ? "holds" : "fails",
  where,
});

const headFaults = ({ inputs, knownVersion }: Manifest, journal: Reopened): ReadonlyArray<Where> =>
  canonical(inputs.head) === canonical(journal.head) && knownVersion === journal.knownVersion
    ? []
    : [{ file: fileNames.manifest, entry: EntryRef.make(Math.max(1, journal.head.version)) }];

const hiddenFaults = ({ inputs }: Manifest, journal: Reopened): ReadonlyArray<Where> => {
  const ids = new Set(idsIn(journal.workspace, inputs.scope));
  const isAbout = ({ about }: Header): boolean => about.some((id) => ids.has(id));
  return journal.hidden.filter(isAbout).map(({ version }) => ({ entry: version }));
};

const isCommitted = (sha256: Sha256, key: string, value: string, said: string): boolean => {
  try {
    const parsed: unknown = JSON.parse(value);
    return canonical(parsed) === value && commitment(sha256, bytesOfHex(key), parsed) === said;
  } catch {
    // A value that is no longer JSON is not the one that was sealed.
    return false;
  }
};

function* asideFaults(
  aside: Aside | undefined,
  { seals }: Reopened,
  sha256: Sha256,
): Steps<ReadonlyArray<Where>> {
  if (aside === undefined) return [{ file: fileNames.aside }];
  const faults: Array<Where> = [];
  const known = new Set<string>();
  for (const { seal, key, value } of aside.seals) {
    const named = seals.get(seal);
    if (named === undefined || known.has(seal)) faults.push({ file: fileNames.aside, seal });
    else if (!isCommitted(sha256, key, value, named.said))
      faults.push({ seal, entry: named.entry });
    yield known.add(seal).size;
  }
  return faults;
}

const pieceFaults = (
  { pieces: listed }: Manifest,
  aside: Aside | undefined,
  { pieces }: Reopened,
  { digests }: Measured,
  sha256: Sha256,
): ReadonlyArray<Where> => {
  const keys = aside?.pieces ?? [];
  const unlisted = keys.filter(({ document }) => listed.every((one) => one.document !== document));
  const altered = listed.filter(({ document, file }) => {
    const key = keys.find((one) => one.document === document);
    const named = pieces.find((one) => one.document === document);
    const digest = digests.get(file);
    return (
      key === undefined ||
      named === undefined ||
      digest !== key.sha256 ||
      hexOf(hmac(sha256, bytesOfHex(key.key), bytesOfHex(digest))) !== named.commitment
    );
  });
  return [
    ...altered.map(({ document, entry, file }) => ({ document, entry, file })),
    ...unlisted.map(({ document }) => ({ document })),
  ];
};

const fileFaults = (
  { files }: Archive,
  manifest: Manifest,
  digests: Digests,
): ReadonlyArray<Where> =>
  manifest.files
    .filter(({ name, size, sha256 }) => {
      const held = files.find((file) => file.name === name);
      return held === undefined || held.bytes.length !== size || digests.get(name) !== sha256;
    })
    .map(({ name }) => ({ file: name }));

const archiveFaults = ({ files, brokenAt }: Archive): ReadonlyArray<Where> => [
  ...files.filter(({ isWhole }) => !isWhole).map(({ name }) => ({ file: name })),
  ...(brokenAt === undefined ? [] : [{ byte: brokenAt }]),
];

/** An archive holds what its manifest lists, in its order, then the manifest and its signature, and nothing else. */
const listedFaults = ({ files }: Archive, manifest: Manifest): ReadonlyArray<Where> => {
  const expected = [
    ...manifest.files.map(({ name }) => name),
    fileNames.manifest,
    fileNames.signature,
  ];
  const place = expected.findIndex((name, index) => files[index]?.name !== name);
  if (place !== -1) return [{ file: expected[place] ?? fileNames.manifest }];
  const other = files[expected.length];
  return other === undefined ? [] : [{ file: other.name }];
};

const inputFaults = ({ inputs }: Manifest, digests: Digests): ReadonlyArray<Where> =>
  ([fileNames.aside, fileNames.checkpoints] as const)
    .filter(
      (name) =>
        digests.get(name) !== (name === fileNames.aside ? inputs.aside : inputs.checkpoints),
    )
    .map((file) => ({ file }));

const conclusionFaults = (
  archive: Archive,
  manifest: Manifest,
  { workspace, knownThen }: Reopened,
  sha256: Sha256,
): ReadonlyArray<Where> => {
  const { scope, on } = manifest.inputs;
  const said = textOf(archive, fileNames.conclusions);
  const found = conclusionsOf(workspace, knownThen, scope, on, sha256);
  const text = canonical(found);
  if (said !== text) return [{ file: fileNames.conclusions, ...firstDifference(found, said) }];
  return hexOf(sha256(bytesOf(text))) === manifest.conclusions
    ? []
    : [{ file: fileNames.manifest }];
};

const signatureFaults = (
  archive: Archive,
  manifest: Manifest,
  { isSignatureGood }: Measured,
  sha256: Sha256,
): ReadonlyArray<Where> => {
  const signature = signatureOf(archive);
  const isItsKey =
    signature !== undefined &&
    signature.key === manifest.inputs.key &&
    signature.key === hexOf(sha256(bytesOfHex(signature.publicKey))).slice(0, 16);
  return isItsKey && isSignatureGood !== false ? [] : [{ file: fileNames.signature }];
};

/** What is read of a dossier before anything is asked of it. */
type Opened = {
  readonly archive: Archive;
  readonly manifest: Manifest;
  readonly journal: Reopened;
  readonly aside: Aside | undefined;
};

const absent = (kind: CheckKind): Check => ({ kind, outcome: "absent", where: [] });

/** What is asked of the whole journal is not asked of one that could not be read to its end. */
function* contentChecks(
  { archive, manifest, journal, aside }: Opened,
  measured: Measured,
  sha256: Sha256,
): Steps<ReadonlyArray<Check>> {
  const heads = headFaults(manifest, journal);
  const isRead = heads.length === 0 && journal.checks.every(({ outcome }) => outcome === "holds");
  const readable = (kind: CheckKind, where: () => ReadonlyArray<Where>): Check =>
    isRead ? checkOf(kind, where()) : absent(kind);
  const particulars = isRead ? yield* asideFaults(aside, journal, sha256) : [];
  return [
    ...journal.checks,
    checkOf("head", heads),
    readable("hidden", () => hiddenFaults(manifest, journal)),
    readable("particulars", () => particulars),
    readable("piece", () => pieceFaults(manifest, aside, journal, measured, sha256)),
    readable("conclusions", () => conclusionFaults(archive, manifest, journal, sha256)),
  ];
}

/** Where the signature cannot be verified, that it names its own key still is. */
const signatureCheck = (
  { archive, manifest }: Opened,
  measured: Measured,
  sha256: Sha256,
): Check => {
  const found = checkOf("signature", signatureFaults(archive, manifest, measured, sha256));
  return found.outcome === "holds" && measured.isSignatureGood === undefined
    ? absent("signature")
    : found;
};

const archiveChecks = (
  opened: Opened,
  measured: Measured,
  sha256: Sha256,
): ReadonlyArray<Check> => {
  const { archive, manifest, journal } = opened;
  const { digests } = measured;
  return [
    checkOf("file", [...fileFaults(archive, manifest, digests), ...inputFaults(manifest, digests)]),
    checkOf("archive", archiveFaults(archive)),
    checkOf("listed", listedFaults(archive, manifest)),
    signatureCheck(opened, measured, sha256),
    ...checkpointChecks(checkpointsOf(archive), { ...manifest, ...journal }, measured, sha256),
  ];
};

/** A dossier gone through by itself. `read`: nothing where its manifest cannot be read. */
export type GoneThrough = {
  readonly archive: Archive;
  readonly checks: ReadonlyArray<Check>;
  readonly read: Read | undefined;
};

/** Goes through a dossier by itself; yields the lines and seals gone through. */
export function* goingThrough(
  archive: Archive,
  measured: Measured,
  sha256: Sha256,
): Steps<GoneThrough> {
  const manifest = manifestOf(archive);
  if (manifest === undefined) {
    const checks = [checkOf("manifest", [{ file: fileNames.manifest }])];
    return { archive, checks, read: undefined };
  }
  const { structure, inputs } = manifest;
  const journal = yield* reopening(linesOf(archive), structure, sha256, inputs.knownAt);
  const aside = asideOf(archive);
  const opened = { archive, manifest, journal, aside };
  const checks = [
    checkOf("manifest", []),
    ...(yield* contentChecks(opened, measured, sha256)),
    ...archiveChecks(opened, measured, sha256),
  ];
  const values = new Map((aside?.seals ?? []).map(({ seal, value }) => [seal, value]));
  const disclosed = yield* disclosing(journal.entries, journal.workspace, inputs.scope);
  const retired = [...disclosed].filter((seal) => !values.has(seal)).length;
  const checkpoints = checkpointsOf(archive) ?? [];
  const { stamps } = measured;
  const read = {
    manifest,
    journal,
    checkpoints,
    stamps,
    open: opening(values),
    retired,
    disclosed,
  };
  return { archive, checks, read };
}

/** What is concluded of a dossier gone through, by what is brought from outside. */
export const judged = (
  { archive, checks: within, read }: GoneThrough,
  { anchors, earlier }: Outside,
  sha256: Sha256,
): Verified => {
  if (read === undefined) return { checks: within, verdict: verdictOf(within, undefined), read };
  const checks = [
    ...within,
    anchors.length === 0
      ? absent("anchor")
      : checkOf("anchor", anchorFaults(read, anchors, sha256)),
    earlier === undefined ? absent("earlier") : checkOf("earlier", earlierFaults(archive, earlier)),
  ];
  return { checks, verdict: verdictOf(checks, anchorIn(read, anchors)), read };
};

/** Goes through a dossier by itself, then by what is brought from outside. */
export const verified = (archive: Archive, given: Measured & Outside, sha256: Sha256): Verified =>
  judged(finished(goingThrough(archive, given, sha256)), given, sha256);
