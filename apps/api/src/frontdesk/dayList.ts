import type { DayList } from "@coopilote/contract/frontdesk/endpoints.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { absencesOf, covers } from "@coopilote/domain/people/Person.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { heldIn } from "@coopilote/domain/readiness/heldNow.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Team } from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import { cardOf, nameOf, optionalTextIn, textIn } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";

type Seen = { readonly snapshot: Snapshot; readonly now: LocalInstant };
type Practising = DayList["teams"][number]["practising"][number];

const isAbsent = ({ snapshot, now }: Seen, person: PersonId): boolean => {
  const known = at(snapshot.workspace.people.people, person);
  return (
    known !== undefined &&
    absencesOf(known).some(
      ({ from, until }) => from.at <= now.at && (until === null || now.at < until.at),
    )
  );
};

const placesOf = ({ snapshot, now }: Seen, person: PersonId): ReadonlyArray<string> => {
  const { people, structure } = snapshot.workspace;
  const known = at(people.people, person);
  const spans = known === undefined ? [] : [...HashMap.values(known.affiliations)];
  const names = spans
    .filter((span) => covers(span, now.day))
    .toSorted((a, b) => a.entry - b.entry)
    .flatMap(({ entity }) => {
      const place = at(structure.entities, entity);
      return place === undefined ? [] : [textIn(snapshot, place.name)];
    });
  return [...new Set(names)];
};

const delegantIn = (
  { snapshot }: Seen,
  team: Team,
  person: PersonId,
): Practising["delegants"][number] => {
  const stated = at(team.members, person)?.reachability?.latest;
  return {
    name: nameOf(snapshot, person),
    means: stated?.means ?? null,
    reach: optionalTextIn(snapshot, stated?.details ?? null),
  };
};

/** Whose practice is decided and whose conditions hold now, by the answer that no screen may contradict; the absent left out. */
const practisingIn = (seen: Seen, team: Team): ReadonlyArray<Practising> => {
  const { snapshot, now } = seen;
  return asOf(snapshot.workspace, snapshot.workspace, team.team, now)
    .filter((answer) => heldIn(answer).holds && !isAbsent(seen, answer.delegate))
    .map((answer) => {
      const { name, profession } = cardOf(snapshot, answer.delegate);
      return {
        name,
        profession,
        actTypes: heldIn(answer).actTypes,
        places: placesOf(seen, answer.delegate),
        delegants: (answer.heldAsKnownToday.with ?? []).map((one) => delegantIn(seen, team, one)),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
};

/** Who may receive patients now, team by team: what a front desk needs, and nothing else (j35). */
export const dayListOf = (seen: Seen): DayList => {
  const { snapshot, now } = seen;
  return {
    structureName: structureName(snapshot),
    now,
    teams: [...HashMap.values(snapshot.workspace.teams.teams)]
      .map((team) => ({
        team: team.team,
        shortTitle:
          judgedBy(snapshot.workspace, team.team, now)?.version.shortTitle ?? team.protocol,
        practising: practisingIn(seen, team),
      }))
      .toSorted((a, b) => a.shortTitle.localeCompare(b.shortTitle, "fr")),
  };
};
