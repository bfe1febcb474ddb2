import { Minutes } from "@coopilote/domain/kernel/time.ts";
import { type Favour, noHash, sealed } from "./favourableHours.ts";
import { chosenFrom, freshId, type Scene } from "./Gesture.ts";
import { delegates } from "./gesturesOfTeams.ts";
import { team } from "./history.ts";
import { camille, lucie, msp } from "./people.ts";
import { happened, type Step } from "./steps.ts";
import { by } from "./World.ts";

const coordinator = by(camille.person);
const delegant = by(lucie.person);

/** A piece filed and accepted by someone else than whom it is about. */
const accepted = (scene: Scene, about: string, kind: string) => {
  const document = freshId(scene, `favourable ${kind}`);
  const steps: ReadonlyArray<Step> = [
    happened(coordinator, "DocumentFiled.1", {
      document,
      kinds: [kind],
      about: [about],
      commitment: noHash,
      name: sealed,
      size: 24_000,
      mediaType: "application/pdf",
      validUntil: null,
    }),
    happened(coordinator, "DocumentAccepted.1", { document, by: camille.person }),
  ];
  return { document, steps };
};

export const experienced: Favour = (scene, { whom, much }) => {
  const { person } = chosenFrom(delegates, whom);
  const { document, steps } = accepted(scene, person, "preuve-experience");
  return [
    ...steps,
    happened(by(person), "ExperienceStated.1", {
      experience: freshId(scene, "favourable experience"),
      person,
      field: "kinesitherapie",
      from: `${2024 - much}-01-08`,
      until: null,
      document,
    }),
  ];
};

export const diplomaDated: Favour = (_, { whom, much }) => [
  happened(coordinator, "QualificationRecorded.1", {
    person: chosenFrom(delegates, whom).person,
    qualification: "du-pathologies-du-rachis",
    obtainedOn: `${2018 - much}-06-30`,
  }),
];

export const actsDone: Favour = (scene, { whom, much }) => {
  const { person } = chosenFrom(delegates, whom);
  const { document, steps } = accepted(scene, person, "preuve-experience");
  return [
    ...steps,
    happened(by(person), "PriorActsStated.1", {
      experience: freshId(scene, "favourable acts"),
      person,
      act: "examen-clinique",
      count: 10 * (much + 1),
      until: "2024-12-31",
      document,
    }),
  ];
};

export const workingIn: Favour = (scene, { whom }) => {
  const { person } = chosenFrom(delegates, whom);
  const { document, steps } = accepted(scene, person, "preuve-temps-de-travail");
  return [
    ...steps,
    happened(by(person), "WorkingTimeStated.1", {
      experience: freshId(scene, "favourable working time"),
      person,
      field: "kinesitherapie",
      percent: 100,
      from: "2024-01-08",
      document,
    }),
  ];
};

/** More than anyone asks, over all the days there have been. */
export const actsCounted: Favour = (scene, { whom }) => [
  happened(coordinator, "ActsCounted.1", {
    count: freshId(scene, "favourable count"),
    team,
    person: chosenFrom(delegates, whom).person,
    act: "bilan",
    from: "2024-01-08",
    until: scene.now.day,
    acts: 1_000_000,
  }),
];

export const shareCounted: Favour = (scene, { which }) => {
  const ratio = chosenFrom(["kept", "unreadable"], which);
  return [
    happened(coordinator, "RatioCounted.1", {
      count: freshId(scene, "favourable ratio"),
      team,
      ratio,
      from: "2024-01-08",
      until: scene.now.day,
      part: ratio === "kept" ? 1_000_000 : 0,
      whole: 1_000_000,
    }),
  ];
};

export const volumeStated: Favour = (scene) => {
  const { document, steps } = accepted(scene, msp.structure, "preuve-activite");
  return [
    ...steps,
    happened(coordinator, "VolumeStated.1", {
      count: freshId(scene, "favourable volume"),
      act: "bilan",
      from: "2024-01-01",
      until: "2024-12-31",
      acts: 1200,
      document,
    }),
  ];
};

export const localOpinion: Favour = (scene, { which }) =>
  accepted(scene, team, chosenFrom(["avis-decision", "besoin-territoire"], which)).steps;

/** An assessment on consultations, by the delegant. */
export const assessedOnConsultations: Favour = (scene, { whom, much }) => [
  happened(delegant, "AssessmentRecorded.2", {
    assessment: freshId(scene, "favourable consultations"),
    team,
    protocol: "lombalgie",
    person: chosenFrom(delegates, whom).person,
    form: "questionnaire",
    on: scene.now,
    assessor: lucie.person,
    score: 20,
    threshold: null,
    outcome: "validated",
    consultations: much,
  }),
];

export const supervisedAtLength: Favour = ({ now }, { whom, which, much }) => [
  happened(delegant, "SupervisedPracticeRecorded.2", {
    team,
    protocol: "lombalgie",
    person: chosenFrom(delegates, whom).person,
    act: chosenFrom(["examen-clinique", "bilan"], which),
    part: "supervised",
    on: now,
    count: much + 1,
    successes: much,
    supervisor: lucie.person,
    minutes: Minutes.make(20 * much),
  }),
];
