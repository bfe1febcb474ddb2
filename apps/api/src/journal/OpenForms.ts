import type { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { keyOf } from "@coopilote/domain/kernel/maps.ts";
import { Context, Layer } from "effect";

/** Milliseconds that a form stays open after whoever opened it last said so. */
const openFormLasts = 25_000;

/** Who has which form open now, of those that two people may spoil for each other. In memory alone. */
class Forms {
  readonly #open = new Map<string, Map<PersonId, number>>();

  /** Notes that someone has a form open at an instant, and gives the others who have it too. */
  opened(
    structure: StructureId,
    person: PersonId,
    form: string,
    now: number,
  ): ReadonlyArray<PersonId> {
    this.#forget(now);
    const key = keyOf(structure, form);
    const open = this.#open.get(key) ?? new Map<PersonId, number>();
    open.set(person, now + openFormLasts);
    this.#open.set(key, open);
    return [...open.keys()].filter((one) => one !== person);
  }

  closed(structure: StructureId, person: PersonId, form: string): void {
    this.#open.get(keyOf(structure, form))?.delete(person);
  }

  #forget(now: number): void {
    for (const [key, open] of this.#open) {
      for (const [person, until] of open) if (until <= now) open.delete(person);
      if (open.size === 0) this.#open.delete(key);
    }
  }
}

export class OpenForms extends Context.Service<OpenForms, Forms>()("coopilote/OpenForms") {
  static readonly layer = Layer.sync(OpenForms, () => new Forms());
}
