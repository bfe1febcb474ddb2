import { dayOf, documentOf, msp2025 } from "./cast.ts";
import { idOf } from "./draw.ts";
import { filed, team } from "./history.ts";
import { dayOfTraining } from "./journey.ts";
import { camille, ines, type Invented, lucie } from "./people.ts";
import { attends, closed, opened, planOf, segment, signsAsFormateur } from "./sessions.ts";
import { did, on, type Step } from "./steps.ts";
import { by } from "./World.ts";

const coordinator = by(camille.person);
const delegant = by(lucie.person);

/** The day on which Inès brings what is not a session. */
export const dayOfProofs = dayOf(msp2025, 35);

/** Hours of theory on site, led by a delegant of the team. */
export const trained = (later: number, formateur: Invented = lucie): ReadonlyArray<Step> =>
  dayOfTraining(dayOf(msp2025, later), formateur, [ines]);
/** The same, led by someone else of the house. */
export const taughtBy = (later: number, formateur: Invented): ReadonlyArray<Step> => {
  const when = dayOf(msp2025, later);
  return [
    on(when, "12:50"),
    did(delegant, "scheduleSession", {
      ...planOf(when, [
        segment(when, { day: when, from: "13:00", to: "16:30", ledBy: [formateur] }),
      ]),
      persons: [ines.person],
    }),
    on(when, "13:05"),
    opened(when),
    attends(ines, when),
    on(when, "16:35"),
    signsAsFormateur(formateur, when),
    closed(when, formateur),
  ];
};
/** Minutes of practice. */
export const practised = (later: number, minutes: number): ReadonlyArray<Step> => {
  const when = dayOf(msp2025, later);
  const end = `${13 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return [
    on(when, "12:50"),
    did(delegant, "scheduleSession", {
      ...planOf(when, [
        segment(when, {
          day: when,
          from: "13:00",
          to: end,
          nature: "practice",
          module: "pratique",
        }),
      ]),
      persons: [ines.person],
    }),
    on(when, "13:05"),
    opened(when),
    attends(ines, when),
    on(when, "18:00"),
    signsAsFormateur(lucie, when),
    closed(when),
  ];
};
/** A module followed alone, confirmed by a delegant. */
export const alone = (module: string, nominal: number): ReadonlyArray<Step> => [
  on(dayOfProofs, "12:00"),
  did(by(ines.person), "recordAutoformation", {
    autoformation: idOf(`autoformation ${module}`),
    person: ines.person,
    protocol: "lombalgie",
    module,
    nominal,
    elapsed: null,
    completed: { day: dayOfProofs, time: "11:00" },
    proof: "statement",
    document: null,
  }),
  did(delegant, "confirmAutoformation", {
    autoformation: idOf(`autoformation ${module}`),
    person: ines.person,
  }),
];
/** A piece filed and accepted. */
export const piece = (
  label: string,
  kind: string,
  about: string = ines.person,
): ReadonlyArray<Step> => [
  on(dayOfProofs, "18:30"),
  ...filed(documentOf(label), [kind], [about], coordinator),
];
/** Practice in a field since a day, with its accepted piece. */
export const since = (field: string, from: string): ReadonlyArray<Step> => [
  ...piece(`expérience ${field}`, "preuve-experience"),
  did(by(ines.person), "stateExperience", {
    experience: idOf(`experience ${field}`),
    person: ines.person,
    field,
    from,
    until: null,
    document: documentOf(`expérience ${field}`),
  }),
];
/** Acts under supervision. */
export const done = (
  act: string,
  count: number,
  more: {
    readonly part?: "observed" | "supervised" | "in-presence";
    readonly successes?: number;
    readonly minutes?: number;
  } = {},
): ReadonlyArray<Step> => [
  on(dayOfProofs, "19:00"),
  did(delegant, "recordSupervisedPractice", {
    team,
    person: ines.person,
    act,
    part: "supervised",
    on: { day: dayOfProofs, time: "17:00" },
    count,
    successes: null,
    ...more,
  }),
];
/** A validated assessment, on consultations or not. */
export const assessed = (
  form: string,
  consultations: number | null = null,
): ReadonlyArray<Step> => [
  on(dayOfProofs, "19:30"),
  did(delegant, "recordAssessment", {
    assessment: idOf(`assessment ${form}`),
    team,
    person: ines.person,
    form,
    on: { day: dayOfProofs, time: "18:00" },
    score: null,
    threshold: null,
    outcome: "validated",
    consultations,
  }),
];
