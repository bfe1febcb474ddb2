import { because, listed, quoted } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf, RegisterWords } from "../journal/RegisterWords.ts";
import { frenchCount, frenchDay, frenchMinutes } from "../kernel/Sentence.ts";
import type {
  AnnexRead,
  protocolFacts,
  RequirementAdded,
  RequirementOfAnyKindAdded,
  TextOfAnyPointInterpreted,
} from "./facts.ts";
import { annexFamiliesFr, interpretedFr } from "./fr.ts";
import type { ProtocolVersion } from "./ProtocolVersion.ts";

const textOf = ({ shortTitle, arrete, revision }: ProtocolVersion): string =>
  `le texte ${quoted(shortTitle)} (${arrete.title}, révision ${revision})`;

const figureFr = {
  minutes: frenchMinutes,
  days: (value: number) => frenchCount(value, "jour", "jours"),
  times: (value: number) => `${value} fois`,
  months: (value: number) => `${value} mois`,
} as const;

const providedIn = (families: (typeof AnnexRead.Type)["families"]): string => {
  const told = (provided: boolean): string =>
    listed(
      families
        .filter((answer) => answer.provided === provided)
        .map(({ family }) => annexFamiliesFr[family]),
    );
  return [
    told(true) === "" ? "" : `prévu, pour ${told(true)}`,
    told(false) === "" ? "" : `non prévu, pour ${told(false)}`,
  ]
    .filter((part) => part !== "")
    .join(" ; ");
};

const addedFr = (
  { team, title, basis }: typeof RequirementOfAnyKindAdded.Type | typeof RequirementAdded.Type,
  { writer, team: which, text }: RegisterWords,
): string => {
  const whose = basis === "annexe" ? "lue dans l’annexe" : "règle interne";
  return `${writer} a ajouté la condition ${quoted(text(title))} (${whose}) pour ${which(team)}`;
};

const interpretationFr = (
  { team, decided, signature }: typeof TextOfAnyPointInterpreted.Type,
  { person, team: which }: RegisterWords,
): string =>
  `${person(signature.signer)} a tranché pour ${which(team)} un point que les textes lus laissent ouvert${because(interpretedFr(decided))}`;

export const protocolRegisterFr: RegisterSentencesOf<typeof protocolFacts> = {
  "ProtocolAdopted.1": ({ team, content }, { writer, team: which }) =>
    `${writer} a versé au registre ${textOf(content)} pour ${which(team)}`,
  "TextLearned.1": ({ content }, { writer }) =>
    `${writer} a porté à la connaissance de la structure ${textOf(content)}`,
  "FigureSupplied.1": (
    { team, requirement, value, unit, removes, signature },
    { person, team: which, requirement: condition },
  ) => {
    const effect = removes ? ", dont le retard fait sortir des conditions réunies" : "";
    return `${person(signature.signer)} a fourni le chiffre de ${condition(team, requirement)} pour ${which(team)}${because(figureFr[unit](value))}${effect}`;
  },
  "SettingSupplied.1": (
    { team, setting, allowed, from, document },
    { writer, team: which, setting: kind, document: piece },
  ) =>
    `${writer} a établi par ${piece(document)} que le protocole de ${which(team)} ${allowed ? "est" : "n’est pas"} ouvert au cadre ${quoted(kind(setting))} depuis le ${frenchDay(from)}`,
  "TextInterpreted.1": interpretationFr,
  "TextInterpreted.2": (body, words) =>
    body.decided.point === "sharing" && body.document !== null
      ? `${interpretationFr(body, words)}, d’après ${words.document(body.document)}`
      : interpretationFr(body, words),
  "AnnexRead.1": (
    { team, reading, families, signature },
    { person, team: which, reading: annex },
  ) =>
    `${person(signature.signer)} a lu ${annex(reading)} pour ${which(team)}${because(providedIn(families))}`,
  "AnnexReadingConfirmed.1": (
    { team, reading, signature },
    { person, team: which, reading: annex },
  ) => `${person(signature.signer)} a confirmé la lecture de ${annex(reading)} pour ${which(team)}`,
  "RequirementAdded.1": addedFr,
  "RequirementAdded.2": addedFr,
  "RequirementDropped.1": (
    { team, requirement },
    { writer, team: which, requirement: condition },
  ) => `${writer} a retiré ${condition(team, requirement)} pour ${which(team)}`,
};
