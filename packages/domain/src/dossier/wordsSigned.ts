import type { FactOf } from "../Fact.ts";
import { legalHeadFr } from "../declaration/signedFr.ts";
import { annexFr, figureFr, interpretationFr } from "../protocols/signedFr.ts";
import type { Role } from "../protocols/Requirement.ts";
import {
  employerFr,
  engagementFr,
  insuranceFr,
  responsibilitiesFr,
  swornFr,
} from "../teams/signedFr.ts";
import { attestedFr } from "../training/attestedFr.ts";
import type { AttendanceSentence, LedSentence } from "../training/sentences.ts";
import {
  latePresenceSentence,
  presenceSentence,
  segmentsLedSentence,
} from "../training/sheetFr.ts";

/** What someone signed, as they read it: a sentence, the points under it, what ends it. */
export type Words = {
  readonly says: string;
  readonly points: ReadonlyArray<string>;
  readonly ends: string | null;
};

type Insurance = FactOf<"EngagementSigned.1">["body"]["insurance"];

const only = (says: string): Words => ({ says, points: [], ends: null });

const attending =
  (sentence: AttendanceSentence) => (extent: Parameters<typeof presenceSentence>[1]) =>
    only(presenceSentence(sentence, extent));

const leading = (sentence: LedSentence) => (segments: Parameters<typeof segmentsLedSentence>[1]) =>
  only(segmentsLedSentence(sentence, segments));

type Attested = Parameters<(typeof attestedFr)["taught"]>[0];

/**
 * The words that a signature's `sentence` stands for, by what they name. A code that was signed never changes its words:
 * other words are another code (golden/words.json). `insurance`: null on a paper where it is to be ticked.
 */
export const wordsSigned = {
  "engagement.1": (of: { role: Role; protocol: string; insurance: Insurance | null }): Words => ({
    says: engagementFr(of.role, of.protocol),
    points: responsibilitiesFr,
    ends: of.insurance === null ? null : insuranceFr[of.insurance],
  }),
  "honneur.1": (of: { role: Role; protocol: string }) => only(swornFr(of.role, of.protocol)),
  "accord-employeur.1": (of: { person: string; role: Role; protocol: string }) =>
    only(employerFr(of.person, of.role, of.protocol)),
  "attestation.1": (of: Attested) => only(attestedFr.taught(of)),
  "attestation-organisme.1": (of: Attested) => only(attestedFr.acknowledged(of)),
  "presence.1": attending("presence.1"),
  "presence-under-way.1": attending("presence-under-way.1"),
  "presence-by-code.1": attending("presence-by-code.1"),
  "presence-by-code-under-way.1": attending("presence-by-code-under-way.1"),
  "late-presence.1": (person: string) => only(latePresenceSentence(person)),
  "segments-led.1": leading("segments-led.1"),
  "segments-led-under-way.1": leading("segments-led-under-way.1"),
  "annexe.1": (of: { confirms: boolean }) => only(of.confirms ? annexFr.confirmed : annexFr.read),
  "interpretation.1": () => only(interpretationFr),
  "figure.1": (of: { removing: boolean }): Words => ({
    ...only(figureFr.supplied),
    ends: of.removing ? figureFr.removing : null,
  }),
  "responsable-legal.1": (statement: ReadonlyArray<string>): Words => ({
    says: legalHeadFr.honour,
    points: statement,
    ends: null,
  }),
} as const;
