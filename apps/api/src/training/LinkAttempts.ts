import { Context, Layer } from "effect";
import { Attempts } from "../accounts/Attempts.ts";

const tenMinutes = 10 * 60_000;

/** How often one address may open or use signing links: a room shares one, a guesser soon stops. */
export class LinkAttempts extends Context.Service<LinkAttempts, Attempts>()(
  "coopilote/LinkAttempts",
) {
  static readonly layer = Layer.sync(
    LinkAttempts,
    () => new Attempts({ tries: 120, within: tenMinutes }),
  );
}
