import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, Show, Suspense } from "solid-js";
import type { Problem } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf, SearchFor } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty, Refused } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { spaced } from "../ui/typography.ts";
import { AskedPart } from "./AskedPart.tsx";
import { askedIn, type DossierSearch, scopeIn } from "./dossierSearch.ts";
import { DOSSIER, FIRST_PAGE, TAKE } from "./fr.ts";
import { Lacking } from "./Lacking.tsx";
import { LinksElsewhere, LinksPart } from "./LinksPart.tsx";
import { MadePart } from "./MadePart.tsx";
import { PiecesPart } from "./PiecesPart.tsx";
import { TakePart } from "./TakePart.tsx";
import { Answers, Counts, FirstPage, Sheets } from "./Told.tsx";
import "../teams/asOf.css";
import "./dossier.css";

type View = ScreenOf<"dossier">;

const NOT_FOUND = "/problemes/not-found";
/** Fields of the question that say of what, not when. */
const NAMED: ReadonlySet<string> = new Set(["kind", "of"]);

function Told(props: { structure: string; view: View }) {
  const dossier = () => props.view.dossier;
  return (
    <>
      <p class="proof-subject">
        {spaced(DOSSIER.at(dossier().subject, dossier().on))}{" "}
        <span class="quiet">({DOSSIER.head(dossier().head.version)})</span>
      </p>
      <Lacking
        structure={props.structure}
        dossier={dossier()}
        decides={props.view.archive !== null || props.view.choices.teams.length > 0}
      />
      <FirstPage title={FIRST_PAGE.title} dossier={dossier()} />
      <Answers structure={props.structure} dossier={dossier()} />
      <Sheets structure={props.structure} dossier={dossier()} />
      <Counts dossier={dossier()} />
      <PiecesPart
        hrefOf={({ document }) => `/api/structures/${props.structure}/documents/${document}`}
        dossier={dossier()}
      />
      <TakePart structure={props.structure} view={props.view} />
      <MadePart structure={props.structure} />
      <Show when={props.view.archive !== null} fallback={<LinksElsewhere />}>
        <LinksPart structure={props.structure} dossier={dossier()} />
      </Show>
    </>
  );
}

/** What may be asked, where the address asks of nothing that answers; of the same thing if that does. */
function AskedAnew(props: {
  structure: string;
  search: SearchFor<"dossier">;
  refusal: Problem | undefined;
}) {
  const answer = createView(
    "dossier",
    () => ({ structure: props.structure }),
    () => props.search,
  );
  const view = () => {
    const known = answer();
    return known?._tag === "Done" ? known.value : undefined;
  };
  const isRefused = () => answer() !== undefined && view() === undefined;
  return (
    <>
      <Show when={view()}>{(known) => <AskedPart view={known()} refusal={props.refusal} />}</Show>
      <Show when={isRefused() && props.search.kind !== undefined}>
        <AskedAnew structure={props.structure} search={{}} refusal={props.refusal} />
      </Show>
    </>
  );
}

/** Nothing that whoever looks may read answers to what the address names. */
function Unreadable() {
  return <Empty title={DOSSIER.none}>{DOSSIER.noneText}</Empty>;
}

/** What a structure answers on the day it is asked: what lacks first, then what will be read, then what is sent. */
export function DossierPage() {
  const params = useParams<{ structure: string }>();
  const [search] = useSearchParams<DossierSearch>();
  const answer = createView(
    "dossier",
    () => ({ structure: params.structure }),
    () => askedIn(search),
  );
  const refusal = () => {
    const known = answer();
    return known?._tag === "Refusal" ? known.problem : undefined;
  };
  const isUnanswered = () => ["Refusal", "Invalid"].includes(answer()?._tag ?? "");
  const isOfNothing = () => {
    const known = answer();
    return known?._tag === "Invalid" && known.issues.some(({ path }) => NAMED.has(path));
  };
  // What was asked stays under the hand while another instant is refused.
  const last = createMemo<View | undefined>((before) => {
    const known = answer();
    return known?._tag === "Done" ? known.value : before;
  });
  return (
    <>
      <PageHead
        title={DOSSIER.title}
        subtitle={DOSSIER.subtitle}
        actions={<ButtonLink href="#telecharger">{TAKE.title}</ButtonLink>}
      />
      <Show
        when={last()}
        fallback={
          <Show when={isUnanswered()}>
            <Suspense>
              <AskedAnew
                structure={params.structure}
                search={scopeIn(search)}
                refusal={refusal()}
              />
            </Suspense>
          </Show>
        }
      >
        {(view) => <AskedPart view={view()} refusal={refusal()} />}
      </Show>
      <Answered
        answer={answer()}
        lines={10}
        unreadable={
          <Show
            when={isOfNothing()}
            fallback={<Refused title={DOSSIER.unreadable}>{DOSSIER.unreadableText}</Refused>}
          >
            <Unreadable />
          </Show>
        }
        refused={(problem) =>
          problem.type === NOT_FOUND ? <Unreadable /> : <Refused title={problem.title} />
        }
      >
        {(view) => <Told structure={params.structure} view={view()} />}
      </Answered>
    </>
  );
}
