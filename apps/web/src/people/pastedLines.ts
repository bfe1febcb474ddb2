import { plainText } from "@coopilote/domain/kernel/plainText.ts";
import { DOUBT, WRONG } from "./pasteFr.ts";
import type { ColumnKind } from "./pastedColumns.ts";
import {
  cased,
  civilityIn,
  professionIn,
  registrationIn,
  specialtyIn,
  titled,
} from "./pastedWords.ts";
import {
  type AffiliationDraft,
  emptyPerson,
  isUnusualRpps,
  type NameDraft,
  type PersonDraft,
} from "./personDraft.ts";

export type Role = "delegant" | "delegate";

/** One person as a line says them. `number`: of the line, as pasted; `wrong` refuses it, `doubts` only warn. */
export interface PastedLine {
  readonly number: number;
  /** What it says, and which one it is among equal lines: the same line keeps the same ids. */
  readonly key: string;
  readonly draft: PersonDraft;
  readonly role: Role | undefined;
  readonly wrong: ReadonlyArray<string>;
  readonly doubts: ReadonlyArray<string>;
  /** Someone of this name is there, or on a line above: added only where that is said again. */
  readonly isTwice: boolean;
}

/** What is said for everyone. `team`: whether lines propose members. */
export interface Common {
  readonly today: string;
  readonly entities: ReadonlyArray<{ readonly entity: string }>;
  readonly affiliation: AffiliationDraft;
  readonly proposes: boolean;
  /** Those already there. */
  readonly known: ReadonlyArray<{ readonly person: string; readonly name: string }>;
  /** Whom the line of a key adds, where it is on its way or done: they are not their own namesake. */
  readonly ownOf: (key: string) => string | undefined;
}

type Said = Readonly<Partial<Record<ColumnKind, string>>>;

const wholeName = (text: string, isFamilyFirst: boolean): readonly [string, string] => {
  const words = text.split(" ");
  const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
  const shouted = words.filter(isCapitals);
  // Where only some words are in capitals and the column is read family first, they are the family name whole.
  if (isFamilyFirst && shouted.length > 0 && shouted.length < words.length)
    return [words.filter((word) => !isCapitals(word)).join(" "), shouted.join(" ")];
  return isFamilyFirst
    ? [words.slice(1).join(" "), words[0] ?? ""]
    : [words[0] ?? "", words.slice(1).join(" ")];
};

const nameOf = (said: Said): NameDraft => {
  const whole = said.givenFamily ?? said.familyGiven;
  const from = titled(whole ?? said.given ?? "");
  const family = titled(said.family ?? "");
  const [given, last] =
    whole === undefined
      ? [from.rest, family.rest]
      : wholeName(from.rest, said.givenFamily === undefined);
  const civilities = [civilityIn(said.civility ?? ""), from.civility, family.civility];
  return {
    given: cased(given),
    family: cased(last),
    civility: civilities.find((one) => one !== "none") ?? "none",
  };
};

const roleOf = (text: string): Role | undefined => {
  const plain = plainText(text);
  if (plain.startsWith("delegant")) return "delegant";
  return plain.startsWith("delegue") ? "delegate" : undefined;
};

const modeOf = (text: string): "liberal" | "salarie" | undefined => {
  const plain = plainText(text);
  if (plain.startsWith("liberal")) return "liberal";
  return plain.startsWith("salarie") ? "salarie" : undefined;
};

const exerciseOf = (said: Said, common: Common, start: PersonDraft): PersonDraft["exercise"] => {
  const mode = modeOf(said.exercise ?? "");
  const only = common.entities.length === 1 ? common.entities[0]?.entity : undefined;
  if (mode === "liberal") return { ...start.exercise, mode };
  return mode === "salarie" && only !== undefined
    ? { ...start.exercise, mode, employer: only }
    : start.exercise;
};

const draftOf = (said: Said, common: Common): PersonDraft => {
  const start = emptyPerson(common.today, "");
  const profession = professionIn(said.profession ?? "");
  const specialty = said.specialty ?? "";
  const asked = specialty === "" ? (said.profession ?? "") : specialty;
  return {
    ...start,
    name: nameOf(said),
    profession: profession ?? "",
    qualification: profession === undefined ? "" : specialtyIn(asked, profession),
    registration: registrationIn(said.number ?? "") ?? { register: "later", number: "" },
    affiliation: common.affiliation,
    exercise: exerciseOf(said, common, start),
    contact: { email: said.email ?? "", phone: said.phone ?? "" },
  };
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const PHONE = /^\+?[0-9 .()-]{6,30}$/u;

const unread = (
  text: string | undefined,
  isRead: boolean,
  message: (said: string) => string,
): ReadonlyArray<string> => (text === undefined || text === "" || isRead ? [] : [message(text)]);

const wrongOf = (said: Said, draft: PersonDraft): ReadonlyArray<string> => [
  ...(draft.name.given === "" ? [WRONG.given] : []),
  ...(draft.name.family === "" ? [WRONG.family] : []),
  ...unread(said.profession, draft.profession !== "", WRONG.profession),
  ...unread(said.number, draft.registration.register !== "later", WRONG.number),
  ...unread(said.email, EMAIL.test(draft.contact.email), WRONG.email),
  ...unread(said.phone, PHONE.test(draft.contact.phone), WRONG.phone),
];

const exerciseDoubts = ({ exercise = "" }: Said, draft: PersonDraft): ReadonlyArray<string> => {
  if (exercise === "" || draft.exercise.mode !== "later") return [];
  return [modeOf(exercise) === "salarie" ? DOUBT.employer : DOUBT.exercise(exercise)];
};

const doubtsOf = (said: Said, draft: PersonDraft, common: Common): ReadonlyArray<string> => [
  ...(isUnusualRpps(draft.registration) ? [DOUBT.unusual] : []),
  ...(draft.profession !== "" && draft.registration.register === "later" && !said.number
    ? [DOUBT.noNumber]
    : []),
  ...unread(said.specialty, draft.qualification !== "", DOUBT.specialty),
  ...exerciseDoubts(said, draft),
  ...(common.proposes && roleOf(said.role ?? "") === undefined ? [DOUBT.noRole] : []),
];

/** A name as it is told apart: whatever its case, its accents and its title. */
export const sameName = (text: string): string =>
  plainText(titled(text).rest).replaceAll(/[\s'-]+/gu, " ");

const saidBy = (cells: ReadonlyArray<string>, columns: ReadonlyArray<ColumnKind>): Said =>
  Object.fromEntries(
    columns.flatMap((kind, place) => (kind === "ignored" ? [] : [[kind, cells[place] ?? ""]])),
  );

/** The line that first said the same; this one is, where nothing is given back. */
const saidBefore = (
  lines: Map<string, number>,
  said: string,
  number: number,
): number | undefined => {
  const first = lines.get(said);
  if (first === undefined) lines.set(said, number);
  return first;
};

/** Each line as the person it would add, with what refuses it and what is to be looked at. */
export const linesOf = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  columns: ReadonlyArray<ColumnKind>,
  isTitled: boolean,
  common: Common,
): ReadonlyArray<PastedLine> => {
  const known = Map.groupBy(common.known, ({ name }) => sameName(name));
  const names = new Map<string, number>();
  const numbers = new Map<string, number>();
  const keys = new Map<string, number>();
  return rows.slice(isTitled ? 1 : 0).map((cells, place) => {
    const number = place + (isTitled ? 2 : 1);
    const said = saidBy(cells, columns);
    const draft = draftOf(said, common);
    const name = sameName(`${draft.name.given} ${draft.name.family}`);
    const numbered = draft.registration.number;
    const content = JSON.stringify(cells);
    const above = saidBefore(names, name, number);
    const sharing = numbered === "" ? undefined : saidBefore(numbers, numbered, number);
    const turn = keys.get(content) ?? 0;
    keys.set(content, turn + 1);
    const key = `${turn}${content}`;
    const own = common.ownOf(key);
    const isKnown = known.get(name)?.some(({ person }) => person !== own) === true;
    return {
      number,
      key,
      draft,
      role: roleOf(said.role ?? ""),
      wrong: [
        ...wrongOf(said, draft),
        ...(sharing === undefined ? [] : [WRONG.sameNumber(sharing)]),
      ],
      doubts: [
        ...(isKnown ? [DOUBT.known] : []),
        ...(above === undefined ? [] : [DOUBT.sameName(above)]),
        ...doubtsOf(said, draft, common),
      ],
      isTwice: isKnown || above !== undefined,
    };
  });
};
