import {
  isProfession,
  type ProfessionCode,
  professionFr,
  professions,
  qualificationsOf,
} from "@coopilote/domain/people/labels.ts";
import { keysOf } from "../forms/choices.ts";
import { plainText } from "@coopilote/domain/kernel/plainText.ts";
import { PROFESSIONS } from "./pasteFr.ts";
import type { NameDraft, RegistrationDraft } from "./personDraft.ts";

const TITLE = /^(dr|docteur|pr|professeur|mme|madame|monsieur|m)\.?\s(?=\S)/iu;

const civilityOf = (title: string): NameDraft["civility"] => {
  if (/^(dr|docteur)/iu.test(title)) return "Dr";
  return /^pr/iu.test(title) ? "Pr" : "none";
};

/** A name without its title, and the title. */
export const titled = (
  text: string,
): { readonly civility: NameDraft["civility"]; readonly rest: string } => {
  const [title = ""] = TITLE.exec(text) ?? [];
  return { civility: civilityOf(title), rest: text.slice(title.length) };
};

export const civilityIn = (text: string): NameDraft["civility"] => civilityOf(text);

/** « LUCIE » and « lucie » become « Lucie »; what mixes its cases is as its bearer writes it. */
export const cased = (name: string): string => {
  const isShouted = name === name.toLocaleUpperCase("fr-FR");
  const isWhispered = name === name.toLocaleLowerCase("fr-FR");
  if (!isShouted && !isWhispered) return name;
  return name
    .toLocaleLowerCase("fr-FR")
    .replaceAll(
      /(^|[\s'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase("fr-FR"),
    );
};

/** A profession as people write it: its name, an abbreviation, the feminine. */
export const professionIn = (text: string): ProfessionCode | undefined => {
  const plain = plainText(text).replaceAll(/[().]/gu, " ").replaceAll(/\s+/gu, " ").trim();
  if (plain === "") return undefined;
  const known = keysOf(professions).find(
    (code) => code === plain || plainText(professionFr(code)) === plain,
  );
  const other = PROFESSIONS.find(([words]) => words.test(plain))?.[1];
  if (known !== undefined) return known;
  return other !== undefined && isProfession(other) ? other : undefined;
};

/** A specialty or diploma that the profession may have; empty where what is said names none. */
export const specialtyIn = (text: string, profession: string): string => {
  const plain = plainText(text);
  const known = Object.entries(qualificationsOf(profession));
  const named = known.find(
    ([code, label]) =>
      code === plain ||
      plainText(label) === plain ||
      plainText(label)
        .split(/[\s(),]+/u)
        .includes(plain),
  );
  const begun = known.find(
    ([code, label]) =>
      plain.length > 4 && (plainText(label).startsWith(plain) || code.startsWith(plain)),
  );
  if (profession === "medecin" && /generaliste|^mg$/u.test(plain)) return "medecine-generale";
  if (profession === "infirmier" && /\bipa\b/u.test(plain)) return "ipa";
  return (named ?? begun)?.[0] ?? "";
};

/** An RPPS number of eleven digits, or twelve beginning with 8; an ADELI number of nine characters. */
export const registrationIn = (text: string): RegistrationDraft | undefined => {
  const number = text.normalize("NFKC").replaceAll(/[\s.]/gu, "").toUpperCase();
  if (/^8?\d{11}$/u.test(number))
    return { register: "rpps", number: number.replace(/^8(?=\d{11}$)/u, "") };
  return /^\d[0-9AB]\d{7}$/u.test(number) ? { register: "adeli", number } : undefined;
};
