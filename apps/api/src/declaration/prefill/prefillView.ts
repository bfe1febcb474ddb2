import type { PrefillView, prefillEndpoints } from "@coopilote/contract/declaration/prefill.ts";
import { depositsOf, type PreparedDeclaration } from "@coopilote/domain/declaration/Declaration.ts";
import type { DeclarationId, PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import { type Snapshot, Workspaces } from "@coopilote/domain/ports.ts";
import { type Standing, standingOf } from "@coopilote/domain/Standing.ts";
import { type Prefill, prefillsOf } from "@coopilote/store/prefillRows.ts";
import { knownForm } from "@coopilote/store/stateFormRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import { act } from "../../Binding.ts";
import { nameOf } from "../../people/names.ts";
import { localAt, presentTo } from "../../views.ts";
import { filledIn, type FilledIn, type Ground } from "./filledIn.ts";
import { isRecorded } from "./following.ts";
import { isDeposited, isOver, isReplacedBy, shownOf, untilOf } from "./progress.ts";

/** The list that may be sent: the last prepared, of a team that nothing was deposited for yet (R51). */
export const firstList = (
  { workspace }: Snapshot,
  team: TeamId,
): PreparedDeclaration | undefined => {
  const { declaration } = workspace;
  const latest = at(declaration.preparedOf, team)?.latest;
  return latest === undefined || depositsOf(declaration, team).length > 0
    ? undefined
    : at(declaration.prepared, latest);
};

/** How someone may be reached is for them and for who manages. */
const reads = (standing: Standing | undefined) => (person: PersonId) =>
  standing !== undefined && (standing.manages || standing.person === person);

/** A list as whoever sends it looks at it. */
export const groundOf = (standing: Standing, drawn: Omit<Ground, "isPrivy" | "shows">): Ground => ({
  ...drawn,
  isPrivy: reads(standing),
  shows: reads(standing),
});

const empty: Pick<FilledIn, "fields" | "people"> = { fields: [], people: [] };

const nothing: PrefillView = {
  form: null,
  declaration: null,
  mayRead: false,
  modifies: false,
  ...empty,
  sent: null,
};

const local = Effect.fnUntraced(function* (snapshot: Snapshot, instant: Instant | null) {
  return instant === null ? null : yield* localAt(snapshot, instant);
});

const sentOf = Effect.fnUntraced(function* (
  snapshot: Snapshot,
  account: Prefill["account"],
  row: Prefill,
  stands: Pick<NonNullable<PrefillView["sent"]>, "isOver" | "isReplaced">,
) {
  const sent: PrefillView["sent"] = {
    declaration: row.declaration,
    deposit: row.deposit,
    by: nameOf(snapshot, row.person),
    isMine: row.account === account,
    records: row.records && depositsOf(snapshot.workspace.declaration, row.team).length === 0,
    at: yield* localAt(snapshot, row.sent ?? row.claimed),
    until: yield* localAt(snapshot, untilOf(row)),
    number: row.number,
    state: shownOf(row),
    stated: yield* local(snapshot, row.stated),
    asked: yield* local(snapshot, row.asked),
    submitted: yield* local(snapshot, row.submitted),
    ...stands,
  };
  return sent;
});

/** The state of a list as it was sent, or as it would be: names and numbers are drawn from that very entry of the journal. */
const drawnFrom = Effect.fnUntraced(function* (
  snapshot: Snapshot,
  standing: Standing,
  row: Prefill | undefined,
  list: DeclarationId | undefined,
  now: LocalInstant,
) {
  const { atVersion, grantsOf } = yield* Workspaces;
  const read = row === undefined ? snapshot : yield* atVersion(row.structure, row.version);
  const known = row?.declaration ?? list;
  const prepared = known === undefined ? undefined : at(read.workspace.declaration.prepared, known);
  if (prepared === undefined) return undefined;
  if (row === undefined) return groundOf(standing, { snapshot, prepared, now });
  const claimed = yield* localAt(read, row.claimed);
  const grants = (yield* grantsOf(row.account)).filter((one) => one.structure === row.structure);
  const actor = { kind: "account", account: row.account, person: row.person } as const;
  const sender = standingOf(read.workspace, grants, actor, claimed);
  const ground = { snapshot: read, prepared, now: claimed };
  return { ...groundOf(standing, ground), isPrivy: reads(sender) };
});

/** What the site has received and nobody has recorded, before the last that was sent. */
const toShow = (snapshot: Snapshot, rows: ReadonlyArray<Prefill>): Prefill | undefined => {
  const unrecorded = rows.find((row) => isDeposited(row) && !isRecorded(snapshot, row));
  const [last] = rows;
  return unrecorded ?? (last === undefined || isRecorded(snapshot, last) ? undefined : last);
};

/** What would be sent to the State's form, or was, and where it is since. */
export const prefill = act<(typeof prefillEndpoints)["prefill"]>(
  Effect.fnUntraced(function* ({ caller, params, form }) {
    const { orm } = yield* Store;
    const { snapshot, standing, now } = yield* presentTo(caller);
    const { team } = params;
    if (at(snapshot.workspace.teams.teams, team) === undefined)
      return yield* Effect.fail({ _tag: "NotFound" } as const);
    if (form === undefined) return nothing;
    const instant = Instant.make(yield* Clock.currentTimeMillis);
    const known = toShow(snapshot, prefillsOf(orm, caller.structure, team));
    const list = firstList(snapshot, team);
    const stands = {
      isOver: known !== undefined && isOver(known, instant),
      isReplaced: known !== undefined && isReplacedBy(known, list?.declaration),
    };
    const live = stands.isOver || stands.isReplaced ? undefined : known;
    const mayRead = answersForStructure(standing) !== undefined;
    const drawn = yield* drawnFrom(snapshot, standing, live, list?.declaration, now);
    const { fields, people } =
      mayRead && drawn !== undefined ? filledIn(form.mapping, drawn) : empty;
    const view: PrefillView = {
      form: {
        title: form.mapping.title,
        changed: yield* local(snapshot, knownForm(orm, form.address).changed),
      },
      declaration: list?.declaration ?? null,
      mayRead,
      modifies: depositsOf(snapshot.workspace.declaration, team).length > 0,
      fields,
      people,
      sent: known === undefined ? null : yield* sentOf(snapshot, caller.account, known, stands),
    };
    return view;
  }),
);
