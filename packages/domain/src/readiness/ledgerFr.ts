import type { Sentence } from "../kernel/Sentence.ts";
import type { LedgerLine, RefusedReason } from "./HourLedger.ts";

/** Why minutes do not count, and what would make them count; final where nothing would. */
export const refusedReasonsFr: Readonly<Record<RefusedReason, Sentence>> = {
  "led-by-oneself": {
    title: "Partie menée comme formateur",
    detail: "Les heures données ne sont jamais des heures reçues.",
  },
  absent: {
    title: "Absence notée par le formateur",
    detail:
      "S’il s’agit d’une erreur, un formateur la corrige ; après la clôture, il en dit le motif.",
  },
  "not-there": {
    title: "Arrivée tardive ou départ anticipé",
    detail: "Le formateur a noté les heures exactes ; rien n’est arrondi.",
  },
  "not-signed": {
    title: "Séquence non signée",
    detail: "La personne peut signer après coup, avec un motif ; un formateur contresigne.",
  },
  "not-signed-for": {
    title: "Temps ajouté après la signature",
    detail: "La personne signe de nouveau pour le temps que le formateur a ajouté.",
  },
  "late-not-countersigned": {
    title: "Signature tardive, pas encore contresignée",
    detail: "Un formateur de la séquence contresigne.",
  },
  "formateur-not-signed": {
    title: "Aucun formateur n’a signé cette partie",
    detail: "Le formateur signe les parties qu’il a menées.",
  },
  "formateur-not-eligible": {
    title: "Formateur non prévu par le texte",
    detail:
      "Un formateur engagé plus tard comme délégant du protocole compte, s’il l’est pendant la formation.",
  },
  "no-delegant-formateur": {
    title: "Partie donnée par un délégué formé, sans délégant",
    detail:
      "Ces minutes comptent dès qu’un délégant donne aussi une partie de la formation, ou si la structure, article à l’appui, lit le texte autrement.",
  },
  "sheet-not-closed": {
    title: "Feuille pas encore close",
    detail: "Les minutes comptent dès que la feuille est close.",
  },
  "already-counted": {
    title: "Minutes déjà comptées",
    detail: "Une minute ne compte qu’une fois, une preuve non plus.",
  },
  "counted-elsewhere": {
    title: "À la même heure, dans une autre séance",
    detail:
      "Cette personne y a signé, et sa feuille a été close la première. Si c’est une erreur, le formateur y réduit sa présence.",
  },
  "sharing-not-decided": {
    title: "Séance commune à plusieurs protocoles",
    detail:
      "La structure dit, avec la page de l’annexe, si ces minutes comptent pour chacun des protocoles.",
  },
  "not-shared": {
    title: "Heures propres à chaque protocole",
    detail: "Une même minute ne compte pas pour deux protocoles qui demandent chacun leurs heures.",
  },
  "proof-not-accepted": {
    title: "Preuve pas encore acceptée",
    detail: "Un délégant, autre que la personne, relit la pièce et l’accepte.",
  },
  "not-confirmed": {
    title: "Autoformation pas encore confirmée",
    detail: "Un délégant confirme ce que la personne déclare.",
  },
  "longer-than-elapsed": {
    title: "Durée prévue plus longue que le temps passé",
    detail: "Seul le temps passé compte.",
  },
  "cap-unknown": {
    title: "Plafond de l’autoformation inconnu",
    detail: "À lire dans l’annexe : la structure fournit le chiffre, avec la page.",
  },
  "over-cap": {
    title: "Au-delà du plafond de l’autoformation",
    detail: "Le reste se fait en séance.",
  },
  "organisme-not-allowed": {
    title: "Formation par un organisme non prévue par le texte",
    detail: "Ces heures se font avec les délégants.",
  },
  "result-not-validated": {
    title: "Formation non validée par l’organisme",
    detail: "Une nouvelle attestation, validée, la remplace.",
  },
};

/** Where the minutes of a line come from. */
export const originsFr: Readonly<Record<LedgerLine["origin"]["kind"], string>> = {
  session: "Séance",
  autoformation: "Autoformation",
  external: "Organisme de formation",
};

export const ledgerModesFr: Readonly<Record<NonNullable<LedgerLine["mode"]>, string>> = {
  "on-site": "sur place",
  "remote-live": "à distance, en direct",
  autoformation: "autoformation",
};
