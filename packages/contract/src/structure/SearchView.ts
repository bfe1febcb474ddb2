import { Code, PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/**
 * What is looked for by its name. `may`: what whoever looks may ask for; in each team, whether they may declare.
 * `ofTeam`: a requirement of the team or the structure, not of each member.
 */
export const SearchView = Schema.Struct({
  version: Schema.Int,
  today: LocalInstant,
  people: Schema.Array(
    Schema.Struct({
      person: PersonId,
      name: Schema.String,
      profession: Schema.NullOr(Schema.String),
    }),
  ),
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      title: Schema.String,
      shortTitle: Schema.String,
      mayDeclare: Schema.Boolean,
      requirements: Schema.Array(
        Schema.Struct({
          requirement: Code,
          title: Schema.String,
          ofTeam: Schema.Boolean,
        }),
      ),
    }),
  ),
  sessions: Schema.Array(
    Schema.Struct({
      session: SessionId,
      title: Schema.String,
      place: Schema.String,
      from: LocalInstant,
    }),
  ),
  may: Schema.Struct({
    plan: Schema.Boolean,
    addPeople: Schema.Boolean,
    manage: Schema.Boolean,
  }),
});
export type SearchView = typeof SearchView.Type;
