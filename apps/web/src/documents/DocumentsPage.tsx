import { DOT } from "../ui/typography.ts";
import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import type { DocumentCard } from "@coopilote/contract/documents/answers.ts";
import { useParams, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { DocumentTable } from "./DocumentTable.tsx";
import { FilingDialog, type Subjects } from "./FilingDialog.tsx";
import { DOCUMENTS } from "./fr.ts";

const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const matching = (
  pieces: ReadonlyArray<DocumentCard>,
  words: string,
): ReadonlyArray<DocumentCard> => {
  const asked = plain(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return pieces.filter((piece) => {
    const said = plain(
      [
        piece.name,
        ...piece.kinds.map(documentKindFr),
        ...piece.about.map(({ label }) => label),
      ].join(" "),
    );
    return asked.every((word) => said.includes(word));
  });
};

const subjectsIn = (view: ScreenOf<"pieces">): Subjects => ({
  structures: [{ value: view.structure.structure, label: view.structure.name }],
  teams: view.teams.map(({ team, title }) => ({ value: team, label: title })),
  people: view.people.map(({ person, name }) => ({ value: person, label: name })),
  sessions: view.sessions.map(({ session, title, day }) => ({
    value: session,
    label: DOCUMENTS.session(title, day),
  })),
});

function Filing(props: { structure: string; view: ScreenOf<"pieces"> }) {
  return (
    <DialogButton
      kind="main"
      act={DOCUMENTS.file}
      dialog={(close) => (
        <FilingDialog
          structure={props.structure}
          subjects={subjectsIn(props.view)}
          about={[]}
          onClose={close}
        />
      )}
    />
  );
}

function Documents(props: { structure: string; view: ScreenOf<"pieces"> }) {
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const words = () => search.q ?? "";
  const seek = (q: string) => setSearch({ q: q === "" ? undefined : q }, { replace: true });
  const found = () => matching(props.view.documents, words());
  return (
    <>
      <PageHead
        title={DOCUMENTS.title}
        subtitle={
          props.view.documents.length === 0
            ? DOCUMENTS.noPatient
            : `${DOCUMENTS.count(props.view.documents.length)}${DOT}${DOCUMENTS.noPatient}`
        }
        actions={
          <Show when={props.view.documents.length > 0}>
            <Filing structure={props.structure} view={props.view} />
          </Show>
        }
      />
      <Show
        when={props.view.documents.length > 0}
        fallback={
          <Empty
            title={props.view.seesAll ? DOCUMENTS.empty : DOCUMENTS.emptyHere}
            action={<Filing structure={props.structure} view={props.view} />}
          >
            {props.view.seesAll ? DOCUMENTS.emptyAdvice : DOCUMENTS.emptyHereAdvice}
          </Empty>
        }
      >
        <SearchField
          name="q"
          label={DOCUMENTS.search}
          value={words()}
          found={found().length}
          onInput={seek}
        />
        <DocumentTable
          structure={props.structure}
          pieces={found()}
          empty={
            <Empty
              title={DOCUMENTS.noneFound(words())}
              action={<Button onClick={() => seek("")}>{DOCUMENTS.clear}</Button>}
            />
          }
        />
      </Show>
    </>
  );
}

/** The pieces one may see: to file, to open, to judge. */
export function DocumentsPage() {
  const params = useParams<{ structure: string }>();
  const pieces = createView("pieces", () => ({ structure: params.structure }));
  return (
    <Answered answer={pieces()} lines={6}>
      {(view) => <Documents structure={params.structure} view={view()} />}
    </Answered>
  );
}
