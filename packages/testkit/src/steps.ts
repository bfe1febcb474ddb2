import { type Body, type CommandName, commands } from "@coopilote/domain/Command.ts";
import { decide, type RefusalBy } from "@coopilote/domain/decisions.ts";
import { type Fact, facts, type FactType } from "@coopilote/domain/Fact.ts";
import { type Actor, isFactOf, type Role } from "@coopilote/domain/journal/Entry.ts";
import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { Clear } from "@coopilote/domain/kernel/Sealed.ts";
import type { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import { allows } from "@coopilote/domain/Policy.ts";
import { seal } from "@coopilote/domain/seal.ts";
import { Result, Schema } from "effect";
import { drawFrom, sha256 } from "./draw.ts";
import { local } from "./paris.ts";
import { contextOf, grantsWith, type World, written } from "./World.ts";

/** Something that happens to a world. */
export type Step = (world: World) => World;

/** A command as a client writes it. */
export type Wire<N extends CommandName> = (typeof commands)[N]["Encoded"];

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
  const clear = Schema.decodeUnknownSync(commands[name])(wire);
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

const unexpected = (name: string, refusal: unknown): Error =>
  new Error(`${name} was refused: ${JSON.stringify(refusal)}`);

/** A command asked by someone entitled to, and followed by its facts; throws where it is refused. */
export const did =
  <N extends CommandName>(actor: Actor, name: N, wire: Wire<N>): Step =>
  (before) => {
    const { world, body } = sealedCommand(before, name, wire);
    const grants = grantsWith(world, actor);
    const right = allows(world.workspace, grants, actor, world.now, name, body);
    const role = Result.getOrThrowWith(right, (refusal) => unexpected(name, refusal));
    const result = decide(name, world.workspace, body, contextOf(world, actor, role));
    const entries = Result.getOrThrowWith(result, (refusal) => unexpected(name, refusal));
    return written(world, entries, actor, role);
  };

/** A value in clear, where a fact holds its seal. */
export const clear = (value: unknown): Clear => new Clear(value, "text", "structure");

/** A fact written as it stands, whatever a decision would have said. */
export const happened =
  <K extends FactType>(
    actor: Actor,
    type: K,
    body: Unsealed<(typeof facts)[K]["Encoded"], Clear>,
  ): Step =>
  (before) => {
    const draw = drawFrom(before.drawn);
    const sealed = seal(body, before.structure, draw);
    const rows = sealed.aside.map((row) => [row.seal, row] as const);
    const world = { ...before, drawn: draw.drawn(), aside: new Map([...before.aside, ...rows]) };
    return written(world, [factOf(type, sealed.body)], actor, "self");
  };

/** The clock of the structure moves on. */
export const on =
  (day: string, time: string): Step =>
  (world) => ({ ...world, now: local(day, time) });

/** The bytes of a piece have been received and lie on disk. */
export const received =
  (document: DocumentId, mediaType = "application/pdf"): Step =>
  (world) => ({
    ...world,
    stored: new Map([
      ...world.stored,
      [
        document,
        { document, commitment: hexOf(sha256(bytesOf(document))), size: 24_000, mediaType },
      ],
    ]),
  });

/** One step after the other. */
export const after = (world: World, steps: ReadonlyArray<Step>): World =>
  steps.reduce((before, step) => step(before), world);
