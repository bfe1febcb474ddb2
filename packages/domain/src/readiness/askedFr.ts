import { documentKindFr } from "../documents/labels.ts";
import { actFr, fieldFr } from "../experience/labels.ts";
import { listed, quoted } from "../journal/registerPhrases.ts";
import { capital, frenchCount, frenchMinutes } from "../kernel/Sentence.ts";
import { professionFr, qualificationFr } from "../people/labels.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Kind, ProfessionRow } from "../protocols/Requirement.ts";
import type { Trainer, Trainers } from "../protocols/Trainers.ts";
import { settingsFr } from "./settingsFr.ts";

const nbsp = "\u00A0";
const toRead = "à lire dans l’annexe";

type Figure = { readonly known: true; readonly value: number } | { readonly known: false };

const told = (figure: Figure, say: (value: number) => string, what: string): string =>
  figure.known ? say(figure.value) : `${what}${nbsp}: ${toRead}`;

const either = (phrases: ReadonlyArray<string>): string => phrases.join(" ou ");

/** « , par un médecin (hématologie) et un pharmacien », or nothing where anyone eligible will do. */
const byFr = (phrase: string): string => (phrase === "" ? "" : `, par ${phrase}`);

const trainerFr = (trainer: Trainer): string => {
  switch (trainer.by) {
    case "profession":
      return `un ${professionRowFr({ ...trainer, exercise: null })}`;
    case "delegant":
      return "un délégant";
    case "organisme":
      return "un organisme";
    case "supplier":
      return "un fournisseur";
  }
};

const trainersFr = (expression: Trainers): string => {
  if ("trainer" in expression) return trainerFr(expression.trainer);
  return "anyOf" in expression
    ? either(expression.anyOf.map(trainersFr))
    : listed(expression.eachOf.map(trainersFr));
};

const givenByFr = ({ trainers }: { readonly trainers?: Trainers }): string =>
  trainers === undefined ? "" : byFr(trainersFr(trainers));

/** « médecin (médecine générale) », « infirmier, en libéral » */
export const professionRowFr = ({
  profession,
  qualifications,
  exercise,
}: ProfessionRow): string => {
  const specialties = listed(qualifications.map(qualificationFr));
  const named = `${professionFr(profession)}${specialties === "" ? "" : ` (${specialties})`}`;
  if (exercise === null) return named;
  return `${named}, ${exercise === "liberal" ? "en libéral" : "salarié"}`;
};

const natures = { theory: " de théorie", practice: " de pratique" } as const;
const modes = {
  "on-site": " sur place",
  "remote-live": " à distance, en direct",
  autoformation: " en autoformation",
} as const;

type Training = Extract<Kind, { readonly kind: "training-minutes" | "training-sessions" }>;

const narrowed = ({ nature, mode }: Training): string =>
  `${nature === null ? "" : natures[nature]}${mode === null ? "" : modes[mode]}`;

const periods = { week: "par semaine", month: "par mois", year: "par an" } as const;
const parts = {
  observed: "observés",
  supervised: "faits sous supervision",
  "in-presence": "faits en présence du délégant",
} as const;
const means: Readonly<Record<string, string>> = {
  phone: "téléphone",
  teleconsultation: "téléconsultation",
  "secure-messaging": "messagerie sécurisée",
  "on-site": "sur place",
};
const forms: Readonly<Record<string, string>> = {
  "analyse-de-pratiques": "analyse de pratiques",
  "consultation-en-presence": "consultations en présence du délégant",
  "evaluation-pratique": "évaluation de la pratique",
};
const aspects = {
  need: "Besoin de santé du territoire",
  opinions: "Avis recueillis",
  "users-body": "Instance des usagers informée",
  "has-coherence": "Cohérence avec les recommandations de la HAS",
} as const;

const reachableFr = (rule: Extract<Kind, { readonly kind: "reachable" }>): string => {
  const by = either(rule.means.map((one) => means[one] ?? one));
  if (rule.delay === null) return `Délégant joignable${nbsp}: ${by}`;
  const delay = told(rule.delay, (minutes) => `sous ${frenchMinutes(minutes)}`, "délai");
  return `Délégant joignable${nbsp}: ${by}, ${delay}`;
};

const assessmentFr = (rule: Extract<Kind, { readonly kind: "assessment" }>): string => {
  const form = capital(forms[rule.form] ?? rule.form);
  const on = rule.consultations;
  const counted =
    on === undefined ? "" : `, sur ${frenchCount(on, "consultation", "consultations")}`;
  const mark = rule.threshold === null ? "" : `, seuil de ${rule.threshold}${nbsp}%`;
  const every =
    rule.everyMonths === null
      ? ""
      : `, ${told(rule.everyMonths, (months) => `tous les ${months}${nbsp}mois`, "périodicité")}`;
  const by = byFr(either((rule.by ?? []).map((row) => `un ${professionRowFr(row)}`)));
  return `${form}${counted}${mark}${every}${by}`;
};

const supervisedFr = (rule: Extract<Kind, { readonly kind: "supervised-practice" }>): string => {
  const act = capital(actFr(rule.act));
  const count = told(
    rule.count,
    (value) => `${frenchCount(value, "acte", "actes")} ${parts[rule.part]}`,
    `actes ${parts[rule.part]}`,
  );
  const successes =
    rule.successes === undefined
      ? ""
      : `, dont ${frenchCount(rule.successes, "réussite", "réussites")}`;
  const time = rule.minutes === undefined ? "" : `, ${frenchMinutes(rule.minutes)} en tout`;
  return `${act}${nbsp}: ${count}${successes}${time}`;
};

const months = (value: number): string =>
  value % 12 === 0 ? frenchCount(value / 12, "an", "ans") : `${value}${nbsp}mois`;

type Modules = ProtocolVersion["modules"];
type Said = {
  readonly [K in Kind["kind"]]: (
    rule: Extract<Kind, { readonly kind: K }>,
    modules: Modules,
  ) => string;
};

/** « Prévention » et « Gestes »: modules by the titles the text gives them. */
const titled = (codes: ReadonlyArray<string>, modules: Modules): string =>
  listed(codes.map((code) => quoted(modules.find(({ id }) => id === code)?.title ?? code)));

/** « , module « Prévention » », or nothing where any module counts. */
const ofModules = ({ modules: codes }: Training, modules: Modules): string =>
  codes.length === 0
    ? ""
    : `, ${codes.length === 1 ? "module" : "modules"} ${titled(codes, modules)}`;

const piece = ({ document }: { readonly document: string }): string =>
  `Pièce${nbsp}: ${documentKindFr(document)}`;

const said: Said = {
  setting: (rule) => settingsFr(rule.settings),
  "text-in-force": () => "Un texte en vigueur ce jour-là",
  "annex-read": () =>
    "Deux personnes de l’équipe, dont un délégant, lisent l’annexe et disent ce qu’elle prévoit",
  "minimum-team": (rule) =>
    `Au moins ${frenchCount(rule.delegants, "délégant", "délégants")} et ${frenchCount(rule.delegates, "délégué", "délégués")}`,
  profession: (rule) => capital(either(rule.rows.map(professionRowFr))),
  "same-affiliation": () => "Délégant et délégué membres de la même structure",
  "shared-software": () => "Un logiciel commun, ouvert aux deux",
  reachable: reachableFr,
  "team-document": piece,
  "member-document": piece,
  "projet-de-sante": () => "Protocole intégré au projet de santé, là où la structure en a un",
  registration: () => "Numéro RPPS ou ADELI, là où la profession en a un",
  engagement: () => "Engagement individuel signé",
  "sworn-statement": () =>
    "Attestation sur l’honneur des qualifications, compétences et expériences",
  insurance: () => "Responsabilité civile professionnelle",
  "training-minutes": (rule, modules) =>
    `${told(rule.minutes, frenchMinutes, "Durée")}${narrowed(rule)}${ofModules(rule, modules)}${givenByFr(rule)}`,
  "training-days": (rule) =>
    told(rule.days, (days) => `Sur ${frenchCount(days, "jour", "jours")}`, "Jours"),
  "training-sessions": (rule, modules) =>
    `${told(rule.sessions, (count) => frenchCount(count, "séance", "séances"), "Séances")}${narrowed(rule)}${ofModules(rule, modules)}${givenByFr(rule)}`,
  "training-completion": (rule, modules) =>
    `À suivre jusqu’au bout${nbsp}: ${titled(rule.modules, modules)}${givenByFr(rule)}`,
  attested: () => "Un délégant atteste que le délégué est formé",
  assessment: assessmentFr,
  "supervised-practice": supervisedFr,
  "field-experience": (rule) =>
    `${told(rule.months, months, "Durée")} d’exercice en ${fieldFr(rule.field)}`,
  "diploma-experience": (rule) =>
    `${told(rule.months, months, "Durée")} depuis le diplôme (${qualificationFr(rule.qualification)})`,
  "prior-acts": (rule) =>
    `${capital(actFr(rule.act))}${nbsp}: ${told(rule.count, (count) => frenchCount(count, "acte déjà fait", "actes déjà faits"), "actes déjà faits")}`,
  "working-time": (rule) =>
    `Au moins ${rule.percent}${nbsp}% du temps de travail en ${fieldFr(rule.field)}`,
  "employer-agreement": () => "Accord de l’employeur, pour qui exerce en établissement",
  upkeep: (rule) =>
    `${rule.acts.length === 0 ? "Tous actes" : capital(listed(rule.acts.map(actFr)))}${nbsp}: ${told(rule.count, (count) => frenchCount(count, "acte", "actes"), "actes")} ${periods[rule.per]}`,
  ratio: (rule) =>
    `${rule.bound === "at-least" ? "Au moins" : "Au plus"} ${rule.percent}${nbsp}% ${periods[rule.per]}`,
  "structure-volume": (rule) =>
    `${capital(actFr(rule.act))}${nbsp}: ${told(rule.count, (count) => frenchCount(count, "acte", "actes"), "actes")} par an dans la structure`,
  "local-protocol": (rule) => aspects[rule.aspect],
  declared: () => "Nommé dans un dépôt fait à l’ARS",
  "not-suspended": () => "Aucune suspension de l’ARS en cours",
};

/**
 * What one part of a requirement asks, with its figure; never more than the text says, and « à lire » where unknown.
 * `modules`: those of the text, which names them.
 */
export const askedFr = (rule: Kind, modules: Modules): string => {
  // Invariant: said[rule.kind] takes the rule of that kind, by the definition of Said.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const say = said[rule.kind] as (rule: Kind, modules: Modules) => string;
  return say(rule, modules);
};
