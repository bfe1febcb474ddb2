import {
  engagementFr,
  insuranceFr,
  responsibilitiesFr,
  swornFr,
} from "@coopilote/domain/teams/signedFr.ts";
import type { MemberPaper } from "@coopilote/contract/teams/papers.ts";
import { For, Show, untrack } from "solid-js";
import type { Fit } from "../documents/fittingPieces.ts";
import { PdfLink } from "../documents/PdfLink.tsx";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { type PaperDraft, paperLacks, paperOf, paperSent } from "../forms/paper.ts";
import { PaperFields } from "../forms/PaperFields.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { ENGAGEMENT, SWORN } from "./dialogsFr.ts";
import { memberPaperAt } from "./MemberPapers.tsx";
import { MEMBER_PAPERS } from "./memberPapersFr.ts";
import type { TeamDialogProps } from "./TeamDialogProps.ts";

type Whole = TeamDialogProps["team"];

/** As much of a team as a member signs for, so that « Mon espace » asks it too. */
export interface SignedTeam extends Pick<Whole, "team" | "shortTitle" | "today"> {
  readonly members: ReadonlyArray<Pick<Whole["members"][number], "person" | "role">>;
}

interface SigningProps extends Omit<TeamDialogProps, "team"> {
  team: SignedTeam;
  person: string;
}

const roleIn = ({ team, person }: SigningProps): "delegant" | "delegate" =>
  team.members.find((member) => member.person === person)?.role ?? "delegate";

const fitOf = (kind: Fit["kind"], { person, team }: SigningProps): Fit => ({
  kind,
  about: [person],
  team: team.team,
});

const toPrint = (paper: MemberPaper, { place, team, person }: SigningProps): string =>
  memberPaperAt({ structure: place.structure, team: team.team }, person, paper);

const INSURANCES = [
  { value: "own-policy", label: insuranceFr["own-policy"] },
  { value: "employer", label: insuranceFr.employer },
] as const;

interface EngagementDraft {
  readonly insurance: "" | "own-policy" | "employer";
  readonly paper: PaperDraft;
}

const engagementOf = ({ team }: SigningProps): EngagementDraft => ({
  insurance: "",
  paper: paperOf(team.today),
});

/** Individual and nominative (R18): what one signs is read whole before signing. */
export function EngagementDialog(props: SigningProps) {
  const isOwn = () => props.place.me.person === props.person;
  const body = (insurance: "own-policy" | "employer") => ({
    team: props.team.team,
    person: props.person,
    insurance,
  });
  const form = createForm({
    initial: untrack(() => engagementOf(props)),
    check: ({ insurance, paper }) => [
      ...(isOwn() ? [] : paperLacks(paper)),
      ...(insurance === "" ? [{ path: "insurance", message: ENGAGEMENT.lacksInsurance }] : []),
    ],
    send: async ({ insurance, paper }, id) => {
      const signed = body(insurance === "" ? "own-policy" : insurance);
      const { structure } = props.place;
      if (isOwn()) return send(structure, "signEngagement", { ...signed, paper: null }, id);
      const sheet = await paperSent(paper, {
        structure,
        kinds: ["engagement-signe"],
        about: [props.person, props.team.team],
      });
      if (sheet._tag !== "Done") return sheet;
      return send(structure, "signEngagement", { ...signed, paper: sheet.value }, id);
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={isOwn() ? ENGAGEMENT.own : ENGAGEMENT.paper(props.names.person(props.person))}
      intro={isOwn() ? undefined : ENGAGEMENT.paperIntro}
      act={isOwn() ? ENGAGEMENT.sign : ENGAGEMENT.file}
      names={props.names}
      onClose={props.onClose}
    >
      <blockquote class="to-sign">
        <p>{engagementFr(roleIn(props), props.team.shortTitle)}</p>
        <p class="to-sign-head">{ENGAGEMENT.responsibilities}</p>
        <ul>
          <For each={responsibilitiesFr}>{(line) => <li>{line}</li>}</For>
        </ul>
      </blockquote>
      <RadioGroup
        {...field("insurance", isOwn() ? ENGAGEMENT.insurance : ENGAGEMENT.insurancePaper)}
        value={form.draft().insurance}
        choices={INSURANCES}
        onChange={(insurance) => form.change("insurance", insurance)}
      />
      <Show when={!isOwn()}>
        <p>
          <PdfLink href={toPrint("engagement", props)} label={MEMBER_PAPERS.print} />
        </p>
        <PaperFields
          structure={props.place.structure}
          fit={fitOf("engagement-signe", props)}
          value={form.draft().paper}
          onChange={(paper) => form.change("paper", paper)}
          form={form}
          refusal={form.refusal()}
          today={props.team.today.day}
        />
      </Show>
    </CommandDialog>
  );
}

/** Attestation sur l'honneur of qualifications, skills and experience (R48). */
export function SwornDialog(props: SigningProps) {
  const isOwn = () => props.place.me.person === props.person;
  const form = createForm({
    initial: untrack(() => ({ paper: paperOf(props.team.today) })),
    check: ({ paper }) => (isOwn() ? [] : paperLacks(paper)),
    send: async ({ paper }, id) => {
      const { structure } = props.place;
      const body = { team: props.team.team, person: props.person };
      if (isOwn()) return send(structure, "signSwornStatement", { ...body, paper: null }, id);
      const sheet = await paperSent(paper, {
        structure,
        kinds: ["honneur-signe"],
        about: [props.person, props.team.team],
      });
      if (sheet._tag !== "Done") return sheet;
      return send(structure, "signSwornStatement", { ...body, paper: sheet.value }, id);
    },
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={isOwn() ? SWORN.own : SWORN.paper(props.names.person(props.person))}
      intro={isOwn() ? undefined : ENGAGEMENT.paperIntro}
      act={isOwn() ? SWORN.sign : ENGAGEMENT.file}
      names={props.names}
      onClose={props.onClose}
    >
      <blockquote class="to-sign">
        <p>{swornFr(roleIn(props), props.team.shortTitle)}</p>
      </blockquote>
      <Show when={!isOwn()}>
        <p>
          <PdfLink href={toPrint("sworn", props)} label={MEMBER_PAPERS.print} />
        </p>
        <PaperFields
          structure={props.place.structure}
          fit={fitOf("honneur-signe", props)}
          value={form.draft().paper}
          onChange={(paper) => form.change("paper", paper)}
          form={form}
          refusal={form.refusal()}
          today={props.team.today.day}
        />
      </Show>
    </CommandDialog>
  );
}
