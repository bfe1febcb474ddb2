import type { Verified } from "@coopilote/domain/dossier/verified.ts";
import { BrandName } from "@coopilote/web/ui/Brand.tsx";
import { Show } from "solid-js";
import { createGiven } from "./createGiven.ts";
import { Found } from "./Found.tsx";
import { progressFr, unreadFr, verdictWord, VERIFIER } from "./fr.ts";
import { GivenForm } from "./GivenForm.tsx";

/** A dossier de contrôle gone through on the computer of whoever doubts it. */
export function VerifierPage() {
  const given = createGiven();
  const progress = () => {
    const standing = given.dossier.standing();
    return standing._tag === "Going" ? progressFr(standing.progress) : undefined;
  };
  const unread = () => {
    const standing = given.dossier.standing();
    return standing._tag === "Unread" ? unreadFr[standing.why] : undefined;
  };
  return (
    <main class="verifier">
      <header class="page-head">
        <p class="brand">
          <BrandName />
        </p>
        <h1>{VERIFIER.title}</h1>
        <p class="subtitle">{VERIFIER.lead}</p>
      </header>
      <GivenForm given={given} />
      <div role="status" class="verifier-progress">
        <Show when={progress()}>{(said) => <p>{said()}</p>}</Show>
        <Show when={given.verified()}>
          {(verified) => <p class="unseen">{verdictWord[verified().verdict._tag]}</p>}
        </Show>
      </div>
      <Show when={unread()}>
        {(why) => (
          <div class="sheet verdict" data-verdict="Broken" role="alert">
            <h2>{why().title}</h2>
            <p class="quiet">{why().text}</p>
          </div>
        )}
      </Show>
      <Show when={given.verified()}>
        {(verified: () => Verified) => <Found verified={verified()} />}
      </Show>
    </main>
  );
}
