import {
  CommandId,
  GuestId,
  Hash,
  LinkId,
  SegmentId,
  SessionId,
  StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { trainingCommands } from "@coopilote/domain/training/commands.ts";
import { Mode, Nature, Presence } from "@coopilote/domain/training/facts.ts";
import { SessionState } from "@coopilote/domain/training/refusals.ts";
import { LedSentence } from "@coopilote/domain/training/sentences.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";

const SigningToken = Schema.Struct({ token: Schema.String });
const { segments, shown, sentence } = trainingCommands.signSegments.fields;

/**
 * A sheet as the guest who leads parts of it reads and signs it: their parts, who was there, nothing of other sheets.
 * `toSign`: the parts begun that wait for their signature, with its words.
 */
export const SigningSheet = Schema.Struct({
  structureName: Schema.String,
  guest: Schema.String,
  givenBy: Schema.String,
  until: LocalInstant,
  now: LocalInstant,
  title: Schema.String,
  place: Schema.String,
  state: SessionState,
  shown: Hash,
  segments: Schema.Array(
    Schema.Struct({
      segment: SegmentId,
      moduleTitle: Schema.String,
      nature: Nature,
      mode: Mode,
      from: LocalInstant,
      to: LocalInstant,
      signed: Schema.NullOr(LocalInstant),
    }),
  ),
  sequences: Schema.Array(
    Schema.Struct({
      from: LocalInstant,
      to: LocalInstant,
      participants: Schema.Array(
        Schema.Struct({ name: Schema.String, presence: Schema.NullOr(Presence) }),
      ),
    }),
  ),
  toSign: Schema.NullOr(
    Schema.Struct({ segments: Schema.Array(SegmentId), sentence: LedSentence }),
  ),
});
export type SigningSheet = typeof SigningSheet.Type;

export const signingLinkEndpoints = {
  handOverSigningLink: {
    name: "handOverSigningLink",
    summary: "Remettre à un formateur invité un lien pour signer ses parties",
    method: "POST",
    path: "/api/structures/:structure/sessions/:session/signing-links",
    who: "member",
    params: Schema.Struct({ structure: StructureId, session: SessionId }),
    query: undefined,
    body: Schema.Struct({ guest: GuestId }),
    reply: {
      kind: "json",
      schema: Schema.Struct({
        link: LinkId,
        token: Schema.String,
        path: Schema.String,
        until: LocalInstant,
      }),
    },
    refusals: [
      "NotAllowed",
      "NoSuchSession",
      "NoSuchGuest",
      "NotAboutOneself",
      "SessionNotPlanned",
      "SheetAlreadyClosed",
      "AlreadySigned",
      "Unavailable",
    ],
  },
  signingSheet: {
    name: "signingSheet",
    summary: "La feuille qu’un lien donne à signer",
    method: "GET",
    path: "/api/signing/:token",
    who: "anyone",
    params: SigningToken,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: SigningSheet },
    refusals: ["SigningLinkNotOpen", "TooManyAttempts", "Unavailable"],
  },
  signByLink: {
    name: "signByLink",
    summary: "Signer ses parties par un lien, sans compte",
    method: "POST",
    path: "/api/signing/:token/sign",
    who: "anyone",
    params: SigningToken,
    query: undefined,
    body: Schema.Struct({ command: CommandId, segments, shown, sentence }),
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: [
      "SigningLinkNotOpen",
      "TooManyAttempts",
      "KeyAlreadyUsed",
      "NoSuchSegment",
      "NotAFormateurHere",
      "SessionNotOpen",
      "SheetAlreadyClosed",
      "SegmentNotBegun",
      "SheetHasChanged",
      "SentenceHasChanged",
      "AlreadySigned",
      "Unavailable",
    ],
  },
} as const satisfies Endpoints;
