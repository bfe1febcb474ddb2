import { HashMap } from "effect";
import type { PersonId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { PeopleState } from "../people/Person.ts";
import { isGone } from "../teams/gone.ts";
import type { TeamState } from "../teams/Team.ts";
import { formateurId } from "./facts.ts";
import type { TrainingSession } from "./TrainingSession.ts";

/** Who may still be enrolled in a session: someone here, neither enrolled nor leading the whole of it (j15). */
export const isEnrollable = (
  workspace: { readonly people: PeopleState; readonly teams: TeamState },
  { enrolled, segments }: Pick<TrainingSession, "enrolled" | "segments">,
  person: PersonId,
  on: LocalInstant,
): boolean =>
  !isGone(workspace, person, on) &&
  !HashMap.has(enrolled, person) &&
  !segments.every(({ formateurs }) => formateurs.map(formateurId).includes(person));
