import type { journalViews } from "@coopilote/contract/journal/views.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import { present } from "../views.ts";
import { OpenForms } from "./OpenForms.ts";

/** Notes that someone has a form open, or has it no more, and answers who else has. */
export const openForm = act<(typeof journalViews)["openForm"]>(
  Effect.fnUntraced(function* ({ caller: { structure, grant }, body: { form, isOpen } }) {
    const forms = yield* OpenForms;
    if (!isOpen) {
      forms.closed(structure, grant.person);
      return { others: [] };
    }
    const others = forms.opened(structure, grant.person, form, yield* Clock.currentTimeMillis);
    if (others.length === 0) return { others: [] };
    const { snapshot } = yield* present(structure);
    return { others: others.map((person) => nameOf(snapshot, person)) };
  }),
);
