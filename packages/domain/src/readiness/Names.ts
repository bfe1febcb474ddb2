/** How a sentence names people and requirements: names live outside the journal. */
export type Names = {
  readonly person: (person: string) => string;
  readonly requirement: (requirement: string) => string;
  readonly citation: (requirement: string) => string | null;
};
