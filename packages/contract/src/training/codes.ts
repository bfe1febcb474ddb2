import {
  CommandId,
  PersonId,
  SequenceId,
  SessionId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { trainingCommands } from "@coopilote/domain/training/commands.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { NoParams } from "../paths.ts";

const Figures = Schema.String.check(
  Schema.isPattern(/^\d{6}$/u, { message: "Six chiffres, sans espace" }),
);
const { sequence, shown, sentence } = trainingCommands.signAttendance.fields;

/**
 * The sheet that a code opens, and as whom. `proof`: that this person gave it, shown again when they sign;
 * `sequences`: those it speaks for.
 */
const CodeAccepted = Schema.Struct({
  structure: StructureId,
  person: PersonId,
  session: SessionId,
  proof: Schema.String,
  sequences: Schema.Array(SequenceId),
});

export const sessionCodeEndpoints = {
  giveSessionCode: {
    name: "giveSessionCode",
    summary: "Donner le code qu’affiche le formateur ; `session` : celle du code photographié",
    method: "POST",
    path: "/api/session-codes",
    who: "account",
    params: NoParams,
    query: undefined,
    body: Schema.Struct({ code: Figures, session: Schema.NullOr(SessionId) }),
    reply: { kind: "json", schema: CodeAccepted },
    refusals: [
      "SessionCodeNotShown",
      "NotOnThisSheet",
      "SheetAlreadyClosed",
      "TooManyAttempts",
      "Unavailable",
    ],
  },
  signByCode: {
    name: "signByCode",
    summary: "Signer sa présence en ayant donné le code de la séance",
    method: "POST",
    path: "/api/structures/:structure/sessions/:session/sign-by-code",
    who: "member",
    params: Schema.Struct({ structure: StructureId, session: SessionId }),
    query: undefined,
    body: Schema.Struct({ command: CommandId, proof: Schema.String, sequence, shown, sentence }),
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: [
      "SessionCodeNotShown",
      "NotAllowed",
      "KeyAlreadyUsed",
      "NoSuchSession",
      "NoSuchSequence",
      "NotEnrolled",
      "FormateurAlsoParticipant",
      "SessionNotOpen",
      "SequenceNotBegun",
      "SheetHasChanged",
      "SentenceHasChanged",
      "AlreadySigned",
      "StatedAbsent",
      "PresenceOutsideSequence",
      "LateSignatureNeedsReason",
      "Unavailable",
    ],
  },
} as const satisfies Endpoints;
