import { legalHeadFr } from "@coopilote/domain/declaration/signedFr.ts";
import { type Words, wordsSigned } from "@coopilote/domain/dossier/wordsSigned.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { csvOf } from "../kernel/csv.ts";
import { footOf, type Framed, type Head } from "../kernel/Framed.ts";
import { structureNamed } from "../kernel/named.ts";
import { signedAs } from "../kernel/signedWords.ts";
import {
  declarationForm,
  type DeclarationPrinted,
  type FormField,
  type FormPerson,
  preparedUnder,
} from "./declarationForm.ts";
import { formFr, summaryFr as fr } from "./declarationFr.ts";
import { isThere, piecesAsked } from "./piecesAsked.ts";

type Row = ReadonlyArray<string>;

/** What `declaration.typ` shows. `pieces`: each, and whether it is there; none where they are not for whoever reads. */
export type DeclarationPaper = {
  readonly paper: Framed;
  readonly fr: typeof fr;
  readonly list: string;
  readonly fields: ReadonlyArray<Row>;
  readonly changes: string | null;
  readonly adds: ReadonlyArray<Row>;
  readonly removes: ReadonlyArray<Row>;
  readonly statement: {
    readonly words: Words;
    readonly note: string;
    readonly signed: string;
  } | null;
  readonly pieces: ReadonlyArray<Row>;
  readonly lacking: ReadonlyArray<string>;
};

const fieldRow = ({ label, text, said }: FormField): Row => [label, text ?? said];

const numberIn = ({ register, number, isWithheld }: FormPerson): string => {
  if (isWithheld) return "non montré";
  if (register === null) return formFr.onCard;
  return number === null ? register : `${register} ${number}`;
};

const personRow = (person: FormPerson, index: number): Row => [
  String(index + 1),
  person.family,
  person.given,
  person.profession ?? formFr.onCard,
  numberIn(person),
  roleFr[person.role],
];

const statementIn = (printed: DeclarationPrinted): DeclarationPaper["statement"] => {
  const words = preparedUnder(printed)?.regime.statement ?? [];
  if (words.length === 0) return null;
  const { statement } = printed.prepared;
  const signed = statement && signedAs(printed.legible, statement.signature);
  return {
    words: wordsSigned["responsable-legal.1"](words),
    note: legalHeadFr.cut,
    signed: signed === undefined ? fr.toSign : `${signed.who}. ${signed.signed ?? ""}`,
  };
};

/** A list as the State's form asks it, to be copied and kept (R40, R50); nothing where its text is not known. */
export const declarationPaper = (
  printed: DeclarationPrinted & { readonly showsPieces: boolean },
  head: Head,
): DeclarationPaper | undefined => {
  const form = declarationForm(printed);
  if (form === undefined) return undefined;
  const { prepared, legible } = printed;
  const pieces = printed.showsPieces ? piecesAsked(printed, form) : [];
  return {
    paper: {
      title: fr.title,
      structure: structureNamed(legible),
      foot: footOf(head),
      band: null,
    },
    fr,
    list: fr.list(prepared.at, prepared.list),
    fields: form.fields.map(fieldRow),
    changes: form.changes,
    adds: form.adds.map(personRow),
    removes: form.removes.map(personRow),
    statement: statementIn(printed),
    pieces: pieces.map((piece) => [piece.title, isThere(piece) ? fr.there : fr.absent]),
    lacking: [...form.lacking.fields, ...form.lacking.people],
  };
};

/** The professionals of a list, for spreadsheets; nothing where its text is not known. */
export const declarationTable = (printed: DeclarationPrinted): string | undefined => {
  const form = declarationForm(printed);
  if (form === undefined) return undefined;
  const row = (change: string) => (person: FormPerson) => ({
    objet: change,
    nom: person.family,
    prénom: person.given,
    profession: person.profession,
    registre: person.register,
    numéro: person.number,
    rôle: roleFr[person.role],
  });
  return csvOf([...form.adds.map(row("ajout")), ...form.removes.map(row("retrait"))]);
};
