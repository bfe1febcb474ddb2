import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { keepPin, pinOf } from "@coopilote/store/sharedDeviceRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import { scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Guesses } from "../accounts/Guesses.ts";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const saltBytes = 16;
const hashBytes = 32;

const hashed = (pin: string, salt: Buffer): Effect.Effect<Buffer> =>
  Effect.promise(() => derive(pin, salt, hashBytes));

const stepsIn = (pin: string): ReadonlySet<number> =>
  new Set([...pin].slice(1).map((figure, before) => Number(figure) - Number(pin[before])));

/** Whether six figures are all the same, or follow each other up or down. */
export const isPinEasy = (pin: string): boolean => {
  const [step, other] = [...stepsIn(pin)];
  return other === undefined && step !== undefined && Math.abs(step) <= 1;
};

type Owner = { readonly structure: StructureId; readonly person: PersonId };

/** Keeps the PIN someone chose, in place of the one they had. `before`: in whose presence. */
export const choosing = Effect.fnUntraced(function* (
  { structure, person }: Owner,
  pin: string,
  before: PersonId,
) {
  if (isPinEasy(pin)) return yield* Effect.fail({ _tag: "PinTooEasy" } as const);
  const { plainRow } = yield* Store;
  const { bytes } = yield* Cryptography;
  const salt = Buffer.from(bytes(saltBytes));
  const hash = yield* hashed(pin, salt);
  const chosen = Instant.make(yield* Clock.currentTimeMillis);
  yield* plainRow({ structure }, (rows) =>
    keepPin(rows, { structure, person, salt, hash, chosen, before }),
  );
});

/** Refuses a PIN that is not someone's; each try counts until one is right. */
export const proven = Effect.fnUntraced(function* ({ structure, person }: Owner, pin: string) {
  const { pins: attempts } = yield* Guesses;
  const { orm } = yield* Store;
  const key = `${structure} ${person}`;
  const wait = attempts.wait(key, yield* Clock.currentTimeMillis);
  if (wait !== undefined)
    return yield* Effect.fail({
      _tag: "TooManyAttempts",
      seconds: Math.ceil(wait / 1000),
    } as const);
  const kept = pinOf(orm, structure, person);
  const wrong: ContractRefusalOf<"WrongPin"> = { _tag: "WrongPin" };
  if (kept === undefined) return yield* Effect.fail(wrong);
  if (!timingSafeEqual(yield* hashed(pin, kept.salt), kept.hash)) return yield* Effect.fail(wrong);
  attempts.forgive(key);
});
