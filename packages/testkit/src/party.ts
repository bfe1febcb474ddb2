import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import {
  type Kind,
  leavesOf,
  type ProfessionRow,
} from "@coopilote/domain/protocols/Requirement.ts";
import { type Cast, membersOf, named } from "./cast.ts";
import { idOf } from "./draw.ts";
import { team } from "./history.ts";
import {
  camille,
  gabriel,
  hugo,
  ines,
  type Invented,
  type InventedStructure,
  lucie,
  msp,
  paul,
} from "./people.ts";
import { after, did, on, type Step } from "./steps.ts";
import { beforeAnything, by, type World } from "./World.ts";

/** The Monday on which every walk begins, under the regime of September 2025. */
export const begins = "2025-10-06";

/** Who walks a protocol, and where: one person for each row of professions that its text allows on each side. */
export type Party = {
  readonly version: ProtocolVersion;
  readonly structure: InventedStructure;
  readonly cast: Cast;
  /** Which branch is taken where any of several would do. */
  readonly branch: "first" | "last";
};

type Side = "delegant" | "delegate";

const rowsOf = ({ requirements }: ProtocolVersion, side: Side): ReadonlyArray<ProfessionRow> =>
  requirements
    .filter(({ appliesTo }) => appliesTo === side)
    .flatMap(({ asks }) => [...leavesOf(asks)])
    .flatMap(({ rule }) => (rule.kind === "profession" ? rule.rows : []));

const holding = (
  version: ProtocolVersion,
  side: Side,
  people: readonly [Invented, Invented],
): readonly [Invented, ...ReadonlyArray<Invented>] => {
  const rows = rowsOf(version, side);
  const as = (one: Invented, { profession, qualifications }: ProfessionRow): Invented => ({
    ...one,
    profession,
    qualifications,
  });
  const [first, second, third] = rows;
  if (first === undefined || third !== undefined)
    throw new RangeError(`${version.version} names ${rows.length} professions as ${side}`);
  const [one, other] = people;
  return second === undefined ? [as(one, first)] : [as(one, first), as(other, second)];
};

/** A structure of a kind and the people that a text pairs. */
export const partyFor = (
  version: ProtocolVersion,
  kind: string,
  branch: Party["branch"],
): Party => ({
  version,
  branch,
  structure: { ...msp, kind, name: "Structure de l’Essai" },
  cast: {
    begins,
    coordinator: camille,
    legalHead: gabriel,
    delegants: holding(version, "delegant", [lucie, paul]),
    delegates: holding(version, "delegate", [ines, hugo]),
  },
});

type Setting = Extract<Kind, { readonly kind: "setting" }>["settings"][number];

/** What a text says, on the day a walk begins, of each kind of structure that it names. */
export const settingsOn = (
  { requirements }: ProtocolVersion,
  day: string,
): ReadonlyArray<Setting> =>
  requirements
    .flatMap(({ asks }) => [...leavesOf(asks)])
    .flatMap(({ rule }) => (rule.kind === "setting" ? rule.settings : []))
    .filter(({ from, until }) => (from === null || from <= day) && (until === null || day < until));

/** Someone of the party, as they are; throws for a stranger. */
export const someoneIn = ({ cast }: Party, person: PersonId): Invented => {
  const { coordinator, legalHead } = cast;
  const known = [...membersOf(cast), coordinator, legalHead].find((one) => one.person === person);
  if (known === undefined) throw new Error(`${person} is not of the party`);
  return known;
};

/** Protocols of which the text does not say whether it shares its hours with them: chosen beside it (j11). */
export const besideOf = ({ version: { sharing } }: Party): ReadonlyArray<string> =>
  sharing.map((rule) => rule.with);

const founded = ({ structure, cast: { coordinator } }: Party): Step =>
  did(by(coordinator.person), "foundStructure", {
    entity: structure.entity,
    kind: structure.kind,
    zone: "Europe/Paris",
    territory: "metropole",
    name: structure.name,
    finess: structure.finess,
    ars: null,
    agreement: null,
    founder: coordinator.person,
    founderName: coordinator.name,
  });

/** Nothing is known of someone but their name. */
const onlyNamed = ({ person, name }: Invented): Step =>
  did(by(camille.person), "addPerson", {
    person,
    name,
    contact: null,
    profession: null,
    qualifications: [],
    registration: null,
    affiliation: null,
    exercise: null,
  });

const chosen = (
  forTeam: string,
  { protocol, version }: Pick<ProtocolVersion, "protocol" | "version">,
): Step =>
  did(by(camille.person), "chooseProtocol", { team: forTeam, protocol, version, need: null });

/** A structure that said its kind and no more, the names of its volunteers, and the protocol they chose. */
export const setOut = (party: Party): World => {
  const { version, structure, cast } = party;
  const coordinator = by(cast.coordinator.person);
  const world = beforeAnything(structure.structure);
  const beside = besideOf(party).flatMap(
    (protocol) => world.versions.findLast((known) => known.protocol === protocol) ?? [],
  );
  return after(world, [
    on(cast.begins, "09:00"),
    founded(party),
    ...[...membersOf(cast), cast.legalHead].map(onlyNamed),
    ...(
      [
        [cast.legalHead, "legal-head"],
        [cast.coordinator, "declaration-referent"],
      ] as const
    ).map(([{ person }, held]) =>
      did(coordinator, "assignFunction", {
        person,
        function: held,
        from: cast.begins,
        read: "legal-head-meaning",
      }),
    ),
    chosen(team, version),
    ...beside.map((other) => chosen(idOf(`team beside, ${other.protocol}`), other)),
    ...[...named("delegant", ...cast.delegants), ...named("delegate", ...cast.delegates)].map(
      (member) => did(coordinator, "proposeMember", { team, ...member }),
    ),
  ]);
};
