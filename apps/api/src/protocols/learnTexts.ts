import { Effect, Result } from "effect";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import { CommandId, type StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Cryptography, Workspaces } from "@coopilote/domain/ports.ts";
import { type PublishedText, textsToLearn } from "@coopilote/domain/readiness/learned.ts";

/**
 * Writes in a journal what the catalogue has learned since of the protocols used there, by the follower of the catalogue;
 * judged inside the turn, so that it is written once. How many texts were learned.
 */
export const learnTexts = Effect.fnUntraced(function* (
  structure: StructureId,
  published: ReadonlyArray<PublishedText>,
) {
  const workspaces = yield* Workspaces;
  const { digestOf, uuid } = yield* Cryptography;
  const { workspace } = yield* workspaces.read(structure);
  if (textsToLearn(workspace.protocols, published).length === 0) return 0;
  const { entries } = yield* workspaces.update<never>({
    structure,
    command: CommandId.make(uuid()),
    name: "learnTexts",
    actor: { kind: "follower", name: "catalogue" },
    digest: digestOf(
      canonical({ name: "learnTexts", published: published.map(({ digest }) => digest) }),
    ),
    aside: [],
    zone: undefined,
    allows: () => Result.succeed("follower"),
    decide: (state) =>
      Result.succeed({
        facts: textsToLearn(state.workspace.protocols, published),
        grants: [],
      }),
  });
  return entries.length;
});
