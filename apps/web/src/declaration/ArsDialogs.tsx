import { Show, untrack } from "solid-js";
import { FileField } from "../documents/FileField.tsx";
import { PieceField } from "../documents/PieceField.tsx";
import { type ChosenFile, type ChosenPiece, filed, pieceOf } from "../documents/filing.ts";
import { choicesOf } from "../forms/choices.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { type BodyFor, send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { sentence } from "../ui/typography.ts";
import { ANSWER_ARS, ARS, ASK_ARS, CHANNELS, CLOSE_ARS } from "./arsFr.ts";
import { DossierSent } from "./DossierSent.tsx";
import { arsPaper, type Declaration, type PartProps, pieceLabel } from "./declarationModel.ts";

type Request = Declaration["requests"][number];

interface RequestDraft {
  readonly request: string;
  readonly on: string;
  readonly channel: "" | BodyFor<"recordArsRequest">["channel"];
  readonly what: string;
  readonly due: string;
  readonly letter: ChosenPiece | null;
}

const requestOf = ({ view }: PartProps): RequestDraft => ({
  request: newId(),
  on: view.today.day,
  channel: "",
  what: "",
  due: "",
  letter: null,
});

const sendRequest = async (props: PartProps, draft: RequestDraft, id: string) => {
  const { letter, channel, due, ...said } = draft;
  const { structure, view } = props;
  const filed =
    letter === null
      ? undefined
      : await pieceOf(letter, { structure, kinds: ["demande-ars"], about: [view.team] });
  if (filed !== undefined && filed._tag !== "Done") return filed;
  return send(
    structure,
    "recordArsRequest",
    {
      ...said,
      team: view.team,
      channel: channel === "" ? "mail" : channel,
      due: due === "" ? null : due,
      documents: filed === undefined ? [] : [filed.value],
    },
    id,
  );
};

const CHANNEL_CHOICES = choicesOf(CHANNELS).map(({ value, label }) => ({
  value,
  label: sentence(label),
}));

/** What the ARS asks, by which way and by when (j30). */
export function AskDialog(props: PartProps & { onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => requestOf(props)),
    keeps: ["demande", untrack(() => props.view.team)],
    check: ({ on, channel, what }) => [
      ...(on === "" ? [{ path: "on", message: ARS.lacks.day }] : []),
      ...(channel === "" ? [{ path: "channel", message: ARS.lacks.channel }] : []),
      ...(what.trim() === "" ? [{ path: "what", message: ARS.lacks.what }] : []),
    ],
    send: (draft, id) => sendRequest(props, draft, id),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={ASK_ARS.title}
      intro={ARS.goesOn}
      act={ASK_ARS.act}
      names={props.names}
      onClose={props.onClose}
    >
      <DateField
        {...field("on", ASK_ARS.on)}
        value={form.draft().on}
        max={props.view.today.day}
        onInput={(on) => form.change("on", on)}
      />
      <RadioGroup
        {...field("channel", ASK_ARS.channel)}
        value={form.draft().channel}
        choices={CHANNEL_CHOICES}
        onChange={(channel) => form.change("channel", channel)}
      />
      <TextArea
        {...field("what", ASK_ARS.what)}
        maxLength={1000}
        value={form.draft().what}
        onInput={(what) => form.change("what", what)}
      />
      <DateField
        {...field("due", ASK_ARS.due)}
        optional
        min={form.draft().on}
        value={form.draft().due}
        onInput={(due) => form.change("due", due)}
      />
      <PieceField
        {...field("letter", ASK_ARS.letter)}
        optional
        structure={props.structure}
        fit={arsPaper("demande-ars", props)}
        value={form.draft().letter}
        onChoose={(letter) => form.change("letter", letter)}
      />
    </CommandDialog>
  );
}

interface AnswerDraft {
  readonly on: string;
  readonly summary: string;
  readonly documents: ReadonlyArray<string>;
  readonly piece: ChosenFile | null;
  readonly dossier: string;
}

const answerOf = ({ view }: PartProps): AnswerDraft => ({
  on: view.today.day,
  summary: "",
  documents: [],
  piece: null,
  dossier: "",
});

interface OneProps extends PartProps {
  request: Request;
  onClose: () => void;
}

const sendAnswer = async (
  { structure, view, request }: OneProps,
  draft: AnswerDraft,
  id: string,
) => {
  const { on, summary, documents, piece, dossier } = draft;
  const added =
    piece === null
      ? undefined
      : await filed(piece, { structure, kinds: ["reponse-ars"], about: [view.team] });
  if (added !== undefined && added._tag !== "Done") return added;
  return send(
    structure,
    "answerArs",
    {
      request: request.request,
      team: view.team,
      on,
      documents: added === undefined ? documents : [...documents, added.value],
      dossier: dossier === "" ? null : dossier,
      summary,
    },
    id,
  );
};

/** What was answered, and with which pieces. */
export function AnswerDialog(props: OneProps) {
  const form = createForm({
    initial: untrack(() => answerOf(props)),
    keeps: ["réponse", untrack(() => props.request.request)],
    check: ({ on, summary }) => [
      ...(on === "" ? [{ path: "on", message: ARS.lacks.day }] : []),
      ...(summary.trim() === "" ? [{ path: "summary", message: ARS.lacks.summary }] : []),
    ],
    send: (draft, id) => sendAnswer(props, draft, id),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const serving = () => props.view.documents.filter(({ serves }) => serves);
  return (
    <CommandDialog
      form={form}
      shared={`réponse ${props.request.request}`}
      title={ANSWER_ARS.title}
      intro={ANSWER_ARS.intro}
      act={ANSWER_ARS.act}
      names={props.names}
      onClose={props.onClose}
    >
      <DateField
        {...field("on", ANSWER_ARS.on)}
        min={props.request.on}
        max={props.view.today.day}
        value={form.draft().on}
        onInput={(on) => form.change("on", on)}
      />
      <TextArea
        {...field("summary", ANSWER_ARS.summary)}
        maxLength={1000}
        value={form.draft().summary}
        onInput={(summary) => form.change("summary", summary)}
      />
      <Show when={serving().length > 0}>
        <Ticks
          {...field("documents", ANSWER_ARS.known)}
          optional
          values={form.draft().documents}
          choices={serving().map((piece) => ({
            value: String(piece.document),
            label: pieceLabel(piece),
          }))}
          onChange={(documents) => form.change("documents", documents)}
        />
      </Show>
      <DossierSent
        {...field("dossier", ANSWER_ARS.dossier)}
        hint={ANSWER_ARS.dossierHint}
        optional
        structure={props.structure}
        team={props.view.team}
        value={form.draft().dossier}
        onChange={(dossier) => form.change("dossier", dossier)}
      />
      <FileField
        {...field("piece", ANSWER_ARS.file)}
        optional
        value={form.draft().piece}
        onChoose={(piece) => form.change("piece", piece)}
      />
    </CommandDialog>
  );
}

export function CloseArsDialog(props: OneProps) {
  const form = createForm({
    initial: untrack(() => ({ on: String(props.view.today.day) })),
    check: ({ on }) => (on === "" ? [{ path: "on", message: ARS.lacks.day }] : []),
    send: ({ on }, id) =>
      send(
        props.structure,
        "closeArsRequest",
        { request: props.request.request, team: props.view.team, on },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  return (
    <CommandDialog
      form={form}
      title={CLOSE_ARS.title}
      intro={CLOSE_ARS.intro}
      act={CLOSE_ARS.act}
      names={props.names}
      onClose={props.onClose}
    >
      <DateField
        {...field("on", CLOSE_ARS.on)}
        min={props.request.on}
        max={props.view.today.day}
        value={form.draft().on}
        onInput={(on) => form.change("on", on)}
      />
    </CommandDialog>
  );
}
