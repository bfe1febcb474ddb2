import type { Words } from "@coopilote/domain/dossier/wordsSigned.ts";
import { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { frenchInstant } from "@coopilote/domain/kernel/Sentence.ts";
import type { Signature } from "@coopilote/domain/kernel/Signature.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import type { Framed } from "./Framed.ts";
import { methodsFr } from "./methodsFr.ts";
import { presented, wordsIn } from "./named.ts";

const fr = { over: "Pour", blanks: ["Fait à", "Le", "Nom et qualité", "Signature"] } as const;
const handedBy = (name: string): string => `, remis par ${name}`;

/** Whoever signs a paper; `signed`: how they did, null where it is to be signed by hand. */
type Signed = { readonly who: string; readonly signed: string | null };

/** What `signedWords.typ` shows: words that someone signs, or signed. `choices`: to be ticked; `over`: those it is about. */
export type SignedWords = {
  readonly paper: Framed;
  readonly fr: typeof fr;
  readonly about: ReadonlyArray<readonly [label: string, value: string]>;
  readonly words: Words;
  readonly choices: ReadonlyArray<string>;
  readonly over: ReadonlyArray<string>;
  readonly note: string | null;
  readonly signatures: ReadonlyArray<Signed>;
};

/** Words on a paper of their own. */
export const signedWords = (
  of: Pick<SignedWords, "paper" | "about" | "words" | "signatures"> &
    Partial<Pick<SignedWords, "choices" | "over" | "note">>,
): SignedWords => ({ fr, choices: [], over: [], note: null, ...of });

/** Whoever signed, and how. `givenBy`: whoever handed over the link that let them sign this, where one did (j25). */
export const signedAs = (legible: Legible, signature: Signature, givenBy?: PersonId): Signed => {
  const { signer, at, method, typedBy } = signature;
  const words = wordsIn(legible);
  const typed =
    typedBy === null || method !== "paper" ? "" : `, saisi par ${words.person(typedBy)}`;
  const handed = givenBy === undefined ? "" : handedBy(words.person(givenBy));
  return {
    who: presented(legible, PersonId.make(signer), at.day),
    signed: `Signé le ${frenchInstant(at)}, ${methodsFr[method]}${handed}${typed}${words.proof(signature)}.`,
  };
};
