import {
  professionFr,
  qualificationFr,
  qualificationsOf,
} from "@coopilote/domain/people/labels.ts";
import { functionTitles } from "@coopilote/domain/people/labels.ts";
import type { PersonLine } from "@coopilote/contract/people/answers.ts";
import { holdsWords, wordsOf } from "@coopilote/domain/kernel/plainText.ts";
import type { PEOPLE } from "./fr.ts";

export type Lack = keyof typeof PEOPLE.missing;

/** What a professional, or someone proposed in a team, still lacks here; nothing for who holds only a function, or has left. */
export const lacksOf = (line: PersonLine): ReadonlyArray<Lack> => {
  const { profession, qualifications, registered, affiliated, gone, memberships } = line;
  if (gone || (profession === null && memberships.length === 0)) return [];
  const hasSpecialties =
    profession === "medecin" && Object.keys(qualificationsOf(profession)).length > 0;
  return [
    ...(profession === null ? (["profession"] as const) : []),
    ...(hasSpecialties && qualifications.length === 0 ? (["specialty"] as const) : []),
    ...(registered ? [] : (["number"] as const)),
    ...(affiliated ? [] : (["affiliation"] as const)),
  ];
};

const saidOf = (line: PersonLine): string =>
  [
    line.name,
    line.profession === null ? "" : professionFr(line.profession),
    ...line.qualifications.map(qualificationFr),
    ...line.functions.map((one) => functionTitles[one]),
    ...line.memberships.map(({ title }) => title),
  ].join(" ");

/** Those whose name, profession, specialty, function or team holds every word. */
export const matching = (
  people: ReadonlyArray<PersonLine>,
  words: string,
): ReadonlyArray<PersonLine> => {
  const asked = wordsOf(words);
  return people.filter((line) => holdsWords(saidOf(line), asked));
};

/** « médecin, médecine générale » */
export const jobOf = (
  line: Pick<PersonLine, "profession" | "qualifications">,
): string | undefined =>
  line.profession === null
    ? undefined
    : [professionFr(line.profession), ...line.qualifications.map(qualificationFr)].join(", ");
