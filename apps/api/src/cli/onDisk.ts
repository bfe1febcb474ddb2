import { Effect } from "effect";
import { exits } from "./exits.ts";
import { diskFr } from "./fr.ts";
import { type Stop, stop } from "./Subcommand.ts";

const full = new Set<unknown>(["ENOSPC", "EDQUOT", "EFBIG", "SQLITE_FULL", "SQLITE_IOERR_WRITE"]);

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** What reads and writes files; a full disk is told, anything else is a fault. */
export const onDisk = <A>(run: () => A | Promise<A>): Effect.Effect<A, Stop> =>
  Effect.tryPromise({ try: async () => run(), catch: (error) => error }).pipe(
    Effect.catch((error) =>
      full.has(codeOf(error))
        ? Effect.fail(stop(exits.unavailable, diskFr.full))
        : Effect.die(error),
    ),
  );
