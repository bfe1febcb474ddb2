import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Effect, Stream } from "effect";
import {
  account,
  codecOf,
  type Incoming,
  member,
  originOf,
  sameSite,
  signedIn,
  type Wrong,
} from "./answering.ts";
import { Reply } from "./Asked.ts";
import type { AnyBinding, Beats, Download } from "./Binding.ts";
import type { StateForm } from "./declaration/prefill/StateForm.ts";
import { contentTag, isKnown, viewTag } from "./http/etag.ts";
import { json } from "./http/json.ts";
import { JsonText } from "./http/JsonText.ts";
import type { Kept } from "./http/Kept.ts";
import type { Log } from "./http/log.ts";
import type { Ports } from "./Ports.ts";
import { present, viewRequest } from "./views.ts";

/** What answers share for the life of the server. `closing`: aborted when it stops. */
export type Ground = {
  readonly log: Log;
  readonly origin: string | undefined;
  readonly form: StateForm | undefined;
  readonly release: string;
  readonly kept: Kept;
  readonly closing: AbortSignal;
};

type Of<K extends AnyBinding["kind"]> = Extract<AnyBinding, { readonly kind: K }>;
type Codec = ReturnType<typeof codecOf>;

const unchanged = (etag: string): Response =>
  new Response(null, { status: 304, headers: { etag, "cache-control": "private, no-cache" } });

const structureIn = (params: unknown): StructureId => {
  if (typeof params === "object" && params !== null && "structure" in params)
    return StructureId.make(String(params.structure));
  throw new Error("an endpoint for members has no structure in its path");
};

/** A screen: asked again while nothing moved, it is neither made nor encoded again. */
const viewed = (endpoint: Endpoint, { look }: Of<"view">, ground: Ground) => {
  const codec = codecOf(endpoint);
  return Effect.fnUntraced(function* (incoming: Incoming) {
    const params = yield* codec.params(incoming.params);
    const asker = yield* member(incoming, structureIn(params));
    const query = yield* codec.query(incoming.request);
    const there = yield* present(asker.structure);
    const etag = viewTag({
      version: there.snapshot.workspace.version,
      rows: there.snapshot.rows,
      now: there.now,
      grant: asker.grant,
      release: ground.release,
    });
    if (isKnown(incoming.header("if-none-match"), etag)) return unchanged(etag);
    const key = `${asker.account} ${incoming.request.url}`;
    const known = ground.kept.get(key, etag);
    if (known !== undefined)
      return yield* json(known.body, incoming.header("accept-encoding"), { etag });
    const answer = yield* look(yield* viewRequest(asker, there, { params, query }));
    const body = new JsonText(codec.encoded(answer));
    ground.kept.put(key, { etag, body });
    return yield* json(body, incoming.header("accept-encoding"), { etag });
  });
};

const callerOf = Effect.fnUntraced(function* (
  { who }: Endpoint,
  incoming: Incoming,
  params: unknown,
) {
  switch (who) {
    case "anyone":
      return { signedIn: yield* signedIn(incoming) };
    case "account":
      return yield* account(incoming);
    case "member":
      return yield* member(incoming, structureIn(params));
  }
});

const downloaded = (
  { stream, size, mediaType, name }: Download,
  fields: Readonly<Record<string, string>>,
): Response => {
  const plain = name.replace(/[^\w.-]/gu, "_");
  const disposition = `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new Response(stream, {
    headers: {
      "content-type": mediaType,
      ...(size === undefined ? {} : { "content-length": String(size) }),
      "cache-control": "private, no-store",
      "content-disposition": disposition,
      ...fields,
    },
  });
};

/** Server-sent events: one JSON message for each beat, a comment to keep the line open. */
const told = Effect.fnUntraced(function* (codec: Codec, beats: Beats, closing: AbortSignal) {
  const services = yield* Effect.context<Ports>();
  const text = Stream.map(beats, (beat) =>
    beat === undefined ? ":\n\n" : `data: ${codec.encoded(beat)}\n\n`,
  );
  const body = Stream.toReadableStreamWith(Stream.encodeText(text), services, { signal: closing });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  });
});

const acted = (endpoint: Endpoint, binding: Exclude<AnyBinding, Of<"view">>, ground: Ground) => {
  const codec = codecOf(endpoint);
  return Effect.fnUntraced(function* (incoming: Incoming) {
    const { request } = incoming;
    yield* sameSite(incoming, ground.origin);
    const params = yield* codec.params(incoming.params);
    const caller = { ...originOf(incoming), ...(yield* callerOf(endpoint, incoming, params)) };
    const query = yield* codec.query(request);
    const body = yield* codec.body(request);
    const asked = {
      caller,
      params,
      query,
      body,
      request,
      reply: new Reply(),
      origin: ground.origin,
      form: ground.form,
    };
    if (binding.kind === "send") return downloaded(yield* binding.send(asked), asked.reply.all);
    if (binding.kind === "tell")
      return yield* told(codec, yield* binding.tell(asked), ground.closing);
    const text = codec.encoded(yield* binding.act(asked));
    const accepted = incoming.header("accept-encoding");
    if (endpoint.method !== "GET")
      return yield* json(new JsonText(text), accepted, asked.reply.all);
    const etag = contentTag(text);
    if (isKnown(incoming.header("if-none-match"), etag)) return unchanged(etag);
    return yield* json(new JsonText(text), accepted, { ...asked.reply.all, etag });
  });
};

/** From a request to its answer: decode · who · act or look · encode. */
export const answered = (
  endpoint: Endpoint,
  binding: AnyBinding,
  ground: Ground,
): ((incoming: Incoming) => Effect.Effect<Response, Wrong, Ports>) =>
  binding.kind === "view" ? viewed(endpoint, binding, ground) : acted(endpoint, binding, ground);
