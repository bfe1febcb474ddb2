import { type Deposit, isNamedIn } from "../declaration/Declaration.ts";
import type { NamedMember } from "../declaration/facts.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { TrainingAttestation } from "../training/Training.ts";
import { inForceAmong } from "./attestations.ts";
import { type CarriedOver, renewedBy, type Standing } from "./carryOver.ts";

/** Of someone's attestations, the one in force that stands under the text in force, which may ask for another (j3). */
export const standingAttestation = (
  carriedOver: CarriedOver,
  signed: ReadonlyArray<TrainingAttestation>,
  on: LocalInstant,
): TrainingAttestation | undefined => {
  const inForce = inForceAmong(signed, on);
  if (inForce === undefined) return undefined;
  const standing = carriedOver.since(inForce.person, inForce.signature.at.day, "training");
  return standing === "renew" || standing === "top-up" ? undefined : inForce;
};

/**
 * The deposit that declares someone under the text in force: theirs where it still stands, else one made since (j2).
 * `deposits`: those received by the instant asked about.
 */
export const standingDeposit = (
  carriedOver: CarriedOver,
  judged: ProtocolVersion,
  deposits: ReadonlyArray<Deposit>,
  member: NamedMember,
  deposit: Deposit,
): { readonly deposit: Deposit | undefined; readonly standing: Standing } => {
  const standing = carriedOver.since(member.person, deposit.at.day, "declaration");
  return standing === "kept"
    ? { deposit, standing }
    : { deposit: renewedBy(deposits, judged, ({ adds }) => isNamedIn(adds, member)), standing };
};
