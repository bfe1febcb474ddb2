import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty, Refused } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { spaced } from "../ui/typography.ts";
import { AskedPart } from "./AskedPart.tsx";
import { askedIn, type DossierSearch } from "./dossierSearch.ts";
import { DOSSIER, FIRST_PAGE, TAKE } from "./fr.ts";
import { Lacking } from "./Lacking.tsx";
import { LinksPart } from "./LinksPart.tsx";
import { MadePart } from "./MadePart.tsx";
import { PiecesPart } from "./PiecesPart.tsx";
import { TakePart } from "./TakePart.tsx";
import { Answers, Counts, FirstPage, Sheets } from "./Told.tsx";
import "../teams/asOf.css";
import "./dossier.css";

type View = ScreenOf<"dossier">;

const NOT_FOUND = "/problemes/not-found";

function Told(props: { structure: string; view: View }) {
  const dossier = () => props.view.dossier;
  return (
    <>
      <p class="proof-subject">
        {spaced(DOSSIER.at(dossier().subject, dossier().on))}{" "}
        <span class="quiet">({DOSSIER.head(dossier().head.version)})</span>
      </p>
      <Lacking structure={props.structure} dossier={dossier()} />
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
      <Show when={props.view.archive !== null}>
        <LinksPart structure={props.structure} dossier={dossier()} />
      </Show>
    </>
  );
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
      <Show when={last()}>{(view) => <AskedPart view={view()} refusal={refusal()} />}</Show>
      <Answered
        answer={answer()}
        lines={10}
        unreadable={<Refused title={DOSSIER.unreadable}>{DOSSIER.unreadableText}</Refused>}
        refused={(problem) =>
          problem.type === NOT_FOUND ? (
            <Empty title={DOSSIER.none}>{DOSSIER.noneText}</Empty>
          ) : (
            <Refused title={problem.title} />
          )
        }
      >
        {(view) => <Told structure={params.structure} view={view()} />}
      </Answered>
    </>
  );
}
