import { askedOn, type PastSearch } from "../teams/teamAsOf.ts";
import type { SearchFor } from "../server/screens.ts";

/** Of what the dossier is, on which instant and as known when, as the address says it. */
export interface DossierSearch extends PastSearch {
  readonly equipe: string;
  readonly personne: string;
  readonly seance: string;
  readonly tout: string;
  readonly connu: string;
  readonly "connu-heure": string;
}
type Said = Partial<DossierSearch>;

export type Kind = "team" | "person" | "session" | "structure";

/** Which of two equal hours, as the address says it. */
export const WHICH_WORD = { "": undefined, first: "premiere", second: "seconde" } as const;

const WORDS = { team: "equipe", person: "personne", session: "seance" } as const;

/** The choice in the address; nothing where it is left to the server. */
export const scopeIn = (search: Said): { kind?: Kind; of?: string } => {
  if (search.tout !== undefined) return { kind: "structure" };
  for (const kind of ["team", "person", "session"] as const) {
    const of = search[WORDS[kind]];
    if (of !== undefined) return { kind, of };
  }
  return {};
};

/** What is asked of the server. */
export const askedIn = (search: Said): SearchFor<"dossier"> => ({
  ...scopeIn(search),
  ...askedOn(search),
  ...(search.connu === undefined ? {} : { knownDay: search.connu }),
  ...(search["connu-heure"] === undefined ? {} : { knownTime: search["connu-heure"] }),
});

/** The address of a choice, whatever it said before. */
export const scopeSearch = (kind: Kind, of: string | undefined) => ({
  equipe: kind === "team" ? of : undefined,
  personne: kind === "person" ? of : undefined,
  seance: kind === "session" ? of : undefined,
  tout: kind === "structure" ? "oui" : undefined,
});

/** The same question, asked for what leaves: a part of the paper, from 1, or the archive. */
export const leavingAddress = (
  structure: string,
  what: "paper" | "archive",
  search: Said,
  part = 1,
): string => {
  const said = { ...askedIn(search), ...(part === 1 ? {} : { part: String(part) }) };
  const pairs = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const asked = new URLSearchParams(pairs).toString();
  const root = `/api/structures/${encodeURIComponent(structure)}/dossier/${what}`;
  return asked === "" ? root : `${root}?${asked}`;
};
