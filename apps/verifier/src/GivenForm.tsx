import { anchorFound } from "@coopilote/domain/dossier/outside.ts";
import { Button } from "@coopilote/web/ui/Button.tsx";
import { FileDrop } from "@coopilote/web/ui/FileDrop.tsx";
import { TextField } from "@coopilote/web/ui/TextField.tsx";
import { sha256 } from "@noble/hashes/sha2.js";
import { createSignal, For, Show } from "solid-js";
import type { Given, Standing } from "./createGiven.ts";
import { anchorFr, unreadFr, VERIFIER } from "./fr.ts";

const ARCHIVE = ".zip,application/zip";

interface GivenProps {
  given: Given;
}

/** What an anchor is in the journal that was read. */
const anchorSaid = (given: Given, anchor: string): string => {
  const read = given.verified()?.read;
  if (read === undefined) return anchorFr.waiting;
  const found = anchorFound(read, anchor, sha256);
  if (found === undefined) return anchorFr.unknown;
  if (found.kind === "number") return anchorFr.number(found.version);
  return found.day === undefined
    ? anchorFr.head(found.anchoredAt, read.journal.headers[found.anchoredAt - 1]?.at)
    : anchorFr.root(found.anchoredAt, found.day);
};

function Anchors(props: GivenProps) {
  return (
    <Show when={props.given.anchors().length > 0}>
      <ul class="anchors" aria-label={VERIFIER.anchors}>
        <For each={props.given.anchors()}>
          {(anchor) => (
            <li>
              <span>
                <code>{anchor}</code>{" "}
                <span class="small quiet">{anchorSaid(props.given, anchor)}</span>
              </span>
              <Button
                kind="quiet"
                aria-label={VERIFIER.remove(anchor)}
                onClick={() => props.given.forget(anchor)}
              >
                {VERIFIER.removeShort}
              </Button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** Why a file that was given is of no use, under its field. */
const refusedFile = (standing: Standing<unknown>): string | undefined =>
  standing._tag === "Unread" ? unreadFr[standing.why].title : undefined;

/** Sixteen digits of a hash, or the sixteen of a number. */
const fewest = 16;

const lackOf = (given: string): string | undefined => {
  if (given === "") return VERIFIER.anchorMissing;
  return given.replaceAll(/[\s-]/gu, "").length < fewest ? VERIFIER.anchorShort : undefined;
};

/** What someone brings to be held against each other: the archive, what they read elsewhere, one made before. */
export function GivenForm(props: GivenProps) {
  const [typed, setTyped] = createSignal("");
  const [lack, setLack] = createSignal<string>();
  const compare = (event: SubmitEvent) => {
    event.preventDefault();
    const given = typed().trim();
    setLack(lackOf(given));
    if (lackOf(given) !== undefined) return;
    props.given.compare(given);
    setTyped("");
  };
  return (
    <section class="verifier-given" aria-label={VERIFIER.given}>
      <FileDrop
        accept={ARCHIVE}
        say={VERIFIER.drop}
        name="dossier"
        label={VERIFIER.file}
        onGive={(file) => void props.given.dossier.give(file)}
      />
      <form novalidate onSubmit={compare}>
        <TextField
          name="anchor"
          label={VERIFIER.anchor}
          hint={VERIFIER.anchorHint}
          optional
          value={typed()}
          spellcheck={false}
          error={lack()}
          onInput={(text) => {
            setLack(undefined);
            setTyped(text);
          }}
        />
        <Button type="submit">{VERIFIER.compare}</Button>
      </form>
      <Anchors given={props.given} />
      <FileDrop
        accept={ARCHIVE}
        say={VERIFIER.drop}
        name="earlier"
        label={VERIFIER.earlier}
        optional
        error={refusedFile(props.given.earlier.standing())}
        onGive={(file) => void props.given.earlier.give(file)}
      />
    </section>
  );
}
