import "./people.css";
import type { PersonLine } from "@coopilote/contract/people/answers.ts";
import { functionTitles } from "@coopilote/domain/people/labels.ts";
import { A, useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { listInWords, sentence } from "../ui/typography.ts";
import { PEOPLE } from "./fr.ts";

import { jobOf, lacksOf, matching } from "./peopleModel.ts";

function Memberships(props: { line: PersonLine }) {
  return (
    <Show when={props.line.memberships.length > 0} fallback={PEOPLE.noTeam}>
      <ul>
        <For each={props.line.memberships}>
          {(membership) => (
            <li>
              {membership.withdrawn
                ? PEOPLE.left(membership.title)
                : PEOPLE.roleIn(membership.role, membership.title)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function Lacks(props: { line: PersonLine }) {
  const lacks = () => lacksOf(props.line).map((lack) => PEOPLE.missing[lack]);
  return (
    <>
      <Show
        when={lacks().length > 0}
        fallback={
          <StatusMark mark={props.line.unusualNumber ? "due-soon" : "met"}>
            {props.line.unusualNumber ? PEOPLE.unusual : PEOPLE.nothingMissing}
          </StatusMark>
        }
      >
        <StatusMark mark="unmet">{listInWords(lacks())}</StatusMark>
      </Show>
    </>
  );
}

const functionsWords = ({ functions }: PersonLine): string =>
  sentence(listInWords(functions.map((one) => functionTitles[one].toLowerCase())));

interface PeopleTableProps {
  structure: string;
  people: ReadonlyArray<PersonLine>;
}

function PeopleTable(props: PeopleTableProps) {
  return (
    <Table
      caption={PEOPLE.caption}
      rows={props.people}
      empty={undefined}
      columns={[
        {
          label: PEOPLE.columns.person,
          cell: (line) => (
            <>
              <A href={`/s/${props.structure}/personnes/${line.person}`}>{line.name}</A>
              <Show when={line.functions.length > 0}>
                <span class="small quiet block">{functionsWords(line)}</span>
              </Show>
            </>
          ),
        },
        {
          label: PEOPLE.columns.profession,
          cell: (line) => (
            <Show when={jobOf(line)} fallback={<span class="quiet">{PEOPLE.unstated}</span>}>
              {(job) => <>{sentence(job())}</>}
            </Show>
          ),
        },
        { label: PEOPLE.columns.teams, cell: (line) => <Memberships line={line} /> },
        { label: PEOPLE.columns.missing, cell: (line) => <Lacks line={line} /> },
        {
          label: PEOPLE.columns.account,
          cell: (line) => (line.account ? PEOPLE.hasAccount : PEOPLE.noAccount),
        },
      ]}
    />
  );
}

function People(props: { structure: string; view: ScreenOf<"people"> }) {
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const words = () => search.q ?? "";
  const seek = (q: string) => setSearch({ q: q === "" ? undefined : q }, { replace: true });
  const found = () => matching(props.view.people, words());
  return (
    <>
      <PageHead
        title={PEOPLE.title}
        subtitle={PEOPLE.count(props.view.people.length)}
        actions={
          <Show when={props.view.mayAdd}>
            <ButtonLink href={`/s/${props.structure}/personnes/liste`}>{PEOPLE.paste}</ButtonLink>
            <ButtonLink kind="main" href={`/s/${props.structure}/personnes/nouvelle`}>
              {PEOPLE.add}
            </ButtonLink>
          </Show>
        }
      />
      <Show
        when={props.view.people.length > 0}
        fallback={<Empty title={PEOPLE.empty}>{PEOPLE.emptyAdvice}</Empty>}
      >
        <SearchField
          name="q"
          label={PEOPLE.search}
          value={words()}
          found={found().length}
          onInput={seek}
        />
        <Show
          when={found().length > 0}
          fallback={
            <Empty
              title={PEOPLE.noneFound(words())}
              action={<Button onClick={() => seek("")}>{PEOPLE.clear}</Button>}
            />
          }
        >
          <PeopleTable structure={props.structure} people={found()} />
        </Show>
      </Show>
    </>
  );
}

/** Everyone of the structure, with what is missing of each. */
export function PeoplePage() {
  const params = useParams<{ structure: string }>();
  const people = createView("people", () => ({ structure: params.structure }));
  return (
    <Answered answer={people()} lines={8}>
      {(view) => <People structure={params.structure} view={view()} />}
    </Answered>
  );
}
