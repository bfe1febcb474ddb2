import type { inspectionEndpoints } from "@coopilote/contract/dossier/inspection.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { OnInstant } from "@coopilote/contract/teams/views.ts";
import { asFiled } from "@coopilote/documents/dossier/asFiled.ts";
import { dossierOf } from "@coopilote/documents/dossier/dossierOf.ts";
import type { Asked } from "@coopilote/documents/dossier/prepared.ts";
import type { Civil } from "@coopilote/domain/Context.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import {
  type Inspection,
  type InspectorLink,
  noteInspection,
  openInspectorLink,
} from "@coopilote/store/inspectorRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import type { Origin, Reply } from "../Asked.ts";
import { instantGoneBy } from "../asItWas.ts";
import { act, send } from "../Binding.ts";
import { documentPolicy } from "../http/headers.ts";
import { tokenHash, tried } from "../linkTokens.ts";
import { nameOf } from "../people/names.ts";
import { civilIn, present } from "../views.ts";
import { leaving, weightOf } from "./archive.ts";
import { preparedFor, splitFor } from "./asked.ts";
import { isGiverHere } from "./giver.ts";
import { partOf, partsTold } from "./paper.ts";
import { inTurn, oneByOne, readInTurn } from "./places.ts";

type Endpoints = typeof inspectionEndpoints;
type Day = (typeof OnInstant)["Type"];

const notOpen: ContractRefusalOf<"InspectorLinkNotOpen"> = { _tag: "InspectorLinkNotOpen" };

/** What a token opens now; the same refusal whatever it is that keeps it shut. Only wrong tokens count as tries. */
const found = Effect.fnUntraced(function* (token: string, { address }: Origin, reply: Reply) {
  const { orm } = yield* Store;
  reply.set("cache-control", "private, no-store");
  reply.set("x-robots-tag", "noindex");
  const clock = Instant.make(yield* Clock.currentTimeMillis);
  const link = openInspectorLink(orm, yield* tokenHash(token), clock);
  if (link === undefined) {
    yield* tried(address);
    return yield* Effect.fail(notOpen);
  }
  const there = yield* present(link.structure).pipe(
    Effect.catchTag("NotFound", () => Effect.fail(notOpen)),
  );
  if (!(yield* isGiverHere(link, there))) return yield* Effect.fail(notOpen);
  return { link, snapshot: there.snapshot, civil: yield* civilIn(there.snapshot), clock };
});

type Found = {
  readonly link: InspectorLink;
  readonly snapshot: Snapshot;
  readonly civil: Civil;
  readonly clock: Instant;
};

/** The last instant that a link may be asked of: it shows nothing that was not known when it was given. */
const latestOf = ({ link: { on, knownAt }, civil }: Found) =>
  civil.of(Instant.make(Math.max(on.at, knownAt)));

const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** The dossier of a link, as it was given or of another day, never of what was written since. */
const dossierBy = Effect.fnUntraced(function* (opened: Found, day: Day) {
  const { link, civil } = opened;
  const { structure, scope, version } = link;
  const latest = latestOf(opened);
  const splitAt = link.splitAt ?? (yield* splitFor(structure));
  const pinned: Asked = { scope, on: link.on, knownAt: link.knownAt, splitAt };
  if (day.day === undefined) return yield* preparedFor({ structure }, pinned, version);
  const on = yield* instantGoneBy({ now: latest, civil }, day).pipe(
    Effect.catchTag("InTheFuture", () =>
      Effect.fail({ _tag: "AfterTheLink", path: ["day"], latest } as const),
    ),
  );
  return yield* preparedFor(
    { structure },
    { ...pinned, on, knownAt: earliest(on.at, link.knownAt) },
    version,
  );
});

/**
 * Nothing is shown that is not kept as shown: whoever gave the link reads what was opened, and when. No other screen of the
 * structure changes by it.
 */
const noted = Effect.fnUntraced(function* (
  { link: { id }, clock }: Found,
  what: Inspection["what"],
  { on }: Asked,
) {
  const { plainRow } = yield* Store;
  yield* plainRow({}, (rows) => noteInspection(rows, id, { at: clock, what, on }));
});

/** All that a dossier joins is for whoever controls. */
const every = (): boolean => true;

export const inspection = act<Endpoints["inspection"]>(
  Effect.fnUntraced(function* ({ caller, params, query, reply }) {
    const opened = yield* found(params.token, caller, reply);
    const { link, snapshot, civil } = opened;
    const { prepared, dossier } = yield* oneByOne(
      link.id,
      readInTurn(
        Effect.map(dossierBy(opened, query), (made) => ({
          prepared: made,
          dossier: dossierOf(made),
        })),
      ),
    );
    yield* noted(opened, "page", prepared.asked);
    return {
      by: nameOf(snapshot, link.person),
      to: link.recipient,
      until: civil.of(link.expires),
      given: civil.of(link.created),
      latest: latestOf(opened),
      dossier,
      paper: partsTold(prepared, dossier, every),
      archive: link.archive ? weightOf(prepared) : null,
    };
  }),
);

export const inspectionPaper = send<Endpoints["inspectionPaper"]>(
  Effect.fnUntraced(function* ({ caller, params, query, reply }) {
    const opened = yield* found(params.token, caller, reply);
    const made = Effect.gen(function* () {
      const dossier = yield* dossierBy(opened, query);
      const { paper } = yield* partOf(dossier, every, Number(query.part ?? 1));
      return { asked: dossier.asked, paper };
    });
    const { asked, paper } = yield* oneByOne(opened.link.id, inTurn(made));
    yield* noted(opened, "paper", asked);
    return paper;
  }),
);

export const inspectionArchive = send<Endpoints["inspectionArchive"]>(
  Effect.fnUntraced(function* ({ caller, params, query, reply }) {
    const opened = yield* found(params.token, caller, reply);
    if (!opened.link.archive) return yield* Effect.fail(notOpen);
    const { asked, download } = yield* leaving(
      dossierBy(opened, query),
      (files) => files,
      opened.link.id,
    );
    yield* noted(opened, "archive", asked);
    return download;
  }),
);

export const inspectionPiece = send<Endpoints["inspectionPiece"]>(
  Effect.fnUntraced(function* ({ caller, params, query, reply }) {
    const { documents } = yield* Store;
    const opened = yield* found(params.token, caller, reply);
    const dossier = yield* oneByOne(opened.link.id, readInTurn(dossierBy(opened, query)));
    const piece = dossier.pieces.find(({ document }) => document === params.document);
    if (piece === undefined) return yield* Effect.fail(notOpen);
    const filed = yield* Effect.promise(() => asFiled(dossier, piece, documents.again));
    if (filed === undefined) return yield* Effect.fail(notOpen);
    yield* noted(opened, "piece", dossier.asked);
    reply.set("content-security-policy", documentPolicy);
    const { size, mediaType, file } = piece;
    const stream = ReadableStream.from(filed.bytes());
    return { stream, size, mediaType, name: file.replace("pieces/", "piece-") };
  }),
);
