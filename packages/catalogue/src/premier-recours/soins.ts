import { hours, line, national, row, type Side } from "../national.ts";
import { leaf, requirement } from "../parts.ts";
import { source, sources } from "../sources.ts";

const geroscopie = source(
  "Géroscopie ; Directions (arrêté du 24 octobre 2022, JO du 27 octobre 2022)",
  "j40",
);
const espaceInfirmier = source("Espace infirmier, 3 novembre 2022", "j40");
const nurses = (cited: Side["source"]): Side => ({
  rows: [row("infirmier")],
  strength: "rapporte",
  source: cited,
});
const generalists = (cited: Side["source"]): Side => ({
  rows: [row("medecin", "medecine-generale")],
  strength: "rapporte",
  source: cited,
});
const unconfirmed = (what: string) =>
  source(`${what} : date de culture générale, non confirmée`, "j40");

/** Patients at home, aged or with a disability (P7). */
export const domicile2022 = national({
  protocol: "domicile",
  version: "domicile-2022-10-24",
  title:
    "Coopération entre médecins et infirmiers pour la prise en charge à domicile des patients âgés ou en situation de handicap et en difficultés pour se déplacer aux cabinets des médecins",
  shortTitle: "Domicile : patients âgés ou handicapés",
  arrete: { title: "Arrêté du 24 octobre 2022", source: geroscopie },
  from: "2022-10-28",
  settings: [{ kinds: ["cpts", "msp", "cds", "esms"], status: "allowed", source: geroscopie }],
  settingSource: geroscopie,
  delegants: generalists(geroscopie),
  delegates: nurses(geroscopie),
  cadre: [
    line(
      "patients",
      "Plus de 65 ans, ou adultes en situation de handicap reconnue par la MDPH, qui ne peuvent se déplacer",
      "rapporte",
      espaceInfirmier,
    ),
    line(
      "inclusion",
      "Au moins trois visites du médecin à domicile l’année précédente, et/ou cotation du transport (IADL modifiée) inférieure à 1 (les sources se lisent de deux façons : à vérifier dans l’annexe)",
      "a-verifier",
      espaceInfirmier,
    ),
    line("exclusion", "Affection psychiatrique non stabilisée", "rapporte", espaceInfirmier),
    line(
      "acts",
      "Visite mensuelle de suivi, visite sur appel pour un événement intercurrent, adaptation et renouvellement de traitement, prévention de la déshydratation",
      "rapporte",
      geroscopie,
    ),
    line("places", "Domicile du patient", "rapporte", geroscopie),
  ],
  remarks: [
    {
      topic: "forfait",
      text: "370 € par an et par patient : 310 € pour l’infirmier, 60 € pour le médecin.",
      strength: "rapporte",
      source: source("Géroscopie (arrêté de financement du 6 mai, année à vérifier)", "j40"),
    },
    {
      topic: "cadre",
      text: "Parmi les services médico-sociaux, les sources lues ne nomment que les SSIAD ; l’exercice coordonné, dont les CPTS, y est dit prioritaire.",
      strength: "rapporte",
      source: geroscopie,
    },
    {
      topic: "non-cumul",
      text: "Non cumulable avec le bilan de soins infirmiers et les forfaits journaliers qui s’y rattachent.",
      strength: "rapporte",
      source: geroscopie,
    },
  ],
});

/** Named by AVECsanté among the protocols of an MSP (S000): the other kinds are not said. */
const listedForMsp = { kinds: ["msp"], status: "allowed", source: sources.avecsanteList } as const;

const asaleeSource = source("Infirmiers.com ; avis de la HAS du 22 mars 2012", "j40");

/** ASALEE (P8). */
export const asalee2021 = national({
  protocol: "asalee",
  version: "asalee-2021-03-01",
  title:
    "ASALEE : travail en équipe infirmier(e)s délégué(e)s à la santé populationnelle & médecins généralistes pour l’amélioration de la qualité des soins et l’allocation optimisée de la disponibilité des professionnels de santé sur le territoire concerné",
  shortTitle: "ASALEE",
  arrete: {
    title: "Arrêté du 1er mars 2021, à confirmer",
    source: unconfirmed("Arrêté du 1er mars 2021"),
  },
  from: "2021-03-01",
  settings: [listedForMsp],
  settingSource: sources.avecsanteList,
  delegants: generalists(asaleeSource),
  delegates: nurses(asaleeSource),
  cadre: [
    line(
      "acts",
      "Diabète de type 2 : prescription d’examens biologiques et de fond d’œil, électrocardiogramme, examen du pied",
      "rapporte",
      asaleeSource,
    ),
    line("acts", "Risque cardiovasculaire : électrocardiogramme", "rapporte", asaleeSource),
    line(
      "acts",
      "Repérage de la BPCO (spirométrie) et des troubles cognitifs",
      "a-verifier",
      unconfirmed("Deux derniers groupes d’actes"),
    ),
  ],
  remarks: [
    {
      topic: "paiement",
      text: "Paiement par l’association ASALEE, sans le forfait des soins non programmés.",
      strength: "a-verifier",
      source: unconfirmed("Paiement"),
    },
  ],
});

const fragiliteSource = source(
  "mspvertoublanc.fr ; medialot.fr (protocole de Midi-Pyrénées, 2012)",
  "j40",
);

/** Fragilité du sujet âgé (P9), by infirmières libérales. */
export const fragilite2021 = national({
  protocol: "fragilite",
  version: "fragilite-2021-03-01",
  title:
    "Intervention d’infirmières libérales à domicile afin de diagnostiquer et d’initier la prise en charge de la fragilité du sujet âgé",
  shortTitle: "Fragilité du sujet âgé",
  arrete: { title: "Arrêté de 2021, à confirmer", source: unconfirmed("Arrêté de 2021") },
  from: "2021-03-01",
  settings: [listedForMsp],
  settingSource: sources.avecsanteList,
  delegants: generalists(fragiliteSource),
  delegates: {
    rows: [{ profession: "infirmier", qualifications: [], exercise: "liberal" }],
    strength: "rapporte",
    source: fragiliteSource,
  },
  cadre: [
    line("patients", "Patients de 75 ans et plus, à domicile", "rapporte", fragiliteSource),
    line("places", "Domicile du patient", "rapporte", fragiliteSource),
  ],
});

const pumpSource = source("Avis de la HAS 2013.0029/AC/SEVAM du 30 janvier 2013", "j40");
const bookSource = source("Avis de la HAS 2013.0030 (carnet glycémique électronique)", "j40");
const diabetes = {
  arrete: { title: "Arrêté de 2021, à confirmer", source: unconfirmed("Arrêté de 2021") },
  from: "2021-03-01",
} as const;

/** Diabète, pompe à insuline externe (P10). */
export const pompeInsuline2021 = national({
  ...diabetes,
  protocol: "pompe-insuline",
  version: "pompe-insuline-2021",
  title:
    "Prise en charge par l’infirmier des diabétiques insulino-traités par pompe à insuline externe selon un Plan d’Éducation Personnalisé Électronique (ePEP) avec prescriptions et soins de premier recours en lieu et place du médecin",
  shortTitle: "Pompe à insuline (ePEP)",
  settings: [listedForMsp],
  settingSource: sources.avecsanteList,
  delegants: { rows: [row("medecin")], strength: "a-verifier", source: pumpSource },
  delegates: nurses(pumpSource),
});

/** Diabète, carnet glycémique électronique: the sister protocol of P10. */
export const carnetGlycemique2021 = national({
  ...diabetes,
  protocol: "carnet-glycemique",
  version: "carnet-glycemique-2021",
  title:
    "Suivi de patients diabétiques traités par insuline munis d’un carnet glycémique électronique et surveillés par télémédecine (titre coupé dans la source)",
  shortTitle: "Carnet glycémique électronique",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: { rows: [row("medecin")], strength: "a-verifier", source: bookSource },
  delegates: { ...nurses(bookSource), strength: "a-verifier" },
});

const cardiologue = source(
  "Le Cardiologue (JO du 31 décembre 2019, formation de 100 heures)",
  "j40",
);
const aphp = source(
  "AP-HP, affaires juridiques : établissements et ville, conditions de locaux",
  "j40",
);

/** Insuffisance cardiaque (P11): a hundred hours, as one magazine says. */
export const insuffisanceCardiaque2019 = national({
  protocol: "insuffisance-cardiaque",
  version: "insuffisance-cardiaque-2019-12-27",
  title:
    "Télésurveillance, consultation de titration et consultation non programmée, avec ou sans télémédecine, des patients traités pour insuffisance cardiaque, par un infirmier",
  shortTitle: "Insuffisance cardiaque",
  arrete: {
    title: "Arrêté du 27 décembre 2019",
    source: source("Ministre, question 15/755548 ; JO du 31 décembre 2019", "j40"),
  },
  from: "2020-01-01",
  settings: [{ kinds: ["etablissement", "cabinet"], status: "allowed", source: aphp }],
  settingSource: aphp,
  delegants: { rows: [row("medecin", "cardiologie")], strength: "rapporte", source: cardiologue },
  delegates: nurses(cardiologue),
  training: [hours("heures", 100, cardiologue)],
  others: [
    requirement("delegant-joignable", "Délégant joignable", "binome", "before-practice", [
      leaf(
        "joignable",
        { kind: "reachable", means: ["phone", "teleconsultation"], delay: null },
        "annexe",
        "rapporte",
        cardiologue,
      ),
    ]),
  ],
  cadre: [
    line(
      "exclusion",
      "Mineurs, femmes enceintes… (liste coupée dans la source)",
      "rapporte",
      source("Infirmiers.com", "j40"),
    ),
    line(
      "call",
      "L’infirmier peut joindre un délégant à tout moment, sur alerte ou en urgence",
      "rapporte",
      cardiologue,
    ),
    line(
      "tools",
      "Arbres de décision : électrocardiogramme, évaluation sur place et au téléphone",
      "rapporte",
      cardiologue,
    ),
  ],
  remarks: [
    {
      topic: "formation",
      text: "Répartition des 100 heures : à lire dans l’annexe ; le chiffre vient d’une seule revue professionnelle.",
      strength: "a-verifier",
      source: cardiologue,
    },
    {
      topic: "cadre",
      text: "En ville : cabinet ou maison médicale, avec des conditions de locaux à lire dans l’annexe.",
      strength: "rapporte",
      source: aphp,
    },
    {
      topic: "forfait",
      text: "25 € par consultation, 200 € par an et par patient, et les actes techniques, selon une seule revue.",
      strength: "rapporte",
      source: cardiologue,
    },
  ],
});
