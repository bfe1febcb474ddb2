import type { Source } from "@coopilote/domain/protocols/Requirement.ts";

export const source = (title: string, anchor: string): Source => ({ title, anchor });

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
  urpsAgreed: source(
    "URPS MK Océan Indien : MSP ou centres de santé, avec un ACI ou l’accord national des centres de santé",
    "R12",
  ),
  urpsOnly: source(
    "URPS MK Océan Indien : « uniquement » les MSP et les centres de santé ; à vérifier dans l’arrêté",
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
  delegantUnsaid: source("Profession du délégant : non donnée dans les sources lues", "j5"),
  delegantHeard: source("Profession du délégant : de culture générale, non confirmée", "j40"),
  coordinated: source(
    "ARS Nouvelle-Aquitaine : structure d’exercice coordonné ou CPTS ; ACI ou accord national des centres de santé (URPS MK Océan Indien)",
    "R12",
  ),
  avecsanteList: source("AVECsanté et ARS Nouvelle-Aquitaine, liste des protocoles en MSP", "R5"),
  settingUnsaid: source("Cadre d’exercice : non précisé dans les sources lues", "j12"),
  trainingUnsaid: source("Durée de la formation : non donnée dans les sources lues", "R25"),
  trainersUnsaid: source("Formateurs : délégants ou organisme, règle générale (AVECsanté)", "R27"),
  employer: source(
    "Accord de l’employeur, pour ceux qui exercent en établissement (ARS Nouvelle-Aquitaine)",
    "R43",
  ),
  arsNaSheet: source("ARS Nouvelle-Aquitaine, fiche des protocoles en CPTS", "R22"),
  arsNaTraining: source("ARS Nouvelle-Aquitaine, formation des délégués", "R34"),
  arsNaReachable: source("ARS Nouvelle-Aquitaine : téléphone, téléconsultation, 24 heures", "R63"),
  arsNaSystem: source(
    "ARS Nouvelle-Aquitaine : système d’information partagé ou compte rendu sécurisé",
    "R64",
  ),
  arsNaForfait: source("ARS Nouvelle-Aquitaine : 25 € par patient", "R75"),
  arsNaHours4: source("ARS Nouvelle-Aquitaine : formation de 4 heures", "R32"),
  arsNaHours10: source("ARS Nouvelle-Aquitaine : formation de 10 heures", "R33"),
  cumul: source("Revue Pharma, août 2023 : cas de prise en charge et non-cumul", "R77"),
  revuePharmaAges: source("Revue Pharma, août 2023 : patients de 6 à 50 ans", "R67"),
  mulhouse: source(
    "CPTS Mulhouse Agglomération : ouverture temporaire aux CPTS à l’été 2022",
    "j12",
  ),
  cptsNa: source("CPTS Nouvelle-Aquitaine, juin 2024 : pharmaciens hors équipe", "j2"),
  urpsPdl: source(
    "URPS MK Pays de la Loire : accès des CPTS dérogatoire jusqu’au 31 août 2023",
    "j12",
  ),
} as const satisfies Record<string, Source>;
