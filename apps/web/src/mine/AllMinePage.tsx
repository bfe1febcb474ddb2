import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { namesIn } from "../readiness/names.ts";
import type { Answer } from "../server/Answer.ts";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { countMine } from "../structure/waitingModel.ts";
import { AppearanceChoice } from "../ui/AppearanceChoice.tsx";
import { Badge } from "../ui/Badge.tsx";
import { Brand } from "../ui/Brand.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Empty } from "../ui/Faces.tsx";
import { NBSP } from "../ui/typography.ts";
import { ALL_MINE, TEAM } from "./mineFr.ts";
import { MineHead } from "./MineHead.tsx";
import { NextSession } from "./NextSession.tsx";
import { OwnPractice } from "./OwnPractice.tsx";
import { Signing } from "./Signing.tsx";
import { waitedIn } from "./waitedIn.ts";
import "../structure/structure.css";
import "./mine.css";

type All = ScreenOf<"allMine">;
type One = All["structures"][number];

/** Whether I may practise there, protocol by protocol. */
function Practices(props: { one: One }) {
  return (
    <For each={props.one.mine.teams}>
      {(team) => (
        <section class="stack" aria-label={team.shortTitle}>
          <h3>
            {team.shortTitle} <Badge tone="accent">{TEAM.roles[team.role]}</Badge>
          </h3>
          <OwnPractice
            team={team}
            names={namesIn({ people: props.one.mine.people, requirements: team.requirements })}
            me={props.one.mine.me.person}
          />
        </section>
      )}
    </For>
  );
}

/** One of my structures: what I sign there now, how much waits for me, my next session, what I may do. */
function InOne(props: { one: One }) {
  const here = () => ({ structure: props.one.structure, view: props.one.mine });
  return (
    <section class="section my-team stack" aria-label={props.one.name}>
      <header>
        <h2>
          <A href={`/s/${props.one.structure}/moi`}>{props.one.name}</A>
        </h2>
        <span class="quiet">{ALL_MINE.waiting(countMine(waitedIn(here())))}</span>
      </header>
      <Signing {...here()} />
      <NextSession {...here()} />
      <Practices one={props.one} />
      <div>
        <ButtonLink href={`/s/${props.one.structure}/moi`}>
          {ALL_MINE.enter(props.one.name)}
        </ButtonLink>
      </div>
    </section>
  );
}

const subtitleOf = (answer: Answer<All> | undefined): string =>
  answer?._tag === "Done" ? ALL_MINE.subtitle(answer.value.name) : NBSP;

/** « Mon espace » in every structure where I act, in one reading. */
export function AllMinePage() {
  const all = createView("allMine", () => ({}));
  return (
    <>
      <main class="mine mine-alone" id="contenu" tabindex="-1">
        <Brand home="/" />
        <MineHead>{subtitleOf(all())}</MineHead>
        <Answered answer={all()} lines={8}>
          {(view) => (
            <Show
              when={view().structures.length > 0}
              fallback={<Empty title={ALL_MINE.nothing}>{ALL_MINE.nothingAdvice}</Empty>}
            >
              <For each={view().structures}>{(one) => <InOne one={one} />}</For>
            </Show>
          )}
        </Answered>
      </main>
      <footer class="mine mine-foot">
        <AppearanceChoice />
      </footer>
    </>
  );
}
