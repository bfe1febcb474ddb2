import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays, Minutes } from "@coopilote/domain/kernel/time.ts";
import type { KindName } from "@coopilote/domain/protocols/Finding.ts";
import { roleOn } from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import {
  actsCounted,
  actsDone,
  assessedOnConsultations,
  diplomaDated,
  experienced,
  localOpinion,
  shareCounted,
  supervisedAtLength,
  volumeStated,
  workingIn,
} from "./favourableExperience.ts";
import { accepted, type Favour, hours, noHash, resumed, sealed } from "./favourableHours.ts";
import { type Choice, chosenFrom, freshId, placed, type Scene } from "./Gesture.ts";
import { delegants, delegates } from "./gesturesOfTeams.ts";
import { team } from "./history.ts";
import { camille, hugo, ines, type Invented, lucie, msp, paul } from "./people.ts";
import { signedBy } from "./signatures.ts";
import { happened } from "./steps.ts";
import { by } from "./World.ts";

const delegant = by(lucie.person);
const coordinator = by(camille.person);
const people = [ines, hugo, lucie, paul] as const;
const memberIn = ({ workspace }: Scene, { person }: Pick<Invented, "person">) => {
  const known = at(workspace.teams.teams, team);
  return known === undefined ? undefined : at(known.members, person);
};

/** A signature in the role the person has, by someone of the team. */
const asMember =
  (type: "EngagementSigned.1" | "SwornStatementSigned.1"): Favour =>
  (scene, { whom }) => {
    const one = chosenFrom(people, whom);
    const member = memberIn(scene, one);
    if (member === undefined) return [];
    const body = { team, person: one.person, role: roleOn(member, scene.now) };
    const signature = signedBy(one, "engagement.1", scene.now);
    return [
      type === "EngagementSigned.1"
        ? happened(by(one.person), type, { ...body, insurance: "own-policy", signature })
        : happened(by(one.person), type, { ...body, signature }),
    ];
  };
const engaged = asMember("EngagementSigned.1");

const documentOf =
  (about: (choice: Choice) => string, ...kinds: ReadonlyArray<string>): Favour =>
  (scene, choice) => {
    const document = freshId(scene, "favourable piece");
    const filed = happened(coordinator, "DocumentFiled.1", {
      document,
      kinds,
      about: [about(choice)],
      commitment: noHash,
      name: sealed,
      size: 24_000,
      mediaType: "application/pdf",
      validUntil: choice.which % 2 === 0 ? null : addDays(scene.now.day, 90),
    });
    const accepted = happened(coordinator, "DocumentAccepted.1", {
      document,
      by: camille.person,
    });
    return choice.much === 0 ? [filed] : [filed, accepted];
  };

const ofSomeone = ({ whom }: Choice): string => chosenFrom(people, whom).person;

const attested: Favour = (scene, { whom }) => {
  const { person } = chosenFrom(delegates, whom);
  return [
    happened(delegant, "TrainingAttested.1", {
      attestation: freshId(scene, "favourable attestation"),
      team,
      person,
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
      ledger: noHash,
      minutes: Minutes.make(600),
      days: 3,
      manner: "taught",
      signature: signedBy(lucie, "attestation.1", scene.now),
    }),
  ];
};

const assessed: Favour = (scene, { whom, which, much }) => [
  happened(delegant, "AssessmentRecorded.1", {
    assessment: freshId(scene, "favourable assessment"),
    team,
    protocol: "lombalgie",
    person: chosenFrom(delegates, whom).person,
    form: chosenFrom(["analyse-de-pratiques", "questionnaire"], which),
    on: scene.now,
    assessor: lucie.person,
    score: much === 0 ? null : 4 * much,
    threshold: null,
    outcome: "validated",
  }),
];

const supervised: Favour = ({ now }, { whom, much }) => [
  happened(delegant, "SupervisedPracticeRecorded.1", {
    team,
    protocol: "lombalgie",
    person: chosenFrom(delegates, whom).person,
    act: "examen-clinique",
    part: "supervised",
    on: now,
    count: much + 1,
    successes: null,
    supervisor: lucie.person,
  }),
];

const deposited: Favour = (scene, { whom }) => {
  const one = chosenFrom(people, whom);
  const member = memberIn(scene, one);
  return [
    happened(coordinator, "DepositRecorded.1", {
      deposit: freshId(scene, "favourable deposit"),
      team,
      number: sealed,
      at: scene.now,
      regime: "anterieur",
      receipt: null,
      adds: [
        { person: one.person, role: member === undefined ? "delegate" : roleOn(member, scene.now) },
      ],
      removes: [],
      declaration: null,
      by: camille.person,
    }),
  ];
};

const annexRead: Favour = (scene, { much }) => {
  const reading = freshId(scene, "favourable reading");
  const read = happened(delegant, "AnnexRead.1", {
    team,
    reading,
    document: freshId(scene, "annexe"),
    families: [{ family: "supervised-acts", provided: false, page: null }],
    signature: signedBy(lucie, "annexe.1", scene.now),
  });
  const signature = signedBy(ines, "annexe.1", scene.now);
  return much === 0
    ? [read]
    : [read, happened(by(ines.person), "AnnexReadingConfirmed.1", { team, reading, signature })];
};

const affiliated: Favour = (scene, { whom }) => [
  happened(coordinator, "AffiliationRecorded.1", {
    affiliation: freshId(scene, "favourable affiliation"),
    person: chosenFrom(people, whom).person,
    entity: msp.entity,
    as: "adherent",
    from: "2024-01-08",
    document: null,
  }),
];

const softwareAdopted: Favour = (scene) => [
  happened(coordinator, "SharedSoftwareAdopted.1", {
    software: freshId(scene, "favourable software"),
    name: sealed,
    from: "2024-01-08",
    access: "everyone",
  }),
];

const reachable: Favour = (_, { whom }) => [
  happened(delegant, "ReachabilityStated.1", {
    team,
    person: chosenFrom(delegants, whom).person,
    means: ["phone", "teleconsultation"],
    delay: Minutes.make(0),
    details: null,
  }),
];

const back: Favour = ({ workspace }, { whom, which }) => {
  const { person } = chosenFrom(delegants, whom);
  const known = at(workspace.people.people, person);
  const absence = placed([...(known === undefined ? [] : HashMap.keys(known.absences))], which);
  return absence === undefined
    ? []
    : [happened(delegant, "AbsenceCancelled.1", { absence, person })];
};

const qualified: Favour = (_, { whom, which }) => [
  happened(coordinator, "QualificationRecorded.1", {
    person: chosenFrom(people, whom).person,
    qualification: chosenFrom(["medecine-generale", "du-pathologies-du-rachis"], which),
    obtainedOn: null,
  }),
];

const exercised: Favour = (scene, { whom }) => [
  happened(coordinator, "ExerciseStarted.1", {
    exercise: freshId(scene, "favourable exercise"),
    person: chosenFrom(people, whom).person,
    mode: "liberal",
    employer: null,
    from: "2020-01-06",
  }),
];

const registered: Favour = (_, { whom }) => [
  happened(coordinator, "RegistrationRecorded.1", {
    person: chosenFrom(people, whom).person,
    register: "rpps",
    number: sealed,
    usual: true,
  }),
];

const settingAllowed: Favour = (scene) => [
  happened(coordinator, "SettingSupplied.1", {
    team,
    setting: msp.kind,
    allowed: true,
    from: scene.now.day,
    document: freshId(scene, "answer of the ARS"),
    citation: sealed,
  }),
];

const projetAttested: Favour = ({ now }) => [
  happened(coordinator, "ProjetDeSanteAttested.1", {
    team,
    on: now.day,
    document: null,
    by: camille.person,
  }),
];

const suspensionLifted: Favour = ({ workspace, now }, { which }) => {
  const suspension = placed([...recall(at(workspace.declaration.suspensionsOf, team))], which);
  return suspension === undefined
    ? []
    : [
        happened(coordinator, "SuspensionLifted.1", {
          suspension,
          team,
          from: now,
          document: null,
        }),
      ];
};

/**
 * What speaks for a requirement of each kind. A rule is no evidence: a text learned, a figure supplied or a
 * requirement added may ask for more; a decision to practise makes a recurring assessment due.
 */
export const favourable: Readonly<Record<KindName, ReadonlyArray<Favour>>> = {
  setting: [settingAllowed],
  "text-in-force": [],
  "annex-read": [annexRead],
  "minimum-team": [engaged],
  profession: [qualified, exercised],
  "same-affiliation": [affiliated],
  "shared-software": [softwareAdopted],
  reachable: [reachable, back],
  "team-document": [
    documentOf(() => team, "logigramme", "critere-dmp"),
    documentOf(() => msp.structure, "information-consentement", "conduite-urgence"),
    accepted,
  ],
  "member-document": [documentOf(ofSomeone, "attestation-rcp"), accepted],
  "projet-de-sante": [projetAttested],
  registration: [registered, documentOf(ofSomeone, "preuve-diplome")],
  engagement: [engaged, resumed],
  "sworn-statement": [asMember("SwornStatementSigned.1"), resumed],
  insurance: [engaged, documentOf(ofSomeone, "attestation-rcp"), resumed],
  "training-minutes": hours,
  "training-days": hours,
  "training-sessions": hours,
  "training-completion": hours,
  "field-experience": [experienced, accepted],
  "diploma-experience": [diplomaDated],
  "prior-acts": [actsDone, accepted],
  "working-time": [workingIn],
  "employer-agreement": [documentOf(ofSomeone, "accord-employeur"), accepted],
  upkeep: [actsCounted],
  ratio: [shareCounted],
  "structure-volume": [volumeStated],
  "local-protocol": [localOpinion, accepted],
  attested: [attested, resumed],
  assessment: [assessed, assessedOnConsultations],
  "supervised-practice": [supervised, supervisedAtLength],
  declared: [deposited],
  "not-suspended": [suspensionLifted],
};
