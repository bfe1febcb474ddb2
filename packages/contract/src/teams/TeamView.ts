import { Code, PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { CadreLine, Module } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { Role, Strength } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";
import { AttestationCard } from "./AttestationCard.ts";
import { MemberCard } from "./MemberCard.ts";
import { Moment } from "./Moment.ts";
import { RequirementCard } from "./RequirementCard.ts";
import { LearnedView } from "./catalogue.ts";
import { ForecastView } from "./forecast.ts";
import { AnnexView, FigureAsked, OpenPoint } from "./texts.ts";

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
 * `moments`: of `findings`, by their place there, when what cannot be done now can be.
 * `isWithheld`: what a binôme lacks is not all told to whoever looks, and counted once a person.
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
  moments: Schema.Array(Schema.Struct({ finding: Schema.Int, moment: Moment })),
  proven: Schema.Int,
  asked: Schema.Int,
  members: Schema.Array(MemberCard),
  binomes: Schema.Array(
    Schema.Struct({
      delegant: PersonId,
      delegate: PersonId,
      missing: Schema.Int,
      isWithheld: Schema.Boolean,
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
