import { canonical } from "../journal/canonical.ts";
import { bytesOfHex, genesis, leafOf, leafOver, link } from "../journal/chain.ts";
import { EntryRef, type Header } from "../journal/Entry.ts";
import type { Sha256 } from "../journal/hmac.ts";
import type { Hash, StructureId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/time.ts";
import { emptyWorkspace, evolve, type Workspace } from "../Workspace.ts";
import type { Check, CheckKind } from "./Check.ts";
import type { JournalLine } from "./JournalLine.ts";
import type { Head } from "./Manifest.ts";
import { type OpenEntry, type PieceNamed, Reopening, type SealNamed } from "./Reopening.ts";
import { finished, type Steps } from "./Steps.ts";

/** A journal gone through line by line, to its end or to the first line that does not hold. */
export type Reopened = {
  readonly workspace: Workspace;
  readonly head: Head;
  /** The headers gone through, and the hash of the chain at each. */
  readonly headers: ReadonlyArray<Header>;
  readonly hashes: ReadonlyArray<Hash>;
  readonly entries: ReadonlyArray<OpenEntry>;
  readonly hidden: ReadonlyArray<Header>;
  readonly seals: ReadonlyMap<string, SealNamed>;
  readonly pieces: ReadonlyArray<PieceNamed>;
  readonly knownThen: Workspace;
  readonly knownVersion: number;
  readonly checks: ReadonlyArray<Check>;
};

const chainKinds = ["entry", "chain", "fact", "about", "time"] as const;

const checked = (
  faults: ReadonlyArray<{ readonly what: CheckKind; readonly entry: EntryRef }>,
): ReadonlyArray<Check> =>
  chainKinds.map((kind) => {
    const where = faults.filter(({ what }) => what === kind).map(({ entry }) => ({ entry }));
    return { kind, outcome: where.length === 0 ? "holds" : "fails", where };
  });

const leafOfLine = (sha256: Sha256, line: JournalLine): Uint8Array => {
  const header = canonical(line.header);
  return "hidden" in line
    ? leafOver(sha256, header, bytesOfHex(line.hidden))
    : leafOf(sha256, header, bytesOfHex(line.blind), line.body);
};

/**
 * Reads a journal again from its lines, and nothing else; `undefined` is a line that cannot be read.
 * `knownThen` is folded from what was known at an instant (UTC milliseconds). Yields the lines gone through.
 */
export function* reopening(
  lines: Iterable<JournalLine | undefined>,
  structure: StructureId,
  sha256: Sha256,
  knownAt: Instant,
): Steps<Reopened> {
  const walk = new Reopening();
  const headers: Array<Header> = [];
  const hashes: Array<Hash> = [];
  const hidden: Array<Header> = [];
  const faults: Array<{ readonly what: CheckKind; readonly entry: EntryRef }> = [];
  const so = { hash: genesis(sha256, structure), knownThen: emptyWorkspace, knownVersion: 0 };
  for (const line of lines) {
    const entry = EntryRef.make(headers.length + 1);
    if (line === undefined || line.header.version !== entry) {
      faults.push({ what: "entry", entry });
      break;
    }
    const hash = link(sha256, so.hash, leafOfLine(sha256, line));
    if (hash !== line.hash) {
      faults.push({ what: "chain", entry });
      break;
    }
    if ("hidden" in line) hidden.push(line.header);
    else if (!walk.takes(line.header, line.body)) break;
    headers.push(line.header);
    hashes.push(hash);
    so.hash = hash;
    if (line.header.at.at <= knownAt) {
      so.knownThen = walk.workspace;
      so.knownVersion = entry;
    }
    yield entry;
  }
  return {
    workspace: walk.workspace,
    head: { version: headers.length, hash: so.hash },
    headers,
    hashes,
    entries: walk.entries,
    hidden,
    seals: walk.seals,
    pieces: walk.pieces,
    knownThen: so.knownThen,
    knownVersion: so.knownVersion,
    checks: checked([...faults, ...walk.faults]),
  };
}

/** The same, read at once. */
export const reopened = (
  lines: Iterable<JournalLine | undefined>,
  structure: StructureId,
  sha256: Sha256,
  knownAt: Instant,
): Reopened => finished(reopening(lines, structure, sha256, knownAt));

/** What was known of a journal at an instant (UTC milliseconds), and its last entry. */
export const knownBy = (
  { entries }: Pick<Reopened, "entries">,
  knownAt: Instant,
): { readonly workspace: Workspace; readonly version: number } => {
  const last = entries.findLastIndex(({ header }) => header.at.at <= knownAt);
  const known = entries.slice(0, last + 1);
  const workspace = known.reduce(
    (before, { header: { version, at, actor, role }, fact }) =>
      evolve(before, { version, at, actor, role, fact }),
    emptyWorkspace,
  );
  return { workspace, version: known.at(-1)?.header.version ?? 0 };
};
