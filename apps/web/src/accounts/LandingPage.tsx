import "./accounts.css";
import { A, Navigate, useNavigate } from "@solidjs/router";
import { For, Match, Show, Suspense, Switch } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { createView, forget, refresh } from "../server/views.ts";
import { ask } from "../server/commands.ts";
import { AppearanceChoice } from "../ui/AppearanceChoice.tsx";
import { Brand } from "../ui/Brand.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Faulty, Loading } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Todo, TodoList } from "../ui/Todo.tsx";
import { EntryFrame } from "./EntryFrame.tsx";
import { NAV } from "../structure/fr.ts";
import { LANDING, PLACES } from "./fr.ts";

/** What the product does, for who is not signed in. */
function Landing() {
  return (
    <div class="landing">
      <header class="landing-head">
        <Brand home="/" />
        <ButtonLink href="/connexion">{LANDING.signIn}</ButtonLink>
      </header>
      <main id="contenu" tabindex="-1" class="landing-main">
        <div class="landing-say">
          <div>
            <PageHead title={LANDING.title} tab={LANDING.tab} subtitle={LANDING.subtitle} />
            <div class="row">
              <ButtonLink kind="main" href="/inscription">
                {LANDING.signUp}
              </ButtonLink>
            </div>
          </div>
          <section class="sheet" aria-label={LANDING.exampleNote}>
            <h2>{LANDING.exampleTitle}</h2>
            <TodoList>
              <For each={LANDING.example}>{(one) => <Todo what={one.what} why={one.why} />}</For>
            </TodoList>
            <p class="small quiet">{LANDING.exampleNote}</p>
          </section>
        </div>
        <div class="landing-promises">
          <For each={LANDING.promises}>
            {(promise) => (
              <section>
                <h2>{promise.title}</h2>
                <p>{promise.text}</p>
              </section>
            )}
          </For>
        </div>
      </main>
      <footer>
        <AppearanceChoice />
      </footer>
    </div>
  );
}

/** The structures of someone who has several, or none yet. */
function Places(props: { session: ScreenOf<"session"> }) {
  const navigate = useNavigate();
  const hasPlaces = () => props.session.structures.length > 0;
  const leave = async () => {
    await ask("signOut", {}, undefined);
    forget();
    navigate("/connexion");
  };
  return (
    <EntryFrame
      title={hasPlaces() ? PLACES.title : PLACES.none}
      subtitle={hasPlaces() ? PLACES.subtitle : PLACES.noneAdvice}
    >
      <Show when={hasPlaces()}>
        <ul class="places">
          <For each={props.session.structures}>
            {(place) => (
              <li>
                <A href={`/s/${place.structure}`}>
                  <b>{place.name ?? PLACES.unnamed}</b>
                  <Show when={place.personName}>
                    {(person) => <span class="small quiet">{PLACES.as(person())}</span>}
                  </Show>
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="row">
        <ButtonLink kind={hasPlaces() ? "plain" : "main"} href="/structures/nouvelle">
          {PLACES.found}
        </ButtonLink>
        <ButtonLink href="/compte">{NAV.account}</ButtonLink>
        <Button kind="quiet" onClick={() => void leave()}>
          {PLACES.signOut}
        </Button>
      </div>
    </EntryFrame>
  );
}

/** Where an address without a structure leads: the only one I have, the list of mine, or the landing page. */
export function LandingPage() {
  const session = createView("session", () => ({}));
  const mine = () => {
    const answer = session();
    return answer?._tag === "Done" ? answer.value : undefined;
  };
  const fault = () => {
    const answer = session();
    return answer?._tag === "Fault" ? answer : undefined;
  };
  const only = () => (mine()?.structures.length === 1 ? mine()?.structures[0] : undefined);
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Match when={only()}>{(place) => <Navigate href={`/s/${place().structure}`} />}</Match>
        <Match when={mine()}>{(here) => <Places session={here()} />}</Match>
        <Match when={session()?._tag === "Refusal"}>
          <Landing />
        </Match>
        <Match when={fault()}>
          {(one) => (
            <main class="lone" tabindex="-1">
              <Faulty requestId={one().requestId} onRetry={() => void refresh()} />
            </main>
          )}
        </Match>
      </Switch>
    </Suspense>
  );
}
