import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { expect, it } from "vitest";
import { Accounts } from "../src/accounts/Accounts.ts";
import { openRuntime } from "../src/runtime.ts";
import { settingsOf } from "../src/settings.ts";
import { newFolder } from "./opened.ts";
import { password } from "./people.ts";

type Handle = { readonly inTransaction: boolean };

/** The handle under drizzle's, which names it `$client`. */
const handleIn = (orm: object): Handle => {
  const client: unknown = "$client" in orm ? orm.$client : undefined;
  if (typeof client !== "object" || client === null || !("inTransaction" in client))
    throw new Error("drizzle no longer shows its handle");
  return {
    get inTransaction() {
      return client.inTransaction === true;
    },
  };
};

it("twenty people signing up at once never hold the write handle between two turns", async () => {
  const settings = settingsOf({ COOPILOTE_DATA: await newFolder() }, Date.now());
  const runtime = openRuntime(settings, () => undefined);
  const handle = handleIn(await runtime.runPromise(Effect.map(Store, ({ orm }) => orm)));
  const seen = { turns: 0, held: 0 };
  const watch = (): void => {
    seen.turns += 1;
    if (handle.inTransaction) seen.held += 1;
    if (seen.turns > 0) watching.next = setImmediate(watch);
  };
  const watching = { next: setImmediate(watch) };
  const signUp = (index: number) =>
    Effect.flatMap(Accounts, (accounts) =>
      accounts.signUp(
        { name: "Nom Inventé", identifier: `personne.${index}`, password },
        { address: "127.0.0.1", userAgent: "" },
      ),
    );
  const opened = await Promise.all(
    Array.from({ length: 20 }, (_, index) => runtime.runPromise(signUp(index))),
  );
  clearImmediate(watching.next);
  await runtime.dispose();
  expect(new Set(opened.map(({ account }) => account)).size).toBe(20);
  expect(seen.held).toBe(0);
  expect(seen.turns).toBeGreaterThan(20);
});
