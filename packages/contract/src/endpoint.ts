import type { Schema } from "effect";
import type { ContractRefusalOf, ContractRefusalTag } from "./refusals.ts";

/** A value and its JSON. */
export type Wire = Schema.Codec<unknown, unknown>;

/**
 * Whom an endpoint answers. `anyone`: no session needed. `account`: whoever is signed in.
 * `member`: whoever has a grant in force in the path's `:structure`; to others it does not exist.
 */
export type Who = "anyone" | "account" | "member";

/** Bytes sent as they are: their types are recognised by content, `longest` in bytes. */
export type Bytes = { readonly kind: "bytes"; readonly longest: number };

/** What comes back. `stops`: long to make, it is given up with whoever asked. `events`: a stream of JSON messages (SSE). */
export type Reply =
  | { readonly kind: "json"; readonly schema: Wire; readonly stops?: true }
  | { readonly kind: "bytes" }
  | { readonly kind: "events"; readonly schema: Wire };

/** One way in, as data: bound by the server, described to others, called by the screens. */
export type Endpoint = {
  readonly name: string;
  readonly summary: string;
  readonly method: "GET" | "POST";
  readonly path: `/api/${string}`;
  readonly who: Who;
  readonly params: Wire;
  readonly query: Wire | undefined;
  readonly body: Wire | Bytes | undefined;
  readonly reply: Reply;
  readonly refusals: ReadonlyArray<ContractRefusalTag>;
};

/** Endpoints by name: what the server must bind, each and no other. */
export type Endpoints = { readonly [name: string]: Endpoint };

type TypeOf<S> = S extends { readonly Type: infer A } ? A : undefined;

export type ParamsOf<E extends Endpoint> = TypeOf<E["params"]>;
export type QueryOf<E extends Endpoint> = TypeOf<E["query"]>;
export type BodyOf<E extends Endpoint> = TypeOf<E["body"]>;
export type AnswerOf<E extends Endpoint> = E["reply"] extends { readonly schema: infer S }
  ? TypeOf<S>
  : never;
export type RefusalsOf<E extends Endpoint> = ContractRefusalOf<E["refusals"][number]>;

/** Bytes at most, as `longest` says. */
export const bytes = (longest: number): Bytes => ({ kind: "bytes", longest });
