import type { SearchView } from "@coopilote/contract/structure/SearchView.ts";
import { professionFr } from "@coopilote/domain/people/labels.ts";
import { NAV } from "../structure/fr.ts";
import { holdsWords, plainText, wordsOf } from "@coopilote/domain/kernel/plainText.ts";
import { sentence } from "../ui/typography.ts";
import { ACTIONS, type KINDS, SEARCH, TEAM_PAGES } from "./fr.ts";

export type Kind = keyof typeof KINDS;

/** One thing that can be gone to. `detail`: what is said beneath, and answers too. */
export interface Entry {
  readonly kind: Kind;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

/** What answers, of one kind; `more`: how many are not shown. */
export interface Group {
  readonly kind: Kind;
  readonly entries: ReadonlyArray<Entry>;
  readonly more: number;
}

const entry = (kind: Kind, label: string, href: string, detail = ""): Entry => ({
  kind,
  label,
  detail,
  href,
});

const actionsOf = ({ may, teams }: SearchView, root: string): ReadonlyArray<Entry> => [
  ...(may.plan
    ? [
        entry("action", ACTIONS.plan, `${root}/seances/nouvelle`),
        entry("action", ACTIONS.paper, `${root}/seances/papier`),
      ]
    : []),
  ...(may.addPeople
    ? [
        entry("action", ACTIONS.addPerson, `${root}/personnes/nouvelle`),
        entry("action", ACTIONS.addPeople, `${root}/personnes/liste`),
      ]
    : []),
  ...(may.manage ? [entry("action", ACTIONS.formTeam, `${root}/equipes/nouvelle`)] : []),
  entry("action", ACTIONS.file, `${root}/pieces`),
  ...teams
    .filter(({ mayDeclare }) => mayDeclare)
    .map(({ team, shortTitle }) =>
      entry("action", ACTIONS.declare(shortTitle), `${root}/equipes/${team}/declaration`),
    ),
];

const pagesOf = ({ teams }: SearchView, root: string): ReadonlyArray<Entry> => [
  entry("page", NAV.home, root),
  entry("page", NAV.mine, `${root}/moi`),
  entry("page", NAV.teams, `${root}/equipes`),
  entry("page", NAV.sessions, `${root}/seances`),
  entry("page", NAV.people, `${root}/personnes`),
  entry("page", NAV.documents, `${root}/pieces`),
  entry("page", NAV.register, `${root}/registre`),
  entry("page", NAV.structure, `${root}/structure`),
  entry("page", NAV.account, "/compte"),
  ...teams.flatMap(({ team, shortTitle }) => [
    entry("page", TEAM_PAGES.declaration(shortTitle), `${root}/equipes/${team}/declaration`),
    entry("page", TEAM_PAGES.asOf(shortTitle), `${root}/equipes/${team}/etat`),
    entry("page", TEAM_PAGES.followUp(shortTitle), `${root}/equipes/${team}/suivi`),
    entry("page", TEAM_PAGES.annex(shortTitle), `${root}/equipes/${team}/annexe`),
  ]),
];

type Team = SearchView["teams"][number];

const requirementsOf = (team: Team, root: string): ReadonlyArray<Entry> =>
  team.requirements.map(({ requirement, title, ofTeam }) =>
    entry(
      "requirement",
      title,
      `${root}/equipes/${team.team}?${ofTeam ? "ligne=equipe&" : ""}exigence=${requirement}#qui-est-pret`,
      team.shortTitle,
    ),
  );

/** All that can be gone to in a structure, by whoever looks. */
export const entriesOf = (view: SearchView, root: string): ReadonlyArray<Entry> => [
  ...actionsOf(view, root),
  ...view.people.map(({ person, name, profession }) =>
    entry(
      "person",
      name,
      `${root}/personnes/${person}`,
      profession === null ? "" : sentence(professionFr(profession)),
    ),
  ),
  ...view.teams.map(({ team, title, shortTitle }) =>
    entry("team", shortTitle, `${root}/equipes/${team}`, title === shortTitle ? "" : title),
  ),
  ...view.sessions.map(({ session, title, place, from }) =>
    entry("session", title, `${root}/seances/${session}`, SEARCH.session(from, place)),
  ),
  ...view.teams.flatMap((team) => requirementsOf(team, root)),
  ...pagesOf(view, root),
];

/** How many of one kind are shown at once. */
const SHOWN = 5;

/** A label whose own words begin by all that is asked comes first, then one that holds it, then what is said beneath. */
const rankOf = ({ label }: Entry, words: ReadonlyArray<string>): number => {
  const own = plainText(label).split(/[\s'-]+/u);
  if (words.every((word) => own.some((each) => each.startsWith(word)))) return 0;
  return holdsWords(label, words) ? 1 : 2;
};

const kinds: ReadonlyArray<Kind> = ["person", "team", "session", "action", "requirement", "page"];

/** Where nothing is asked, what one may do, then where one may go. */
const suggested: ReadonlyArray<Kind> = ["action", "team", "page"];

/** What answers the words, by kind: the kind that answers best comes first. */
export const found = (entries: ReadonlyArray<Entry>, asked: string): ReadonlyArray<Group> => {
  const words = wordsOf(asked);
  const order = words.length === 0 ? suggested : kinds;
  return order
    .map((kind) => {
      const ranked = entries
        .filter((one) => one.kind === kind && holdsWords(`${one.label} ${one.detail}`, words))
        .map((one) => ({ one, rank: rankOf(one, words) }))
        .toSorted((a, b) => a.rank - b.rank);
      return {
        kind,
        best: ranked[0]?.rank ?? Infinity,
        entries: ranked.slice(0, SHOWN).map(({ one }) => one),
        more: Math.max(0, ranked.length - SHOWN),
      };
    })
    .filter(({ entries: some }) => some.length > 0)
    .toSorted((a, b) => a.best - b.best)
    .map(({ kind, entries: some, more }) => ({ kind, entries: some, more }));
};
