import {
  keptBy,
  type PreparedDeclaration,
  statementKey,
} from "@coopilote/domain/declaration/Declaration.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import { legalHeadFr } from "@coopilote/domain/declaration/signedFr.ts";
import { wordsSigned } from "@coopilote/domain/dossier/wordsSigned.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Signature } from "@coopilote/domain/kernel/Signature.ts";
import { frenchDay } from "@coopilote/domain/kernel/Sentence.ts";
import { holdersOn } from "@coopilote/domain/people/Person.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { footOf, type Head } from "../kernel/Framed.ts";
import { byFamily, professionNamed, structureNamed, wordsIn } from "../kernel/named.ts";
import { signedAs, signedWords, type SignedWords } from "../kernel/signedWords.ts";
import { preparedUnder } from "./declarationForm.ts";

const fr = {
  title: "Attestation du responsable légal",
  protocol: "Protocole",
  text: "Texte",
  list: "Liste",
  listOf: (day: string, hash: string): string => `préparée le ${day}, empreinte ${hash}`,
  removes: "À retirer",
  kept: "Déjà déclarés, inchangés",
  nobody: "Le responsable légal",
} as const;

/** A prepared declaration. `legible`: the workspace at the entry of what was signed, or as it is; `on`: the instant of the same. */
export type StatementPrinted = {
  readonly legible: Legible;
  readonly prepared: PreparedDeclaration;
  readonly on: LocalInstant;
  readonly head: Head;
};

/** Everyone of a list, by name, with their role and profession. */
const namedIn = (
  { legible, on }: StatementPrinted,
  list: ReadonlyArray<NamedMember>,
): ReadonlyArray<string> =>
  byFamily(
    legible,
    list.map(({ person }) => person),
  ).map((person) => {
    const role = list.find((named) => named.person === person)?.role;
    const profession = professionNamed(legible, person, on.day);
    return [
      wordsIn(legible).person(person),
      ...(profession === null ? [] : [profession]),
      ...(role === undefined ? [] : [roleFr[role]]),
    ].join(", ");
  });

/** Whom a list removes, and whom it leaves as they are declared (j7). */
const changesIn = (printed: StatementPrinted): ReadonlyArray<readonly [string, string]> => {
  const { legible, prepared } = printed;
  const lists = [
    [fr.removes, prepared.removes],
    [fr.kept, keptBy(legible.workspace.declaration, prepared)],
  ] as const;
  return lists.flatMap(([label, list]) =>
    list.length === 0 ? [] : [[label, namedIn(printed, list).join("\u00A0; ")] as const],
  );
};

/** Whoever handed over the link by which a statement was signed: the last one given over its list (j25). */
const givenBy = (
  { legible, prepared }: StatementPrinted,
  { method }: Signature,
): PersonId | undefined => {
  const { links, linkOf } = legible.workspace.declaration;
  const link = at(linkOf, statementKey({ ...prepared, person: null }));
  return method !== "link" || link === undefined ? undefined : at(links, link)?.by;
};

/** What the responsable légal swears over a frozen list, signed or to sign (j7); nothing where the regime asks no such thing. */
export const statementPaper = (printed: StatementPrinted): SignedWords | undefined => {
  const { legible, prepared, on, head } = printed;
  const found = preparedUnder(printed);
  if (found === undefined || found.regime.statement.length === 0) return undefined;
  const { version, regime } = found;
  const [holder] = holdersOn(legible.workspace.people, "legal-head", on.day);
  return signedWords({
    paper: {
      title: fr.title,
      structure: structureNamed(legible),
      foot: footOf(head),
      band: null,
    },
    about: [
      [fr.protocol, version.title],
      [fr.text, version.arrete.title],
      [fr.list, fr.listOf(frenchDay(prepared.at.day), prepared.list)],
      ...changesIn(printed),
    ],
    words: wordsSigned["responsable-legal.1"](regime.statement),
    over: namedIn(printed, prepared.adds),
    note: legalHeadFr.cut,
    signatures: [
      prepared.statement === undefined
        ? { who: holder === undefined ? fr.nobody : wordsIn(legible).person(holder), signed: null }
        : signedAs(
            legible,
            prepared.statement.signature,
            givenBy(printed, prepared.statement.signature),
          ),
    ],
  });
};
