import type { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Context, Layer } from "effect";

/** Milliseconds that a form stays open after whoever opened it last said so. */
export const openFormLasts = 25_000;

type OpenForm = { readonly form: string; readonly until: number };

/** Which form each member has open now, of those that two people may spoil for each other. In memory alone. */
class Forms {
  readonly #open = new Map<StructureId, Map<PersonId, OpenForm>>();

  /** Notes that someone has a form open at an instant, and gives the others who have it too. */
  opened(
    structure: StructureId,
    person: PersonId,
    form: string,
    now: number,
  ): ReadonlyArray<PersonId> {
    const open = this.#open.get(structure) ?? new Map<PersonId, OpenForm>();
    for (const [one, { until }] of open) if (until <= now) open.delete(one);
    open.set(person, { form, until: now + openFormLasts });
    this.#open.set(structure, open);
    return [...open].flatMap(([one, other]) =>
      one !== person && other.form === form ? [one] : [],
    );
  }

  closed(structure: StructureId, person: PersonId): void {
    this.#open.get(structure)?.delete(person);
  }
}

export class OpenForms extends Context.Service<OpenForms, Forms>()("coopilote/OpenForms") {
  static readonly layer = Layer.sync(OpenForms, () => new Forms());
}
