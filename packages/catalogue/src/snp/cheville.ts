import { requirement } from "../parts.ts";
import { line, type National, national } from "../national.ts";
import { source, sources } from "../sources.ts";
import {
  dmpCriterion,
  physiotherapists,
  pluriProfessionalSettings,
  practiceAnalysis,
  reachable,
  sharedSoftware,
  tenHoursOverThreeDays,
} from "./kinesitherapie.ts";
import { agreed, sameStructure, summerOf2022 } from "./parts.ts";

const arrete = source(
  "Arrêté du 6 mars 2020, JO du 8 mars 2020 (URPS MK Océan Indien ; Ordre des masseurs-kinésithérapeutes)",
  "R21",
);

const told: National = {
  protocol: "cheville",
  version: "cheville-2020-03-06",
  title:
    "Prise en charge du traumatisme en torsion de la cheville par le masseur-kinésithérapeute dans le cadre d’une structure pluri-professionnelle",
  shortTitle: "Torsion de la cheville",
  arrete: { title: "Arrêté du 6 mars 2020", source: arrete },
  from: "2020-03-09",
  settings: pluriProfessionalSettings(sources.urpsPdl),
  ...physiotherapists,
  training: tenHoursOverThreeDays,
  others: [
    sameStructure("a-verifier", sources.membership),
    sharedSoftware,
    reachable(sources.macsf),
    requirement("critere-dmp", "Critère DMP", "team", "before-practice", [dmpCriterion]),
    practiceAnalysis,
  ],
  sharing: [{ with: "lombalgie", status: "unknown", source: sources.urpsOceanIndien }],
  cadre: [
    line("patients", "Patients de 18 à 55 ans", "a-verifier", sources.macsf),
    line("inclusion", "Traumatisme récent en torsion de la cheville", "rapporte", arrete),
    line(
      "inclusion",
      "Le patient accepte le partage de son DMP avec le masseur-kinésithérapeute",
      "rapporte",
      sources.dmp,
    ),
    line(
      "acts",
      "Diagnostic d’entorse, antalgiques, radiographie, béquilles, 6 à 10 séances de kinésithérapie, arrêt de travail",
      "a-verifier",
      sources.macsf,
    ),
    line(
      "call",
      "Téléphone ou téléconsultation ; appel en cas de risque thrombo-embolique ou de doute",
      "a-verifier",
      sources.macsf,
    ),
  ],
  remarks: [
    {
      topic: "jours",
      text: "« Trois jours » selon la page lue ; programme commun avec la lombalgie, ou propre à chaque protocole : à lire dans l’annexe.",
      strength: "a-verifier",
      source: sources.urpsOceanIndien,
    },
    {
      topic: "forfait",
      text: "Montants du forfait et du second contact : inconnus.",
      strength: "a-verifier",
      source: sources.annexUnread,
    },
  ],
};

/**
 * Torsion de la cheville (P3). Whether its ten hours are its own or those of lombalgie is unknown (j11). Revision 2: what
 * the page says of the settings other than MSP and centres de santé, and of the agreements.
 */
export const cheville2020 = national(told, 2);

/** As it was first published: of the other settings it said that no source spoke of them. */
export const cheville2020Revision1 = national(
  {
    ...told,
    settings: [
      {
        kinds: ["msp", "cds"],
        status: "allowed",
        agreements: agreed,
        source: sources.urpsSettings,
      },
      { ...summerOf2022, until: "2023-09-01", source: sources.urpsPdl },
      { kinds: ["cpts"], status: "unknown", source: sources.cptsUnknown },
    ],
  },
  1,
);
