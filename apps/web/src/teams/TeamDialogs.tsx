import type { KindName } from "@coopilote/domain/protocols/Finding.ts";
import { type JSX, Match, Show, Switch } from "solid-js";
import { ActsDialog } from "../assessment/ActsDialog.tsx";
import { AssessmentDialog } from "../assessment/AssessmentDialog.tsx";
import { OpenDevice } from "../devices/OpenDevice.tsx";
import { FileDialog } from "../documents/FileDialog.tsx";
import { StateDialog } from "../experience/StateDialog.tsx";
import { CountActsDialog, CountRatioDialog } from "../followup/CountDialogs.tsx";
import { VolumeDialog } from "../followup/VolumeDialog.tsx";
import { FigureDialog } from "../protocols/FigureDialog.tsx";
import { InterpretDialog } from "../protocols/InterpretDialog.tsx";
import { SettingDialog } from "../protocols/SettingDialog.tsx";
import { AttestDialog } from "../training/AttestDialog.tsx";
import { RevokeDialog } from "../training/RevokeDialog.tsx";
import { DissolveDialog, RestoreDialog } from "./BinomeDialogs.tsx";
import type { Asked, Gesture } from "./gestures.ts";
import { ProposeDialog, ReachabilityDialog, WithdrawDialog } from "./MemberDialogs.tsx";
import { EngagementDialog, SwornDialog } from "./SigningDialogs.tsx";
import type { TeamDialogProps } from "./TeamDialogProps.ts";

interface TeamDialogsProps extends TeamDialogProps {
  asked: Asked | undefined;
}

/** The piece that a finding waits for: its kind, and whom or what it is about. */
const pieceAsked = (
  { requirements, team }: TeamDialogProps["team"],
  asked: Asked,
): { readonly kind: string; readonly about: string } | undefined => {
  const card = requirements.find(({ requirement }) => requirement === asked.requirement);
  const part = card?.parts.find(({ part, code }) => code !== null && part === asked.part);
  if (part === undefined || part.code === null) return undefined;
  return {
    kind: part.code,
    about: piecesOfPeople.has(part.kind) ? (asked.person ?? team) : team,
  };
};

const piecesOfPeople = new Set<string>([
  "member-document",
  "employer-agreement",
] satisfies ReadonlyArray<KindName>);

const statements = {
  stateExperience: "field",
  statePriorActs: "acts",
  stateWorkingTime: "working-time",
} as const;

const isStatement = (gesture: Gesture): gesture is keyof typeof statements =>
  Object.hasOwn(statements, gesture);

/** What someone is asked to state: its kind, and the field or the act that the condition names. */
const statedAsked = ({ requirements }: TeamDialogProps["team"], asked: Asked) => {
  if (!isStatement(asked.gesture) || asked.person === undefined) return undefined;
  const card = requirements.find(({ requirement }) => requirement === asked.requirement);
  return {
    kind: statements[asked.gesture],
    person: asked.person,
    subject: card?.parts.find(({ part }) => part === asked.part)?.code ?? undefined,
  };
};

const pairAsked = (asked: Asked) =>
  asked.person === undefined || asked.delegant === undefined
    ? undefined
    : { delegate: asked.person, delegant: asked.delegant };

/** The dialog that the address asks for; a new draft each time it opens. */
export function TeamDialogs(props: TeamDialogsProps) {
  return (
    <Show when={props.asked} keyed>
      {(asked) => <Dialogs {...props} asked={asked} />}
    </Show>
  );
}

function Dialogs(props: TeamDialogProps & { asked: Asked }) {
  const is = (gesture: Gesture) => props.asked.gesture === gesture;
  const person = (gesture: Gesture) => (is(gesture) ? props.asked.person : undefined);
  const shared = () => ({
    team: props.team,
    place: props.place,
    names: props.names,
    onClose: props.onClose,
  });
  const aboutPerson = (gesture: Gesture, dialog: (person: string) => JSX.Element): JSX.Element => (
    <Match when={person(gesture)}>{(one) => dialog(one())}</Match>
  );
  const figure = () =>
    is("supplyFigure")
      ? props.team.figures.find(
          ({ requirement, part }) =>
            requirement === props.asked.requirement && part === props.asked.part,
        )
      : undefined;
  return (
    <Switch>
      <Match when={is("proposeMember")}>
        <ProposeDialog {...shared()} />
      </Match>
      <Match when={is("openMeeting")}>
        <OpenDevice
          structure={props.place.structure}
          gathering={{ kind: "team", team: props.place.team }}
          onClose={props.onClose}
        />
      </Match>
      {aboutPerson("signEngagement", (one) => (
        <EngagementDialog {...shared()} person={one} />
      ))}
      {aboutPerson("signSwornStatement", (one) => (
        <SwornDialog {...shared()} person={one} />
      ))}
      {aboutPerson("withdrawMember", (one) => (
        <WithdrawDialog {...shared()} person={one} />
      ))}
      {aboutPerson("stateReachability", (one) => (
        <ReachabilityDialog {...shared()} person={one} />
      ))}
      {aboutPerson("attestTraining", (one) => (
        <AttestDialog {...shared()} person={one} />
      ))}
      {aboutPerson("revokeAttestation", (one) => (
        <RevokeDialog {...shared()} person={one} attestation={props.asked.attestation ?? ""} />
      ))}
      <Match when={is("dissolveBinome") ? pairAsked(props.asked) : undefined}>
        {(pair) => <DissolveDialog {...shared()} {...pair()} />}
      </Match>
      <Match when={is("restoreBinome") ? pairAsked(props.asked) : undefined}>
        {(pair) => <RestoreDialog {...shared()} {...pair()} />}
      </Match>
      <Match when={is("recordAssessment")}>
        <AssessmentDialog
          {...shared()}
          person={props.asked.person}
          requirement={props.asked.requirement}
        />
      </Match>
      <Match when={is("recordSupervisedPractice")}>
        <ActsDialog
          {...shared()}
          person={props.asked.person}
          requirement={props.asked.requirement}
        />
      </Match>
      <Match when={statedAsked(props.team, props.asked)}>
        {(statement) => (
          <StateDialog
            structure={props.place.structure}
            names={props.names}
            onClose={props.onClose}
            {...statement()}
          />
        )}
      </Match>
      <Match when={is("countActs")}>
        <CountActsDialog
          {...shared()}
          person={props.asked.person}
          requirement={props.asked.requirement}
        />
      </Match>
      <Match when={is("countRatio")}>
        <CountRatioDialog {...shared()} requirement={props.asked.requirement} />
      </Match>
      <Match when={is("stateVolume")}>
        <VolumeDialog {...shared()} requirement={props.asked.requirement} />
      </Match>
      <Match when={figure()}>{(one) => <FigureDialog {...shared()} figure={one()} />}</Match>
      <Match when={is("interpretText") && props.team.points.length > 0}>
        <InterpretDialog {...shared()} />
      </Match>
      <Match when={is("supplySetting")}>
        <SettingDialog {...shared()} />
      </Match>
      <Match when={is("fileDocument") ? pieceAsked(props.team, props.asked) : undefined}>
        {(piece) => <FileDialog {...shared()} {...piece()} />}
      </Match>
    </Switch>
  );
}
