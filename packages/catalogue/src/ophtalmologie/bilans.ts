import { line, national, row, type Side } from "../national.ts";
import { source, sources } from "../sources.ts";

const financing = source("AP-HP, affaires juridiques (arrêté de financement du 3 mai 2017)", "j40");
const anyMode = source("Cahiers d’ophtalmologie ; BO 2018/6 : tout mode d’exercice", "j40");
const ophthalmologists = (cited: Side["source"]): Side => ({
  rows: [row("medecin", "ophtalmologie")],
  strength: "rapporte",
  source: cited,
});
const orthoptists = (cited: Side["source"]): Side => ({
  rows: [row("orthoptiste")],
  strength: "rapporte",
  source: cited,
});
const everywhere = {
  kinds: ["msp", "cds", "cpts", "esp", "ess", "cabinet", "etablissement", "ght"],
  status: "allowed",
  source: anyMode,
} as const;
const fading = {
  topic: "autre-regime",
  text: "Depuis 2023, les orthoptistes prennent eux-mêmes en charge une partie de ces bilans (16 à 42 ans), hors protocole.",
  strength: "rapporte",
  source: source("URPS orthoptistes d’Île-de-France", "j38"),
} as const;

/** Bilan visuel of children (P12); the date is that of its financing. */
export const bilanVisuelEnfant = national({
  protocol: "bilan-visuel-6-15",
  version: "bilan-visuel-6-15-2017",
  title:
    "Bilan visuel réalisé par un orthoptiste dans le cadre du renouvellement ou de l’adaptation des corrections optiques, de 6 à 15 ans",
  shortTitle: "Bilan visuel, 6 à 15 ans",
  arrete: { title: "Arrêté de financement du 3 mai 2017", source: financing },
  from: "2017-05-03",
  settings: [everywhere],
  settingSource: anyMode,
  delegants: ophthalmologists(financing),
  delegates: orthoptists(financing),
  cadre: [
    line("patients", "Enfants de 6 à 15 ans, connus de la structure", "rapporte", financing),
    line("exclusion", "Problème visuel identifié", "rapporte", financing),
    line("call", "Lecture à distance par l’ophtalmologiste", "rapporte", financing),
  ],
  remarks: [fading],
});

/** Bilan visuel of adults (P13): 49 or 50, sources differ. */
export const bilanVisuelAdulte = national({
  protocol: "bilan-visuel-16-49",
  version: "bilan-visuel-16-49-2017",
  title:
    "Bilan visuel réalisé par un orthoptiste dans le cadre du renouvellement ou de l’adaptation des corrections optiques, de 16 à 49 ans",
  shortTitle: "Bilan visuel, 16 à 49 ans",
  arrete: { title: "Arrêté de financement du 3 mai 2017", source: financing },
  from: "2017-05-03",
  settings: [everywhere],
  settingSource: anyMode,
  delegants: ophthalmologists(financing),
  delegates: orthoptists(financing),
  cadre: [
    line(
      "patients",
      "De 16 à 49 ans selon le texte de financement, 50 selon la presse",
      "a-verifier",
      financing,
    ),
    line("call", "Lecture à distance par l’ophtalmologiste", "rapporte", financing),
  ],
  remarks: [fading],
});

const bourgogne = source("Acuité : expérience de Bourgogne, validée par la HAS", "j40");
const hasPhotographs = source(
  "HAS, recommandations sur le dépistage de la rétinopathie diabétique (StudyLib 2524597)",
  "j40",
);

/** Dépistage de la rétinopathie diabétique (P14): no arrêté was found. */
export const retinopathieDiabetique = national({
  protocol: "retinopathie",
  version: "retinopathie-date-inconnue",
  title: "Dépistage de la rétinopathie diabétique par photographies, lecture différée",
  shortTitle: "Rétinopathie diabétique",
  arrete: {
    title: "Arrêté à retrouver",
    found: false,
    source: source(
      "Arrêté inconnu ; en partie repris par la convention (avis du 23 juin 2017)",
      "j40",
    ),
  },
  from: "2017-06-23",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: ophthalmologists(bourgogne),
  delegates: {
    rows: [row("orthoptiste"), row("infirmier")],
    strength: "rapporte",
    source: bourgogne,
  },
  cadre: [
    line(
      "acts",
      "Entretien, mydriase, rétinographie, mesure de la pression intra-oculaire",
      "rapporte",
      bourgogne,
    ),
  ],
  remarks: [
    {
      topic: "qualite-images",
      text: "La HAS recommande une formation initiale et continue, évaluée en pratique, et moins de 10 % de photographies ininterprétables.",
      strength: "rapporte",
      source: hasPhotographs,
    },
  ],
});

const idf = source("Cahiers d’ophtalmologie : liste de dix actes, Île-de-France", "j40");

/** Examen visuel before the ophthalmologist (P15): regional in what was read. */
export const preConsultation = national({
  protocol: "pre-consultation-visuelle",
  version: "pre-consultation-date-inconnue",
  title: "Examen visuel par un orthoptiste avant la consultation de l’ophtalmologiste",
  shortTitle: "Pré-consultation d’ophtalmologie",
  arrete: { title: "Arrêté national à retrouver", found: false, source: idf },
  from: "2017-05-03",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: ophthalmologists(idf),
  delegates: orthoptists(idf),
  cadre: [
    line("acts", "Dix actes, de l’autoréfractomètre à l’OCT (liste à lire)", "rapporte", idf),
  ],
});
