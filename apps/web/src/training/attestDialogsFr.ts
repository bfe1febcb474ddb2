import { days, duration, NBSP, ofName, shortDays } from "../ui/typography.ts";

export const ATTEST = {
  title: (name: string): string => `Attester la formation ${ofName(name)}`,
  intro: "Vous signez ces heures telles qu’elles sont retenues, et leur empreinte avec elles.",
  paperIntro:
    "Vous déposez l’attestation qu’un délégant a signée de sa main. La saisie porte votre nom.",
  counted: "Retenues",
  days: "Jours",
  refused: "Écartées",
  none: "aucune",
  minutes: (minutes: number, need: number | null): string =>
    need === null ? duration(minutes) : `${duration(minutes)} sur ${duration(need)}`,
  dayList: (list: ReadonlyArray<string>, need: number | null): string =>
    `${need === null ? days(list.length) : `${days(list.length)} sur ${need}`}${
      list.length === 0 ? "" : `${NBSP}: ${shortDays(list)}`
    }`,
  byType: "Type d’acte par type d’acte",
  byTypeText: `L’attestation dit que la formation est faite. L’exercice, lui, ne s’ouvre qu’aux types d’acte acquis${NBSP}; les autres s’ajoutent plus tard, sans nouvelle attestation.`,
  seeLedger: "Voir chaque minute, et pourquoi elle compte ou non",
  hash: "Empreinte des heures",
  delegant: "Délégant qui a signé",
  lacksDelegant: "Choisissez le délégant qui a signé",
  act: "Attester et signer",
  file: "Déposer l’attestation signée",
} as const;

export const REVOKE = {
  title: (name: string): string => `Retirer l’attestation de formation ${ofName(name)}`,
  ends: {
    does: "L’attestation est retirée dès que vous le confirmez. La personne le voit dans son espace ; elle ne peut plus exercer dans le protocole tant qu’une nouvelle attestation n’est pas signée.",
    stays: "Ses heures restent comptées, et l’attestation reste lisible, avec le motif.",
  },
  reason: "Motif",
  act: "Retirer l’attestation",
} as const;
