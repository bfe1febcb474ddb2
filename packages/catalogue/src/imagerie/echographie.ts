import type { Node, Requirement } from "@coopilote/domain/protocols/Requirement.ts";
import { leaf, requirement } from "../parts.ts";
import { hours, line, national, row } from "../national.ts";
import { source, sources } from "../sources.ts";

const techImago = source("Tech-Imago, 2 novembre 2023 et 7 mars 2024", "j40");
const aphp = source("AP-HP, affaires juridiques (arrêté du 19 mai 2021)", "j40");
const amecho = source("AMECHO : conditions des protocoles d’échographie", "j40");
const lyon = source(
  "Tech-Imago ; Université de Lyon, programme du diplôme (varie selon l’université)",
  "j40",
);

const types = ["echo-abdomino-pelvienne", "echo-superficielle", "echo-vasculaire"] as const;

const tutored = (act: string): Node => ({
  leaf: leaf(
    `tutorat-${act}`,
    { kind: "supervised-practice", act, part: "supervised", count: { known: true, value: 40 } },
    "annexe",
    "rapporte",
    techImago,
  ),
});

/** Forty tutored examinations at the start, by type of examination (j10). */
const tutoredByType = (acts: ReadonlyArray<string>): Requirement => ({
  id: "tutorat",
  title: "Examens sous tutorat, par type",
  appliesTo: "delegate",
  bites: "before-practice",
  asks: { perActType: { allOf: acts.map(tutored) } },
});

const experience = requirement(
  "experience",
  "Expérience depuis le diplôme",
  "delegate",
  "before-declaration",
  [
    leaf(
      "depuis-diplome",
      { kind: "diploma-experience", qualification: "demerm", months: { known: true, value: 24 } },
      "annexe",
      "rapporte",
      techImago,
    ),
  ],
);

const diploma = requirement("diu", "Diplôme d’échographie", "delegate", "before-declaration", [
  leaf(
    "diu",
    { kind: "member-document", document: "preuve-diplome" },
    "annexe",
    "rapporte",
    techImago,
  ),
]);

const share = requirement(
  "temps-de-travail",
  "Temps de travail en échographie",
  "delegate",
  "before-practice",
  [
    leaf(
      "moitie",
      { kind: "working-time", field: "echographie", percent: 50 },
      "annexe",
      "rapporte",
      techImago,
    ),
  ],
);

const manipulateurs = {
  rows: [row("manipulateur-erm")],
  strength: "rapporte",
  source: techImago,
} as const;
const remarks = [
  {
    topic: "diplome",
    text: "Le diplôme compte 88 heures en trois modules selon une source ; 20 heures de tronc commun et 20 heures par module, avec 20 et 40 vacations, selon une autre : ces chiffres sont ceux du diplôme, pas de l’arrêté.",
    strength: "rapporte",
    source: lyon,
  },
] as const;

/** Échographie by MERM (P16): ready for one type of examination and not for another. */
export const echographie2021 = national({
  protocol: "echographie-merm",
  version: "echographie-merm-2021-05-19",
  title:
    "Coopération entre médecins radiologues ou nucléaires et manipulateurs ERM formés à la réalisation d’actes d’échographie diagnostique et exerçant au minimum 50 % de leur temps de travail dans ce domaine",
  shortTitle: "Échographie par manipulateur",
  arrete: { title: "Arrêté du 19 mai 2021", source: aphp },
  from: "2021-05-19",
  settings: [{ kinds: ["etablissement", "ght"], status: "allowed", source: aphp }],
  settingSource: aphp,
  delegants: {
    rows: [row("medecin", "radiologie"), row("medecin", "medecine-nucleaire")],
    strength: "rapporte",
    source: aphp,
  },
  delegates: manipulateurs,
  training: [hours("heures", undefined, sources.trainingUnsaid)],
  others: [experience, diploma, share, tutoredByType(types)],
  cadre: [
    line(
      "acts",
      "Échographie abdomino-pelvienne de l’adulte et de l’enfant, superficielle, vasculaire",
      "rapporte",
      techImago,
    ),
    line("exclusion", "Obstétrique, cardiaque, urgences", "rapporte", techImago),
    line("places", "Établissement de santé", "rapporte", aphp),
  ],
  remarks,
});

/** Échographie vasculaire (P17). */
export const echographieVasculaire2021 = national({
  protocol: "echographie-vasculaire",
  version: "echographie-vasculaire-2021-05-19",
  title:
    "Coopération entre médecins vasculaires et manipulateurs ERM pour l’échographie vasculaire (titre exact à lire dans l’arrêté)",
  shortTitle: "Échographie vasculaire par manipulateur",
  arrete: { title: "Arrêté du 19 mai 2021", source: amecho },
  from: "2021-05-19",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: {
    rows: [row("medecin", "medecine-vasculaire")],
    strength: "rapporte",
    source: amecho,
  },
  delegates: { ...manipulateurs, source: amecho },
  others: [experience, diploma],
  remarks,
});

/** Cytoponction de nodule thyroïdien (P19): no arrêté was found. */
export const cytoponction = national({
  protocol: "cytoponction-thyroide",
  version: "cytoponction-date-inconnue",
  title: "Cytoponction de nodule thyroïdien par un manipulateur ERM",
  shortTitle: "Cytoponction de nodule thyroïdien",
  arrete: {
    title: "Arrêté à retrouver",
    found: false,
    source: source("Arrêté inconnu ; protocole nommé par l’AMECHO", "j40"),
  },
  from: "2021-05-19",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: { rows: [row("medecin")], strength: "a-verifier", source: sources.delegantUnsaid },
  delegates: { ...manipulateurs, source: amecho },
});
