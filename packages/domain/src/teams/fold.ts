import { HashMap } from "effect";
import type { FactsOf, Folded, Noted } from "../journal/Entry.ts";
import { remember } from "../kernel/History.ts";
import { at as valueAt, changed, keyOf, remembered } from "../kernel/maps.ts";
import type { Role } from "../protocols/Requirement.ts";
import type { teamFacts } from "./facts.ts";
import type { Member, Team, TeamState } from "./Team.ts";

type TeamFact = FactsOf<typeof teamFacts>;

const proposed = (team: Team, person: Member["person"], role: Role, noted: Noted) => {
  const known = valueAt(team.members, person);
  return HashMap.set(
    team.members,
    person,
    known === undefined
      ? {
          person,
          proposals: { latest: { ...noted, role }, before: undefined },
          engagements: undefined,
          sworn: undefined,
          withdrawals: undefined,
          reachability: undefined,
          agreements: undefined,
        }
      : { ...known, proposals: { latest: { ...noted, role }, before: known.proposals } },
  );
};

const memberChange = (
  member: Member,
  { type, body }: Extract<TeamFact, { readonly body: { readonly person: unknown } }>,
  noted: Noted,
): Member => {
  switch (type) {
    case "MemberProposed.1":
      return member;
    case "EngagementSigned.1":
      return {
        ...member,
        engagements: remember(member.engagements, {
          ...noted,
          role: body.role,
          insurance: body.insurance,
          signature: body.signature,
        }),
      };
    case "EmployerAgreementSigned.1":
      return {
        ...member,
        agreements: remember(member.agreements, {
          ...noted,
          role: body.role,
          signatory: body.signatory,
          signature: body.signature,
        }),
      };
    case "SwornStatementSigned.1":
      return {
        ...member,
        sworn: remember(member.sworn, { ...noted, role: body.role, signature: body.signature }),
      };
    case "MemberWithdrawn.1":
      return {
        ...member,
        withdrawals: remember(member.withdrawals, {
          entry: noted.entry,
          at: body.at,
          by: body.by,
          reason: body.reason,
        }),
      };
    case "ReachabilityStated.1":
      return {
        ...member,
        reachability: remember(member.reachability, {
          ...noted,
          means: body.means,
          delay: body.delay,
          details: body.details,
        }),
      };
  }
};

const teamChange = (
  team: Team,
  fact: Exclude<TeamFact, { readonly type: "TeamFormed.1" | "SignatoryNamed.1" }>,
  noted: Noted,
): Team => {
  switch (fact.type) {
    case "MemberProposed.1":
      return { ...team, members: proposed(team, fact.body.person, fact.body.role, noted) };
    case "BinomeDissolved.1":
    case "BinomeRestored.1":
      return {
        ...team,
        binomes: remembered(team.binomes, keyOf(fact.body.delegant, fact.body.delegate), {
          entry: noted.entry,
          at: fact.body.at,
          by: fact.body.by,
          change: fact.type === "BinomeDissolved.1" ? "dissolved" : "restored",
        }),
      };
    case "EngagementSigned.1":
    case "SwornStatementSigned.1":
    case "EmployerAgreementSigned.1":
    case "MemberWithdrawn.1":
    case "ReachabilityStated.1":
      return {
        ...team,
        members: changed(team.members, fact.body.person, (member) =>
          memberChange(member, fact, noted),
        ),
      };
  }
};

export const evolveTeams = (
  state: TeamState,
  { version: entry, at, fact }: Folded<TeamFact>,
): TeamState => {
  const noted = { entry, at };
  if (fact.type === "TeamFormed.1")
    return {
      ...state,
      teams: HashMap.set(state.teams, fact.body.team, {
        ...fact.body,
        formed: noted,
        members: HashMap.empty(),
        binomes: HashMap.empty(),
      }),
    };
  if (fact.type === "SignatoryNamed.1")
    return {
      ...state,
      signatories: HashMap.set(state.signatories, fact.body.signatory, { ...noted, ...fact.body }),
    };
  return {
    ...state,
    teams: changed(state.teams, fact.body.team, (team) => teamChange(team, fact, noted)),
    teamsOf:
      fact.type === "MemberProposed.1"
        ? remembered(state.teamsOf, fact.body.person, fact.body.team)
        : state.teamsOf,
  };
};
