import { HashMap } from "effect";
import { newestFirst } from "../kernel/History.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import { isBy, type LocalInstant, Minutes } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { TrainingAttestation } from "../training/Training.ts";
import type { Workspace } from "../Workspace.ts";
import type { Ledger, LedgerLine } from "./HourLedger.ts";

/** A person's attestations for a protocol signed by an instant, the newest first. */
export const attestationsBy = (
  workspace: Workspace,
  person: PersonId,
  protocol: Code,
  on: LocalInstant,
): ReadonlyArray<TrainingAttestation> =>
  newestFirst(at(workspace.training.attestationsOf, person))
    .flatMap((attestation) => at(workspace.training.attestations, attestation) ?? [])
    .filter((known) => known.protocol === protocol && isBy(known.signature.at, on))
    .toSorted((a, b) => b.signature.at.at - a.signature.at.at || b.entry - a.entry);

/** The newest that is not revoked by an instant. */
export const inForceAmong = (
  attestations: ReadonlyArray<TrainingAttestation>,
  on: LocalInstant,
): TrainingAttestation | undefined =>
  attestations.find(({ revoked }) => revoked === undefined || !isBy(revoked.at, on));

/** The attestation in force on an instant: the newest not revoked by then. */
export const attestationOn = (
  workspace: Workspace,
  person: PersonId,
  protocol: Code,
  on: LocalInstant,
): TrainingAttestation | undefined =>
  inForceAmong(attestationsBy(workspace, person, protocol, on), on);

/** What has become of an attestation: it stands, a later one took its place, or it was revoked (j34). */
export type AttestationState =
  | { readonly state: "standing" }
  | { readonly state: "replaced"; readonly by: TrainingAttestation }
  | { readonly state: "revoked"; readonly at: LocalInstant };

/** The same person and protocol alone: what replaces it is the newest written after it that is not revoked. */
export const attestationState = (
  { training }: Workspace,
  { person, protocol, entry, revoked }: TrainingAttestation,
): AttestationState => {
  if (revoked !== undefined) return { state: "revoked", at: revoked.at };
  const by = newestFirst(at(training.attestationsOf, person))
    .flatMap((attestation) => at(training.attestations, attestation) ?? [])
    .filter((known) => known.protocol === protocol && known.entry > entry)
    .find((known) => known.revoked === undefined);
  return by === undefined ? { state: "standing" } : { state: "replaced", by };
};

/** Minutes and distinct days of training. */
export type Figures = { readonly minutes: Minutes; readonly days: number };

const isOver = ({ to, day }: LedgerLine, on: LocalInstant): boolean =>
  to === null ? day === null || day <= on.day : isBy(to, on);

/**
 * What the ledger counts now of what was over when it was attested, where it is no longer what an attestation in force
 * signed under the same text: a presence reduced on a closed sheet, for one. What was learned since changes nothing of it.
 */
export const changedSince = (
  { minutes, days, version, revoked, at: attested }: TrainingAttestation,
  judged: Pick<ProtocolVersion, "version">,
  ledger: Ledger,
): Figures | undefined => {
  if (revoked !== undefined || version !== judged.version) return undefined;
  const lines = ledger.lines.filter((line) => line.counted > 0 && isOver(line, attested));
  const counted = lines.reduce((total, line) => total + line.counted, 0);
  const daysNow = ledger.days.filter((day) => lines.some((line) => line.day === day)).length;
  return counted === minutes && daysNow === days
    ? undefined
    : { minutes: Minutes.make(counted), days: daysNow };
};

/** Whether a delegant signed, as formateur, a segment that counts for the person, or read what others taught (j20). */
export const mannerOf = (
  workspace: Workspace,
  { lines }: Ledger,
  delegant: PersonId,
): TrainingAttestation["manner"] => {
  const hasTaught = lines.some(({ counted, origin }) => {
    if (counted === 0 || origin.kind !== "session") return false;
    const session = at(workspace.training.sessions, origin.session);
    return (
      session !== undefined &&
      HashMap.has(session.segmentSignatures, keyOf(origin.segment, delegant))
    );
  });
  return hasTaught ? "taught" : "acknowledged";
};
