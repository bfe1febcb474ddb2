import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { execute, type Request } from "@coopilote/domain/execute.ts";
import { CommandId, type PersonId, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { dropPin, keepPin, pinOf } from "@coopilote/store/sharedDeviceRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { counted, Guesses } from "../accounts/Guesses.ts";
import { neverMet } from "../neverMet.ts";

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

type Choice = Pick<Request<"recordPinChosen">, "structure" | "body" | "actor" | "evidence">;

/**
 * The PIN that someone had goes, then the fact that they chose one, then the one they chose: cut off between, they have
 * none, and no PIN signs what the fact says of another. `actor`: whoever confirms it. The command is new each time, so
 * is the fact.
 */
export const choosing = Effect.fnUntraced(function* (choice: Choice, pin: string) {
  if (isPinEasy(pin)) return yield* Effect.fail({ _tag: "PinTooEasy" } as const);
  const { plainRow } = yield* Store;
  const { bytes, uuid } = yield* Cryptography;
  const { structure, body } = choice;
  const { person } = body;
  const salt = Buffer.from(bytes(saltBytes));
  const hash = yield* hashed(pin, salt);
  const command = CommandId.make(uuid());
  yield* plainRow({ structure }, (rows) => dropPin(rows, structure, person));
  yield* execute({ ...choice, command, name: "recordPinChosen" }).pipe(
    Effect.catchTag(["NoSuchPerson", "NotAllowed"], () =>
      Effect.fail({ _tag: "NotFound" } as const),
    ),
    Effect.catchTag([...neverMet, "KeyAlreadyUsed", "NotAboutOneself"], Effect.die),
  );
  yield* plainRow({ structure }, (rows) => keepPin(rows, { structure, person, salt, hash }));
});

type Owner = { readonly structure: StructureId; readonly person: PersonId };

/** Refuses a PIN that is not someone's; each try counts until one is right. */
export const proven = Effect.fnUntraced(function* ({ structure, person }: Owner, pin: string) {
  const { pins: attempts } = yield* Guesses;
  const { orm } = yield* Store;
  const key = `${structure} ${person}`;
  yield* counted(attempts, key);
  const kept = pinOf(orm, structure, person);
  const wrong: ContractRefusalOf<"WrongPin"> = { _tag: "WrongPin" };
  if (kept === undefined) return yield* Effect.fail(wrong);
  if (!timingSafeEqual(yield* hashed(pin, kept.salt), kept.hash)) return yield* Effect.fail(wrong);
  attempts.forgive(key);
});
