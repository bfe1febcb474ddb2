import type { Names } from "@coopilote/domain/readiness/Names.ts";

/** The people and requirements that a screen's data names. */
export interface Named {
  readonly people: ReadonlyArray<{ readonly person: string; readonly name: string }>;
  readonly requirements: ReadonlyArray<{
    readonly requirement: string;
    readonly title: string;
    readonly citation: string | null;
  }>;
}

/** How sentences name the people and requirements of a screen; an unknown one keeps its code. */
export const namesIn = ({ people, requirements }: Named): Names => {
  const nameOf = new Map<string, string>(people.map(({ person, name }) => [person, name]));
  const cardOf = new Map<string, (typeof requirements)[number]>(
    requirements.map((card) => [card.requirement, card]),
  );
  return {
    person: (person) => nameOf.get(person) ?? UNKNOWN_PERSON,
    requirement: (requirement) => cardOf.get(requirement)?.title ?? requirement,
    citation: (requirement) => cardOf.get(requirement)?.citation ?? null,
  };
};

const UNKNOWN_PERSON = "personne retirée";
