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
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import {
  agreementSignedBy,
  type EmployerAgreement,
  type Engagement,
  engagementOn,
  type MemberInRole,
  memberOn,
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
type SignedBy = {
  readonly engagement: Engagement | undefined;
  readonly sworn: Sworn | undefined;
  readonly employer: EmployerAgreement | undefined;
};

const paperFrom: Readonly<
  Record<MemberPaper, (printed: MemberPrinted, signed: SignedBy) => SignedWords>
> = {
  engagement: (printed, { engagement }) => engagementPaper(printed, engagement),
  sworn: (printed, { sworn }) => swornPaper(printed, sworn),
  employer: (printed, { employer }) => employerPaper(printed, employer),
};

type Seen = { readonly snapshot: Snapshot; readonly now: LocalInstant };
type Wanted = {
  readonly structure: StructureId;
  readonly team: Team;
  readonly member: MemberInRole;
  readonly paper: MemberPaper;
};

/** A paper of a member, as they signed it or to be signed. */
export const memberPaperBytes = Effect.fnUntraced(function* (
  { snapshot, now }: Seen,
  { structure, team, member, paper }: Wanted,
) {
  const { press } = yield* Press;
  const signed: SignedBy = {
    engagement: engagementOn(member, now),
    sworn: [...recall(member.sworn)].at(0),
    employer: agreementSignedBy(member, now),
  };
  const one = signed[paper];
  const version = one?.entry ?? snapshot.workspace.version;
  const { legible, head } = yield* asWritten(structure, version);
  const on = one?.at ?? now;
  const role = one?.role ?? member.role;
  const { person } = member;
  const content = paperFrom[paper]({ legible, team, person, role, on, head }, signed);
  return yield* press({ model: "kernel/signedWords.typ", content });
});

/** The same, for whoever may read what they did. */
export const memberPaper = send<(typeof teamPaperEndpoints)["memberPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { snapshot, standing, now } = yield* presentTo(caller);
    const { person, paper } = params;
    const team = at(snapshot.workspace.teams.teams, params.team);
    const member = memberOn(team, person, now);
    if (team === undefined || member === undefined || !mayReadResultsOf(standing, person))
      return yield* Effect.fail(notFound);
    const wanted = { structure: caller.structure, team, member, paper };
    return pdf(yield* memberPaperBytes({ snapshot, now }, wanted), fileNames[paper]);
  }),
);
