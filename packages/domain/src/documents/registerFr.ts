import { listed, of, quoted, to } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchDay } from "../kernel/Sentence.ts";
import type { documentFacts } from "./facts.ts";
import { documentKindFr } from "./labels.ts";

export const documentRegisterFr: RegisterSentencesOf<typeof documentFacts> = {
  "DocumentFiled.1": ({ name, kinds, about, validUntil }, { writer, text, subject }) => {
    const concerned =
      about.length === 0 ? "" : `, à propos ${listed(about.map((id) => of(subject(id))))}`;
    const until = validUntil === null ? "" : `, valable jusqu’au ${frenchDay(validUntil)}`;
    return `${writer} a classé la pièce ${quoted(text(name))} (${kinds.map(documentKindFr).join(", ")})${concerned}${until}`;
  },
  "DocumentAttached.1": ({ document, about }, { writer, document: piece, subject }) =>
    `${writer} a rattaché ${piece(document)} ${listed(about.map((id) => to(subject(id))))}`,
  "DocumentAccepted.1": ({ document, by }, { person, document: piece }) =>
    `${person(by)} a accepté ${piece(document)}`,
  "DocumentToRedo.1": ({ document, by }, { person, document: piece }) =>
    `${person(by)} a demandé de refaire ${piece(document)}`,
};
