import type { Source } from "@coopilote/domain/protocols/Requirement.ts";

const source = (title: string, anchor: string): Source => ({ title, anchor });

/** What was really read; each anchor is a heading of docs/rules.md. */
export const sources = {
  urpsOceanIndien: source(
    "URPS MK Océan Indien, page sur les protocoles cheville et lombalgie",
    "R30",
  ),
  urpsSettings: source(
    "URPS MK Océan Indien : MSP ou centres de santé, logiciel commun, DMP",
    "R65",
  ),
  urpsPair: source("URPS MK Océan Indien : médecin généraliste et masseur-kinésithérapeute", "R21"),
  urpsAssessment: source("URPS MK Océan Indien : analyse de pratiques", "R31"),
  urpsTrainers: source("URPS MK Océan Indien : médecins engagés dans des protocoles", "R29"),
  volunteers: source("Équipe minimale et volontariat (ARS PACA, ARS Nouvelle-Aquitaine)", "R17"),
  engagement: source("Engagement individuel et nominatif (CPTS du Penthièvre ; D. 4011-4)", "R18"),
  sworn: source(
    "Attestation sur l’honneur, comme délégant ou délégué (ARS Nouvelle-Aquitaine)",
    "R48",
  ),
  registration: source(
    "Numéro RPPS ou ADELI (ARS Nouvelle-Aquitaine ; arrêté du 8 septembre 2025)",
    "R46",
  ),
  insurance: source("Responsabilité civile (décret n° 2019-1482, résumé de la FHF)", "j28"),
  reachable: source("Le délégant permet au délégué de le contacter (CPTS du Penthièvre)", "R36"),
  decisionSupport: source(
    "Support de décision suivi pendant l’acte (AVECsanté, CPTS du Penthièvre)",
    "R57",
  ),
  contents: source("Contenus communs des protocoles (AVECsanté, ARS Nouvelle-Aquitaine)", "R58"),
  dmp: source("Partage du DMP, critère pour chaque patient (URPS MK Océan Indien)", "R65"),
  consent: source("Information préalable et consentement du patient", "R56"),
  before: source("Formation préalable à la mise en œuvre", "R25"),
  declared: source("Déclaration de chaque membre de l’équipe (arrêté, art. 2 ; D. 4011-4)", "R41"),
  suspension: source("Suspension par le directeur général de l’ARS (L. 4011-3)", "R53"),
  projet: source("Intégration au projet de santé (arrêté du 8 septembre 2025, extrait lu)", "j27"),
  membership: source(
    "Membres de la même structure (ARS Nouvelle-Aquitaine, URPS MK Océan Indien)",
    "j16",
  ),
  cptsUnknown: source("Ouverture aux CPTS : sources contradictoires", "j12"),
  annexUnread: source("Annexe de l’arrêté : non lue par Coopilote", "j4"),
  ownRule: source("Règle de Coopilote", "j6"),
  textInForce: source("Le texte en vigueur ce jour-là", "j2"),
  formerRegime: source(
    "Régime de déclaration antérieur à septembre 2025 (AVECsanté, ARS Nouvelle-Aquitaine)",
    "R50",
  ),
  currentRegime: source("Décret et arrêté du 8 septembre 2025 (extraits lus)", "j26"),
  kineactu: source("Kinéactu, 26 mars 2020", "j40"),
  macsf: source("MACSF, compétences des masseurs-kinésithérapeutes", "j40"),
  arrete: source(
    "Arrêté du 6 mars 2020, JO du 8 mars 2020 (titre cité par la CPTS du Penthièvre et l’URPS MK Océan Indien)",
    "R21",
  ),
} as const satisfies Record<string, Source>;
