import type { AnswerOf, Endpoint, RefusalsOf } from "@coopilote/contract/endpoint.ts";
import type { EndpointName, endpoints } from "@coopilote/contract/endpoints.ts";
import type { Beat } from "@coopilote/contract/journal/views.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { Unavailable } from "@coopilote/domain/ports.ts";
import { Effect, type Stream } from "effect";
import type { Asked } from "./Asked.ts";
import type { Ports } from "./Ports.ts";
import type { ViewRequest } from "./ViewRequest.ts";

/** Bytes on their way out. `name`: for a saved copy; `size`: where it is known before they are made. */
export type Download = {
  readonly stream: ReadableStream<Uint8Array>;
  readonly size: number | undefined;
  readonly mediaType: string;
  readonly name: string;
};

/** What moves in a structure, for as long as someone listens; `undefined` says only that the line is open. */
export type Beats = Stream.Stream<Beat | undefined, never, Ports>;

/** What an endpoint declares, and what any may meet: a structure that is not there, a base that cannot write. */
type Failure<E extends Endpoint> = RefusalsOf<E> | ContractRefusalOf<"NotFound"> | Unavailable;
type Answering<E extends Endpoint, A> = (asked: Asked<E>) => Effect.Effect<A, Failure<E>, Ports>;

/** Something done, or read from plain rows. */
type Act<E extends Endpoint> = {
  readonly kind: "act";
  readonly act: Answering<E, AnswerOf<E>>;
};
type Send<E extends Endpoint> = { readonly kind: "send"; readonly send: Answering<E, Download> };
type Tell<E extends Endpoint> = { readonly kind: "tell"; readonly tell: Answering<E, Beats> };

/** A screen over a structure's journal: kept, and answered again until something moves. */
type View<E extends Endpoint> = {
  readonly kind: "view";
  readonly look: (request: ViewRequest<E>) => Effect.Effect<AnswerOf<E>, Failure<E>, Ports>;
};

/** What answers an endpoint: its own answers and refusals, no others. */
export type Binding<E extends Endpoint> = E["reply"] extends { readonly kind: "bytes" }
  ? Send<E>
  : E["reply"] extends { readonly kind: "events" }
    ? Tell<E>
    : Act<E> | View<E>;

/** One binding for each endpoint; one that is missing does not compile. */
export type Bindings = { readonly [N in EndpointName]: Binding<(typeof endpoints)[N]> };

/** A binding once it is known to fit its endpoint: what it takes was decoded by that endpoint's schemas. */
export type AnyBinding = Act<Endpoint> | Send<Endpoint> | Tell<Endpoint> | View<Endpoint>;

/** The binding of an endpoint, its own types forgotten. */
export const bindingOf = (bindings: Bindings, name: string): AnyBinding => {
  const table: Readonly<Record<string, unknown>> = bindings;
  // Invariant: Bindings checked each binding against its endpoint, whose schemas decode what it is given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return table[name] as AnyBinding;
};

export const act = <E extends Endpoint>(run: Act<E>["act"]): Act<E> => ({ kind: "act", act: run });

export const send = <E extends Endpoint>(run: Send<E>["send"]): Send<E> => ({
  kind: "send",
  send: run,
});

export const tell = <E extends Endpoint>(run: Tell<E>["tell"]): Tell<E> => ({
  kind: "tell",
  tell: run,
});

/** A screen that reads more than the present state, or refuses by more than « introuvable ». */
export const shownBy = <E extends Endpoint>(look: View<E>["look"]): View<E> => ({
  kind: "view",
  look,
});

/** A screen that is a plain function, its endpoint known by where it is bound; nothing where what its path names does not exist. */
export const shown = <E extends Endpoint>(
  look: (request: ViewRequest<NoInfer<E>>) => AnswerOf<NoInfer<E>> | undefined,
) =>
  shownBy<E>((request) => {
    const answer = look(request);
    return answer === undefined
      ? Effect.fail({ _tag: "NotFound" } as const)
      : Effect.succeed(answer);
  });
