import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import type { ScreenOf } from "../server/screens.ts";
import {
  counted,
  countedInWords,
  dayWithYear,
  figure,
  listInWords,
  NBSP,
  plural,
  sentence,
  timeInWords,
} from "../ui/typography.ts";

type AsOfView = ScreenOf<"asOf">;
type Moment = { readonly day: string; readonly time: string };
type Why = AsOfView["answers"][number]["inPractice"]["why"];

const momentInWords = ({ day, time }: Moment): string =>
  `${dayWithYear(day)} à${NBSP}${timeInWords(time)}`;
const at = (moment: Moment): string => `le ${momentInWords(moment)}`;

export const AS_OF = {
  tab: "Qui pouvait exercer",
  title: (on: Moment): string => `Qui pouvait exercer ${at(on)}${NBSP}?`,
  loading: `Qui pouvait exercer ce jour-là${NBSP}?`,
  day: "Jour",
  time: "Heure",
  ask: "Voir",
  dayMissing: "Jour à indiquer",
  timeMissing: "Heure à indiquer",
  inPractice: (count: number): string =>
    count === 0
      ? "Personne n’était en exercice à cet instant."
      : `${sentence(countedInWords(count, "masculine", "délégué"))} ${plural(count, "était", "étaient")} en exercice à cet instant.`,
  note: "Trois réponses distinctes pour chacun, jamais confondues. La pratique de l’ARS et les règles internes sont montrées à part : seuls les textes permettent de conclure.",
  knownThen: (version: number): string =>
    `Ce que l’on savait alors${NBSP}: les ${figure(version)} premières lignes du registre.`,
  knownNothing: "Ce que l’on savait alors : rien, le registre n’avait pas commencé.",
  empty: "L’équipe ne comptait aucun délégué à cet instant.",
  emptyText: "Choisissez un autre jour, ou regardez le registre.",
  before: "Le registre ne dit rien de l’équipe avant cet instant.",
  unreadable: "Ce jour ou cette heure n’existe pas.",
  unreadableText: "Choisissez un jour et une heure ci-dessus.",
  seeTeam: "Voir l’équipe telle qu’elle était à cet instant",
  notYet: "L’équipe n’existait pas encore ce jour-là.",
  notYetText: "Choisissez un jour à partir de celui où elle a choisi son protocole.",
  lines: {
    practice: "En exercice",
    knownThen: "Conditions réunies d’après ce que l’on savait alors",
    knownToday: "Conditions réunies d’après ce que l’on sait aujourd’hui",
  } as const,
  yesSince: (since: Moment): string => `oui, depuis ${at(since)}`,
  yes: "oui",
  no: "non",
  held: (names: ReadonlyArray<string>): string =>
    names.length === 0 ? "oui" : `oui, avec ${listInWords(names, "ou")}`,
  byTexts: "Ce que les textes demandaient encore",
  byArsPractice: "Ce que l’ARS demande par usage, à part",
  byInternal: "Règles internes, à part",
  declared: (receipt: Moment, rule: string): string =>
    `Déclaré par le dépôt reçu ${at(receipt)}${NBSP}; exercice possible ${rule}.`,
  actTypes: (actTypes: ReadonlyArray<string>): string =>
    `${plural(actTypes.length, "Type d’acte", "Types d’acte")}${NBSP}: ${listInWords(actTypes.map(actTypeFr))}.`,
  practised: (types: ReadonlyArray<{ readonly actType: string; readonly since: Moment }>): string =>
    `${plural(types.length, "Type d’acte", "Types d’acte")}${NBSP}: ${types
      .map(({ actType, since }) => `${actTypeFr(actType)}, depuis ${at(since)}`)
      .join(`${NBSP}; `)}.`,
  unrecordedThen: "rien n’était encore consigné ici de cette personne",
  unrecordedToday: "rien n’est consigné ici de cette personne, hors le dépôt qui la nomme",
  noBinome: "Aucun délégant ne formait de binôme avec cette personne.",
  notShown: "Une partie du détail porte sur des résultats qui ne vous sont pas montrés.",
  internalHeld: "Les règles internes étaient suivies.",
  onDeclaration: (days: ReadonlyArray<string>): string =>
    days.length === 0
      ? "En partie sur déclaration, lors de la reprise."
      : `En partie sur déclaration ${listInWords(days.map((day) => `du ${dayWithYear(day)}`))}, lors de la reprise.`,
  lack: (requirement: string, actType: string | null, whose: string | undefined): string => {
    const told = [actType === null ? undefined : actTypeFr(actType), whose].filter(
      (word) => word !== undefined,
    );
    return told.length === 0 ? `${requirement}.` : `${requirement} (${told.join(", ")}).`;
  },
  strength: (words: string): string => `(${words})`,
  changed: "Une ligne écrite depuis change cette réponse.",
  evidence: (count: number): string => counted(count, "preuve"),
  writtenBy: (day: string, by: string | null, isSince: boolean): string =>
    `${isSince ? `consigné le${NBSP}` : ""}${dayWithYear(day)}${by === null ? "" : `, par ${by}`}`,
  interrupted: (from: Moment, until: Moment): string =>
    `Interrompu du ${momentInWords(from)} au ${momentInWords(until)}${NBSP}: suspension par l’ARS.`,
} as const;

/** Why someone was not in practice. */
export const WHY: Readonly<Record<Exclude<Why, "in-practice">, string>> = {
  "not-mis-en-oeuvre": `non${NBSP}: le protocole n’était pas mis en œuvre`,
  "not-started": `non${NBSP}: n’avait pas commencé à exercer dans le protocole`,
  stopped: `non${NBSP}: arrêt interne`,
  withdrawn: `non${NBSP}: sortie de l’équipe`,
  suspended: `non${NBSP}: suspension par l’ARS`,
  lapsed: `non${NBSP}: une condition demandée par les textes était échue`,
  unrecorded: "rien n’est consigné ici de son exercice",
};
