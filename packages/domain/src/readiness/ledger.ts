import { bytesOf, hexOf } from "../journal/chain.ts";
import { canonical } from "../journal/canonical.ts";
import type { EntryRef } from "../journal/Entry.ts";
import type { Sha256 } from "../journal/hmac.ts";
import type { Hash, PersonId, TeamId } from "../kernel/ids.ts";
import { type Day, type LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Workspace } from "../Workspace.ts";
import { attestationOn } from "./attestations.ts";
import { interpretedAs } from "./carryOver.ts";
import { segmentsGiven } from "./GivenSegment.ts";
import type { Ledger, LedgerLine } from "./HourLedger.ts";
import { lacksParticulars, otherLines } from "./otherTraining.ts";
import { type Asked, sessionLines } from "./sessionLines.ts";

/** Distinct local days with a counted minute; autoformation makes none unless the version says so (j19). */
export const daysOf = (
  lines: ReadonlyArray<LedgerLine>,
  version: ProtocolVersion,
): ReadonlyArray<Day> => [
  ...new Set(
    lines
      .filter(
        ({ counted, mode }) =>
          counted > 0 && (mode !== "autoformation" || version.autoformationDays),
      )
      .flatMap(({ day }) => (day === null ? [] : [day])),
  ),
];

/** Entries that prove the minutes counted on some lines, each once. */
export const provenBy = (lines: ReadonlyArray<LedgerLine>): ReadonlyArray<EntryRef> => [
  ...new Set(lines.flatMap(({ counted, evidence }) => (counted > 0 ? evidence : []))),
];

const trainersRead = (
  workspace: Workspace,
  { version }: ProtocolVersion,
  on: LocalInstant,
  team: TeamId | undefined,
): Asked["trainers"] =>
  team !== undefined &&
  interpretedAs({ workspace, team, on }, version, { point: "trainers" }) === "either"
    ? "either"
    : "together";

/**
 * The ledgers of a version's protocol as of an instant, person by person; what they share is told once.
 * `team` gives the figures a structure supplied.
 */
export const ledgers = (
  workspace: Workspace,
  version: ProtocolVersion,
  on: LocalInstant,
  team?: TeamId,
): ((person: PersonId) => Ledger) => {
  const given = segmentsGiven({ workspace, version, on, team });
  const trainers = trainersRead(workspace, version, on, team);
  return (person) => {
    const attestation = attestationOn(workspace, person, version.protocol, on);
    const periodEnd = attestation?.signature.at ?? on;
    const asked = { workspace, person, version, on, periodEnd, given, trainers };
    const lines = [...sessionLines(asked), ...otherLines(asked, team)];
    return {
      person,
      protocol: version.protocol,
      lines,
      counted: Minutes.make(lines.reduce((total, { counted }) => total + counted, 0)),
      refused: Minutes.make(
        lines.reduce(
          (total, { refused }) => refused.reduce((sum, { minutes }) => sum + minutes, total),
          0,
        ),
      ),
      days: daysOf(lines, version).toSorted(),
      incomplete: lacksParticulars(asked),
    };
  };
};

/**
 * Every minute of a person for a version's protocol, as of an instant: counted, or refused and why (design, counting hours).
 * One pure function; screen, attestation and export print this.
 */
export const ledger = (
  workspace: Workspace,
  person: PersonId,
  version: ProtocolVersion,
  on: LocalInstant,
  team?: TeamId,
): Ledger => ledgers(workspace, version, on, team)(person);

/** What an attestation signs: SHA-256 of the canonical ledger, ids and minutes only. */
export const ledgerHash = (
  sha256: Sha256,
  { person, protocol, lines, counted, days }: Ledger,
): Hash =>
  hexOf(
    sha256(
      bytesOf(
        canonical({
          person,
          protocol,
          counted,
          days,
          lines: lines.map(({ origin, day, counted: minutes, refused }) => ({
            origin,
            day,
            minutes,
            refused,
          })),
        }),
      ),
    ),
  );
