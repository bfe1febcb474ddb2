import { A, useLocation, useParams, useSearchParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { dayInWords, DOT, quoted, sentence, spaced, timeInWords } from "../ui/typography.ts";
import { gestureAbout } from "../forms/fr.ts";
import { METHODS, REGISTER, ROLES } from "./fr.ts";
import { RegisterFilters } from "./RegisterFilters.tsx";
import {
  askedIn,
  isFiltered,
  justAfter,
  NO_FILTER,
  olderThan,
  type RegisterSearch,
} from "./registerSearch.ts";
import "./register.css";

type RegisterView = ScreenOf<"register">;
type Line = RegisterView["lines"][number];

/** Lines of one local day, the newest first. */
interface DayOfLines {
  readonly day: string;
  readonly lines: ReadonlyArray<Line>;
}

const byDay = (lines: ReadonlyArray<Line>): ReadonlyArray<DayOfLines> =>
  [...new Set(lines.map(({ at }) => at.day))].map((day) => ({
    day,
    lines: lines.filter(({ at }) => at.day === day),
  }));

interface LineProps {
  line: Line;
  structure: string;
  here: string;
  isChosen: boolean;
}

/** A line one comes to by its number shows itself. */
const showIf = (isChosen: boolean) => (element: HTMLElement) => {
  if (isChosen) queueMicrotask(() => element.scrollIntoView({ block: "center" }));
};

/** Where what a line says is shown: its sheet, its piece, its declaration, and how things stood just after it. */
function Evidence(props: Pick<LineProps, "line" | "structure">) {
  const root = () => `/s/${props.structure}`;
  const links = () => {
    const { session, team, isDeclared, hasPiece, at } = props.line;
    return [
      ...(session === null
        ? []
        : [{ href: `${root()}/seances/${session}`, label: REGISTER.sheet }]),
      ...(hasPiece ? [{ href: `${root()}/pieces`, label: REGISTER.piece }] : []),
      ...(team !== null && isDeclared
        ? [{ href: `${root()}/equipes/${team}/declaration`, label: REGISTER.declaration }]
        : []),
      ...(team === null
        ? []
        : [
            {
              href: `${root()}/equipes/${team}/etat?jour=${at.day}&heure=${justAfter(at.time)}`,
              label: REGISTER.asOf,
            },
          ]),
    ];
  };
  return (
    <Show when={links().length > 0}>
      <p class="small entry-evidence">
        <For each={links()}>
          {(link) => (
            <A
              href={link.href}
              aria-label={gestureAbout(link.label, REGISTER.number(props.line.entry))}
            >
              {link.label}
            </A>
          )}
        </For>
      </p>
    </Show>
  );
}

function RegisterLine(props: LineProps) {
  const writer = () => {
    const { by, role, said } = props.line;
    if (by === null || said.startsWith(by)) return REGISTER.as(ROLES[role]);
    return REGISTER.by(by, ROLES[role]);
  };
  return (
    <li
      class="entry"
      id={String(props.line.entry)}
      data-chosen={props.isChosen ? "" : undefined}
      ref={(element) => showIf(props.isChosen)(element)}
    >
      <span class="entry-number">{REGISTER.number(props.line.entry)}</span>
      <span class="entry-time">{timeInWords(props.line.at.time)}</span>
      <div>
        <p class="entry-said">{spaced(props.line.said)}</p>
        <Show when={props.line.particulars.length > 0}>
          <p class="small">
            {props.line.particulars.map((said) => quoted(spaced(said))).join(DOT)}
          </p>
        </Show>
        <p class="small quiet">
          {writer()}
          <Show when={props.line.signed}>
            {(signed) => (
              <>
                {DOT}
                {REGISTER.signed(METHODS[signed().method], signed().at.day)}
              </>
            )}
          </Show>
        </p>
        <Evidence line={props.line} structure={props.structure} />
      </div>
      <details class="fold small entry-more">
        <summary>{REGISTER.hash}</summary>
        <p class="entry-hash">{props.line.hash}</p>
        <p>
          {REGISTER.about}{" "}
          <For each={props.line.about}>
            {(one, index) => (
              <>
                {index() === 0 ? "" : ", "}
                <A href={`${props.here}?a-propos=${one.id}`}>{one.label}</A>
              </>
            )}
          </For>
        </p>
      </details>
    </li>
  );
}

function Lines(props: { view: RegisterView; structure: string; here: string }) {
  const location = useLocation();
  const days = createMemo(() => byDay(props.view.lines));
  return (
    <For each={days()}>
      {(one) => (
        <section class="entries">
          <h2>{sentence(dayInWords(one.day))}</h2>
          <ol>
            <For each={one.lines}>
              {(line) => (
                <RegisterLine
                  line={line}
                  structure={props.structure}
                  here={props.here}
                  isChosen={location.hash === `#${line.entry}`}
                />
              )}
            </For>
          </ol>
        </section>
      )}
    </For>
  );
}

/** Nothing answers, in all the register or in what was read of it. */
function NoLine(props: { older: number | null }) {
  const [search, setSearch] = useSearchParams<RegisterSearch>();
  const text = () => {
    if (props.older !== null) return REGISTER.noneSince(props.older);
    return isFiltered(search) ? REGISTER.emptyFiltered : REGISTER.emptyText;
  };
  return (
    <Empty
      title={props.older === null ? REGISTER.empty : REGISTER.noneYet}
      action={
        <Show when={isFiltered(search)}>
          <Button onClick={() => setSearch(NO_FILTER)}>{REGISTER.clear}</Button>
        </Show>
      }
    >
      {text()}
    </Empty>
  );
}

function Register(props: { view: RegisterView; structure: string }) {
  const [search] = useSearchParams<RegisterSearch>();
  const here = () => `/s/${props.structure}/registre`;
  const older = () => (props.view.older === null ? undefined : olderThan(search, props.view.older));
  const isEmpty = () => props.view.lines.length === 0;
  return (
    <>
      <div class="register-tools">
        <RegisterFilters view={props.view} />
        <dl class="register-head">
          <dt>
            {REGISTER.head} <span class="quiet">({REGISTER.count(props.view.version)})</span>
          </dt>
          <dd class="entry-hash">{props.view.head}</dd>
          <dd class="small quiet">{REGISTER.headText}</dd>
        </dl>
      </div>
      <Show when={!isEmpty()} fallback={<NoLine older={props.view.older} />}>
        <Lines view={props.view} structure={props.structure} here={here()} />
      </Show>
      <div class="row register-pages">
        <Show when={older()}>
          {(href) => (
            <ButtonLink href={href()}>{isEmpty() ? REGISTER.further : REGISTER.older}</ButtonLink>
          )}
        </Show>
        <Show when={search.avant}>
          <ButtonLink kind="quiet" href={here()}>
            {REGISTER.newest}
          </ButtonLink>
        </Show>
      </div>
    </>
  );
}

/** The register of a structure: facts as sentences, each with its number, its writer and its hash. */
export function RegisterPage() {
  const params = useParams<{ structure: string }>();
  const [search] = useSearchParams<RegisterSearch>();
  const register = createView(
    "register",
    () => ({ structure: params.structure }),
    () => askedIn(search),
  );
  return (
    <>
      <PageHead title={REGISTER.title} subtitle={REGISTER.subtitle} />
      <Answered answer={register()} lines={10}>
        {(view) => <Register view={view()} structure={params.structure} />}
      </Answered>
    </>
  );
}
