import { line, national } from "../national.ts";
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
import { sameStructure } from "./parts.ts";

const common = source(
  "Concours pluripro, douleur lombaire : « formation commune de dix heures »",
  "j15",
);
const letIn = source(
  "CPTS Mulhouse Agglomération : ouverture à l’été 2022 ; URPS MK Pays de la Loire : accès dérogatoire jusqu’au 31 août 2023",
  "j12",
);

/**
 * Douleur lombaire aiguë, arrêté of 6 March 2020 (P4). Revision 2: CPTS day by day, the agreements and the employer's,
 * the frame. What revision 1 asked has its ids, so that what teams decided of it holds.
 */
export const lombalgie2020 = national(
  {
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    title:
      "Prise en charge de la douleur lombaire aiguë inférieure à 4 semaines par le masseur-kinésithérapeute dans le cadre d’une structure pluri-professionnelle",
    shortTitle: "Douleur lombaire aiguë",
    arrete: { title: "Arrêté du 6 mars 2020", source: sources.arrete },
    from: "2020-03-09",
    settings: pluriProfessionalSettings(letIn),
    ...physiotherapists,
    training: tenHoursOverThreeDays,
    supports: [dmpCriterion],
    others: [
      sameStructure("a-verifier", sources.membership),
      sharedSoftware,
      reachable(sources.reachable),
      practiceAnalysis,
    ],
    sharing: [{ with: "cheville", status: "unknown", source: sources.urpsOceanIndien }],
    cadre: [
      line("patients", "Patients de 20 à 55 ans", "a-verifier", sources.kineactu),
      line(
        "inclusion",
        "Douleur lombaire aiguë de moins de quatre semaines",
        "rapporte",
        sources.arrete,
      ),
      line(
        "inclusion",
        "Le patient accepte le partage de son DMP avec le masseur-kinésithérapeute",
        "rapporte",
        sources.dmp,
      ),
      line(
        "acts",
        "Diagnostic de lombalgie commune, prescription d’anti-inflammatoires et de paracétamol, arrêt de travail de 1 à 5 jours",
        "a-verifier",
        sources.kineactu,
      ),
      line(
        "places",
        "Dans la structure pluriprofessionnelle : MSP ou centre de santé",
        "rapporte",
        sources.urpsSettings,
      ),
      line(
        "call",
        "Téléphone ou téléconsultation ; délai non précisé dans les sources lues",
        "a-verifier",
        sources.reachable,
      ),
      line(
        "tools",
        "Logiciel commun de la structure ; DMP du patient, s’il en accepte le partage",
        "rapporte",
        sources.urpsSettings,
      ),
    ],
    remarks: [
      {
        topic: "jours",
        text: "« Trois jours » selon la page lue, trois séances selon d’autres ; programme commun avec la cheville, ou propre à chaque protocole : à lire dans l’annexe.",
        strength: "a-verifier",
        source: sources.urpsOceanIndien,
      },
      {
        topic: "formation",
        text: "Formation commune aux médecins et aux masseurs-kinésithérapeutes, selon la presse.",
        strength: "a-verifier",
        source: common,
      },
      {
        topic: "cadre",
        text: "Ouvert aux CPTS par dérogation jusqu’au 31 août 2023 selon une URPS ; une CPTS l’annonce pourtant en juin 2025. À demander à l’ARS.",
        strength: "a-verifier",
        source: sources.cptsUnknown,
      },
      {
        topic: "forfait",
        text: "Montants du forfait et du second contact : inconnus.",
        strength: "a-verifier",
        source: sources.annexUnread,
      },
    ],
  },
  2,
);
