import type { FormSilence } from "@coopilote/contract/declaration/refusals.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Clock, Effect, Schema } from "effect";
import { bounded } from "../../http/bounded.ts";
import { Followed, FormSchema, Prefilled } from "./siteAnswers.ts";

/** Why the site gave nothing that is understood; never its own words, which may hold what was sent. `until`: not before. */
export type Silent = {
  readonly _tag: "Silent";
  readonly why: FormSilence;
  readonly until: Instant | null;
};

/** How long the site has to answer, in milliseconds, and the most it may say, in bytes. */
const patience = 10_000;
const longest = 1_000_000;

/** The longest that the site may ask to wait, in milliseconds. */
const longestWait = 15 * 60_000;

const silent = (why: FormSilence, until: Instant | null = null): Silent => ({
  _tag: "Silent",
  why,
  until,
});

type Answer = { readonly status: number; readonly reset: string | null; readonly text: string };

const asked = (url: string, init: RequestInit) =>
  Effect.tryPromise({
    try: async (signal): Promise<Answer> => {
      const response = await fetch(url, {
        ...init,
        redirect: "manual",
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      });
      const text = Buffer.from(await bounded(response.body, longest)).toString("utf8");
      return { status: response.status, reset: response.headers.get("ratelimit-reset"), text };
    },
    catch: (error) => silent(error instanceof RangeError ? "not-understood" : "unreachable"),
  });

const minute = 60_000;

/** RateLimit-Reset is an epoch in seconds at this site, and a number of seconds in the draft that names it; said to the minute. */
const waitUntil = (reset: string | null, now: number): Instant => {
  const seconds = Number(reset ?? "");
  const until = seconds > 1_000_000_000 ? seconds * 1000 : now + seconds * 1000;
  const isSaid = reset !== null && Number.isFinite(until) && until > now;
  const wait = Math.min(isSaid ? until : now + minute, now + longestWait);
  return Instant.make(Math.ceil(wait / minute) * minute);
};

const whyNot = ({ status, reset }: Answer, now: number): Silent => {
  if (status === 429) return silent("busy", waitUntil(reset, now));
  if (status >= 500) return silent("unreachable");
  if (status === 404 || status === 410 || (status >= 300 && status < 400)) return silent("closed");
  return status >= 400 ? silent("turned-down") : silent("not-understood");
};

const understood = <A>(is: (value: unknown) => value is A, text: string): A | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const answering = Effect.fnUntraced(function* <A>(
  is: (value: unknown) => value is A,
  expected: number,
  url: string,
  init: RequestInit,
) {
  const answer = yield* asked(url, init);
  const now = yield* Clock.currentTimeMillis;
  if (answer.status !== expected) return yield* Effect.fail(whyNot(answer, now));
  const value = understood(is, answer.text);
  return value ?? (yield* Effect.fail(silent("not-understood")));
});

const isForm = Schema.is(FormSchema);
const isPrefilled = Schema.is(Prefilled);
const isFollowed = Schema.is(Followed);

/** The address of a form cut in its parts. */
const partsOf = (address: string): { readonly origin: string; readonly path: string } => {
  const { origin, pathname } = new URL(address);
  return { origin, path: pathname.replace(/^\/commencer\//u, "") };
};

const dossiersOf = (address: string, number: number): string =>
  `${partsOf(address).origin}/api/public/v1/demarches/${number}/dossiers`;

/** The fields of a form, by its public schema. */
export const readForm = (address: string): Effect.Effect<FormSchema, Silent> => {
  const { origin, path } = partsOf(address);
  return answering(isForm, 200, `${origin}/preremplir/${path}/schema`, {
    headers: { accept: "application/json" },
  });
};

/** Sends what fills a form; the site refuses any other type of content than exactly this one. */
export const prefillForm = Effect.fnUntraced(function* (
  address: string,
  number: number,
  champs: Readonly<Record<string, unknown>>,
) {
  const answer = yield* answering(isPrefilled, 201, dossiersOf(address, number), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(champs),
  });
  return answer.dossier_url.startsWith(`${partsOf(address).origin}/`)
    ? answer
    : yield* Effect.fail(silent("not-understood"));
});

/** Where the dossiers of some tokens are; one that the site knows no more is left out of its answer. */
export const followForm = (
  address: string,
  number: number,
  tokens: ReadonlyArray<string>,
): Effect.Effect<Followed, Silent> =>
  answering(isFollowed, 200, `${dossiersOf(address, number)}?prefill_token=${tokens.join(",")}`, {
    headers: { accept: "application/json" },
  });
