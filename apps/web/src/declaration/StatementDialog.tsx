import { legalHeadFr } from "@coopilote/domain/declaration/signedFr.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { For, Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { paperLacks, paperOf, paperSent } from "../forms/paper.ts";
import { declaredBy, isNamed, legalHeadPaper } from "./declarationModel.ts";
import { PdfLink } from "../documents/PdfLink.tsx";
import { PaperFields } from "../forms/PaperFields.tsx";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { spaced } from "../ui/typography.ts";
import type { PartProps, Prepared } from "./declarationModel.ts";
import { STATEMENT } from "./fr.ts";

interface StatementProps extends PartProps {
  prepared: Prepared;
}

type SwornLine = Prepared["sworn"][number];

const MARKS = { established: "met", missing: "waiting", unknown: "unknown" } as const;

/** A line of the statement, with what is known of it here before anyone swears to it. */
function Line(props: PartProps & { line: SwornLine }) {
  return (
    <li>
      {spaced(props.line.text)}
      <p class="small">
        <StatusMark mark={MARKS[props.line.state]}>{STATEMENT.states[props.line.state]}</StatusMark>
      </p>
      <For each={props.line.missing}>
        {(finding) => {
          const words = () => findingWords(finding, props.names);
          return (
            <p class="small">
              {words().what}. {words().why} {words().whose}
            </p>
          );
        }}
      </For>
    </li>
  );
}

/** What one is about to swear and what is not established of it: told before signing, never a bar to it. */
function Warning(props: { prepared: Prepared }) {
  const open = () => props.prepared.sworn.filter(({ state }) => state !== "established").length;
  return (
    <Show when={open() > 0}>
      <p class="notice">{STATEMENT.notEstablished(open())}</p>
    </Show>
  );
}

/** What is sworn, in the words really read and no others (j40). */
export function StatementText(props: PartProps & { prepared: Prepared }) {
  const lists = () => {
    const { adds, removes } = props.prepared;
    const kept = declaredBy(props.view.deposits).filter(
      (named) => !isNamed(adds, named) && !isNamed(removes, named),
    );
    const said = [
      { says: STATEMENT.over, list: adds },
      { says: STATEMENT.removes, list: removes },
      { says: STATEMENT.kept, list: kept },
    ];
    return said
      .filter(({ list }) => list.length > 0)
      .map(({ says, list }) => says(list.map(({ person }) => props.names.person(person))));
  };
  return (
    <blockquote class="to-sign">
      <p class="to-sign-head">{legalHeadFr.honour}</p>
      <ul>
        <For each={props.prepared.sworn}>{(line) => <Line {...props} line={line} />}</For>
      </ul>
      <For each={lists()}>{(said) => <p class="small">{said}</p>}</For>
      <p class="small">{legalHeadFr.cut}</p>
    </blockquote>
  );
}

/** The statement over its list, as it was signed or to be signed by hand. */
export function StatementPdf(props: Pick<StatementProps, "structure" | "prepared">) {
  return (
    <PdfLink
      href={`/api/structures/${props.structure}/declarations/${props.prepared.declaration}/statement`}
      label={STATEMENT.pdf[props.prepared.statement === null ? "due" : "done"]}
    />
  );
}

/** The responsable légal's signature over the frozen list: their account's, or a paper filed (j7). */
export function StatementDialog(props: StatementProps & { isPaper: boolean; onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => ({ paper: paperOf(props.view.today) })),
    check: ({ paper }) => (props.isPaper ? paperLacks(paper) : []),
    send: async ({ paper }, id) => {
      const { structure, view, prepared } = props;
      const body = { declaration: prepared.declaration, team: view.team, list: prepared.list };
      if (!props.isPaper)
        return send(structure, "signLegalHeadStatement", { ...body, paper: null }, id);
      const sheet = await paperSent(paper, {
        structure,
        kinds: ["declaration-responsable"],
        about: [view.team],
      });
      if (sheet._tag !== "Done") return sheet;
      return send(structure, "signLegalHeadStatement", { ...body, paper: sheet.value }, id);
    },
    onDone: () => props.onClose(),
  });
  return (
    <CommandDialog
      form={form}
      title={props.isPaper ? STATEMENT.paperTitle : STATEMENT.title}
      intro={props.isPaper ? STATEMENT.paperIntro : undefined}
      act={props.isPaper ? STATEMENT.file : STATEMENT.sign}
      names={props.names}
      onClose={props.onClose}
    >
      <Warning prepared={props.prepared} />
      <StatementText {...props} />
      <Show when={props.isPaper}>
        <p>
          <StatementPdf {...props} />
        </p>
        <PaperFields
          structure={props.structure}
          fit={legalHeadPaper(props)}
          value={form.draft().paper}
          onChange={(paper) => form.change("paper", paper)}
          form={form}
          refusal={form.refusal()}
          today={props.view.today.day}
        />
      </Show>
    </CommandDialog>
  );
}
