import {
  AttestationId,
  Code,
  DocumentId,
  PersonId,
  ReadingId,
  SessionId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Day, LocalInstant, Minutes } from "@coopilote/domain/kernel/time.ts";
import { AnnexFamily, Asked } from "@coopilote/domain/protocols/facts.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { CadreLine, Module, Regime } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import {
  AppliesTo,
  Basis,
  Bites,
  Period,
  ProfessionRow,
  Role,
  Source,
  Strength,
} from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { CitedLine } from "../journal/answers.ts";
import { PersonCard } from "../people/PersonCard.ts";
import { LearnedView } from "./catalogue.ts";

/** What keeps a step that was passed from being done, since a local day. */
export const Pending = Schema.Struct({
  what: Schema.Literals(["ars-request", "departure", "suspended", "stopped"]),
  since: Day,
});

/**
 * The five steps in the field's words; `now`: not done, and begun or the first that is not done.
 */
export const TeamStep = Schema.Struct({
  step: Schema.Literals(["choose", "volunteers", "train", "declare", "practise"]),
  state: Schema.Literals(["done", "now", "later"]),
  since: Schema.NullOr(LocalInstant),
  done: Schema.NullOr(Schema.Int),
  of: Schema.NullOr(Schema.Int),
  pending: Schema.NullOr(Pending),
});

/**
 * A leaf of a requirement: what its facts are recorded under.
 * `code`: the form of an assessment, the act of a practice, the field of an experience, what a ratio counts, the kind of a
 * piece; null for other kinds. `acts`: every act that counts; none where any does.
 * `counts`: what is counted beside; `per`: over what; `by`: professions that may assess, none where any delegant may.
 */
export const RequirementPart = Schema.Struct({
  part: Code,
  kind: Schema.String,
  code: Schema.NullOr(Code),
  played: Schema.NullOr(Schema.Literals(["observed", "supervised", "in-presence"])),
  acts: Schema.Array(Code),
  counts: Schema.Array(Schema.Literals(["successes", "minutes", "consultations"])),
  per: Schema.NullOr(Period),
  by: Schema.Array(ProfessionRow),
});

/** A requirement as the columns of the matrix name it. */
export const RequirementCard = Schema.Struct({
  requirement: Code,
  title: Schema.String,
  appliesTo: AppliesTo,
  bites: Bites,
  basis: Basis,
  strength: Strength,
  source: Source,
  citation: Schema.NullOr(Schema.String),
  isOwn: Schema.Boolean,
  parts: Schema.Array(RequirementPart),
});
export type RequirementCard = typeof RequirementCard.Type;

/** A type of act that someone's practice is for, since when, and whether its conditions hold now (j10). */
export const PractisedType = Schema.Struct({
  actType: Code,
  since: LocalInstant,
  holds: Schema.Boolean,
});
export type PractisedType = typeof PractisedType.Type;

/**
 * `doubt`: the engagement was signed while nobody had verified who they are; by whom their link was handed over (j25).
 * `widenable`: the types of act they are newly ready for beside those they practise.
 * `awayUntil`: the end of the absence they are in.
 * `halted`: null unless a decision to practise stands whose conditions no longer hold; what lacks, of what may be read.
 */
export const MemberCard = Schema.Struct({
  ...PersonCard.fields,
  role: Role,
  engaged: Schema.NullOr(LocalInstant),
  doubt: Schema.NullOr(Schema.Struct({ handedBy: Schema.NullOr(Schema.String) })),
  sworn: Schema.NullOr(LocalInstant),
  declared: Schema.NullOr(LocalInstant),
  practisesSince: Schema.NullOr(LocalInstant),
  practisedTypes: Schema.Array(PractisedType),
  widenable: Schema.Array(Code),
  halted: Schema.NullOr(Schema.Array(Finding)),
  awayUntil: Schema.NullOr(LocalInstant),
  withdrawn: Schema.NullOr(LocalInstant),
  reachability: Schema.NullOr(
    Schema.Struct({
      means: Schema.Array(Schema.String),
      delay: Schema.NullOr(Minutes),
      details: Schema.NullOr(Schema.String),
    }),
  ),
  hasAccount: Schema.Boolean,
});
export type MemberCard = typeof MemberCard.Type;

/**
 * What planned sessions would give: earliest day, the session that decides it, who is last (design: forecast).
 * `isWithheld`: of some delegates nothing is shown to whoever looks, and all is told of the others alone.
 */
export const ForecastView = Schema.Struct({
  steps: Schema.Array(
    Schema.Struct({
      on: LocalInstant,
      session: SessionId,
      title: Schema.String,
      trained: Schema.Array(PersonId),
    }),
  ),
  earliest: Schema.NullOr(LocalInstant),
  decidingSession: Schema.NullOr(SessionId),
  lastTrained: Schema.Array(PersonId),
  isWithheld: Schema.Boolean,
  stillNeeded: Schema.Array(Finding),
});
export type ForecastView = typeof ForecastView.Type;

/**
 * Before a session is moved or cancelled: the day as planned and as changed, and whose day changes. Nothing is written.
 * `isWithheld`: of some delegates nothing is shown to whoever looks, and both days are those of the others alone.
 */
export const WhatIfView = Schema.Struct({
  version: Schema.Int,
  session: SessionId,
  title: Schema.String,
  from: LocalInstant,
  to: Schema.NullOr(LocalInstant),
  planned: Schema.NullOr(LocalInstant),
  changed: Schema.NullOr(LocalInstant),
  isWithheld: Schema.Boolean,
  shifts: Schema.Array(
    Schema.Struct({
      person: PersonId,
      planned: Schema.NullOr(LocalInstant),
      changed: Schema.NullOr(LocalInstant),
    }),
  ),
});
export type WhatIfView = typeof WhatIfView.Type;

export const AnnexView = Schema.Struct({
  known: Schema.Literals(["read", "notRead"]),
  readings: Schema.Array(
    Schema.Struct({
      reading: ReadingId,
      document: DocumentId,
      by: Schema.String,
      byPerson: PersonId,
      at: LocalInstant,
      families: Schema.Array(
        Schema.Struct({
          family: AnnexFamily,
          provided: Schema.Boolean,
          page: Schema.NullOr(Schema.String),
          requirements: Schema.Array(Code),
        }),
      ),
      confirmedBy: Schema.NullOr(Schema.String),
      confirmedAt: Schema.NullOr(LocalInstant),
    }),
  ),
  annexDocuments: Schema.Array(Schema.Struct({ document: DocumentId, name: Schema.String })),
  added: Schema.Array(
    Schema.Struct({
      requirement: Code,
      title: Schema.String,
      citation: Schema.String,
      basis: Schema.Literals(["annexe", "structure"]),
      family: Schema.NullOr(AnnexFamily),
      appliesTo: AppliesTo,
      bites: Bites,
      asks: Asked,
    }),
  ),
});

/** A figure that the structure may sign: one that no text read gives, or the period of its own rule, as it wrote it. */
export const FigureAsked = Schema.Struct({
  requirement: Code,
  part: Code,
  title: Schema.String,
  unit: Schema.Literals(["minutes", "days", "times", "months"]),
  isPeriod: Schema.Boolean,
  own: Schema.NullOr(Schema.Int),
  supplied: Schema.NullOr(
    Schema.Struct({
      value: Schema.Int,
      removes: Schema.Boolean,
      citation: Schema.String,
      by: Schema.String,
      at: LocalInstant,
    }),
  ),
});

/** A point that the text in force leaves open, and what the structure took it to mean, if it did (j2, j3, j9). */
export const OpenPoint = Schema.Struct({
  point: Schema.Literals(["declaration", "training", "trainers", "sharing"]),
  version: Code,
  title: Schema.String,
  from: Schema.NullOr(Code),
  fromTitle: Schema.NullOr(Schema.String),
  with: Schema.NullOr(Code),
  withTitle: Schema.NullOr(Schema.String),
  settled: Schema.NullOr(
    Schema.Struct({
      reading: Schema.Literals([
        "kept",
        "renew",
        "top-up",
        "together",
        "either",
        "common",
        "separate",
      ]),
      citation: Schema.String,
      by: Schema.String,
      at: LocalInstant,
    }),
  ),
});

/** What the ledger counts now. */
export const Figures = Schema.Struct({ minutes: Minutes, days: Schema.Int });

/** `changed`: what the ledger counts now, where it is no longer what was attested. */
export const AttestationCard = Schema.Struct({
  attestation: AttestationId,
  person: PersonId,
  /** The number of the one that took its place. */
  replacedBy: Schema.NullOr(Schema.String),
  by: Schema.String,
  byPerson: PersonId,
  at: LocalInstant,
  minutes: Minutes,
  days: Schema.Int,
  changed: Schema.NullOr(Figures),
  manner: Schema.Literals(["taught", "acknowledged"]),
  revoked: Schema.NullOr(
    Schema.Struct({ at: LocalInstant, by: Schema.String, reason: Schema.String }),
  ),
});

/** What happened to a team beside its steps; `person`: who left, null where the ARS acted. */
export const TeamEvent = Schema.Struct({
  what: Schema.Literals([
    "suspended",
    "suspension-lifted",
    "departure",
    "departure-to-declare",
    "departure-declared",
  ]),
  on: Day,
  person: Schema.NullOr(PersonId),
});

/**
 * The team page, whole: findings now for every subject, what each column asks, the people, the steps.
 * `missing`: findings that keep the readiest binôme from practice, the first to do first.
 * `need`: why this protocol, here, as it was written when it was chosen (R13).
 * `me.role`: proposed for or engaged in; `me.engaged`: the one I am engaged in, from which I decide for others.
 */
export const TeamView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  team: TeamId,
  protocol: Code,
  protocolVersion: Code,
  title: Schema.String,
  shortTitle: Schema.String,
  arrete: Schema.String,
  need: Schema.NullOr(Schema.String),
  legalHeadDelegants: Schema.Array(PersonId),
  steps: Schema.Array(TeamStep),
  events: Schema.Array(TeamEvent),
  requirements: Schema.Array(RequirementCard),
  findings: Schema.Array(Finding),
  missing: Schema.Array(Finding),
  proven: Schema.Int,
  asked: Schema.Int,
  members: Schema.Array(MemberCard),
  binomes: Schema.Array(
    Schema.Struct({
      delegant: PersonId,
      delegate: PersonId,
      missing: Schema.Int,
      dissolved: Schema.Boolean,
    }),
  ),
  people: Schema.Array(PersonCard),
  candidates: Schema.Array(PersonCard),
  annex: AnnexView,
  figures: Schema.Array(FigureAsked),
  points: Schema.Array(OpenPoint),
  attestations: Schema.Array(AttestationCard),
  modules: Schema.Array(Module),
  cadre: Schema.Array(CadreLine),
  remarks: Schema.Array(Schema.Struct({ text: Schema.String, strength: Strength })),
  learned: Schema.Array(LearnedView),
  forecast: ForecastView,
  miseEnOeuvre: Schema.NullOr(LocalInstant),
  me: Schema.Struct({
    person: PersonId,
    manages: Schema.Boolean,
    role: Schema.NullOr(Role),
    engaged: Schema.NullOr(Role),
  }),
});
export type TeamView = typeof TeamView.Type;

const Line = Schema.Struct({
  isRecorded: Schema.Boolean,
  isWithheld: Schema.Boolean,
  byTexts: Schema.Boolean,
  byAllRules: Schema.Boolean,
  actTypes: Schema.Struct({ byTexts: Schema.Array(Code), byAllRules: Schema.Array(Code) }),
  with: Schema.Array(PersonId),
  missingByTexts: Schema.Array(Finding),
  missingByArsPractice: Schema.Array(Finding),
  missingByInternalRules: Schema.Array(Finding),
  onDeclaration: Schema.Boolean,
  evidence: Schema.Array(EntryRef),
});

/**
 * Who could practise on an instant: three lines a delegate, never merged. `isRecorded`: whether what was known named
 * them at all; `isWithheld`: some of what the texts still asked is not shown to whoever reads. `declared`: the deposit
 * that names them by the end of that day, and from when it lets practise. `types`: those of the decision, and
 * `actTypes` those whose conditions held, where the protocol tells some apart.
 */
export const AsOfView = Schema.Struct({
  version: Schema.Int,
  on: LocalInstant,
  knownVersion: Schema.Int,
  team: TeamId,
  title: Schema.String,
  legalHeadDelegants: Schema.Array(PersonId),
  requirements: Schema.Array(RequirementCard),
  people: Schema.Array(PersonCard),
  answers: Schema.Array(
    Schema.Struct({
      delegate: PersonId,
      declared: Schema.NullOr(
        Schema.Struct({
          at: LocalInstant,
          startsFrom: Regime.fields.startsFrom,
          strength: Strength,
        }),
      ),
      inPractice: Schema.Struct({
        holds: Schema.Boolean,
        types: Schema.Array(Schema.Struct({ actType: Code, since: LocalInstant })),
        since: Schema.NullOr(LocalInstant),
        why: Schema.Literals([
          "in-practice",
          "not-mis-en-oeuvre",
          "not-started",
          "stopped",
          "withdrawn",
          "suspended",
          "lapsed",
          "unrecorded",
        ]),
        interruptions: Schema.Array(Schema.Struct({ from: LocalInstant, until: LocalInstant })),
        evidence: Schema.Array(EntryRef),
      }),
      heldAsKnownThen: Line,
      heldAsKnownToday: Line,
    }),
  ),
  evidence: Schema.Array(CitedLine),
});
export type AsOfView = typeof AsOfView.Type;
