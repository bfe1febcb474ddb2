import type { Role } from "@coopilote/domain/journal/Entry.ts";
import type { Method } from "@coopilote/domain/kernel/Signature.ts";
import { dayWithYear, figure, NBSP } from "../ui/typography.ts";

export const REGISTER = {
  title: "Registre",
  subtitle:
    "Qui a fait quoi, et quand. Rien ne s’y modifie ni ne s’y efface : une correction est une ligne de plus.",
  person: "Personne",
  anyone: "Tout le monde",
  team: "Équipe",
  anyTeam: "Toutes les équipes",
  kind: "Genre",
  anyKind: "Tous les genres",
  from: "Du",
  to: "Au",
  words: "Mots de la phrase",
  clear: "Tout le registre",
  sheet: "La feuille",
  piece: "Les pièces",
  declaration: "La déclaration",
  asOf: "État de l’équipe juste après",
  head: "Empreinte de la dernière ligne",
  headText:
    "Chaque ligne porte l’empreinte de la précédente. Celle-ci, gardée ailleurs, permet de vérifier plus tard que rien n’a changé avant elle.",
  count: (version: number): string => `${figure(version)} lignes`,
  number: (entry: number): string => `n°${NBSP}${entry}`,
  by: (name: string, role: string): string => `Écrit par ${name}, ${role}`,
  /** The sentence has already named who wrote it. */
  as: (role: string): string => `En qualité de${NBSP}: ${role}`,
  signed: (method: string, day: string): string => `signé ${method} le ${dayWithYear(day)}`,
  about: "Concerne",
  hash: "Empreinte",
  older: "Lignes plus anciennes",
  further: "Chercher plus loin",
  noneYet: "Aucune ligne, pour l’instant.",
  noneSince: (entry: number): string =>
    `Le registre a été lu jusqu’à la ligne n°${NBSP}${entry}${NBSP}; les plus anciennes restent à lire.`,
  newest: "Revenir aux plus récentes",
  empty: "Aucune ligne.",
  emptyText: "Rien n’a encore été écrit.",
  emptyFiltered: "Aucune ligne ne répond à tout ce qui est demandé.",
} as const;

/** In what capacity someone wrote. */
export const ROLES: Readonly<Record<Role, string>> = {
  founder: "fondation de l’espace",
  coordinator: "coordination",
  "declaration-referent": "référent de la déclaration",
  "legal-head": "responsable légal",
  delegant: "délégant",
  delegate: "délégué",
  formateur: "formateur",
  self: "personne concernée",
  console: "responsable du serveur",
  follower: "suivi automatique des textes",
  supposed: "hypothèse",
};

/** How a signature was given. */
export const METHODS: Readonly<Record<Method, string>> = {
  account: "avec son compte",
  link: "par un lien personnel",
  "shared-device": "sur un appareil partagé, avec son code",
  paper: "sur papier",
};
