import { leaf, requirement } from "../parts.ts";
import { hours, line, national, row, type National, type Side } from "../national.ts";
import { source, sources } from "../sources.ts";

const nurses = (cited: Side["source"]): Side => ({
  rows: [row("infirmier")],
  strength: "rapporte",
  source: cited,
});
const physicians = (cited: Side["source"], ...specialties: ReadonlyArray<string>): Side => ({
  rows: [row("medecin", ...specialties)],
  strength: specialties.length > 0 ? "rapporte" : "a-verifier",
  source: specialties.length > 0 ? cited : sources.delegantUnsaid,
});
const nowhereSaid = { settings: [], settingSource: sources.settingUnsaid } as const;

const quotidien = source("Le Quotidien du médecin, 21 avril 2020", "j40");

/** Rhumatologie (P22): years, hours, videos, consultations attended, then tested. */
export const rhumatologie = national({
  ...nowhereSaid,
  protocol: "rhumatologie",
  version: "rhumatologie-date-inconnue",
  title:
    "Suivi de la polyarthrite rhumatoïde, du rhumatisme psoriasique et des spondyloarthrites par une infirmière",
  shortTitle: "Rhumatismes inflammatoires",
  arrete: {
    title: "Arrêté à retrouver",
    found: false,
    source: source(
      "Arrêté inconnu ; protocole décrit le 21 avril 2020 par Le Quotidien du médecin",
      "j40",
    ),
  },
  from: "2020-04-21",
  delegants: physicians(quotidien, "rhumatologie"),
  delegates: nurses(quotidien),
  training: [
    hours("theorie", 3, quotidien, { nature: "theory" }),
    leaf(
      "videos",
      { kind: "training-completion", modules: ["videos"] },
      "annexe",
      "rapporte",
      quotidien,
    ),
  ],
  modules: [
    { id: "theorie", title: "Théorie", source: quotidien },
    { id: "videos", title: "Vidéos", source: quotidien },
  ],
  others: [
    requirement("experience", "Expérience en rhumatologie", "delegate", "before-declaration", [
      leaf(
        "annees",
        { kind: "field-experience", field: "rhumatologie", months: { known: true, value: 36 } },
        "annexe",
        "rapporte",
        quotidien,
      ),
    ]),
    requirement(
      "consultations",
      "Consultations suivies, puis évaluées",
      "delegate",
      "before-practice",
      [
        leaf(
          "suivies",
          {
            kind: "supervised-practice",
            act: "consultation",
            part: "observed",
            count: { known: true, value: 20 },
          },
          "annexe",
          "rapporte",
          quotidien,
        ),
        leaf(
          "evaluees",
          {
            kind: "assessment",
            form: "consultation-en-presence",
            times: { known: true, value: 1 },
            threshold: null,
            everyMonths: null,
            by: [row("medecin", "rhumatologie")],
            consultations: 5,
          },
          "annexe",
          "rapporte",
          quotidien,
        ),
      ],
    ),
  ],
  remarks: [
    {
      topic: "formation",
      text: "Un diplôme universitaire est possible ; observation standardisée avec signes d’alerte.",
      strength: "rapporte",
      source: quotidien,
    },
  ],
});

const rouen = source("CHU de Rouen ; autorisation régionale en Alsace, 18 septembre 2012", "j40");

/** Bilan urodynamique (P23): regional in what was read. */
export const bilanUrodynamique = national({
  ...nowhereSaid,
  protocol: "bilan-urodynamique",
  version: "bilan-urodynamique-date-inconnue",
  title: "Bilan urodynamique par une infirmière experte en urologie",
  shortTitle: "Bilan urodynamique",
  arrete: { title: "Arrêté national à retrouver", found: false, source: rouen },
  from: "2012-09-18",
  delegants: physicians(rouen, "urologie"),
  delegates: nurses(rouen),
});

const idf2013 = source("Infirmière magazine 320 (2013) : protocoles d’Île-de-France", "j40");
const region2013: Pick<National, "arrete" | "from" | "delegants" | "delegates"> = {
  arrete: { title: "Arrêté national à retrouver", found: false, source: idf2013 },
  from: "2013-01-01",
  delegants: physicians(idf2013),
  delegates: nurses(idf2013),
};

/** Anticancéreux oraux à domicile (P24): regional in what was read. */
export const anticancereuxOraux = national({
  ...nowhereSaid,
  ...region2013,
  protocol: "anticancereux-oraux",
  version: "anticancereux-oraux-date-inconnue",
  title: "Suivi à domicile des patients sous anticancéreux oraux par une infirmière",
  shortTitle: "Anticancéreux oraux",
});

/** Vaccinations and sérologies (P25): regional in what was read. */
export const vaccinations = national({
  ...nowhereSaid,
  ...region2013,
  protocol: "vaccinations",
  version: "vaccinations-date-inconnue",
  title: "Vaccinations et sérologies : prescription et réalisation par une infirmière",
  shortTitle: "Vaccinations et sérologies",
});

const paca = source("Institut Paoli-Calmettes ; ARS PACA, 13 juillet 2011", "j40");
const psyzoom = source("Psyzoom, 17 juillet 2011", "j40");

/** Ponctions médullaires (P26): the number of punctures is unknown. */
export const ponctionMedullaire = national({
  ...nowhereSaid,
  protocol: "ponction-medullaire",
  version: "ponction-medullaire-date-inconnue",
  title:
    "Ponctions médullaires en crête iliaque postérieure à visée diagnostique ou thérapeutique, par une infirmière",
  shortTitle: "Ponction médullaire",
  arrete: { title: "Arrêté national à retrouver", found: false, source: paca },
  from: "2011-07-13",
  delegants: physicians(paca),
  delegates: nurses(paca),
  training: [
    hours("theorie", 8, psyzoom, {
      nature: "theory",
      trainers: {
        eachOf: [
          { trainer: { by: "profession", profession: "medecin", qualifications: ["hematologie"] } },
          {
            trainer: {
              by: "profession",
              profession: "medecin",
              qualifications: ["anesthesie-reanimation"],
            },
          },
          {
            anyOf: [
              {
                trainer: {
                  by: "profession",
                  profession: "medecin",
                  qualifications: ["biologie-medicale"],
                },
              },
              {
                trainer: {
                  by: "profession",
                  profession: "pharmacien",
                  qualifications: ["biologie-medicale"],
                },
              },
            ],
          },
        ],
      },
    }),
  ],
  trainers: {
    named: [
      { profession: "medecin", qualifications: ["hematologie"] },
      { profession: "medecin", qualifications: ["anesthesie-reanimation"] },
      { profession: "medecin", qualifications: ["biologie-medicale"] },
      { profession: "pharmacien", qualifications: ["biologie-medicale"] },
    ],
    strength: "rapporte",
    source: psyzoom,
  },
  others: [
    requirement("experience", "Expérience en onco-hématologie", "delegate", "before-declaration", [
      leaf(
        "annees",
        { kind: "field-experience", field: "onco-hematologie", months: { known: true, value: 36 } },
        "annexe",
        "rapporte",
        psyzoom,
      ),
    ]),
    requirement("compagnonnage", "Compagnonnage", "delegate", "before-practice", [
      leaf(
        "ponctions",
        {
          kind: "supervised-practice",
          act: "ponction-medullaire",
          part: "supervised",
          count: { known: false },
        },
        "annexe",
        "a-verifier",
        psyzoom,
      ),
    ]),
  ],
});

const readkong = source("Catalogue d’Île-de-France, juillet 2019 (46 protocoles)", "j40");

/** Alzheimer follow-up (P27). */
export const alzheimer = national({
  ...nowhereSaid,
  protocol: "alzheimer",
  version: "alzheimer-date-inconnue",
  title: "Suivi des patients atteints de la maladie d’Alzheimer",
  shortTitle: "Maladie d’Alzheimer",
  arrete: { title: "Arrêté national à retrouver", found: false, source: readkong },
  from: "2019-07-01",
  delegants: physicians(readkong),
  delegates: { ...nurses(readkong), strength: "a-verifier" },
});

const echosens = source("Echosens : arrêté du 1er mars 2021, JO du 4 mars 2021", "j40");

/** Élastométrie du foie (P28). */
export const elastometrie2021 = national({
  ...nowhereSaid,
  protocol: "elastometrie",
  version: "elastometrie-2021-03-01",
  title: "Mesure de l’élastométrie du foie avec le FibroScan® en lieu et place d’un médecin",
  shortTitle: "Élastométrie du foie",
  arrete: { title: "Arrêté du 1er mars 2021", source: echosens },
  from: "2021-03-05",
  delegants: physicians(echosens),
  delegates: nurses(echosens),
  cadre: [
    line(
      "acts",
      "Le délégué réalise l’acte technique ; le médecin interprète et annonce",
      "rapporte",
      echosens,
    ),
  ],
});

const syndicat = source("Syndicat infirmier, 14 décembre 2019", "j40");

/** Bilan radiologique aux urgences (P29): the first national protocol of the law of 2019. */
export const radioUrgences2019 = national({
  protocol: "radio-urgences",
  version: "radio-urgences-2019-11-29",
  title:
    "Demande d’examen radiologique par l’infirmier aux urgences pour un traumatisme isolé de membre (titre exact à lire dans l’arrêté)",
  shortTitle: "Bilan radiologique aux urgences",
  arrete: {
    title: "Arrêté du 29 novembre 2019",
    source: source("Ministre, question 15/755548 ; JO du 14 décembre 2019", "j40"),
  },
  from: "2019-12-15",
  settings: [{ kinds: ["etablissement"], status: "allowed", source: syndicat }],
  settingSource: syndicat,
  delegants: physicians(syndicat, "medecine-urgence"),
  delegates: nurses(syndicat),
  cadre: [
    line("inclusion", "Traumatisme isolé et simple d’un membre", "rapporte", syndicat),
    line(
      "exclusion",
      "Moins de 16 ans, femmes enceintes, traumatismes multiples, fracture ouverte, trouble sensitif ou vasculaire",
      "rapporte",
      syndicat,
    ),
    line("places", "Service d’urgences", "rapporte", syndicat),
  ],
});

const urps = source("URPS ML, avis de la HAS du 20 décembre 2019 sur PC 160 (projet)", "j40");

/** Sutures simples (P30): announced in early 2020, its arrêté was not found. */
export const sutures = national({
  protocol: "sutures",
  version: "sutures-date-inconnue",
  title: "Réalisation de sutures de plaies simples par un infirmier en lieu et place d’un médecin",
  shortTitle: "Sutures simples",
  arrete: {
    title: "Arrêté à retrouver",
    found: false,
    source: source("Protocole annoncé début 2020 (ministre, question 15/755548)", "j40"),
  },
  from: "2020-01-24",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: { ...physicians(urps, "medecine-urgence"), strength: "a-verifier" },
  delegates: nurses(urps),
  training: [
    hours("theorie", 4, urps, { nature: "theory" }, "a-verifier"),
    hours("pratique", 3, urps, { nature: "practice" }, "a-verifier"),
    leaf(
      "evaluation",
      {
        kind: "assessment",
        form: "evaluation-pratique",
        times: { known: true, value: 1 },
        threshold: null,
        everyMonths: null,
      },
      "annexe",
      "a-verifier",
      urps,
    ),
  ],
  remarks: [
    {
      topic: "formation",
      text: "Théorie : 1 h sur le calendrier vaccinal, 1 h sur la désinfection, 2 h sur l’anesthésie locale et les sutures ; chiffres d’un projet soumis à avis, pas de l’arrêté.",
      strength: "rapporte",
      source: urps,
    },
  ],
});
