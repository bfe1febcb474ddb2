import { HashMap } from "effect";
import type { EntryRef, Noted } from "../journal/Entry.ts";
import { type History, lastWhere } from "../kernel/History.ts";
import type { Code, PersonId, SignatoryId, TeamId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Signature } from "../kernel/Signature.ts";
import { isBy, type LocalInstant, type Minutes } from "../kernel/time.ts";
import type { Role } from "../protocols/Requirement.ts";

export type Proposal = Noted & { readonly role: Role };
export type Engagement = Noted & {
  readonly role: Role;
  readonly insurance: "own-policy" | "employer";
  readonly signature: Signature;
};
export type Sworn = Noted & { readonly role: Role; readonly signature: Signature };
export type Withdrawal = {
  readonly entry: EntryRef;
  readonly at: LocalInstant;
  readonly by: PersonId;
  readonly reason: Sealed | null;
};
export type Reachability = Noted & {
  readonly means: ReadonlyArray<"phone" | "teleconsultation" | "secure-messaging" | "on-site">;
  readonly delay: Minutes | null;
  readonly details: Sealed | null;
};

/** Someone outside the house who signs for it. */
export type Signatory = Noted & {
  readonly signatory: SignatoryId;
  readonly name: Sealed;
  readonly capacity: Sealed;
  readonly organisation: Sealed | null;
};
export type EmployerAgreement = Noted & {
  readonly role: Role;
  readonly signatory: SignatoryId;
  readonly signature: Signature;
};

export type Member = {
  readonly person: PersonId;
  readonly proposals: NonNullable<History<Proposal>>;
  readonly engagements: History<Engagement>;
  readonly sworn: History<Sworn>;
  readonly withdrawals: History<Withdrawal>;
  readonly reachability: History<Reachability>;
  readonly agreements: History<EmployerAgreement>;
};

/** A member as they were on an instant. */
export type MemberInRole = Member & { readonly role: Role };

/** A delegate ↔ delegant pair stopped or resumed; all with all by default (j17). */
export type BinomeChange = {
  readonly entry: EntryRef;
  readonly at: LocalInstant;
  readonly by: PersonId;
  readonly change: "dissolved" | "restored";
};

export type Team = {
  readonly team: TeamId;
  readonly protocol: Code;
  readonly need: Sealed | null;
  readonly formed: Noted;
  readonly members: HashMap.HashMap<PersonId, Member>;
  readonly binomes: HashMap.HashMap<string, History<BinomeChange>>;
};

export type TeamState = {
  readonly teams: HashMap.HashMap<TeamId, Team>;
  readonly teamsOf: HashMap.HashMap<PersonId, History<TeamId>>;
  readonly signatories: HashMap.HashMap<SignatoryId, Signatory>;
};

/** Every team of the structure, the first formed first. */
export const teamsFormed = ({ teams }: TeamState): ReadonlyArray<Team> =>
  [...HashMap.values(teams)].toSorted((a, b) => a.formed.entry - b.formed.entry);

export const noTeam: TeamState = {
  teams: HashMap.empty(),
  teamsOf: HashMap.empty(),
  signatories: HashMap.empty(),
};

/** What one signatory agreed to for a member. */
export const agreedBy = (
  { agreements }: Pick<Member, "agreements">,
  signatory: SignatoryId,
): EmployerAgreement | undefined => lastWhere(agreements, (one) => one.signatory === signatory);

/** The withdrawal in force on an instant: none where a later engagement undoes it. */
export const withdrawalOn = (member: Member, on: LocalInstant): Withdrawal | undefined => {
  const withdrawal = lastWhere(member.withdrawals, ({ at }) => isBy(at, on));
  if (withdrawal === undefined) return undefined;
  const since = lastWhere(
    member.engagements,
    ({ signature }) => isBy(signature.at, on) && signature.at.at > withdrawal.at.at,
  );
  return since === undefined ? withdrawal : undefined;
};

/** The engagement in force on an instant, if the person has one and has not withdrawn since. */
export const engagementOn = (member: Member, on: LocalInstant): Engagement | undefined =>
  withdrawalOn(member, on) === undefined
    ? lastWhere(member.engagements, ({ signature }) => isBy(signature.at, on))
    : undefined;

/** Whether a withdrawn member has been proposed again by an instant; their engagement is then to be signed anew. */
const isProposedAgain = (member: Member, withdrawal: Withdrawal, on: LocalInstant): boolean =>
  lastWhere(
    member.proposals,
    (proposal) => proposal.entry > withdrawal.entry && isBy(proposal.at, on),
  ) !== undefined;

/** The withdrawal that keeps someone out of a team on an instant: neither engaged nor proposed since. */
export const departureOn = (member: Member, on: LocalInstant): Withdrawal | undefined => {
  const withdrawal = withdrawalOn(member, on);
  return withdrawal === undefined || isProposedAgain(member, withdrawal, on)
    ? undefined
    : withdrawal;
};

/** Whether someone was in a team by an instant: proposed, or engaged, be it on an earlier paper. */
export const isInTeamBy = (member: Member, on: LocalInstant): boolean =>
  lastWhere(member.proposals, (proposal) => isBy(proposal.at, on)) !== undefined ||
  lastWhere(member.engagements, ({ signature }) => isBy(signature.at, on)) !== undefined;

/** The role someone had on an instant: the last they were proposed for by then, or the first of all. */
const roleAmong = ({ latest, before }: Member["proposals"], on: LocalInstant): Role =>
  before === undefined || isBy(latest.at, on) ? latest.role : roleAmong(before, on);
export const roleOn = ({ proposals }: Member, on: LocalInstant): Role => roleAmong(proposals, on);

/** A member in the role they had on an instant. */
export const inRole = (member: Member, on: LocalInstant): MemberInRole => ({
  ...member,
  role: roleOn(member, on),
});

/** The employer's agreement that a member had by an instant: of the role they have, and given since they last left. */
export const agreementSignedBy = (
  member: Member | undefined,
  on: LocalInstant,
): EmployerAgreement | undefined => {
  if (member === undefined) return undefined;
  const left = lastWhere(member.withdrawals, ({ at }) => isBy(at, on));
  return lastWhere(
    member.agreements,
    ({ role, signature }) =>
      isBy(signature.at, on) &&
      role === roleOn(member, on) &&
      (left === undefined || signature.at.at > left.at.at),
  );
};

/** A member who has not left by an instant, in their role of then; nothing where they have, or never were. */
export const memberOn = (
  team: Team | undefined,
  person: PersonId,
  on: LocalInstant,
): MemberInRole | undefined => {
  const member = team === undefined ? undefined : at(team.members, person);
  return member === undefined || departureOn(member, on) !== undefined
    ? undefined
    : inRole(member, on);
};

/** Everyone in a team on an instant, each in the role of that instant, by id. */
export const membersOn = (team: Team, on: LocalInstant): ReadonlyArray<MemberInRole> =>
  [...HashMap.values(team.members)]
    .filter((member) => departureOn(member, on) === undefined)
    .map((member) => inRole(member, on))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1));

/** What became of a pair last; nothing while it is as by default, all with all (j17). */
export const binomeChange = (
  team: Team,
  delegant: PersonId,
  delegate: PersonId,
  on: LocalInstant,
): BinomeChange | undefined =>
  lastWhere(at(team.binomes, keyOf(delegant, delegate)), (change) => isBy(change.at, on));
