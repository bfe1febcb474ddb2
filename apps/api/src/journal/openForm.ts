import type { journalViews } from "@coopilote/contract/journal/views.ts";
import { answersForStructure, plansTraining } from "@coopilote/domain/Policy.ts";
import { Clock, Effect } from "effect";
import { act } from "../Binding.ts";
import { nameOf } from "../people/names.ts";
import { presentTo } from "../views.ts";
import { OpenForms } from "./OpenForms.ts";

/** Notes that someone who may send such forms has one open, or has it no more, and answers who else has. */
export const openForm = act<(typeof journalViews)["openForm"]>(
  Effect.fnUntraced(function* ({ caller, body: { form, isOpen } }) {
    const { structure, grant } = caller;
    const forms = yield* OpenForms;
    if (!isOpen) {
      forms.closed(structure, grant.person, form);
      return { others: [] };
    }
    const { snapshot, standing } = yield* presentTo(caller);
    if (plansTraining(standing) === undefined && answersForStructure(standing) === undefined)
      return yield* Effect.fail({ _tag: "NotAllowed", roles: [] } as const);
    const others = forms.opened(structure, grant.person, form, yield* Clock.currentTimeMillis);
    return { others: others.map((person) => nameOf(snapshot, person)) };
  }),
);
