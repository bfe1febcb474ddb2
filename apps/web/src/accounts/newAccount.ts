import type { Issue } from "../server/Answer.ts";
import { shortestPassword, SIGN_UP } from "./fr.ts";

/** A new account being typed. `identifier` empty: the proposed one is kept. */
export interface AccountDraft {
  readonly name: string;
  readonly way: "email" | "identifier";
  readonly email: string;
  readonly identifier: string;
  readonly password: string;
}

export const emptyAccount: AccountDraft = {
  name: "",
  way: "email",
  email: "",
  identifier: "",
  password: "",
};

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ".")
    .replaceAll(/^\.+|\.+$/gu, "");

/** « Inès Fictive » and 417 make « ines.fictive.417 »: easy to note, and unlikely to be taken. */
export const proposedIdentifier = (name: string, number: number): string => {
  const words = plain(name.replace(/^(?:Dr|Pr)\.?\s/u, "")).slice(0, 32);
  return words === "" ? "" : `${words}.${number}`;
};

/** From 100 to 999. */
export const drawnNumber = (): number =>
  100 + ((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 900);

/** What the account signs in with. */
export const identifierOf = (draft: AccountDraft, number: number): string => {
  if (draft.way === "email") return draft.email.trim();
  return draft.identifier.trim() === ""
    ? proposedIdentifier(draft.name, number)
    : draft.identifier.trim();
};

const isIdentifier = (text: string): boolean =>
  /^[a-z0-9][a-z0-9._-]{2,39}$/u.test(text.toLowerCase());
const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);

/** What a password being chosen lacks, said at its field. */
export const passwordLacks = (path: string, password: string): ReadonlyArray<Issue> =>
  [...password].length < shortestPassword ? [{ path, message: SIGN_UP.errors.password }] : [];

/** What the draft lacks, before anything is sent. */
export const accountLacks = (draft: AccountDraft, number: number): ReadonlyArray<Issue> => {
  const { errors } = SIGN_UP;
  const identifier = identifierOf(draft, number);
  return [
    ...(draft.name.trim() === "" ? [{ path: "name", message: errors.name }] : []),
    ...(draft.way === "email" && !isEmail(identifier)
      ? [{ path: "identifier", message: errors.email }]
      : []),
    ...(draft.way === "identifier" && !isIdentifier(identifier)
      ? [{ path: "identifier", message: errors.identifier }]
      : []),
    ...passwordLacks("password", draft.password),
  ];
};
