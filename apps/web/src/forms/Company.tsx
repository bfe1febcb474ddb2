import { createSignal, onCleanup, Show, untrack, useContext } from "solid-js";
import { ask } from "../server/commands.ts";
import { HereContext } from "../server/here.ts";
import { DIALOGS } from "./fr.ts";

/** Milliseconds between two signs that the form is open; the server forgets it after a little more than two. */
const EVERY = 10_000;

interface CompanyProps {
  /** The form and what it is about: two people who have it open are told of each other. */
  form: string;
}

/** Who else has this form open, so that neither undoes what the other types. */
export function Company(props: CompanyProps) {
  const here = useContext(HereContext);
  const form = untrack(() => props.form);
  const [others, setOthers] = createSignal<ReadonlyArray<string>>([]);
  const say = async (isOpen: boolean) => {
    if (here === undefined) return;
    const answer = await ask("openForm", { structure: here.structure }, { form, isOpen });
    if (answer._tag === "Done") setOthers(answer.value.others);
  };
  void say(true);
  const timer = setInterval(() => void say(true), EVERY);
  onCleanup(() => {
    clearInterval(timer);
    void say(false);
  });
  return (
    <div role="status">
      <Show when={others().length > 0}>
        <p class="notice">{DIALOGS.company(others())}</p>
      </Show>
    </div>
  );
}
