import { either, listed } from "../journal/registerPhrases.ts";
import { frenchDay, frenchFigure, frenchTime } from "../kernel/Sentence.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import { actTypeFr } from "../protocols/actTypes.ts";
import type { InPractice } from "./inPractice.ts";

const nbsp = "\u00A0";

/** A civil time, as a sentence says it. */
type Moment = Pick<LocalInstant, "day" | "time">;

const moment = ({ day, time }: Moment): string => `${frenchDay(day)} à${nbsp}${frenchTime(time)}`;
const at = (instant: Moment): string => `le ${moment(instant)}`;

const words = ["", "Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf"] as const;

const actTypesFr = (said: ReadonlyArray<string>, between: string): string =>
  `${said.length < 2 ? "Type d’acte" : "Types d’acte"}${nbsp}: ${between === "et" ? listed(said) : said.join(between)}.`;

const registerThen = (lines: number): string => {
  if (lines === 0) return "rien, le registre n’avait pas commencé";
  return lines === 1
    ? "la première ligne du registre"
    : `les ${frenchFigure(lines)} premières lignes du registre`;
};

/** Who could practise on an instant, in words: on screen, on paper and in the verifier. */
export const asOfFr = {
  title: (on: Moment): string => `Qui pouvait exercer ${at(on)}${nbsp}?`,
  inPractice: (count: number): string => {
    if (count === 0) return "Personne n’était en exercice à cet instant.";
    const many = words[count] ?? String(count);
    return count === 1
      ? `${many} délégué était en exercice à cet instant.`
      : `${many} délégués étaient en exercice à cet instant.`;
  },
  note: `Trois réponses distinctes pour chacun, jamais confondues. La pratique de l’ARS et les règles internes sont montrées à part${nbsp}: seuls les textes permettent de conclure.`,
  /** By how many lines of the register a question is answered. */
  knownThen: (lines: number): string => `Ce que l’on savait alors${nbsp}: ${registerThen(lines)}.`,
  empty: "L’équipe ne comptait aucun délégué à cet instant.",
  before: "Le registre ne dit rien de l’équipe avant cet instant.",
  lines: {
    practice: "En exercice",
    knownThen: "Conditions réunies d’après ce que l’on savait alors",
    knownToday: "Conditions réunies d’après ce que l’on sait aujourd’hui",
  },
  yesSince: (since: Moment): string => `oui, depuis ${at(since)}`,
  yes: "oui",
  no: "non",
  held: (names: ReadonlyArray<string>): string =>
    names.length === 0 ? "oui" : `oui, avec ${either(names)}`,
  missing: {
    texts: "Ce que les textes demandaient encore",
    "ars-practice": "Ce que l’ARS demande par usage, à part",
    internal: "Règles internes, à part",
  },
  /** A rule that no text gives, named wherever it is told. */
  rules: { texts: undefined, "ars-practice": "pratique de l’ARS", internal: "règle interne" },
  declared: (receipt: Moment, rule: string): string =>
    `Déclaré par le dépôt reçu ${at(receipt)}${nbsp}; exercice possible ${rule}.`,
  actTypes: (actTypes: ReadonlyArray<string>): string => actTypesFr(actTypes.map(actTypeFr), "et"),
  practised: (types: InPractice["types"]): string =>
    actTypesFr(
      types.map(({ actType, since }) => `${actTypeFr(actType)}, depuis ${at(since)}`),
      `${nbsp}; `,
    ),
  unrecordedThen: "rien n’était encore consigné ici de cette personne",
  unrecordedToday: "rien n’est consigné ici de cette personne, hors le dépôt qui la nomme",
  noBinome: "Aucun délégant ne formait de binôme avec cette personne.",
  notShown: "Une partie du détail porte sur des résultats qui ne vous sont pas montrés.",
  internalHeld: "Les règles internes étaient suivies.",
  onDeclaration: (days: ReadonlyArray<Day>): string =>
    days.length === 0
      ? "En partie sur déclaration, lors de la reprise."
      : `En partie sur déclaration ${listed(days.map((day) => `du ${frenchDay(day)}`))}, lors de la reprise.`,
  lack: (requirement: string, actType: string | null, whose: string | undefined): string => {
    const told = [actType === null ? undefined : actTypeFr(actType), whose].filter(
      (word) => word !== undefined,
    );
    return told.length === 0 ? `${requirement}.` : `${requirement} (${told.join(", ")}).`;
  },
  strength: (said: string): string => `(${said})`,
  evidence: (count: number): string => `${count}${nbsp}${count < 2 ? "preuve" : "preuves"}`,
  changed: "Une ligne écrite depuis change cette réponse.",
  interrupted: (from: Moment, until: Moment): string =>
    `Interrompu du ${moment(from)} au ${moment(until)}${nbsp}: suspension par l’ARS.`,
} as const;

/** Why someone was not in practice. */
export const notInPracticeFr: Readonly<Record<Exclude<InPractice["why"], "in-practice">, string>> =
  {
    "not-mis-en-oeuvre": `non${nbsp}: le protocole n’était pas mis en œuvre`,
    "not-started": `non${nbsp}: n’avait pas commencé à exercer dans le protocole`,
    stopped: `non${nbsp}: arrêt interne`,
    withdrawn: `non${nbsp}: sortie de l’équipe`,
    suspended: `non${nbsp}: suspension par l’ARS`,
    lapsed: `non${nbsp}: une condition demandée par les textes était échue`,
    unrecorded: "rien n’est consigné ici de son exercice",
  };
