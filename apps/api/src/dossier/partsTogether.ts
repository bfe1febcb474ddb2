import { canonical } from "@coopilote/domain/journal/canonical.ts";
import type { DossierMade } from "@coopilote/store/dossierRows.ts";

/** A dossier taken away. `taken`: the parts of its paper, in order; `at`: when the last of them was. */
type Together = DossierMade & { readonly taken: ReadonlyArray<number> };

const paperOf = ({ person, scope, on, knownAt, parts }: DossierMade): string =>
  canonical({ person, scope, on, knownAt, parts });

/** The parts of a paper that one person took, as one; a part taken again begins another. Newest first, as given. */
export const partsTogether = (made: ReadonlyArray<DossierMade>): ReadonlyArray<Together> => {
  const whole: Array<Together> = [];
  const places = new Map<string, number>();
  for (const one of made) {
    const { part } = one;
    const place = part === null ? undefined : places.get(paperOf(one));
    const begun = place === undefined ? undefined : whole[place];
    if (part !== null && place !== undefined && begun?.taken.includes(part) === false)
      whole[place] = { ...begun, taken: [...begun.taken, part].toSorted((a, b) => a - b) };
    else {
      if (part !== null) places.set(paperOf(one), whole.length);
      whole.push({ ...one, taken: part === null ? [] : [part] });
    }
  }
  return whole;
};
