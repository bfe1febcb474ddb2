import { type Body, type CommandName, everyCommand } from "@coopilote/domain/Command.ts";
import { decide, type RefusalBy } from "@coopilote/domain/decisions.ts";
import { type Fact, facts, type FactType } from "@coopilote/domain/Fact.ts";
import { type Actor, isFactOf, type Role } from "@coopilote/domain/journal/Entry.ts";
import type { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import type { KernelRefusal } from "@coopilote/domain/kernel/refusals.ts";
import { allows } from "@coopilote/domain/Policy.ts";
import { seal } from "@coopilote/domain/seal.ts";
import { Result, Schema } from "effect";
import { drawFrom } from "./draw.ts";
import { local } from "./paris.ts";
import { pieceCommitment, pieceSize } from "./pieces.ts";
import { contextOf, grantsWith, type World, written } from "./World.ts";

/** Something that happens to a world. */
export type Step = (world: World) => World;

/** A command as a client writes it. */
export type Wire<N extends CommandName> = (typeof everyCommand)[N]["Encoded"];

type SealedEncoded = { readonly seal: string; readonly commitment: string };

/** What a fact says, each sealed part replaced by `R`. */
export type Unsealed<T, R> = T extends SealedEncoded
  ? R
  : T extends ReadonlyArray<infer U>
    ? ReadonlyArray<Unsealed<U, R>>
    : T extends object
      ? { readonly [K in keyof T]: Unsealed<T[K], R> }
      : T;

/** A fact of a type, its body decoded by that type's own schema. */
export const factOf = (type: FactType, body: unknown): Fact => {
  const fact = { type, body: Schema.decodeUnknownSync(facts[type])(body) };
  if (!isFactOf(facts, fact)) throw new Error(`${type} is no fact`);
  return fact;
};

/** A command ready to be decided: decoded and sealed. */
const sealedCommand = <N extends CommandName>(
  world: World,
  name: N,
  wire: Wire<N>,
): { readonly world: World; readonly body: Body<N> } => {
  const clear = Schema.decodeUnknownSync(everyCommand[name])(wire);
  const draw = drawFrom(world.drawn);
  const { body, aside } = seal(clear, world.structure, draw);
  const rows = aside.map((row) => [row.seal, row] as const);
  return {
    world: { ...world, drawn: draw.drawn(), aside: new Map([...world.aside, ...rows]) },
    body,
  };
};

/** What a command comes to, and the world with its seals. Rights are not asked. */
export const decided = <N extends CommandName>(
  before: World,
  name: N,
  wire: Wire<N>,
  actor: Actor,
  role: Role = "self",
): {
  readonly world: World;
  readonly result: Result.Result<ReadonlyArray<Fact>, RefusalBy<N>>;
} => {
  const { world, body } = sealedCommand(before, name, wire);
  return { world, result: decide(name, world.workspace, body, contextOf(world, actor, role)) };
};

/** The world after a command asked with the rights of whoever asks, or why it is refused. */
export const asked = <N extends CommandName>(
  before: World,
  name: N,
  wire: Wire<N>,
  actor: Actor,
): Result.Result<World, RefusalBy<N> | KernelRefusal> => {
  const { world, body } = sealedCommand(before, name, wire);
  const right = allows(world.workspace, grantsWith(world, actor), actor, world.now, name, body);
  return Result.flatMap(right, (role): Result.Result<World, RefusalBy<N> | KernelRefusal> =>
    Result.map(decide(name, world.workspace, body, contextOf(world, actor, role)), (entries) =>
      written(world, entries, actor, role),
    ),
  );
};

/** A command asked by someone entitled to, and followed by its facts; throws where it is refused. */
export const did =
  <N extends CommandName>(actor: Actor, name: N, wire: Wire<N>): Step =>
  (before) =>
    Result.getOrThrowWith(
      asked(before, name, wire, actor),
      (refusal) => new Error(`${name} was refused: ${JSON.stringify(refusal)}`),
    );

/** A fact that no decision of the test has taken: what the console or a follower writes. */
export const happened =
  <K extends FactType>(actor: Actor, type: K, body: (typeof facts)[K]["Encoded"]): Step =>
  (world) =>
    written(world, [factOf(type, body)], actor, actor.kind === "follower" ? "follower" : "console");

/** The clock of the structure moves on. */
export const on =
  (day: string, time: string): Step =>
  (world) => ({ ...world, now: local(day, time) });

/** The bytes of a piece have been received and lie on disk. */
export const received =
  (document: DocumentId, mediaType = "application/pdf", size = pieceSize): Step =>
  (world) => ({
    ...world,
    stored: new Map([
      ...world.stored,
      [document, { document, commitment: pieceCommitment(document, size), size, mediaType }],
    ]),
  });

/** One step after the other. */
export const after = (world: World, steps: ReadonlyArray<Step>): World =>
  steps.reduce((before, step) => step(before), world);
