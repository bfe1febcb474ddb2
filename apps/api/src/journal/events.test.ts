import { AccountId, CommandId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { commands } from "@coopilote/domain/Command.ts";
import { execute } from "@coopilote/domain/execute.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import { pressLayer } from "@coopilote/documents/kernel/Press.ts";
import { storeLayer } from "@coopilote/store/storeLayer.ts";
import { Catalogue, Workspaces } from "@coopilote/domain/ports.ts";
import { Effect, Layer, Queue, Schema, Stream } from "effect";
import { TestClock } from "effect/testing";
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { Accounts } from "../accounts/Accounts.ts";
import { Reply } from "../Asked.ts";
import { Guesses } from "../accounts/Guesses.ts";
import { OpenForms } from "./OpenForms.ts";
import { events } from "./events.ts";

const evidence = { method: "account", device: "mac/safari", link: null } as const;
const foundBody = Schema.decodeUnknownSync(commands.foundStructure);

/** Nobody signs in here: only the end of sessions is listened to. */
const noAccounts = Layer.succeed(Accounts, {
  signUp: () => Effect.die("unused"),
  signIn: () => Effect.die("unused"),
  signOut: () => Effect.die("unused"),
  recognised: () => Effect.die("unused"),
  openSessions: () => Effect.die("unused"),
  endSession: () => Effect.die("unused"),
  changePassword: () => Effect.die("unused"),
  known: () => Effect.die("unused"),
  renew: () => Effect.die("unused"),
  onEnd: () => () => undefined,
});

/** 10 March 2026 at 23:59:50 in Paris, on every clock of the test. */
const evening = Date.parse("2026-03-10T22:59:50Z");

const world = Layer.mergeAll(
  storeLayer({ folder: ":memory:", clocks: { wall: () => evening, monotonic: () => 0 } }),
  Layer.succeed(Catalogue, { versions: [], published: () => undefined }),
  noAccounts,
  Guesses.layer,
  OpenForms.layer,
  pressLayer(),
  TestClock.layer(),
);

it("a structure's day turns at its own midnight, and says so", () =>
  Effect.runPromise(
    Effect.gen(function* () {
      yield* TestClock.setTime(evening);
      const [structure, person] = [StructureId.make(randomUUID()), PersonId.make(randomUUID())];
      const account = AccountId.make("lucie");
      const actor: Actor = { kind: "account", account, person };
      const body = foundBody({
        entity: randomUUID(),
        kind: "msp",
        zone: "Europe/Paris",
        territory: "metropole",
        name: "Maison de santé Exemple",
        finess: null,
        ars: null,
        agreement: null,
        founder: person,
        founderName: { family: "Exemple", given: "Lucie", civility: "Dr" },
      });
      const command = CommandId.make(randomUUID());
      yield* execute({ structure, command, name: "foundStructure", body, actor, evidence });
      const [grant] = yield* Workspaces.use(({ grantsOf }) => grantsOf(account));
      if (grant === undefined) return yield* Effect.die("the founder has a grant");

      const beats = yield* events.tell({
        caller: {
          account,
          name: "Lucie Exemple",
          identifier: "lucie@exemple.test",
          session: "session",
          structure,
          grant,
          address: "",
          evidence,
        },
        params: { structure },
        query: undefined,
        body: undefined,
        request: new Request("http://localhost/"),
        reply: new Reply(),
        origin: undefined,
        form: undefined,
      });
      const heard = yield* Queue.unbounded<unknown>();
      yield* Effect.forkScoped(Stream.runForEach(beats, (beat) => Queue.offer(heard, beat)));
      expect(yield* Queue.take(heard)).toMatchObject({ day: "2026-03-10" });
      yield* TestClock.adjust("20 seconds");
      expect(yield* Queue.take(heard)).toMatchObject({ day: "2026-03-11" });
      yield* TestClock.adjust("20 seconds");
      expect(yield* Queue.take(heard)).toBeUndefined();
    }).pipe(Effect.scoped, Effect.provide(world)),
  ));
