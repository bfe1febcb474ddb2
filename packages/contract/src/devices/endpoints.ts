import { Gathering } from "@coopilote/domain/journal/SharedDevice.ts";
import { CommandId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { peopleCommands } from "@coopilote/domain/people/commands.ts";
import { teamCommands } from "@coopilote/domain/teams/commands.ts";
import { trainingCommands } from "@coopilote/domain/training/commands.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { SharedScreen } from "./answers.ts";

const DeviceToken = Schema.Struct({ token: Schema.String });

/** Six figures, never kept nor logged as they are. */
const Pin = Schema.String.check(
  Schema.isPattern(/^\d{6}$/u, { message: "Six chiffres, sans espace" }),
);

const { insurance } = teamCommands.signEngagement.fields;
const { how } = peopleCommands.verifyIdentity.fields;
const { sequence, shown, sentence } = trainingCommands.signAttendance.fields;
const Done = Schema.Struct({});

export const sharedDeviceEndpoints = {
  openSharedDevice: {
    name: "openSharedDevice",
    summary:
      "Ouvrir une réunion de lancement ou la signature d’une séance sur un appareil qui passe de main en main",
    method: "POST",
    path: "/api/structures/:structure/shared-devices",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({ gathering: Gathering, pin: Pin }),
    reply: {
      kind: "json",
      schema: Schema.Struct({ path: Schema.String, until: LocalInstant }),
    },
    refusals: ["NotAllowed", "PinTooEasy", "Unavailable"],
  },
  sharedDevice: {
    name: "sharedDevice",
    summary: "Ce qu’un appareil partagé donne à signer",
    method: "GET",
    path: "/api/shared/:token",
    who: "anyone",
    params: DeviceToken,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: SharedScreen },
    refusals: ["SharedDeviceNotOpen", "TooManyAttempts", "Unavailable"],
  },
  choosePin: {
    name: "choosePin",
    summary: "Choisir son code, devant qui a ouvert l’appareil",
    method: "POST",
    path: "/api/shared/:token/pin",
    who: "anyone",
    params: DeviceToken,
    query: undefined,
    body: Schema.Struct({
      person: PersonId,
      pin: Pin,
      confirmedBy: Pin,
      identity: Schema.NullOr(Schema.Struct({ command: CommandId, how })),
    }),
    reply: { kind: "json", schema: Done },
    refusals: [
      "SharedDeviceNotOpen",
      "TooManyAttempts",
      "PinTooEasy",
      "PinNotConfirmed",
      "NotAllowed",
      "NotAboutOneself",
      "Unavailable",
    ],
  },
  signOnSharedDevice: {
    name: "signOnSharedDevice",
    summary: "Signer engagement et attestation sur l’honneur sur un appareil partagé",
    method: "POST",
    path: "/api/shared/:token/sign",
    who: "anyone",
    params: DeviceToken,
    query: undefined,
    body: Schema.Struct({
      person: PersonId,
      pin: Pin,
      engagement: Schema.NullOr(Schema.Struct({ command: CommandId, insurance })),
      sworn: Schema.NullOr(Schema.Struct({ command: CommandId })),
    }),
    reply: { kind: "json", schema: Done },
    refusals: [
      "SharedDeviceNotOpen",
      "TooManyAttempts",
      "WrongPin",
      "KeyAlreadyUsed",
      "NotAMember",
      "AlreadyEngaged",
      "AlreadyWithdrawn",
      "AlreadySworn",
      "Unavailable",
    ],
  },
  attendOnSharedDevice: {
    name: "attendOnSharedDevice",
    summary: "Signer sa présence sur un appareil partagé",
    method: "POST",
    path: "/api/shared/:token/attend",
    who: "anyone",
    params: DeviceToken,
    query: undefined,
    body: Schema.Struct({
      person: PersonId,
      pin: Pin,
      command: CommandId,
      sequence,
      shown,
      sentence,
    }),
    reply: { kind: "json", schema: Done },
    refusals: [
      "SharedDeviceNotOpen",
      "TooManyAttempts",
      "WrongPin",
      "KeyAlreadyUsed",
      "NotEnrolled",
      "NoSuchSequence",
      "SessionNotOpen",
      "SheetAlreadyClosed",
      "SequenceNotBegun",
      "SheetHasChanged",
      "SentenceHasChanged",
      "AlreadySigned",
      "StatedAbsent",
      "LateSignatureNeedsReason",
      "FormateurAlsoParticipant",
      "Unavailable",
    ],
  },
  closeSharedDevice: {
    name: "closeSharedDevice",
    summary: "Terminer : l’appareil ne sert plus à signer",
    method: "POST",
    path: "/api/shared/:token/close",
    who: "anyone",
    params: DeviceToken,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Done },
    refusals: ["SharedDeviceNotOpen", "TooManyAttempts", "Unavailable"],
  },
} as const satisfies Endpoints;
