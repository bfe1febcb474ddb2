import type { DayList } from "@coopilote/contract/frontdesk/endpoints.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { covers } from "@coopilote/domain/people/Person.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import type { HeldWith } from "@coopilote/domain/readiness/conditionsHeld.ts";
import { practisingNow } from "@coopilote/domain/readiness/practisingNow.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Team } from "@coopilote/domain/teams/Team.ts";
import { HashMap } from "effect";
import { cardOf, nameOf, optionalTextIn, textIn } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";

type Seen = { readonly snapshot: Snapshot; readonly now: LocalInstant };
type Practising = DayList["teams"][number]["practising"][number];

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
  { delegant, actTypes }: HeldWith,
): Practising["delegants"][number] => {
  const stated = at(team.members, delegant)?.reachability?.latest;
  return {
    name: nameOf(snapshot, delegant),
    actTypes,
    means: stated?.means ?? null,
    reach: optionalTextIn(snapshot, stated?.details ?? null),
  };
};

const practisingIn = (seen: Seen, team: Team): ReadonlyArray<Practising> => {
  const { snapshot, now } = seen;
  return practisingNow(snapshot.workspace, team.team, now)
    .present.map(({ delegate, actTypes, delegants }) => {
      const { name, profession } = cardOf(snapshot, delegate);
      return {
        name,
        profession,
        actTypes,
        places: placesOf(seen, delegate),
        delegants: delegants.map((one) => delegantIn(seen, team, one)),
      };
    })
    .toSorted((a, b) => alphabetically(a.name, b.name));
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
      .toSorted((a, b) => alphabetically(a.shortTitle, b.shortTitle)),
  };
};
