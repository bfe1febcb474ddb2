import { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import { addDays, Day } from "@coopilote/domain/kernel/time.ts";
import type { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { idOf } from "./draw.ts";
import { camille, gabriel, hugo, ines, type Invented, lucie } from "./people.ts";

/** Who is who in a structure, and the Monday its story begins; one person may be several. */
export type Cast = {
  readonly begins: string;
  readonly coordinator: Invented;
  readonly legalHead: Invented;
  readonly delegants: readonly [Invented, ...ReadonlyArray<Invented>];
  readonly delegates: readonly [Invented, ...ReadonlyArray<Invented>];
};

/** A salaried coordinator, a responsable légal without an account, one delegant and two delegates. */
export const msp2025: Cast = {
  begins: "2025-03-10",
  coordinator: camille,
  legalHead: gabriel,
  delegants: [lucie],
  delegates: [ines, hugo],
};

/** The same people under the regime that begins on 9 September 2025. */
export const autumn2025: Cast = { ...msp2025, begins: "2025-10-06" };

export const named = (role: Role, ...people: ReadonlyArray<Invented>) =>
  people.map(({ person }) => ({ person, role }));

/** A day of a story, counted from its first Monday. */
export const dayOf = ({ begins }: Cast, after: number): string => addDays(Day.make(begins), after);

/** Delegants, then delegates. */
export const membersOf = ({ delegants, delegates }: Cast): ReadonlyArray<Invented> => [
  ...delegants,
  ...delegates,
];

/** The id of a piece of the story, by what it is. */
export const documentOf = (label: string): DocumentId => DocumentId.make(idOf(`document ${label}`));
