import { registerKindsFr } from "@coopilote/domain/registerKindsFr.ts";
import type { SearchFor } from "../server/screens.ts";

/** What the address says of the register. */
export interface RegisterSearch extends Record<string, string> {
  readonly avant: string;
  readonly "a-propos": string;
  readonly equipe: string;
  readonly genre: string;
  readonly du: string;
  readonly au: string;
  readonly mots: string;
}
type Said = Partial<RegisterSearch>;

export const NO_FILTER = {
  avant: undefined,
  "a-propos": undefined,
  equipe: undefined,
  genre: undefined,
  du: undefined,
  au: undefined,
  mots: undefined,
} as const;

const filters = ["a-propos", "equipe", "genre", "du", "au", "mots"] as const;
export type Filter = (typeof filters)[number];

export const isFiltered = (search: Said): boolean =>
  filters.some((name) => search[name] !== undefined);

type Kind = keyof typeof registerKindsFr;
const isKind = (kind: string): kind is Kind => Object.hasOwn(registerKindsFr, kind);

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const whole = (day: string | undefined): string | undefined =>
  day !== undefined && DAY.test(day) ? day : undefined;

const given = <Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> => {
  const said: Partial<Record<Name, string>> = {};
  if (value !== undefined) said[name] = value;
  return said;
};

/** What is asked of the server: a day half typed asks nothing yet. */
export const askedIn = (search: Said): SearchFor<"register"> => ({
  ...given("before", search.avant),
  ...given("about", search["a-propos"]),
  ...given("team", search.equipe),
  ...(search.genre !== undefined && isKind(search.genre) ? { kind: search.genre } : {}),
  ...given("from", whole(search.du)),
  ...given("to", whole(search.au)),
  ...given("words", search.mots),
});

/** The same question from an older line on. */
export const olderThan = (search: Said, entry: number): string => {
  const kept = filters.flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : [[name, value]];
  });
  return `?${new URLSearchParams([["avant", String(entry)], ...kept]).toString()}`;
};

/** The minute that follows an instant: what it wrote is known then. */
export const justAfter = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const next = Math.min(hours * 60 + minutes + 1, 24 * 60 - 1);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(next / 60))}:${two(next % 60)}`;
};
