import { Hash, PersonId, SequenceId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Register } from "@coopilote/domain/people/facts.ts";
import { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { SessionState } from "@coopilote/domain/training/refusals.ts";
import { Schema } from "effect";
import { PersonCard } from "../people/PersonCard.ts";
import { ToSign } from "../training/answers.ts";

const gathered = {
  structureName: Schema.String,
  openedBy: Schema.Struct({ person: PersonId, name: Schema.String }),
  until: LocalInstant,
  now: LocalInstant,
};

/** Someone on a shared device: whether they have a PIN, and whether someone saw who they are (j25). */
const onDevice = {
  ...PersonCard.fields,
  hasPin: Schema.Boolean,
  identified: Schema.Boolean,
};

/** A member's line, as each checks it before signing. `ending`: the last figures of their number; all see the device. */
export const MeetingMember = Schema.Struct({
  ...onDevice,
  role: Role,
  number: Schema.NullOr(
    Schema.Struct({ register: Register, ending: Schema.NullOr(Schema.String) }),
  ),
  exercises: Schema.Array(
    Schema.Struct({
      mode: Schema.Literals(["liberal", "salarie"]),
      employer: Schema.NullOr(Schema.String),
    }),
  ),
  engaged: Schema.NullOr(LocalInstant),
  sworn: Schema.NullOr(LocalInstant),
});
export type MeetingMember = typeof MeetingMember.Type;

/** A réunion de lancement (j35). `vouches`: whoever opened it may say whom they saw; a delegant once engaged. */
export const SharedMeeting = Schema.Struct({
  kind: Schema.Literal("team"),
  ...gathered,
  team: TeamId,
  shortTitle: Schema.String,
  vouches: Schema.Boolean,
  members: Schema.Array(MeetingMember),
});
export type SharedMeeting = typeof SharedMeeting.Type;

/** A sheet signed on one device, each on their line. `shown`: hash of the sheet as it is displayed. */
export const SharedSheet = Schema.Struct({
  kind: Schema.Literal("session"),
  ...gathered,
  title: Schema.String,
  place: Schema.String,
  state: SessionState,
  shown: Hash,
  vouches: Schema.Boolean,
  members: Schema.Array(
    Schema.Struct({
      ...onDevice,
      lines: Schema.Array(
        Schema.Struct({
          sequence: SequenceId,
          signed: Schema.NullOr(LocalInstant),
          toSign: Schema.NullOr(ToSign),
        }),
      ),
    }),
  ),
});
export type SharedSheet = typeof SharedSheet.Type;

export const SharedScreen = Schema.Union([SharedMeeting, SharedSheet]);
