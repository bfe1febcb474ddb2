import { reading } from "@coopilote/contract/issues.ts";
import { commands } from "@coopilote/domain/Command.ts";
import { Arbitrary, Effect, Result, Schema } from "effect";

type Command = Schema.Codec<unknown, unknown>;

/** The same draws in every run. */
const drawn = { count: 60, seed: 2025 };

/** What no draw would hit. */
const written: Readonly<Record<string, object>> = {
  recordBillingNumber: { number: "999000001" },
};

/** A body that a command's own schema accepts, drawn from that schema. */
const bodyFor = (name: string, schema: Command): unknown => {
  const read = reading(schema);
  const bodies = Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.schema(Schema.toEncoded(schema)), drawn),
  );
  const body = bodies
    .map((drawnBody) =>
      typeof drawnBody === "object" ? { ...drawnBody, ...written[name] } : drawnBody,
    )
    .find((candidate) => Result.isSuccess(read(candidate)));
  if (body === undefined) throw new Error(`no body drawn fits ${name}`);
  return body;
};

/** Every command with a body of the right shape. */
export const commandBodies: ReadonlyArray<{ readonly name: string; readonly body: unknown }> =
  Object.entries<Command>(commands).map(([name, schema]) => ({
    name,
    body: bodyFor(name, schema),
  }));
