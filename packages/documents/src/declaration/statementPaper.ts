import type { PreparedDeclaration } from "@coopilote/domain/declaration/Declaration.ts";
import { legalHeadFr } from "@coopilote/domain/declaration/signedFr.ts";
import { wordsSigned } from "@coopilote/domain/dossier/wordsSigned.ts";
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
  nobody: "Le responsable légal",
} as const;

/** A prepared declaration. `legible`: the workspace at the entry of what was signed, or as it is; `on`: the instant of the same. */
export type StatementPrinted = {
  readonly legible: Legible;
  readonly prepared: PreparedDeclaration;
  readonly on: LocalInstant;
  readonly head: Head;
};

/** Everyone whom the list adds, by name, with their role and profession. */
const namedIn = ({ legible, prepared, on }: StatementPrinted): ReadonlyArray<string> =>
  byFamily(
    legible,
    prepared.adds.map(({ person }) => person),
  ).map((person) => {
    const role = prepared.adds.find((named) => named.person === person)?.role;
    const profession = professionNamed(legible, person, on.day);
    return [
      wordsIn(legible).person(person),
      ...(profession === null ? [] : [profession]),
      ...(role === undefined ? [] : [roleFr[role]]),
    ].join(", ");
  });

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
    ],
    words: wordsSigned["responsable-legal.1"](regime.statement),
    over: namedIn(printed),
    note: legalHeadFr.cut,
    signatures: [
      prepared.statement === undefined
        ? { who: holder === undefined ? fr.nobody : wordsIn(legible).person(holder), signed: null }
        : signedAs(legible, prepared.statement.signature),
    ],
  });
};
