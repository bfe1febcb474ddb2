import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import { Result } from "effect";
import { documentOf } from "./cast.ts";
import type { Choice, Scene } from "./Gesture.ts";
import { gesturesOfEvidence } from "./gesturesOfEvidence.ts";
import { gesturesOfPractice } from "./gesturesOfPractice.ts";
import { gesturesOfTeams } from "./gesturesOfTeams.ts";
import { gesturesOfTraining, sessionsIn } from "./gesturesOfTraining.ts";
import { paris } from "./paris.ts";
import { asked, received } from "./steps.ts";
import type { World } from "./World.ts";

export const gestures = {
  ...gesturesOfTeams,
  ...gesturesOfTraining,
  ...gesturesOfEvidence,
  ...gesturesOfPractice,
};
export type GestureName = keyof typeof gestures;

/** What may happen next: someone asks, a piece arrives, time passes or the newest session begins or ends. */
export type Move =
  | { readonly kind: "ask"; readonly gesture: GestureName; readonly choice: Choice }
  | { readonly kind: "receive"; readonly piece: number }
  | { readonly kind: "wait"; readonly minutes: number }
  | { readonly kind: "session"; readonly edge: "begins" | "ends" };

/** When it is after a move. Time never goes back. */
export const nowAfter = (scene: Scene, move: Move): LocalInstant => {
  if (move.kind === "wait") return paris.of(Instant.make(scene.now.at + move.minutes * 60_000));
  if (move.kind !== "session") return scene.now;
  const sequences = sequencesOf(sessionsIn(scene)[0]?.segments ?? []);
  const edge = move.edge === "begins" ? sequences[0]?.from : sequences.at(-1)?.to;
  return edge === undefined || edge.at < scene.now.at ? scene.now : edge;
};

export const sceneOf = ({ workspace, now, stored }: World): Scene => ({
  workspace,
  now,
  pieces: [...stored.keys()],
});

/** The world after a move; a refusal leaves it as it was. */
export const moved = (world: World, move: Move): World => {
  const scene = sceneOf(world);
  switch (move.kind) {
    case "ask": {
      const ask = gestures[move.gesture](scene, move.choice);
      return (
        ask?.((name, wire, actor) =>
          Result.getOrElse<World, unknown, World>(asked(world, name, wire, actor), () => world),
        ) ?? world
      );
    }
    case "receive":
      return received(documentOf(`piece ${move.piece}`))(world);
    case "wait":
    case "session":
      return { ...world, now: nowAfter(scene, move) };
  }
};
