import { AffiliationId, type PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays, addMonths } from "@coopilote/domain/kernel/time.ts";
import { HashMap } from "effect";
import {
  type Answer,
  type AnswersOf,
  type AnswerTo,
  type Lack,
  filedBy,
  freshId,
  memberIn,
  shortOf,
} from "./answer.ts";
import { team } from "./history.ts";
import { someoneIn } from "./party.ts";
import { did, type Step } from "./steps.ts";
import { by } from "./World.ts";

const longAgo = "2012-09-03";

const pieceAbout =
  (kind: string): Answer =>
  (lack) =>
    filedBy(lack, kind, memberIn(lack.finding)).steps;

const professionStated: Answer = ({ party, finding, actor }) => {
  const { person, profession } = someoneIn(party, memberIn(finding));
  return profession === null
    ? []
    : [did(by(actor.person), "stateProfession", { person, profession, from: null })];
};

/** The specialties that the person has, of those the product names. */
const specialtiesRecorded: Answer = ({ party, finding, actor }) => {
  const { person, qualifications } = someoneIn(party, memberIn(finding));
  const wanted = new Set((finding.specialties ?? []).flat());
  return qualifications
    .filter((qualification) => [...wanted].some((one) => one === qualification))
    .map((qualification) =>
      did(by(actor.person), "recordQualification", { person, qualification, obtainedOn: null }),
    );
};

/** As the text asks of their profession. */
const exerciseStarted: AnswerTo<"profession"> = ({ party, world, finding, rule, actor }) => {
  const { person, profession } = someoneIn(party, memberIn(finding));
  return rule.rows
    .filter((row) => row.profession === profession)
    .slice(0, 1)
    .map(({ exercise }) =>
      did(by(actor.person), "startExercise", {
        person,
        exercise: freshId(world, "exercise"),
        mode: exercise ?? "liberal",
        employer: null,
        from: longAgo,
      }),
    );
};

const numbered: Answer = ({ party, finding, actor }) => {
  const { person, rpps } = someoneIn(party, memberIn(finding));
  return [
    did(
      by(actor.person),
      "recordRegistration",
      rpps === null ? { person, register: "none" } : { person, register: "rpps", number: rpps },
    ),
  ];
};

/** Someone signs their own engagement. */
export const engaged: Answer = ({ actor: { person } }) => [
  did(by(person), "signEngagement", { team, person, insurance: "own-policy", paper: null }),
];

const sworn: Answer = ({ actor: { person } }) => [
  did(by(person), "signSwornStatement", { team, person, paper: null }),
];

/** Something stated of someone's past, with the piece that shows it. */
const stating = (
  lack: Lack,
  kind: string,
  state: (stated: {
    readonly experience: string;
    readonly person: PersonId;
    readonly document: string;
  }) => Step,
): ReadonlyArray<Step> => {
  const person = memberIn(lack.finding);
  const { document, steps } = filedBy(lack, kind, person);
  return [...steps, state({ experience: freshId(lack.world, kind), person, document })];
};

const practisedBefore: AnswerTo<"field-experience"> = (lack) =>
  stating(lack, "preuve-experience", (stated) =>
    did(by(lack.actor.person), "stateExperience", {
      ...stated,
      field: lack.rule.field,
      from: addMonths(lack.world.now.day, -shortOf(lack.finding)),
      until: null,
    }),
  );

const diplomaDated: AnswerTo<"diploma-experience"> = ({ finding, actor, rule }) => [
  did(by(actor.person), "recordQualification", {
    person: memberIn(finding),
    qualification: rule.qualification,
    obtainedOn: longAgo,
  }),
];

const actsDone: AnswerTo<"prior-acts"> = (lack) =>
  stating(lack, "preuve-experience", (stated) =>
    did(by(lack.actor.person), "statePriorActs", {
      ...stated,
      act: lack.rule.act,
      count: shortOf(lack.finding),
      until: addDays(lack.world.now.day, -1),
    }),
  );

const workingIn: AnswerTo<"working-time"> = (lack) =>
  stating(lack, "preuve-temps-de-travail", (stated) =>
    did(by(lack.actor.person), "stateWorkingTime", {
      ...stated,
      field: lack.rule.field,
      percent: lack.rule.percent,
      from: lack.world.now.day,
    }),
  );

const affiliated: Answer = ({ party: { structure }, world, finding: { subject }, actor }) => {
  const pair = subject.kind === "binome" ? [subject.delegant, subject.delegate] : [];
  return pair
    .filter((person) => {
      const known = at(world.workspace.people.people, person);
      return known !== undefined && HashMap.isEmpty(known.affiliations);
    })
    .map((person) =>
      did(by(actor.person), "recordAffiliation", {
        person,
        affiliation: AffiliationId.make(freshId(world, `affiliation ${person}`)),
        entity: structure.entity,
        as: "associe",
        from: longAgo,
        document: null,
      }),
    );
};

const softwareAdopted: Answer = ({ world, actor }) => [
  did(by(actor.person), "adoptSharedSoftware", {
    software: freshId(world, "software"),
    name: "Logiciel commun de l’Essai",
    from: world.now.day,
    access: "everyone",
  }),
];

const reachable: Answer = ({ actor: { person } }) => [
  did(by(person), "stateReachability", {
    team,
    person,
    means: ["phone", "teleconsultation"],
    delay: 60,
    details: null,
  }),
];

/** What is lack of each member and of each pair. */
export const answersOfPeople: AnswersOf<
  | "profession"
  | "registration"
  | "engagement"
  | "sworn-statement"
  | "insurance"
  | "member-document"
  | "employer-agreement"
  | "field-experience"
  | "diploma-experience"
  | "prior-acts"
  | "working-time"
  | "same-affiliation"
  | "shared-software"
  | "reachable"
> = {
  profession: {
    stateProfession: professionStated,
    recordQualification: specialtiesRecorded,
    startExercise: exerciseStarted,
  },
  registration: { recordRegistration: numbered, fileDocument: pieceAbout("preuve-diplome") },
  engagement: { signEngagement: engaged },
  "sworn-statement": { signSwornStatement: sworn },
  insurance: { signEngagement: engaged },
  "member-document": { fileDocument: (lack) => pieceAbout(lack.rule.document)(lack) },
  "employer-agreement": { fileDocument: pieceAbout("accord-employeur") },
  "field-experience": { stateExperience: practisedBefore },
  "diploma-experience": { recordQualification: diplomaDated },
  "prior-acts": { statePriorActs: actsDone },
  "working-time": { stateWorkingTime: workingIn },
  "same-affiliation": { recordAffiliation: affiliated },
  "shared-software": { adoptSharedSoftware: softwareAdopted },
  reachable: { stateReachability: reachable },
};
