import type { FactType } from "./Fact.ts";

/** Those whom a line of the register names, by what they are in it; null where nobody is. */
export type RegisterNames = {
  readonly person: string | null;
  readonly signer: string | null;
  readonly delegant: string | null;
  readonly delegate: string | null;
  readonly team: string | null;
};

/** Where a line is shown without its names. */
export const nobodyNamed: RegisterNames = {
  person: null,
  signer: null,
  delegant: null,
  delegate: null,
  team: null,
};

const nbsp = "\u00A0";

const of = (name: string | null): string => {
  if (name === null) return "";
  return /^[aàâeéèêëiîïoôuhy]/iu.test(name) ? ` d’${name}` : ` de ${name}`;
};
const to = (name: string | null): string => (name === null ? "" : ` à ${name}`);
const by = (name: string | null): string => (name === null ? "" : ` par ${name}`);
const quoted = (name: string | null): string => (name === null ? "" : ` «${nbsp}${name}${nbsp}»`);
const pair = ({ delegant, delegate }: RegisterNames): string =>
  delegant === null ? of(delegate) : `${of(delegate)} avec ${delegant}`;

/** What each fact says, as one sentence of the register; a fact without one does not compile. */
export const registerFr: Readonly<Record<FactType, (named: RegisterNames) => string>> = {
  "ClockAccepted.1": () => "L’horloge du serveur est remise à l’heure.",
  "JournalResumed.1": () => "Le registre reprend d’une sauvegarde.",

  "PersonAdded.1": ({ person }) => `La fiche${of(person)} est créée.`,
  "PersonRenamed.1": ({ person }) => `Le nom${of(person)} est corrigé.`,
  "ContactGiven.1": ({ person }) => `Les coordonnées${of(person)} sont enregistrées.`,
  "ProfessionStated.1": ({ person }) => `La profession${of(person)} est indiquée.`,
  "QualificationRecorded.1": ({ person }) => `Une qualification${of(person)} est enregistrée.`,
  "QualificationRemoved.1": ({ person }) => `Une qualification${of(person)} est retirée.`,
  "RegistrationRecorded.1": ({ person }) => `Le numéro d’enregistrement${of(person)} est noté.`,
  "ExerciseStarted.1": ({ person }) => `Un mode d’exercice${of(person)} est noté.`,
  "ExerciseEnded.1": ({ person }) => `Un mode d’exercice${of(person)} prend fin.`,
  "AffiliationRecorded.1": ({ person }) => `L’appartenance${of(person)} à la structure est notée.`,
  "AffiliationEnded.1": ({ person }) => `L’appartenance${of(person)} à la structure prend fin.`,
  "IdentityVerified.1": ({ person }) => `L’identité${of(person)} est vérifiée.`,
  "FunctionAssigned.1": ({ person }) => `Une fonction est confiée${to(person)}.`,
  "FunctionEnded.1": ({ person }) => `Une fonction${of(person)} prend fin.`,
  "AbsenceRecorded.1": ({ person }) => `Une absence${of(person)} est notée.`,
  "AbsenceCancelled.1": ({ person }) => `Une absence${of(person)} est annulée.`,

  "ProtocolAdopted.1": () => "Le texte du protocole est versé au registre.",
  "TextLearned.1": () => "Un texte du protocole est porté à la connaissance de la structure.",
  "FigureSupplied.1": ({ signer }) => `Un chiffre est fourni avec sa source${by(signer)}.`,
  "SettingSupplied.1": () => "Le cadre d’exercice est établi par un texte ou par l’ARS.",
  "AnnexRead.1": ({ signer }) => `L’annexe de l’arrêté est lue${by(signer)}.`,
  "AnnexReadingConfirmed.1": ({ signer }) => `La lecture de l’annexe est confirmée${by(signer)}.`,
  "RequirementAdded.1": () => "Une condition est ajoutée.",
  "RequirementDropped.1": () => "Une condition ajoutée est retirée.",

  "StructureFounded.1": () => "L’espace de la structure est ouvert.",
  "EntityAdded.1": () => "Une entité est ajoutée à la structure.",
  "SharedSoftwareAdopted.1": () => "Un logiciel commun est indiqué.",
  "SharedSoftwareDropped.1": () => "Un logiciel commun n’est plus en service.",

  "TeamFormed.1": ({ team }) => `L’équipe${quoted(team)} est formée.`,
  "MemberProposed.1": ({ person }) => `Une place dans l’équipe est proposée${to(person)}.`,
  "EngagementSigned.1": ({ person }) => `L’engagement${of(person)} est signé.`,
  "SwornStatementSigned.1": ({ person }) => `L’attestation sur l’honneur${of(person)} est signée.`,
  "MemberWithdrawn.1": ({ person }) => `La sortie de l’équipe${of(person)} est notée.`,
  "ReachabilityStated.1": ({ person }) =>
    person === null
      ? "Les moyens de joindre un délégant sont indiqués."
      : `Les moyens de joindre ${person} sont indiqués.`,
  "BinomeDissolved.1": (named) => `Le binôme${pair(named)} est arrêté.`,
  "BinomeRestored.1": (named) => `Le binôme${pair(named)} est rétabli.`,

  "SessionScheduled.1": () => "Une séance est inscrite.",
  "SessionReplanned.1": () => "Une séance change de programme.",
  "SessionCancelled.1": () => "Une séance est annulée.",
  "SessionOpened.1": () => "Une séance est ouverte.",
  "ParticipantsEnrolled.1": () => "Des participants sont inscrits à une séance.",
  "ParticipantRemoved.1": ({ person }) => `L’inscription${of(person)} à une séance est retirée.`,
  "GuestFormateurNamed.1": () => "Un formateur invité est nommé.",
  "AttendanceSigned.1": ({ person }) => `La présence${of(person)} à une séquence est signée.`,
  "LateSignatureCountersigned.1": ({ person, signer }) =>
    `La signature tardive${of(person)} est contresignée${by(signer)}.`,
  "PresenceStated.1": ({ person }) => `La présence${of(person)} est constatée.`,
  "SegmentSigned.1": ({ signer }) => `Une partie de séance est signée${by(signer)}, formateur.`,
  "SheetClosed.1": () => "Une feuille d’émargement est close.",
  "FlagExplained.1": () => "Un point d’une feuille d’émargement est expliqué.",
  "AutoformationRecorded.1": ({ person }) => `Une autoformation${of(person)} est notée.`,
  "AutoformationConfirmed.1": ({ person }) => `Une autoformation${of(person)} est confirmée.`,
  "ExternalTrainingRecorded.1": ({ person }) =>
    `Une attestation d’organisme${of(person)} est notée.`,
  "ExternalTrainingAccepted.1": ({ person }) =>
    `Une attestation d’organisme${of(person)} est acceptée.`,
  "TrainingAttested.1": ({ person, signer }) =>
    `La formation${of(person)} est attestée${by(signer)}.`,
  "AttestationRevoked.1": ({ person }) => `L’attestation de formation${of(person)} est retirée.`,

  "AssessmentRecorded.1": ({ person }) => `Une évaluation${of(person)} est consignée.`,
  "AssessmentVoided.1": ({ person }) => `Une évaluation${of(person)} est annulée.`,
  "SupervisedPracticeRecorded.1": ({ person }) => `Des actes supervisés${of(person)} sont comptés.`,

  "DocumentFiled.1": () => "Une pièce est classée.",
  "DocumentAccepted.1": () => "Une pièce est acceptée.",
  "DocumentToRedo.1": () => "Une pièce est à refaire.",

  "DeclarationPrepared.1": () => "Une déclaration est préparée.",
  "LegalHeadStatementSigned.1": ({ signer }) =>
    `La déclaration du responsable légal est signée${by(signer)}.`,
  "DepositRecorded.1": () => "Un dépôt auprès de l’ARS est consigné.",
  "DepositCorrected.1": () => "Un dépôt est corrigé, avec son motif.",
  "ProjetDeSanteAttested.1": () => "L’intégration au projet de santé est attestée.",
  "ArsRequested.1": () => "Une demande de l’ARS est reçue.",
  "ArsAnswered.1": () => "Une réponse à l’ARS est consignée.",
  "ArsClosed.1": () => "Une demande de l’ARS est close.",
  "Suspended.1": () => "L’ARS suspend le protocole dans la structure.",
  "SuspensionLifted.1": () => "La suspension de l’ARS est levée.",

  "MiseEnOeuvreRecorded.1": () => "Le protocole est mis en œuvre.",
  "PracticeStarted.1": ({ person }) =>
    person === null
      ? "Un délégué commence à exercer dans le protocole."
      : `${person} commence à exercer dans le protocole.`,
  "PracticeStopped.1": ({ person }) =>
    person === null
      ? `L’exercice dans le protocole s’arrête${nbsp}: arrêt interne.`
      : `${person} n’exerce plus dans le protocole${nbsp}: arrêt interne.`,
  "RepriseDeclared.1": ({ signer }) => `La reprise de l’équipe est déclarée${by(signer)}.`,
  "RepriseConfirmed.1": ({ signer }) => `La reprise de l’équipe est confirmée${by(signer)}.`,
};

const isFactType = (type: string): type is FactType => Object.hasOwn(registerFr, type);

/** The sentence of a line by its type; the type itself where this release does not know it. */
export const registerSentence = (type: string, named: RegisterNames): string =>
  isFactType(type) ? registerFr[type](named) : type;
