import type { SigningSheet } from "@coopilote/contract/training/links.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { formateurId, type Segment } from "@coopilote/domain/training/facts.ts";
import { ledSentence } from "@coopilote/domain/training/saying.ts";
import { leaderSignature, participantsIn, sheetHash } from "@coopilote/domain/training/sheet.ts";
import type { OpenLink } from "@coopilote/domain/training/signingLink.ts";
import { presenceIn, sequencesOf, stateOf } from "@coopilote/domain/training/TrainingSession.ts";
import { guestNameOf, nameOf, textIn } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";
import { moduleTitle } from "./sheetView.ts";

type Seen = { readonly snapshot: Snapshot; readonly now: LocalInstant; readonly sha256: Sha256 };

const sequencesWith = (
  { snapshot }: Seen,
  { session }: OpenLink,
  led: ReadonlyArray<Segment>,
): SigningSheet["sequences"] =>
  sequencesOf(session.segments)
    .filter(({ sequence }) => led.some((segment) => segment.sequence === sequence))
    .map((sequence) => ({
      from: sequence.from,
      to: sequence.to,
      participants: participantsIn(session, sequence)
        .map((person) => ({
          name: nameOf(snapshot, person),
          presence: presenceIn(session, sequence.sequence, person)?.presence ?? null,
        }))
        .toSorted((a, b) => alphabetically(a.name, b.name)),
    }));

/** What a signing link shows: one sheet, as the guest who leads parts of it signs it. */
export const signingSheet = (seen: Seen, open: OpenLink): SigningSheet => {
  const { snapshot, now, sha256 } = seen;
  const { session, guest, given } = open;
  const led = session.segments
    .filter(({ formateurs }) => formateurs.some((formateur) => formateurId(formateur) === guest))
    .toSorted((a, b) => a.from.at - b.from.at);
  const signed = (segment: Segment) =>
    leaderSignature(session, segment.segment, guest)?.signature.at ?? null;
  const owed = led.filter((segment) => signed(segment) === null && segment.from.at <= now.at);
  return {
    structureName: structureName(snapshot),
    guest: guestNameOf(snapshot, guest),
    givenBy: nameOf(snapshot, given.by),
    until: given.until,
    now,
    title: textIn(snapshot, session.title),
    place: textIn(snapshot, session.place),
    state: stateOf(session),
    shown: sheetHash(sha256, session),
    segments: led.map((segment) => ({
      segment: segment.segment,
      moduleTitle: moduleTitle(seen, segment.protocols, segment.module),
      nature: segment.nature,
      mode: segment.mode,
      from: segment.from,
      to: segment.to,
      signed: signed(segment),
    })),
    sequences: sequencesWith(seen, open, led),
    toSign:
      stateOf(session) === "open" && owed.length > 0
        ? { segments: owed.map(({ segment }) => segment), sentence: ledSentence(owed, now) }
        : null,
  };
};
