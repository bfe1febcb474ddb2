import { Context, Layer } from "effect";
import { Attempts } from "../accounts/Attempts.ts";

const tenMinutes = 10 * 60_000;

/** How often the PIN of one person may be tried: six figures hold only where few tries are given. */
export class PinAttempts extends Context.Service<PinAttempts, Attempts>()("coopilote/PinAttempts") {
  static readonly layer = Layer.sync(
    PinAttempts,
    () => new Attempts({ tries: 5, within: tenMinutes }),
  );
}
