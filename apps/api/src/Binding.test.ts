import { Effect } from "effect";
import { expect, it } from "vitest";
import { act, type Bindings, shown } from "./Binding.ts";
import { bindings } from "./bindings.ts";

const { events, ...allButEvents } = bindings;

it("what does not fit the contract does not compile", () => {
  // @ts-expect-error an endpoint that nothing answers
  const unbound: Bindings = allButEvents;

  // @ts-expect-error an answer of another shape than the endpoint's
  const misshapen: Bindings["home"] = shown(() => ({ version: "1" }));

  const undeclared: Bindings["session"] = act(() =>
    // @ts-expect-error a refusal that the endpoint does not declare
    Effect.fail({ _tag: "SignInFailed" } as const),
  );

  const declared: Bindings["signIn"] = act(() => Effect.fail({ _tag: "SignInFailed" } as const));

  expect([events.kind, unbound, misshapen.kind, undeclared.kind, declared.kind]).toStrictEqual([
    "tell",
    allButEvents,
    "view",
    "act",
    "act",
  ]);
});
