import { DocumentId, SessionId, TeamId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { Schema } from "effect";
import { Moment } from "../teams/Moment.ts";
import { RequirementCard } from "../teams/RequirementCard.ts";
import { SessionToLead, ToSign } from "../training/answers.ts";

/**
 * A thing to do, by whom and when: the finding speaks, the team situates. `holdsFirst`: whether it keeps the readiest
 * binôme of its team from practice.
 */
export const NextAction = Schema.Struct({
  team: TeamId,
  finding: Finding,
  isMine: Schema.Boolean,
  holdsFirst: Schema.Boolean,
  moment: Moment,
});
export type NextAction = typeof NextAction.Type;

/** Who left a team, told to those concerned; `toDeclare`: a deposit still names them (j34). */
const Departure = Schema.Struct({
  team: TeamId,
  person: PersonId,
  role: Role,
  at: LocalInstant,
  toDeclare: Schema.Boolean,
  isMine: Schema.Boolean,
});

/** A séquence that waits for my signature. */
const SequenceToSign = Schema.Struct({
  session: SessionId,
  title: Schema.String,
  place: Schema.String,
  sequence: Schema.String,
  shown: Schema.String,
  formateurs: Schema.Array(Schema.String),
  ...ToSign.fields,
});

/**
 * What waits for whoever looks, the same on the home of the structure and in their own space: to sign and to lead
 * today, requests of the ARS, what each team waits for, pieces nobody has read, a mise en œuvre to decide, departures.
 * A request is mine where I answer the ARS (j30). `myRole`: proposed for or engaged in; `engaged`: the one I am engaged
 * in, from which I decide for others.
 */
export const Waiting = Schema.Struct({
  toSign: Schema.Array(SequenceToSign),
  toLead: Schema.Array(SessionToLead),
  toDo: Schema.Array(NextAction),
  toRead: Schema.Array(Schema.Struct({ document: DocumentId, name: Schema.String })),
  toStart: Schema.Array(TeamId),
  departures: Schema.Array(Departure),
  requests: Schema.Array(
    Schema.Struct({
      team: TeamId,
      request: Schema.String,
      what: Schema.String,
      due: Schema.NullOr(Day),
      isMine: Schema.Boolean,
    }),
  ),
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      shortTitle: Schema.String,
      myRole: Schema.NullOr(Role),
      engaged: Schema.NullOr(Role),
      cards: Schema.Array(RequirementCard),
    }),
  ),
});
export type Waiting = typeof Waiting.Type;
