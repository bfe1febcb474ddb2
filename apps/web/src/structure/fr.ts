export const NAV = {
  home: "Accueil",
  mine: "Mon espace",
  teams: "Équipes",
  sessions: "Séances",
  people: "Personnes",
  documents: "Pièces",
  register: "Registre",
  structure: "Structure",
  account: "Mon compte",
  signOut: "Se déconnecter",
  signingOut: "Déconnexion…",
  otherStructures: "Mes autres structures",
} as const;
