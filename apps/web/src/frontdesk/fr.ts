import {
  counted,
  dayInWords,
  dayWithYear,
  momentInWords,
  NBSP,
  sentence,
  timeInWords,
} from "../ui/typography.ts";

interface Moment {
  readonly day: string;
  readonly time: string;
}

export const LIST = {
  title: "Liste du jour",
  when: (structure: string, { day, time }: Moment): string =>
    `${structure}. ${sentence(dayInWords(day))}, à ${timeInWords(time)}`,
  says: "Qui peut recevoir des patients dans un protocole, où, et quel délégant joindre.",
  nobody: "Personne ne reçoit dans ce protocole pour le moment.",
  noTeam: "Aucune équipe encore.",
  noTeamAdvice: "La liste se remplit dès qu’un protocole est mis en œuvre.",
  columns: { who: "Qui reçoit", where: "Où", with: "Délégant à joindre" } as const,
  anywhere: "lieu non renseigné",
  noReach: "moyen de joindre non indiqué",
  noDelegant: "aucun délégant présent",
  for: (acts: ReadonlyArray<string>): string => `pour ${acts.join(", ")}`,
  print: "Imprimer",
  printed: `Elle change au fil de la journée${NBSP}: relisez-la à l’écran avant d’adresser un patient.`,
} as const;

export const LINKS = {
  title: "Donner la liste à l’accueil",
  intro:
    "Un lien l’ouvre sans compte. Il ne montre que des noms, des lieux et comment joindre les délégants.",
  act: "Créer un lien",
  ask: "Donner la liste du jour par un lien",
  askIntro: `Il sert trois mois, à toute personne qui l’a. Vous pourrez le retirer à tout moment${NBSP}; ses ouvertures sont comptées, une fois par heure au plus.`,
  until: (at: Moment): string => `Il sert jusqu’au ${dayWithYear(at.day)}. Il ne sera plus montré.`,
  label: "Lien vers la liste du jour",
  keep: "Toute personne qui a ce lien lit la liste. Ne l’affichez pas en salle d’attente.",
  line: (by: string, at: Moment): string => `Créé par ${by} le ${dayWithYear(at.day)}`,
  used: (times: number, last: Moment | undefined): string =>
    last === undefined
      ? "jamais ouvert"
      : `ouvert ${counted(times, "fois", "fois")}, en dernier le ${momentInWords(last)}`,
  end: "Retirer",
  endAbout: "ce lien",
  endAsk: `Retirer ce lien${NBSP}?`,
  ends: {
    does: "Il n’ouvrira plus rien dès maintenant.",
    stays: "Les autres liens restent.",
  },
} as const;
