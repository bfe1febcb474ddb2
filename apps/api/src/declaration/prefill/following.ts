import { depositsOf } from "@coopilote/domain/declaration/Declaration.ts";
import { Code, CommandId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { type CivilTime, Instant } from "@coopilote/domain/kernel/time.ts";
import { type Snapshot, Workspaces } from "@coopilote/domain/ports.ts";
import { notePrefill, type Prefill, prefillsToAsk } from "@coopilote/store/prefillRows.ts";
import { knownForm, noteForm } from "@coopilote/store/stateFormRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { executed } from "../../executed.ts";
import { textIn } from "../../people/names.ts";
import { localAt } from "../../views.ts";
import { isDue, progressed, secretKept, shownOf } from "./progress.ts";
import { openedSecret } from "./sealed.ts";
import { followForm, readForm, type Silent } from "./site.ts";
import type { Followed } from "./siteAnswers.ts";
import type { StateForm } from "./StateForm.ts";

/** How many dossiers are asked about in one request. */
const together = 20;

/** Whether a deposit that was sent stands in the journal already, by whatever hand. */
export const isRecorded = ({ workspace, ...snapshot }: Snapshot, row: Prefill): boolean =>
  depositsOf(workspace.declaration, row.team).some(
    ({ deposit, declaration, number }) =>
      deposit === row.deposit ||
      declaration === row.declaration ||
      textIn({ workspace, ...snapshot }, number) === row.number,
  );

/** The minute of a deposit, told apart from the other that a night of clock change gives. */
const civilOf = Effect.fnUntraced(function* (snapshot: Snapshot, submitted: Instant) {
  const { day, time, at: instant } = yield* localAt(snapshot, submitted);
  const { time: hourBefore } = yield* localAt(snapshot, Instant.make(instant - 3_600_000));
  const civil: CivilTime = { day, time, which: hourBefore === time ? "second" : "first" };
  return civil;
});

/**
 * Records, for who sent it and asked for that, the deposit that the site says it received; once, by its own id.
 * Where the team has deposited under another number, what it adds to it (j1) is for a hand to say.
 */
const recorded = Effect.fnUntraced(function* (row: Prefill, submitted: Instant) {
  const snapshot = yield* (yield* Workspaces).read(row.structure);
  const { declaration } = snapshot.workspace;
  const prepared = at(declaration.prepared, row.declaration);
  if (prepared === undefined || row.number === null) return false;
  if (depositsOf(declaration, row.team).length > 0) return false;
  yield* executed({
    account: row.account,
    structure: row.structure,
    command: CommandId.make(row.deposit),
    name: "recordDeposit",
    json: {
      deposit: row.deposit,
      team: row.team,
      number: row.number,
      at: yield* civilOf(snapshot, submitted),
      receipt: null,
      adds: prepared.adds,
      removes: prepared.removes,
      declaration: row.declaration,
    },
    evidence: { method: "account", device: Code.make("formulaire/suivi"), link: null },
  });
  return true;
});

/** What became of asking about a dossier. `recorded`: its deposit was, for who sent it; `refused`: why it was not, where it was tried. */
type Told = {
  readonly state: string | null;
  readonly recorded: boolean;
  readonly refused: string | null;
};

/** Where a base cannot write, it is tried again; what is refused stays for a hand to record. */
const tried = (row: Prefill, submitted: Instant) =>
  recorded(row, submitted).pipe(
    Effect.match({
      onSuccess: (done): Omit<Told, "state"> => ({ recorded: done, refused: null }),
      onFailure: ({ _tag }): Omit<Told, "state"> => ({ recorded: false, refused: _tag }),
    }),
  );

/** The token outlives the writing of the deposit: cut short between the two, it is asked and tried again. */
const told = Effect.fnUntraced(function* (
  row: Prefill,
  said: Followed,
  token: string,
  now: Instant,
) {
  const { plainRow } = yield* Store;
  const note = (next: Parameters<typeof notePrefill>[2]) =>
    plainRow({ structure: row.structure }, (rows) => notePrefill(rows, row.declaration, next));
  const one = said.find((known) => known.dossier_prefill_token === token);
  const { secret, ...next } = progressed(row, one, now);
  const state = shownOf({ ...row, ...next });
  yield* note(next);
  const outcome =
    row.records && next.submitted !== null
      ? yield* tried(row, next.submitted)
      : { recorded: false, refused: null };
  if (outcome.refused !== "Unavailable") yield* note({ secret });
  const result: Told = { state, ...outcome };
  return result;
});

/** Asks the site about some dossiers in one request, and notes what it says. */
export const follow = Effect.fnUntraced(function* (
  { address, mapping }: StateForm,
  rows: ReadonlyArray<Prefill>,
  now: Instant,
) {
  const { plainRow } = yield* Store;
  const followed: Array<{ readonly row: Prefill; readonly token: string }> = [];
  for (const row of rows) {
    const secret =
      row.secret === null ? undefined : yield* openedSecret(row.declaration, row.secret);
    if (secret !== undefined) followed.push({ row, token: secret.token });
    else yield* plainRow({}, (orm) => notePrefill(orm, row.declaration, { secret: null }));
  }
  if (followed.length === 0) return [];
  const asked = (failed: Silent) =>
    plainRow({}, (orm) => {
      for (const { row } of followed)
        notePrefill(orm, row.declaration, { asked: now, secret: secretKept(row, now) });
      if (failed.until !== null) noteForm(orm, address, { wait: failed.until });
    });
  const said = yield* followForm(
    address,
    mapping.number,
    followed.map(({ token }) => token),
  ).pipe(Effect.tapError(asked));
  const results: Array<Told> = [];
  for (const { row, token } of followed) results.push(yield* told(row, said, token, now));
  return results;
});

/** Whether the site asked to be left alone a while longer. */
export const waitFor = Effect.fnUntraced(function* ({ address }: StateForm, now: Instant) {
  const { orm } = yield* Store;
  const { wait } = knownForm(orm, address);
  return wait !== null && now < wait ? wait : undefined;
});

/** Asks the site about those whose time has come, some at a time. */
export const followDue = Effect.fnUntraced(function* (form: StateForm, now: Instant) {
  const { orm } = yield* Store;
  if ((yield* waitFor(form, now)) !== undefined) return [];
  const due = prefillsToAsk(orm, now).filter((row) => isDue(row, now));
  return yield* follow(form, due.slice(0, together), now);
});

/** Reads the form's fields again: whether they are those its mapping was made for. Notes that it was asked, answered or not. */
export const checkForm = Effect.fnUntraced(function* (
  { address, mapping }: StateForm,
  now: Instant,
) {
  const { orm, plainRow } = yield* Store;
  const known = knownForm(orm, address);
  const form = yield* readForm(address).pipe(
    Effect.tapError(({ until }) =>
      plainRow({}, (rows) =>
        noteForm(rows, address, until === null ? { asked: now } : { asked: now, wait: until }),
      ),
    ),
  );
  const isSame = form.revision.id === mapping.revision && form.number === mapping.number;
  const changed = isSame ? null : (known.changed ?? now);
  yield* plainRow({}, (rows) => noteForm(rows, address, { asked: now, changed }));
  return isSame;
});
