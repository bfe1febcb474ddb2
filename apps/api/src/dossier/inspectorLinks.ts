import type { inspectionEndpoints } from "@coopilote/contract/dossier/inspection.ts";
import { subjectIn } from "@coopilote/documents/dossier/subject.ts";
import { LinkId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { mayTakeRegister } from "@coopilote/domain/reading.ts";
import {
  addInspectorLink,
  endInspectorLink as endLink,
  type InspectorLink,
  inspectionsOf,
  inspectorLinksOf,
  timesOpened,
} from "@coopilote/store/inspectorRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import type { Member } from "../Asked.ts";
import { act } from "../Binding.ts";
import { newToken, tokenHash } from "../linkTokens.ts";
import { nameOf } from "../people/names.ts";
import { present, presentTo, toTheMinute, viewRequest } from "../views.ts";
import { askedBy } from "./asked.ts";
import { isGiverHere } from "./giver.ts";

type Endpoints = typeof inspectionEndpoints;

const day = 24 * 60 * 60_000;

const notFound = { _tag: "NotFound" } as const;

/** A structure as it stands, for who gives its register away. */
const forWhoGives = Effect.fnUntraced(function* (caller: Member) {
  const there = yield* presentTo(caller);
  return mayTakeRegister(there.standing) ? there : yield* Effect.fail(notFound);
});

/** How many links are told, and how many openings of each: the last ones. */
const told = 100;
const openingsTold = 50;

/** Whether a link opens still, and what keeps it shut. */
const stateOf = Effect.fnUntraced(function* (
  link: InspectorLink,
  there: Effect.Success<ReturnType<typeof present>>,
) {
  if (link.ended !== null) return "ended" as const;
  if (link.expires <= (yield* Clock.currentTimeMillis)) return "over" as const;
  return (yield* isGiverHere(link, there)) ? ("open" as const) : ("giver-gone" as const);
});

export const inspectorLinks = act<Endpoints["inspectorLinks"]>(
  Effect.fnUntraced(function* ({ caller }) {
    const { orm } = yield* Store;
    const there = yield* forWhoGives(caller);
    const { snapshot } = there;
    const given = inspectorLinksOf(orm, caller.structure, told);
    const ids = given.map(({ id }) => id);
    const times = timesOpened(orm, ids);
    const openings = Map.groupBy(inspectionsOf(orm, ids, openingsTold), ({ link }) => link);
    const links = yield* Effect.forEach(given, (link) =>
      Effect.map(stateOf(link, there), (state) => ({ ...link, state })),
    );
    return {
      now: toTheMinute(there.now),
      links: links.map((link) => ({
        link: link.id,
        state: link.state,
        by: nameOf(snapshot, link.person),
        to: link.recipient,
        subject: subjectIn(snapshot, link.scope, link.on),
        on: link.on,
        archive: link.archive,
        created: link.created,
        until: link.expires,
        ended: link.ended,
        read: times.get(link.id) ?? 0,
        openings: openings.get(link.id) ?? [],
      })),
    };
  }),
);

export const giveInspectorLink = act<Endpoints["giveInspectorLink"]>(
  Effect.fnUntraced(function* ({ caller, params, body: { to, days, archive, ...query } }) {
    const { plainRow } = yield* Store;
    const { uuid } = yield* Cryptography;
    const { structure, grant } = caller;
    const request = yield* viewRequest(caller, yield* present(structure), { params, query });
    const { asked } = yield* askedBy(request, query);
    if (!mayTakeRegister(request.standing)) return yield* Effect.fail(notFound);
    const token = yield* newToken;
    const created = Instant.make(yield* Clock.currentTimeMillis);
    const link = {
      token: yield* tokenHash(token),
      id: LinkId.make(uuid()),
      structure,
      person: grant.person,
      recipient: to,
      scope: asked.scope,
      on: asked.on,
      knownAt: asked.knownAt,
      version: request.snapshot.workspace.version,
      archive,
      created,
      expires: Instant.make(created + days * day),
      ended: null,
      splitAt: asked.splitAt,
    };
    yield* plainRow({ structure }, (rows) => addInspectorLink(rows, link));
    return { path: `/controle/${token}`, until: link.expires };
  }),
);

export const endInspectorLink = act<Endpoints["endInspectorLink"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure, link } }) {
    const { plainRow } = yield* Store;
    yield* forWhoGives(caller);
    const now = Instant.make(yield* Clock.currentTimeMillis);
    yield* plainRow({ structure }, (rows) => endLink(rows, structure, link, now));
    return {};
  }),
);
