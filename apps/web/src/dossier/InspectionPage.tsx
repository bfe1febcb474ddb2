import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, For, Show, Suspense } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import type { MomentDraft } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import type { Issue, Problem } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { lacksOf } from "../teams/asOfDraft.ts";
import { askedOn, type PastSearch } from "../teams/teamAsOf.ts";
import { AppearanceChoice } from "../ui/AppearanceChoice.tsx";
import { Brand } from "../ui/Brand.tsx";
import { Button } from "../ui/Button.tsx";
import { Refused } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { RuleMark } from "../ui/RuleMark.tsx";
import { spaced } from "../ui/typography.ts";
import { WHICH_WORD } from "./dossierSearch.ts";
import { DOSSIER, LACKING, TAKE } from "./fr.ts";
import { INSPECTION } from "./inspectionFr.ts";
import { inspectionAddress } from "./inspectionAddress.ts";
import { PiecesPart } from "./PiecesPart.tsx";
import { PaperParts } from "./PaperPart.tsx";
import { ArchivePart } from "./TakePart.tsx";
import { Answers, Counts, FirstPage, Sheets } from "./Told.tsx";
import "../teams/asOf.css";
import "./dossier.css";

type View = ScreenOf<"inspection">;

/** What refuses the day asked, never the link. */
const OF_THE_DAY: ReadonlySet<string> = new Set([
  "/problemes/after-the-link",
  "/problemes/time-does-not-exist",
  "/problemes/time-exists-twice",
]);

/** Another day of the same dossier. */
function AnotherDay(props: { view: View; isAsking: boolean; refusal: Problem | undefined }) {
  const [, setSearch] = useSearchParams<PastSearch>();
  const [lacks, setLacks] = createSignal<ReadonlyArray<Issue>>([]);
  const typed = createMemo(() => {
    const { day, time } = props.view.dossier.on;
    const [on, setOn] = createSignal<MomentDraft>({ day, time, which: "" });
    return { on, setOn };
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { day, time, which } = typed().on();
    setLacks(lacksOf(typed().on()));
    if (lacks().length === 0) setSearch({ jour: day, heure: time, quelle: WHICH_WORD[which] });
  };
  return (
    <details class="fold no-print" open={props.isAsking}>
      <summary>{INSPECTION.another}</summary>
      <form class="proof-another" novalidate onSubmit={submit}>
        <p class="small quiet">{INSPECTION.latest(props.view.latest)}</p>
        <MomentFields
          name="on"
          dayLabel={DOSSIER.day}
          timeLabel={DOSSIER.time}
          value={typed().on()}
          onChange={typed().setOn}
          form={{
            errorAt: (path) => lacks().find((lack) => lack.path === path)?.message,
          }}
          refusal={props.refusal}
        />
        <div>
          <Button type="submit">{INSPECTION.ask}</Button>
        </div>
      </form>
    </details>
  );
}

/** What lacks and what is explained, without the gestures that are not the reader's. */
function Lacked(props: { dossier: View["dossier"] }) {
  return (
    <section class="section stack" aria-labelledby="manque">
      <h2 id="manque">{INSPECTION.lacking}</h2>
      <Show
        when={props.dossier.lacking.length > 0}
        fallback={<p class="quiet">{INSPECTION.nothing}</p>}
      >
        <ul class="lines">
          <For each={props.dossier.lacking}>
            {({ rule, what, said }) => (
              <li class="proof-sheet">
                <p>
                  <b>{spaced(what)}</b>{" "}
                  <Show when={LACKING.rules[rule]}>
                    {(whose) => <RuleMark>{whose()}</RuleMark>}
                  </Show>
                </p>
                <p class="small">{spaced(said)}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.dossier.explained.length > 0}>
        <h3>{INSPECTION.explained}</h3>
        <ul class="lines">
          <For each={props.dossier.explained}>
            {(said) => <li class="proof-sheet">{spaced(said)}</li>}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function Told(props: { token: string; view: View }) {
  const [search] = useSearchParams<PastSearch>();
  const addressOf = (what: string, part?: number) =>
    inspectionAddress(props.token, what, search, part);
  const dossier = () => props.view.dossier;
  return (
    <>
      <p class="proof-subject">
        {spaced(INSPECTION.subject(dossier().subject, dossier().on))}{" "}
        <span class="quiet">({DOSSIER.head(dossier().head.version)})</span>
      </p>
      <FirstPage title={INSPECTION.firstPage} dossier={dossier()} />
      <Show when={dossier().teams.length > 0}>
        <Answers dossier={dossier()} />
        <Lacked dossier={dossier()} />
      </Show>
      <Sheets dossier={dossier()} />
      <Counts dossier={dossier()} />
      <PiecesPart hrefOf={({ document }) => addressOf(`pieces/${document}`)} dossier={dossier()} />
      <p class="small quiet">{spaced(INSPECTION.limits)}</p>
      <section class="section stack no-print" aria-labelledby="telecharger">
        <h2 id="telecharger">{TAKE.title}</h2>
        <PaperParts parts={props.view.paper} addressOf={(part) => addressOf("paper", part)} />
        <Show when={props.view.archive} fallback={<p class="quiet">{INSPECTION.without}</p>}>
          {(expected) => <ArchivePart address={addressOf("archive")} expected={expected()} />}
        </Show>
      </section>
    </>
  );
}

/** Until when a link serves, and who gave it; another day is asked below. */
function Head(props: { view: View; isAsking: boolean; refusal: Problem | undefined }) {
  return (
    <>
      <div class="sheet proof-valid">
        <p>
          <b>{INSPECTION.valid(props.view.until, props.view.by)}</b>
        </p>
        <p class="small quiet">{INSPECTION.noted(props.view.given)}</p>
      </div>
      <AnotherDay view={props.view} isAsking={props.isAsking} refusal={props.refusal} />
    </>
  );
}

/** The same, where the address asks of a day that the link does not answer for. */
function HeadAnew(props: { token: string; refusal: Problem | undefined }) {
  const answer = createView("inspection", () => ({ token: props.token }));
  const view = () => {
    const known = answer();
    return known?._tag === "Done" ? known.value : undefined;
  };
  return (
    <Show when={view()}>
      {(known) => (
        <>
          <p class="quiet">{known().dossier.structure}</p>
          <Head view={known()} isAsking refusal={props.refusal} />
        </>
      )}
    </Show>
  );
}

/** A dossier de contrôle by a link, without an account: what the structure shows, read only, of any day until then. */
export function InspectionPage() {
  const params = useParams<{ token: string }>();
  const [search] = useSearchParams<PastSearch>();
  const answer = createView(
    "inspection",
    () => ({ token: params.token }),
    () => askedOn(search),
  );
  const refusal = () => {
    const known = answer();
    return known?._tag === "Refusal" ? known.problem : undefined;
  };
  const shut = () => {
    const known = refusal();
    return known === undefined || OF_THE_DAY.has(known.type) ? undefined : known;
  };
  const isUnanswered = () => ["Refusal", "Invalid"].includes(answer()?._tag ?? "");
  // Another day is asked under the hand while one is refused.
  const last = createMemo<View | undefined>((before) => {
    const known = answer();
    return known?._tag === "Done" ? known.value : before;
  });
  return (
    <Show
      when={shut()}
      fallback={
        <>
          <main class="inspection" id="contenu" tabindex="-1">
            <Brand home="/" />
            <PageHead title={INSPECTION.title} subtitle={last()?.dossier.structure} />
            <Show
              when={last()}
              fallback={
                <Show when={isUnanswered()}>
                  <Suspense>
                    <HeadAnew token={params.token} refusal={refusal()} />
                  </Suspense>
                </Show>
              }
            >
              {(view) => <Head view={view()} isAsking={isUnanswered()} refusal={refusal()} />}
            </Show>
            <Answered
              answer={answer()}
              lines={10}
              unreadable={<Refused title={DOSSIER.unreadable}>{DOSSIER.unreadableText}</Refused>}
              refused={(problem) => <Refused title={problem.title}>{problem.detail}</Refused>}
            >
              {(view) => <Told token={params.token} view={view()} />}
            </Answered>
          </main>
          <footer class="inspection-foot no-print">
            <AppearanceChoice />
          </footer>
        </>
      }
    >
      {(problem) => <EntryFrame title={problem().title}>{problem().detail}</EntryFrame>}
    </Show>
  );
}
