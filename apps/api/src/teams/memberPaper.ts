import type { MemberPaper, teamPaperEndpoints } from "@coopilote/contract/teams/papers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import type { SignedWords } from "@coopilote/documents/kernel/signedWords.ts";
import {
  employerPaper,
  engagementPaper,
  type MemberPrinted,
  swornPaper,
} from "@coopilote/documents/teams/memberPapers.ts";
import { recall } from "@coopilote/domain/kernel/History.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import {
  departureOn,
  type Engagement,
  engagementOn,
  inRole,
  type Sworn,
  type Team,
} from "@coopilote/domain/teams/Team.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { asWritten, pdf } from "../papers.ts";
import { presentTo } from "../views.ts";

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

const fileNames: Readonly<Record<MemberPaper, string>> = {
  engagement: "engagement.pdf",
  sworn: "attestation-sur-l-honneur.pdf",
  employer: "accord-de-l-employeur.pdf",
};

/** What is signed on a paper, if it is. */
type SignedBy = { readonly engagement: Engagement | undefined; readonly sworn: Sworn | undefined };

const paperFrom: Readonly<
  Record<MemberPaper, (printed: MemberPrinted, signed: SignedBy) => SignedWords>
> = {
  engagement: (printed, { engagement }) => engagementPaper(printed, engagement),
  sworn: (printed, { sworn }) => swornPaper(printed, sworn),
  employer: (printed) => employerPaper(printed),
};

/** A member who has not left; nothing where they have, or never were. */
const memberOf = (team: Team | undefined, person: PersonId, now: LocalInstant) => {
  const member = team === undefined ? undefined : at(team.members, person);
  return member === undefined || departureOn(member, now) !== undefined
    ? undefined
    : inRole(member, now);
};

/** A paper of a member, as they signed it or to be signed, for whoever may read what they did. */
export const memberPaper = send<(typeof teamPaperEndpoints)["memberPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { press } = yield* Press;
    const { snapshot, standing, now } = yield* presentTo(caller);
    const { person, paper } = params;
    const team = at(snapshot.workspace.teams.teams, params.team);
    const member = memberOf(team, person, now);
    if (team === undefined || member === undefined || !mayReadResultsOf(standing, person))
      return yield* Effect.fail(notFound);
    const signed: SignedBy = {
      engagement: engagementOn(member, now),
      sworn: [...recall(member.sworn)].at(0),
    };
    const one = paper === "employer" ? undefined : signed[paper];
    const version = one?.entry ?? snapshot.workspace.version;
    const { legible, head } = yield* asWritten(caller.structure, version);
    const on = one?.at ?? now;
    const role = one?.role ?? member.role;
    const content = paperFrom[paper]({ legible, team, person, role, on, head }, signed);
    const bytes = yield* press({ model: "kernel/signedWords.typ", content });
    return pdf(bytes, fileNames[paper]);
  }),
);
