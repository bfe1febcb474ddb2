import { frenchCount, frenchInstant, frenchMinutes, type SentencesOf } from "../kernel/Sentence.ts";
import { conditionsFr } from "../protocols/conditionsFr.ts";
import type { SessionState, TrainingRefusal } from "./refusals.ts";

export const sessionStatesFr: Readonly<Record<SessionState, string>> = {
  planned: "prévue",
  open: "ouverte",
  closed: "close",
  cancelled: "annulée",
};

export const refusalsFr: SentencesOf<TrainingRefusal> = {
  NoSuchSession: () => ({
    title: "Séance introuvable",
    detail: "Revenez au calendrier et choisissez une séance.",
  }),
  SessionNotPlanned: ({ state }) => ({
    title: `La séance est ${sessionStatesFr[state]}`,
    detail: "Ce changement n’est possible que sur une séance prévue.",
  }),
  SessionNotOpen: ({ state }) => ({
    title: `La séance est ${sessionStatesFr[state]}`,
    detail: "Demandez à un formateur d’ouvrir la séance, puis recommencez.",
  }),
  SheetAlreadyClosed: ({ at }) => ({
    title: "La feuille est close",
    detail: `Elle l’est depuis le ${frenchInstant(at)} et ne change plus.`,
  }),
  SheetAlreadyWritten: ({ since }) => ({
    title: "La feuille porte déjà une signature",
    detail: `La première est du ${frenchInstant(since)}. Rien de signé ne s’efface : corrigez les présences, puis closez la feuille.`,
  }),
  SessionOpensLater: ({ opens }) => ({
    title: "La séance n’est pas encore à ouvrir",
    detail: `Elle s’ouvre une heure avant son début, à partir du ${frenchInstant(opens)}.`,
  }),
  SegmentReversed: () => ({
    title: "Une partie finit avant de commencer",
    detail: "Corrigez l’heure de début ou de fin de cette partie.",
  }),
  SegmentsOverlap: () => ({
    title: "Deux parties se chevauchent",
    detail: "Corrigez les heures : une minute ne compte qu’une fois.",
  }),
  SequenceTooLong: ({ minutes, longest }) => ({
    title: "Cette séquence est trop longue pour une seule signature",
    detail: `Elle dure ${frenchMinutes(minutes)}, au plus ${frenchMinutes(longest)}. Partagez-la en deux séquences.`,
  }),
  SequenceNotContinuous: () => ({
    title: "Cette séquence est coupée en deux",
    detail: "Une signature couvre un temps continu. Faites-en deux séquences.",
  }),
  SessionAlreadyOver: ({ ended }) => ({
    title: "Cette séance est déjà terminée",
    detail: `Elle a fini le ${frenchInstant(ended)}. Saisissez-la a posteriori, avec la feuille signée.`,
  }),
  ProtocolNotChosen: () => ({
    title: "Aucune équipe n’a choisi ce protocole",
    detail: "Choisissez d’abord le protocole d’une équipe de la structure.",
  }),
  NoSuchModule: () => ({
    title: "Ce module n’est pas au programme",
    detail: "Choisissez un module de la version du protocole.",
  }),
  NoSuchGuest: () => ({
    title: "Formateur invité introuvable",
    detail: "Nommez d’abord ce formateur, avec sa profession.",
  }),
  FormateurAlsoParticipant: () => ({
    title: "Formateur et participant à la fois",
    detail: "Sur une même partie, on forme ou on est formé. Retirez la personne de l’un des deux.",
  }),
  CapacityReached: ({ capacity }) => ({
    title: "La séance est complète",
    detail: `Elle accueille ${frenchCount(capacity, "personne", "personnes")}. Augmentez la capacité ou choisissez une autre séance.`,
  }),
  NotEnrolled: () => ({
    title: "Cette personne n’est pas inscrite",
    detail: "Inscrivez-la d’abord à la séance.",
  }),
  NotAFormateurHere: () => ({
    title: "Cette partie est menée par quelqu’un d’autre",
    detail: "Chaque formateur signe les parties qu’il a menées.",
  }),
  NoSuchSequence: () => ({
    title: "Séquence introuvable",
    detail: "Rechargez la feuille : le programme de la séance a pu changer.",
  }),
  NoSuchSegment: () => ({
    title: "Partie introuvable",
    detail: "Rechargez la feuille : le programme de la séance a pu changer.",
  }),
  SequenceNotBegun: ({ begins }) => ({
    title: "La séquence n’a pas commencé",
    detail: `Elle commence le ${frenchInstant(begins)}. Signez à partir de là.`,
  }),
  SegmentNotBegun: ({ begins }) => ({
    title: "Cette partie n’a pas commencé",
    detail: `Elle commence le ${frenchInstant(begins)}. Signez à partir de là.`,
  }),
  AlreadySigned: ({ since }) => ({
    title: "Déjà signé",
    detail: `La signature est du ${frenchInstant(since)}. Rien à faire.`,
  }),
  StatedAbsent: () => ({
    title: "Le formateur a noté une absence",
    detail:
      "Voyez avec lui : il corrige la présence avec un motif, puis la signature est possible.",
  }),
  LateSignatureNeedsReason: ({ ended }) => ({
    title: "Cette signature vient après la séquence",
    detail: `La séquence a fini le ${frenchInstant(ended)}. Écrivez pourquoi ; le formateur contresignera.`,
  }),
  NoLateSignature: () => ({
    title: "Pas de signature tardive à contresigner",
    detail: "Cette personne n’a pas signé après coup pour cette séquence.",
  }),
  PlanHasChanged: () => ({
    title: "La séance a changé depuis que vous l’avez ouverte",
    detail: "Relisez-la avant d’enregistrer : ce que vous avez tapé n’a rien remplacé.",
  }),
  SheetHasChanged: () => ({
    title: "La feuille a changé",
    detail: "Relisez-la avant de signer : elle n’est plus celle que vous aviez sous les yeux.",
  }),
  SentenceHasChanged: () => ({
    title: "La phrase à signer a changé",
    detail:
      "La séquence s’est achevée depuis que vous l’avez ouverte, ou la phrase vient d’ailleurs : relisez-la, puis signez.",
  }),
  PresenceOutsideSequence: ({ from, to }) => ({
    title: "Ces heures sortent de la séquence",
    detail: `Donnez une arrivée et un départ entre le ${frenchInstant(from)} et le ${frenchInstant(to)}.`,
  }),
  SheetNotReady: ({ gaps }) => ({
    title: "La feuille ne peut pas encore être close",
    detail: `Il reste ${frenchCount(gaps.length, "point", "points")} à compléter : signatures, absences ou parties à signer.`,
  }),
  SuppleanceNotNeeded: () => ({
    title: "La suppléance n’est pas nécessaire",
    detail: "Tous les formateurs ont signé : closez la feuille normalement.",
  }),
  NoSuchFlag: () => ({
    title: "Point à expliquer introuvable",
    detail: "Rechargez la feuille : ce point a pu disparaître entre-temps.",
  }),
  DurationOutOfRange: ({ longest }) => ({
    title: "Cette durée n’est pas possible",
    detail: `Indiquez la durée d’un module, d’une minute à ${frenchMinutes(longest)}.`,
  }),
  NoSuchAutoformation: () => ({
    title: "Autoformation introuvable",
    detail: "Rechargez la page, puis choisissez l’une des autoformations de cette personne.",
  }),
  ProofMissing: () => ({
    title: "La preuve manque",
    detail: "Déposez le certificat ou le relevé de la plateforme.",
  }),
  AlreadyConfirmed: () => ({
    title: "Déjà confirmé",
    detail: "Rien à faire : la confirmation et son auteur figurent au journal.",
  }),
  NoSuchExternalTraining: () => ({
    title: "Formation extérieure introuvable",
    detail: "Rechargez la page, puis choisissez l’une des formations de cette personne.",
  }),
  NotTrainedYet: ({ missing }) => ({
    title: "La formation n’est pas terminée",
    detail: `Il manque ${conditionsFr(missing)} avant de pouvoir attester.`,
  }),
  LedgerHasChanged: () => ({
    title: "Le décompte des heures a changé",
    detail: "Relisez-le avant d’attester : il n’est plus celui que vous aviez sous les yeux.",
  }),
  AlreadyAttested: ({ since }) => ({
    title: "La formation est déjà attestée",
    detail: `L’attestation est du ${frenchInstant(since)}. Rien à faire.`,
  }),
  NoSuchAttestation: () => ({
    title: "Attestation introuvable",
    detail: "Rechargez la page, puis choisissez l’attestation concernée.",
  }),
  AttestationAlreadyRevoked: ({ since }) => ({
    title: "Cette attestation est déjà retirée",
    detail: `Elle l’est depuis le ${frenchInstant(since)}. Rien à faire.`,
  }),
};
