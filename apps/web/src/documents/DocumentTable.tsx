import type { DocumentCard } from "@coopilote/contract/documents/answers.ts";
import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import { type JSX, Match, Show, Switch } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { DOT, listInWords, sentence, spaced } from "../ui/typography.ts";
import { DOCUMENTS } from "./fr.ts";
import { AcceptDialog, RedoDialog } from "./VerdictDialogs.tsx";

interface OneProps {
  structure: string;
  piece: DocumentCard;
}

function Name(props: OneProps) {
  const kinds = () => sentence(listInWords(props.piece.kinds.map(documentKindFr)));
  return (
    <>
      <a
        href={`/api/structures/${props.structure}/documents/${props.piece.document}`}
        target="_blank"
        rel="noopener"
        aria-label={DOCUMENTS.open(props.piece.name)}
      >
        {props.piece.name}
      </a>
      <span class="small quiet block">
        {kinds()}
        {DOT}
        {DOCUMENTS.size(props.piece.size)}
        <Show when={props.piece.validUntil}>{(day) => `${DOT}${DOCUMENTS.validUntil(day())}`}</Show>
      </span>
    </>
  );
}

function Verdict(props: { piece: DocumentCard }) {
  const verdict = () => props.piece.verdict ?? undefined;
  return (
    <Switch fallback={<StatusMark mark="waiting">{DOCUMENTS.waiting}</StatusMark>}>
      <Match when={verdict()?.verdict === "accepted" && verdict()}>
        {(one) => <StatusMark mark="met">{DOCUMENTS.accepted(one().by)}</StatusMark>}
      </Match>
      <Match when={verdict()}>
        {(one) => (
          <StatusMark mark="unmet">{spaced(DOCUMENTS.toRedo(one().by, one().reason))}</StatusMark>
        )}
      </Match>
    </Switch>
  );
}

function Judging(props: OneProps) {
  const asked = (onClose: () => void) => ({
    structure: props.structure,
    document: props.piece.document,
    name: props.piece.name,
    onClose,
  });
  return (
    <Show when={props.piece.mayJudge}>
      <span class="row">
        <Show when={props.piece.verdict?.verdict !== "accepted"}>
          <DialogButton
            act={DOCUMENTS.accept}
            about={props.piece.name}
            dialog={(close) => <AcceptDialog {...asked(close)} />}
          />
        </Show>
        <DialogButton
          kind="quiet"
          act={DOCUMENTS.askToRedo}
          about={props.piece.name}
          dialog={(close) => <RedoDialog {...asked(close)} />}
        />
      </span>
    </Show>
  );
}

interface DocumentTableProps {
  structure: string;
  pieces: ReadonlyArray<DocumentCard>;
  empty: JSX.Element;
}

/** Pieces, the newest first: to open, and for who may, to judge. */
export function DocumentTable(props: DocumentTableProps) {
  return (
    <Table
      caption={DOCUMENTS.caption}
      rows={props.pieces}
      empty={props.empty}
      columns={[
        {
          label: DOCUMENTS.columns.name,
          cell: (piece) => <Name structure={props.structure} piece={piece} />,
        },
        {
          label: DOCUMENTS.columns.about,
          cell: (piece) => listInWords(piece.about.map(({ label }) => label)),
        },
        {
          label: DOCUMENTS.columns.filed,
          cell: (piece) => DOCUMENTS.filed(piece.filed.day, piece.filedBy),
        },
        { label: DOCUMENTS.columns.verdict, cell: (piece) => <Verdict piece={piece} /> },
        {
          label: DOCUMENTS.columns.act,
          gestures: true,
          cell: (piece) => <Judging structure={props.structure} piece={piece} />,
        },
      ]}
    />
  );
}
