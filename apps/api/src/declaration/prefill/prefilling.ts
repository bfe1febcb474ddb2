import type { prefillEndpoints } from "@coopilote/contract/declaration/prefill.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { PreparedDeclaration } from "@coopilote/domain/declaration/Declaration.ts";
import { DepositId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import { Cryptography, type Snapshot } from "@coopilote/domain/ports.ts";
import {
  type Claim,
  claimPrefill,
  notePrefill,
  prefillOf,
  replacePrefills,
  unclaimPrefill,
} from "@coopilote/store/prefillRows.ts";
import { noteForm } from "@coopilote/store/stateFormRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import type { Member } from "../../Asked.ts";
import { act } from "../../Binding.ts";
import { localAt, presentTo } from "../../views.ts";
import { filledIn } from "./filledIn.ts";
import { checkForm, follow, waitFor } from "./following.ts";
import { firstList, groundOf } from "./prefillView.ts";
import { isDeposited, isOver, quietFor, untilOf } from "./progress.ts";
import { openedSecret, sealedSecret } from "./sealed.ts";
import { prefillForm, type Silent } from "./site.ts";
import type { StateForm } from "./StateForm.ts";

type Endpoints = typeof prefillEndpoints;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const notAllowed: ContractRefusalOf<"NotAllowed"> = { _tag: "NotAllowed", roles: [] };
const formNotOpen: ContractRefusalOf<"FormNotOpen"> = { _tag: "FormNotOpen" };
const alreadySent: ContractRefusalOf<"AlreadyPrefilled"> = { _tag: "AlreadyPrefilled" };
const notOpen: ContractRefusalOf<"PrefillNotOpen"> = { _tag: "PrefillNotOpen" };

const clock = Effect.map(Clock.currentTimeMillis, (now) => Instant.make(now));

/** What the site left unsaid, as a refusal in the structure's time. */
const saidOf = Effect.fnUntraced(function* (snapshot: Snapshot, { why, until }: Silent) {
  const refusal: ContractRefusalOf<"FormNotPrefilled"> = {
    _tag: "FormNotPrefilled",
    why,
    until: until === null ? null : yield* localAt(snapshot, until),
  };
  return yield* Effect.fail(refusal);
});

/** Not before the site said: asked again too soon, it would make all wait longer. */
const heeded = Effect.fnUntraced(function* (form: StateForm, now: Instant) {
  const until = yield* waitFor(form, now);
  if (until === undefined) return;
  const busy: Silent = { _tag: "Silent", why: "busy", until };
  yield* Effect.fail(busy);
});

/** From a claim to the site's answer, kept sealed; a claim that comes to nothing is given back. */
const sent = (form: StateForm, claim: Claim, champs: Readonly<Record<string, unknown>>) =>
  Effect.gen(function* () {
    const { plainRow } = yield* Store;
    const { declaration, structure } = claim;
    if (!(yield* checkForm(form, claim.claimed))) {
      const changed: Silent = { _tag: "Silent", why: "changed", until: null };
      return yield* Effect.fail(changed);
    }
    const made = yield* prefillForm(form.address, form.mapping.number, champs);
    const now = yield* clock;
    const secret = { url: made.dossier_url, token: made.dossier_prefill_token };
    const row = {
      sent: now,
      stated: now,
      asked: now,
      state: "prefilled",
      number: String(made.dossier_number),
      secret: yield* sealedSecret(declaration, secret),
    };
    yield* plainRow({ structure }, (rows) => {
      notePrefill(rows, declaration, row);
      replacePrefills(rows, claim);
    });
    return { url: secret.url, until: untilOf({ sent: now, claimed: now }) };
  }).pipe(
    Effect.tapError(({ _tag, ...failed }) =>
      Effect.flatMap(Store, ({ plainRow }) =>
        plainRow({}, (rows) => {
          unclaimPrefill(rows, claim.declaration);
          if (_tag === "Silent" && "until" in failed && failed.until !== null)
            noteForm(rows, form.address, { wait: failed.until });
        }),
      ),
    ),
  );

const claimOf = Effect.fnUntraced(function* (
  { structure, account, grant }: Member,
  { declaration, team }: PreparedDeclaration,
  records: boolean,
  version: number,
) {
  const { uuid } = yield* Cryptography;
  const claim: Claim = {
    declaration,
    structure,
    team,
    account,
    person: grant.person,
    deposit: DepositId.make(uuid()),
    records,
    version,
    claimed: yield* clock,
  };
  return claim;
});

/** Sends a list to the State's form, once: another click, another tab or another person finds that it was. */
export const sendPrefill = act<Endpoints["sendPrefill"]>(
  Effect.fnUntraced(function* ({ caller, params, body, form, reply }) {
    const { plainRow } = yield* Store;
    const { declaration } = params;
    const { snapshot, standing, now } = yield* presentTo(caller);
    const prepared = at(snapshot.workspace.declaration.prepared, declaration);
    if (prepared === undefined) return yield* Effect.fail(notFound);
    if (answersForStructure(standing) === undefined) return yield* Effect.fail(notAllowed);
    if (form === undefined || firstList(snapshot, prepared.team)?.declaration !== declaration)
      return yield* Effect.fail(formNotOpen);
    const claim = yield* claimOf(caller, prepared, body.records, snapshot.workspace.version);
    const { champs } = filledIn(form.mapping, groundOf(standing, { snapshot, prepared, now }));
    const sending = Effect.gen(function* () {
      yield* heeded(form, claim.claimed);
      const isFirst = yield* plainRow({}, (rows) =>
        claimPrefill(rows, claim, (known) => isOver(known, claim.claimed)),
      );
      if (!isFirst) return yield* Effect.fail(alreadySent);
      return yield* sent(form, claim, champs);
    });
    const { url, until } = yield* sending.pipe(
      Effect.uninterruptible,
      Effect.catchTag("Silent", (silent) => saidOf(snapshot, silent)),
    );
    reply.set("cache-control", "private, no-store");
    return { url, until: yield* localAt(snapshot, until) };
  }),
);

/** Where to finish it, again, for who sent it and for nobody else. */
export const prefillLink = act<Endpoints["prefillLink"]>(
  Effect.fnUntraced(function* ({ caller, params, reply }) {
    const { orm } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    const row = prefillOf(orm, params.structure, params.declaration);
    const now = yield* clock;
    if (row === undefined || row.secret === null || row.account !== caller.account)
      return yield* Effect.fail(notOpen);
    if (answersForStructure(standing) === undefined) return yield* Effect.fail(notAllowed);
    const secret = yield* openedSecret(row.declaration, row.secret);
    if (secret === undefined || isOver(row, now) || isDeposited(row))
      return yield* Effect.fail(notOpen);
    reply.set("cache-control", "private, no-store");
    return { url: secret.url, until: yield* localAt(snapshot, untilOf(row)) };
  }),
);

/** Asks the site now, no more than once a minute. */
export const followPrefill = act<Endpoints["followPrefill"]>(
  Effect.fnUntraced(function* ({ caller, params, form }) {
    const { orm } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    const row = prefillOf(orm, params.structure, params.declaration);
    if (row === undefined) return yield* Effect.fail(notFound);
    if (answersForStructure(standing) === undefined) return yield* Effect.fail(notAllowed);
    if (form === undefined) return yield* Effect.fail(formNotOpen);
    const now = yield* clock;
    if (row.secret === null || now < (row.asked ?? 0) + quietFor) return { isAsked: false };
    yield* heeded(form, now).pipe(
      Effect.andThen(follow(form, [row], now)),
      Effect.catchTag("Silent", (silent) => saidOf(snapshot, silent)),
    );
    return { isAsked: true };
  }),
);
