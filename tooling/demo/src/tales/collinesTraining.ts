import type { Part, Training } from "../Training.ts";
import { anneLaure, bertrand, helene, samir, yann } from "./collinesPeople.ts";

const bourg = "Salle de réunion, site du Bourg";
const coteau = "Salle du Coteau";
const programme = "programme";

const noon: Part = { module: programme, from: "12:30", to: "14:00" };
const evening: Part = { module: programme, nature: "practice", from: "18:30", to: "20:30" };

const lombalgie = {
  title: "Formation au protocole de la douleur lombaire aiguë",
  place: bourg,
  protocols: ["lombalgie"],
  ledBy: [helene],
} as const;
const cheville = {
  title: "Formation au protocole de la torsion de la cheville",
  place: coteau,
  protocols: ["cheville"],
  ledBy: [anneLaure],
} as const;

/** The three days of the first four, with half an hour to spare. */
export const first: Training = {
  ...lombalgie,
  label: "collines lombalgie 1",
  day: "2025-11-04",
  sequences: [[noon], [evening]],
};
/** On the holiday of 11 November: nobody consults that morning. */
export const onHoliday: Training = {
  ...lombalgie,
  label: "collines lombalgie 2",
  day: "2025-11-11",
  ledBy: [helene, bertrand],
  sequences: [
    [
      { module: programme, from: "09:00", to: "10:45", ledBy: [bertrand] },
      { module: programme, nature: "practice", from: "10:45", to: "12:30", ledBy: [helene] },
    ],
  ],
};
export const withGuest: Training = {
  ...lombalgie,
  label: "collines lombalgie 3",
  day: "2025-11-25",
  ledBy: [bertrand],
  guests: ["Simulacre"],
  sequences: [[{ ...noon, ledBy: [samir] }], [evening]],
};
export const missedEvening: Training = {
  ...lombalgie,
  label: "collines lombalgie, soirée rattrapée",
  place: coteau,
  day: "2025-12-02",
  ledBy: [samir],
  sequences: [[evening]],
};
export const missedMinutes: Training = {
  ...lombalgie,
  label: "collines lombalgie, quart d’heure",
  place: "Cabinet du Dr Exemple",
  day: "2025-12-04",
  sequences: [[{ module: programme, from: "13:45", to: "14:00" }]],
};

/** Given once for both protocols. */
export const common: Training = {
  ...lombalgie,
  label: "collines commune",
  title: "Formation commune aux protocoles lombalgie et cheville",
  place: coteau,
  day: "2026-05-21",
  protocols: ["lombalgie", "cheville"],
  ledBy: [samir],
  sequences: [[noon]],
};
export const secondEvening: Training = {
  ...lombalgie,
  label: "collines lombalgie 4",
  day: "2026-05-21",
  sequences: [[evening]],
};
/** Its evening is led by who forgets to sign. */
export const unsigned: Training = {
  ...lombalgie,
  label: "collines lombalgie 5",
  day: "2026-06-04",
  ledBy: [helene, bertrand],
  sequences: [[{ ...noon, ledBy: [helene] }], [{ ...evening, ledBy: [bertrand] }]],
};
export const onPaper: Training = {
  ...lombalgie,
  label: "collines lombalgie 6",
  place: coteau,
  day: "2026-06-18",
  ledBy: [samir],
  sequences: [[noon], [evening]],
};
/** The evening that nobody signed for, given again. */
export const givenAgain: Training = {
  ...lombalgie,
  label: "collines lombalgie, soirée refaite",
  day: "2026-06-25",
  sequences: [[evening]],
};
export const september: Training = {
  ...lombalgie,
  label: "collines lombalgie 7",
  day: "2026-09-24",
  sequences: [[noon]],
};
/** What is left of the training of the last in training, three days after the demonstration opens. */
export const lastEvening: Training = {
  ...lombalgie,
  label: "collines lombalgie 8",
  day: "2026-10-15",
  sequences: [[evening]],
};

export const cancelled: Training = {
  ...cheville,
  label: "collines cheville annulée",
  day: "2026-06-11",
  sequences: [[noon]],
};
export const lateSigned: Training = {
  ...cheville,
  label: "collines cheville 2",
  day: "2026-09-15",
  ledBy: [anneLaure, yann],
  sequences: [[{ ...noon, ledBy: [anneLaure] }], [{ ...evening, ledBy: [yann] }]],
};
/** Planned a week before it is held. */
export const postponed: Training = {
  ...cheville,
  label: "collines cheville 3",
  day: "2026-09-22",
  sequences: [[noon], [{ ...evening, to: "20:00" }]],
};
export const heldLater: Training = { ...postponed, day: "2026-09-29" };
/** On the day the demonstration opens, at half past twelve. */
export const today: Training = {
  ...cheville,
  label: "collines cheville 4",
  day: "2026-10-12",
  sequences: [[noon]],
};
export const nextWeek: Training = {
  ...cheville,
  label: "collines cheville 5",
  day: "2026-10-20",
  ledBy: [yann],
  sequences: [[{ ...evening, to: "20:00" }]],
};
