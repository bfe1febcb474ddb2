import type { MemberPaper } from "@coopilote/contract/teams/papers.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { PdfLink } from "../documents/PdfLink.tsx";
import { EmployerLink } from "./EmployerLink.tsx";
import { MEMBER_PAPERS } from "./memberPapersFr.ts";
import type { Place } from "./nextStep.ts";

type TeamView = ScreenOf<"team">;
type Member = TeamView["members"][number];

interface MemberPapersProps {
  member: Member;
  team: TeamView;
  place: Place;
}

const asksEmployer = ({ kind, status, parts }: Finding): boolean =>
  (kind === "employer-agreement" && status !== "not-applicable") || parts.some(asksEmployer);

/** Where a paper of a member is, signed or to sign. */
export const memberPaperAt = (
  { structure, team }: Pick<Place, "structure" | "team">,
  person: string,
  paper: MemberPaper,
): string => `/api/structures/${structure}/teams/${team}/members/${person}/papers/${paper}`;

/** What a member signed, or has to sign, on paper. */
export function MemberPapers(props: MemberPapersProps) {
  const asksAgreement = () =>
    props.team.findings.some(
      (finding) =>
        finding.subject.kind === "member" &&
        finding.subject.person === props.member.person &&
        asksEmployer(finding),
    );
  const papers = (): ReadonlyArray<{ paper: MemberPaper; label: string }> => {
    const { engaged, sworn, employer } = props.member;
    const agreement = (employer?.agreed ?? null) === null ? "due" : "done";
    return [
      { paper: "engagement", label: MEMBER_PAPERS.engagement[engaged === null ? "due" : "done"] },
      { paper: "sworn", label: MEMBER_PAPERS.sworn[sworn === null ? "due" : "done"] },
      ...(asksAgreement()
        ? [{ paper: "employer" as const, label: MEMBER_PAPERS.employer[agreement] }]
        : []),
    ];
  };
  return (
    <>
      <For each={papers()}>
        {({ paper, label }) => (
          <PdfLink
            href={memberPaperAt(props.place, props.member.person, paper)}
            label={label}
            about={MEMBER_PAPERS.of(label, props.member.name)}
          />
        )}
      </For>
      <Show when={asksAgreement()}>
        <EmployerLink member={props.member} place={props.place} />
      </Show>
    </>
  );
}
