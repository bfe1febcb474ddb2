import { Day, Minutes } from "@coopilote/domain/kernel/time.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { regimes } from "../regimes.ts";
import { sources } from "../sources.ts";
import {
  annexRead,
  attestedTraining,
  declaredMember,
  leaf,
  memberRequirements,
  minimumTeam,
  notSuspended,
  projetDeSante,
  requirement,
  textInForce,
} from "../parts.ts";

const protocol = "lombalgie";

/** Revision 1 of the lombalgie of 6 March 2020, as journals hold it: corrected since, never changed. */
export const lombalgie2020Revision1: ProtocolVersion = {
  protocol,
  version: "lombalgie-2020-03-06",
  revision: 1,
  title:
    "Prise en charge de la douleur lombaire aiguë inférieure à 4 semaines par le masseur-kinésithérapeute dans le cadre d’une structure pluri-professionnelle",
  shortTitle: "Douleur lombaire aiguë",
  arrete: { title: "Arrêté du 6 mars 2020", source: sources.arrete },
  force: {
    from: Day.make("2020-03-09"),
    until: null,
    strength: "a-verifier",
    source: sources.arrete,
  },
  annex: "notRead",
  requirements: [
    requirement("cadre-exercice", "Cadre d’exercice", "structure", "always", [
      leaf(
        "cadre",
        {
          kind: "setting",
          settings: [
            {
              kind: "msp",
              status: "allowed",
              from: null,
              until: null,
              source: sources.urpsSettings,
            },
            {
              kind: "cds",
              status: "allowed",
              from: null,
              until: null,
              source: sources.urpsSettings,
            },
            {
              kind: "cpts",
              status: "unknown",
              from: null,
              until: null,
              source: sources.cptsUnknown,
            },
          ],
        },
        "annexe",
        "rapporte",
        sources.urpsSettings,
      ),
    ]),
    textInForce,
    annexRead,
    minimumTeam,
    requirement(
      "profession-delegant",
      "Profession et spécialité",
      "delegant",
      "before-declaration",
      [
        leaf(
          "profession",
          {
            kind: "profession",
            rows: [
              { profession: "medecin", qualifications: ["medecine-generale"], exercise: null },
            ],
          },
          "annexe",
          "rapporte",
          sources.urpsPair,
        ),
      ],
    ),
    requirement("profession-delegue", "Profession", "delegate", "before-declaration", [
      leaf(
        "profession",
        {
          kind: "profession",
          rows: [{ profession: "masseur-kinesitherapeute", qualifications: [], exercise: null }],
        },
        "annexe",
        "rapporte",
        sources.urpsPair,
      ),
    ]),
    ...memberRequirements,
    requirement("formation", "Formation", "delegate", "before-declaration", [
      leaf(
        "heures",
        {
          kind: "training-minutes",
          minutes: { known: true, value: Minutes.make(600) },
          modules: [],
          mode: null,
          nature: null,
        },
        "annexe",
        "rapporte",
        sources.urpsOceanIndien,
      ),
      leaf(
        "jours",
        { kind: "training-days", days: { known: true, value: 3 } },
        "annexe",
        "rapporte",
        sources.urpsOceanIndien,
      ),
    ]),
    attestedTraining,
    requirement("meme-structure", "Même structure", "binome", "before-declaration", [
      leaf("affiliation", { kind: "same-affiliation" }, "annexe", "a-verifier", sources.membership),
    ]),
    requirement("logiciel-commun", "Logiciel commun", "binome", "before-practice", [
      leaf("logiciel", { kind: "shared-software" }, "annexe", "rapporte", sources.urpsSettings),
    ]),
    requirement("delegant-joignable", "Délégant joignable", "binome", "before-practice", [
      leaf(
        "joignable",
        { kind: "reachable", means: ["phone", "teleconsultation"], delay: null },
        "annexe",
        "a-verifier",
        sources.reachable,
      ),
    ]),
    requirement("supports", "Supports de prise en charge", "team", "before-practice", [
      leaf(
        "logigramme",
        { kind: "team-document", document: "logigramme" },
        "loi",
        "rapporte",
        sources.decisionSupport,
      ),
      leaf(
        "critere-dmp",
        { kind: "team-document", document: "critere-dmp" },
        "annexe",
        "rapporte",
        sources.dmp,
      ),
      leaf(
        "information-consentement",
        { kind: "team-document", document: "information-consentement" },
        "loi",
        "rapporte",
        sources.consent,
      ),
      leaf(
        "conduite-urgence",
        { kind: "team-document", document: "conduite-urgence" },
        "loi",
        "rapporte",
        sources.contents,
      ),
    ]),
    projetDeSante,
    declaredMember,
    requirement("evaluation-reguliere", "Analyse de pratiques", "delegate", "after-start", [
      leaf(
        "analyse",
        {
          kind: "assessment",
          form: "analyse-de-pratiques",
          times: { known: true, value: 1 },
          threshold: null,
          everyMonths: { known: false },
        },
        "annexe",
        "rapporte",
        sources.urpsAssessment,
      ),
    ]),
    notSuspended,
  ],
  trainers: {
    professions: [{ profession: "medecin", qualifications: ["medecine-generale"] }],
    delegants: true,
    trainedDelegates: false,
    organismes: true,
    basis: "annexe",
    strength: "rapporte",
    source: sources.urpsTrainers,
  },
  modules: [{ id: "programme", title: "Programme de la formation", source: sources.urpsTrainers }],
  autoformationCap: { known: false },
  autoformationDays: false,
  sharing: [{ with: "cheville", status: "unknown", source: sources.urpsOceanIndien }],
  carriesOver: [],
  regimes,
  cadre: [
    {
      topic: "patients",
      text: "Patients de 20 à 55 ans",
      strength: "a-verifier",
      source: sources.kineactu,
    },
    {
      topic: "inclusion",
      text: "Douleur lombaire aiguë de moins de quatre semaines",
      strength: "rapporte",
      source: sources.arrete,
    },
    {
      topic: "inclusion",
      text: "Le patient accepte le partage de son DMP avec le masseur-kinésithérapeute",
      strength: "rapporte",
      source: sources.dmp,
    },
    { topic: "exclusion", text: null, strength: "a-verifier", source: null },
    { topic: "withdrawal", text: null, strength: "a-verifier", source: null },
    {
      topic: "acts",
      text: "Diagnostic de lombalgie commune, prescription d’anti-inflammatoires et de paracétamol, arrêt de travail de 1 à 5 jours",
      strength: "a-verifier",
      source: sources.kineactu,
    },
    { topic: "places", text: null, strength: "a-verifier", source: null },
    {
      topic: "call",
      text: "Téléphone ou téléconsultation ; délai non précisé dans les sources lues",
      strength: "a-verifier",
      source: sources.reachable,
    },
    { topic: "emergency", text: null, strength: "a-verifier", source: null },
  ],
  remarks: [
    {
      topic: "jours",
      text: "« Trois jours » selon la page lue ; trois séances selon d’autres : à lire dans l’annexe.",
      strength: "a-verifier",
      source: sources.urpsOceanIndien,
    },
    {
      topic: "forfait",
      text: "Montants du forfait : inconnus.",
      strength: "a-verifier",
      source: sources.annexUnread,
    },
  ],
};
