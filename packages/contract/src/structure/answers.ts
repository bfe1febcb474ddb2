import {
  Code,
  EntityId,
  PersonId,
  SessionId,
  SoftwareId,
  StructureId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Day, LocalInstant, Minutes } from "@coopilote/domain/kernel/time.ts";
import { StructureFunction } from "@coopilote/domain/people/facts.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { CadreLine } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { Territory } from "@coopilote/domain/structure/facts.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";
import { SessionLine } from "../training/answers.ts";
import { TrainingStanding } from "../training/TrainingStanding.ts";
import { Figures } from "../teams/AttestationCard.ts";
import { PractisedType } from "../teams/MemberCard.ts";
import { Renewal } from "../teams/Renewal.ts";
import { RequirementCard } from "../teams/RequirementCard.ts";
import { Waiting } from "./Waiting.ts";

/**
 * Where a team stands. `practising`: delegates whose decision is in force and conditions hold, now; `away`: those
 * who would, and are away; `notPractising`: the others. `missing`: of a colleague whose results may not be read, one
 * thing, however many there are.
 * `myRole`: proposed for or engaged in; `engaged`: the one I am engaged in, from which I decide for others.
 */
export const TeamLine = Schema.Struct({
  team: TeamId,
  title: Schema.String,
  shortTitle: Schema.String,
  step: Schema.Literals(["choose", "volunteers", "train", "declare", "practise"]),
  missing: Schema.Int,
  /** Of what lacks, some is withheld from whoever looks, and counted once a person. */
  isWithheld: Schema.Boolean,
  delegants: Schema.Int,
  delegates: Schema.Int,
  practising: Schema.Int,
  away: Schema.Int,
  notPractising: Schema.Array(PersonId),
  since: Schema.NullOr(LocalInstant),
  /** When sessions already planned give their training to the first delegate whose results may be read; null where they give none. */
  trainedOn: Schema.NullOr(Day),
  /** Whether training is among what keeps the readiest binôme from practice, of what may be read. */
  awaitsTraining: Schema.Boolean,
  suspendedFrom: Schema.NullOr(LocalInstant),
  myRole: Schema.NullOr(Role),
  engaged: Schema.NullOr(Role),
});
export type TeamLine = typeof TeamLine.Type;

const Stretch = Schema.Struct({ from: LocalInstant, to: LocalInstant });

/**
 * My presence as a formateur stated it after I had signed or after the sheet was closed (j23).
 * `from`, `to`: the séquence; `before`, `after`: when I was there, null where absent.
 */
const PresenceChange = Schema.Struct({
  session: SessionId,
  title: Schema.String,
  sequence: Schema.String,
  from: LocalInstant,
  to: LocalInstant,
  before: Schema.NullOr(Stretch),
  after: Schema.NullOr(Stretch),
  at: LocalInstant,
  by: Schema.String,
  reason: Schema.NullOr(Schema.String),
  afterClosing: Schema.Boolean,
});

/** Whom the server's console let manage the structure, and why (j35). */
const Entrusted = Schema.Struct({
  name: Schema.String,
  at: LocalInstant,
  reason: Schema.String,
});

/**
 * Where a delegate stands in a team. `practisesSince`: the decisions are in force and the conditions held; `halted`:
 * what stops them now, who had begun; `lacking`: what their closest binôme waits for, who has not. `otherTypes`: the
 * types of act told apart that they do not practise.
 */
const OwnPractice = Schema.Struct({
  practisesSince: Schema.NullOr(LocalInstant),
  practisedTypes: Schema.Array(PractisedType),
  otherTypes: Schema.Array(Code),
  halted: Schema.NullOr(
    Schema.Struct({
      why: Schema.Literals(["suspended", "stopped", "conditions"]),
      from: Schema.NullOr(LocalInstant),
      missing: Schema.Array(Finding),
    }),
  ),
  lacking: Schema.Array(Finding),
});

/** A text learned lately, told to the members of the team and to who answers for it (j2). */
const TextLearnedLately = Schema.Struct({
  team: TeamId,
  how: Schema.Literals(["later", "corrected"]),
  arrete: Schema.String,
  at: LocalInstant,
  changes: Schema.Int,
});

/**
 * What waits for me, then for others; where I may practise; what changed in the texts; the next session.
 * `entrusted`: for a month, told to every member.
 */
export const HomeView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  entrusted: Schema.NullOr(Entrusted),
  structure: Schema.Struct({ structure: StructureId, name: Schema.String, kind: Code }),
  me: Schema.Struct({
    ...PersonCard.fields,
    manages: Schema.Boolean,
    functions: Schema.Array(StructureFunction),
  }),
  teams: Schema.Array(TeamLine),
  waiting: Waiting,
  practice: Schema.Array(Schema.Struct({ team: TeamId, ...OwnPractice.fields })),
  texts: Schema.Array(TextLearnedLately),
  sessions: Schema.Array(SessionLine),
  renewals: Schema.Array(Renewal),
  presenceChanges: Schema.Array(PresenceChange),
  /** Before any training or deposit, to who coordinates: the first team, and whether it has a delegant and a delegate. */
  firstSteps: Schema.NullOr(
    Schema.Struct({ team: Schema.NullOr(TeamId), isGathered: Schema.Boolean }),
  ),
  /** What others wrote since my last visit, the newest first; null at a first visit. */
  changed: Schema.NullOr(
    Schema.Struct({
      lines: Schema.Array(
        Schema.Struct({ entry: EntryRef, at: LocalInstant, said: Schema.String }),
      ),
      more: Schema.Int,
    }),
  ),
  people: Schema.Array(PersonCard),
});
export type HomeView = typeof HomeView.Type;

/**
 * What a member carries: what waits for them, their progress, papers and the frame, for each of their teams.
 * `toSign` holds signatures forgotten on closed sheets too, as late.
 * `completed`: the day by which sessions already planned give the hours that lack; null where they do not.
 * `awaited`: what they lack and someone else is to do. `attestedChanged`: what the ledger counts now, where it is no
 * longer what was attested. `left`: the teams they are out of, where their hours stay theirs to read.
 */
export const MineView = Schema.Struct({
  version: Schema.Int,
  now: LocalInstant,
  me: PersonCard,
  manages: Schema.Boolean,
  waiting: Waiting,
  next: Schema.NullOr(SessionLine),
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      title: Schema.String,
      shortTitle: Schema.String,
      role: Role,
      engaged: Schema.NullOr(LocalInstant),
      sworn: Schema.NullOr(LocalInstant),
      counted: Minutes,
      need: Schema.NullOr(Minutes),
      days: Schema.Array(Day),
      daysNeed: Schema.NullOr(Schema.Int),
      training: TrainingStanding,
      planned: Schema.Array(Schema.Struct({ day: Day, minutes: Minutes })),
      perDay: Schema.Array(Schema.Struct({ day: Day, minutes: Minutes })),
      awaited: Schema.Array(Finding),
      completed: Schema.NullOr(Day),
      requirements: Schema.Array(RequirementCard),
      attested: Schema.NullOr(LocalInstant),
      attestedChanged: Schema.NullOr(Figures),
      ...OwnPractice.fields,
      delegants: Schema.Array(
        Schema.Struct({
          person: PersonId,
          name: Schema.String,
          reach: Schema.NullOr(Schema.String),
        }),
      ),
      cadre: Schema.Array(CadreLine),
    }),
  ),
  presenceChanges: Schema.Array(PresenceChange),
  left: Schema.Array(
    Schema.Struct({ team: TeamId, shortTitle: Schema.String, role: Role, at: LocalInstant }),
  ),
  people: Schema.Array(PersonCard),
});
export type MineView = typeof MineView.Type;

/** What an account carries in every structure where it may act, each as its own « Mon espace » says it. */
export const AllMineView = Schema.Struct({
  name: Schema.String,
  structures: Schema.Array(
    Schema.Struct({ structure: StructureId, name: Schema.String, mine: MineView }),
  ),
});
export type AllMineView = typeof AllMineView.Type;

/**
 * `kinds`, `agreements`: what held of the days, oldest first, each until the next begins; `from` null where always.
 * `isOwn`: the entity whose name and number are the structure's. `until`: the last day of an entity.
 */
export const StructureView = Schema.Struct({
  version: Schema.Int,
  structure: StructureId,
  name: Schema.String,
  kind: Code,
  kinds: Schema.Array(Schema.Struct({ kind: Code, from: Schema.NullOr(Day) })),
  zone: Schema.String,
  territory: Territory,
  finess: Schema.NullOr(Schema.String),
  ars: Schema.NullOr(Code),
  agreement: Schema.NullOr(Code),
  agreements: Schema.Array(
    Schema.Struct({ agreement: Schema.NullOr(Code), from: Schema.NullOr(Day) }),
  ),
  founded: LocalInstant,
  entities: Schema.Array(
    Schema.Struct({
      entity: EntityId,
      name: Schema.String,
      finess: Schema.NullOr(Schema.String),
      siret: Schema.NullOr(Schema.Struct({ number: Schema.String, usual: Schema.Boolean })),
      until: Schema.NullOr(Day),
      isOwn: Schema.Boolean,
    }),
  ),
  software: Schema.Array(
    Schema.Struct({
      software: SoftwareId,
      name: Schema.String,
      from: Day,
      until: Schema.NullOr(Day),
      everyone: Schema.Boolean,
      access: Schema.Array(Schema.String),
    }),
  ),
  functions: Schema.Array(
    Schema.Struct({
      function: StructureFunction,
      person: PersonId,
      name: Schema.String,
      from: Day,
      until: Schema.NullOr(Day),
    }),
  ),
  people: Schema.Array(PersonCard),
  me: PersonId,
  mayManage: Schema.Boolean,
});
export type StructureView = typeof StructureView.Type;
