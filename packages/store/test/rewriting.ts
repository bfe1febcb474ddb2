import { Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Turn } from "@coopilote/domain/ports.ts";
import type { World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { newCommand } from "./founding.ts";

type Entry = World["entries"][number];

/** An entry of a world written again as it was, whatever a decision would say. */
export const rewriting = (
  { structure }: Pick<World, "structure">,
  { actor, role, fact }: Entry,
): Turn<never> => ({
  structure,
  command: newCommand(),
  name: fact.type,
  actor,
  digest: Hash.make("0".repeat(64)),
  aside: [],
  zone: "Europe/Paris",
  allows: () => Result.succeed(role),
  decide: () => Result.succeed({ facts: [fact], grants: [] }),
});
