import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { type DossierSearch, leavingAddress } from "./dossierSearch.ts";
import { TAKE } from "./fr.ts";
import { Leaving } from "./Leaving.tsx";
import { PaperPart } from "./PaperPart.tsx";

interface TakeProps {
  structure: string;
  view: ScreenOf<"dossier">;
}

/** The archive, which anyone verifies. `expected`: about how many bytes. */
export function ArchivePart(props: { address: string; expected: number }) {
  return (
    <Leaving address={props.address} expected={props.expected} kind="plain" label={TAKE.archive}>
      {TAKE.archiveText(props.expected)}
    </Leaving>
  );
}

/** What one takes away of a dossier. */
export function TakePart(props: TakeProps) {
  const [search] = useSearchParams<DossierSearch>();
  return (
    <section class="section stack no-print" aria-labelledby="telecharger">
      <h2 id="telecharger">{TAKE.title}</h2>
      <PaperPart structure={props.structure} view={props.view} />
      <Show when={props.view.archive} fallback={<p class="quiet">{TAKE.notYours}</p>}>
        {(expected) => (
          <ArchivePart
            address={leavingAddress(props.structure, "archive", search)}
            expected={expected()}
          />
        )}
      </Show>
    </section>
  );
}
