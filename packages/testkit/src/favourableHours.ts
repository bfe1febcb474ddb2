import { at } from "@coopilote/domain/kernel/maps.ts";
import { Minutes } from "@coopilote/domain/kernel/time.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import { HashMap } from "effect";
import { idOf } from "./draw.ts";
import { type Choice, chosenFrom, freshId, placed, type Scene } from "./Gesture.ts";
import { delegates } from "./gesturesOfTeams.ts";
import { sessionsIn } from "./gesturesOfTraining.ts";
import { team } from "./history.ts";
import { camille, gabriel, hugo, ines, lucie } from "./people.ts";
import { signedBy } from "./signatures.ts";
import { happened, type Step } from "./steps.ts";
import { by } from "./World.ts";

/** Evidence in someone's favour, in a scene; nothing where there is nothing it could be about. */
export type Favour = (scene: Scene, choice: Choice) => ReadonlyArray<Step>;

const delegant = by(lucie.person);
const coordinator = by(camille.person);
export const noHash = "0".repeat(64);
/** Words or a number that nobody will read again. */
export const sealed = { seal: idOf("sealed"), commitment: noHash };

/** A piece that was there is accepted, or accepted after all. */
export const accepted: Favour = ({ workspace }, { which }) => {
  const document = placed([...HashMap.keys(workspace.documents.documents)].toSorted(), which);
  return document === undefined
    ? []
    : [happened(coordinator, "DocumentAccepted.1", { document, by: camille.person })];
};

/** A line of a séquence of any session that took place or takes place. */
const lineIn = (scene: Scene, { whom, which }: Choice) => {
  const session = placed(
    sessionsIn(scene).filter(({ cancelled }) => cancelled === undefined),
    which,
  );
  const [sequence] = sequencesOf(session?.segments ?? []);
  return session === undefined || sequence === undefined
    ? undefined
    : { session, sequence, one: chosenFrom([ines, hugo], whom) };
};

/** Signed for the whole séquence; `late`: and not countersigned yet. */
const signedFor =
  (late: boolean): Favour =>
  (scene, choice) => {
    const line = lineIn(scene, choice);
    if (line === undefined) return [];
    const { session, sequence, one } = line;
    return [
      happened(by(one.person), "AttendanceSigned.1", {
        session: session.session,
        sequence: sequence.sequence,
        person: one.person,
        from: sequence.from,
        to: sequence.to,
        late: late ? sealed : null,
        signature: signedBy(one, "presence.1", scene.now),
      }),
    ];
  };

const countersigned: Favour = (scene, choice) => {
  const line = lineIn(scene, choice);
  return line === undefined
    ? []
    : [
        happened(delegant, "LateSignatureCountersigned.1", {
          session: line.session.session,
          sequence: line.sequence.sequence,
          person: line.one.person,
          signature: signedBy(lucie, "late-presence.1", scene.now),
        }),
      ];
};

const presentThroughout: Favour = (scene, choice) => {
  const line = lineIn(scene, choice);
  return line === undefined
    ? []
    : [
        happened(delegant, "PresenceStated.1", {
          session: line.session.session,
          sequence: line.sequence.sequence,
          person: line.one.person,
          presence: { kind: "whole" },
          by: lucie.person,
          reason: null,
        }),
      ];
};

const segmentSigned: Favour = (scene, choice) => {
  const line = lineIn(scene, choice);
  return (line?.session.segments ?? []).flatMap(({ segment, formateurs }) =>
    formateurs.map((formateur) =>
      happened(delegant, "SegmentSigned.1", {
        session: line?.session.session ?? "",
        segment,
        formateur,
        signature: signedBy(lucie, "segments-led.1", scene.now),
      }),
    ),
  );
};

const sheetClosed: Favour = (scene, choice) => {
  const line = lineIn(scene, choice);
  return line === undefined
    ? []
    : [
        happened(delegant, "SheetClosed.1", {
          session: line.session.session,
          at: scene.now,
          manner: "formateurs",
          by: lucie.person,
          reason: null,
          document: null,
          flags: [],
        }),
      ];
};

const learnedAlone: Favour = (scene, { whom, much }) => {
  const autoformation = freshId(scene, "favourable autoformation");
  const { person } = chosenFrom(delegates, whom);
  return [
    happened(by(person), "AutoformationRecorded.1", {
      autoformation,
      person,
      protocol: "lombalgie",
      module: "programme",
      nominal: Minutes.make(60 * (much + 1)),
      elapsed: null,
      completed: scene.now,
      proof: "statement",
      document: null,
    }),
    happened(delegant, "AutoformationConfirmed.1", { autoformation, person, by: lucie.person }),
  ];
};

const certified: Favour = (scene, { whom, which, much }) => {
  const training = freshId(scene, "favourable certificate");
  const { person } = chosenFrom(delegates, whom);
  const document = placed([...HashMap.keys(scene.workspace.documents.documents)].toSorted(), which);
  const { day } = scene.now;
  return document === undefined
    ? []
    : [
        happened(delegant, "ExternalTrainingRecorded.1", {
          training,
          person,
          protocol: "lombalgie",
          organisme: sealed,
          identifier: null,
          status: null,
          programme: null,
          trainer: null,
          parts: [
            {
              day,
              minutes: much === 0 ? null : Minutes.make(60 * much),
              mode: null,
              nature: null,
              module: null,
            },
          ],
          total: Minutes.make(120),
          result: "validated",
          issued: scene.now,
          document,
        }),
        happened(delegant, "DocumentAccepted.1", { document, by: camille.person }),
        happened(delegant, "ExternalTrainingAccepted.1", { training, person, by: lucie.person }),
      ];
};

/** The legal head confirms what the team declared of its past. */
export const resumed: Favour = ({ workspace, now }) => {
  const reprise = at(workspace.activation.repriseOf, team);
  return reprise === undefined
    ? []
    : [
        happened(by(gabriel.person), "RepriseConfirmed.1", {
          reprise,
          team,
          signature: signedBy(gabriel, "reprise-confirmation.1", now),
        }),
      ];
};

/** What speaks for someone's hours. */
export const hours = [
  signedFor(false),
  signedFor(true),
  countersigned,
  presentThroughout,
  segmentSigned,
  sheetClosed,
  learnedAlone,
  certified,
  accepted,
  resumed,
] as const;
