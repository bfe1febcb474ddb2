import { Effect, Result } from "effect";
import type { Context } from "./Context.ts";
import type { ClearBody, CommandName } from "./Command.ts";
import { decide, type RefusalBy } from "./decisions.ts";
import { canonical } from "./journal/canonical.ts";
import { type Actor, personOf, type Role } from "./journal/Entry.ts";
import type { CommandId, StructureId } from "./kernel/ids.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import type { Observed } from "./kernel/Signature.ts";
import { allows, grantsGiven } from "./Policy.ts";
import { Catalogue, Cryptography, type TurnState, Workspaces, Zones } from "./ports.ts";
import { refusalReadableBy } from "./reading.ts";
import { seal, typed } from "./seal.ts";
import { standingOf } from "./Standing.ts";

/** A command as it arrives: decoded, its author known, its free text still in clear. */
export type Request<N extends CommandName> = {
  readonly structure: StructureId;
  readonly command: CommandId;
  readonly name: N;
  readonly body: ClearBody<N>;
  readonly actor: Actor;
  readonly evidence: Observed;
};

const zoneIn = (name: CommandName, body: object): string | undefined =>
  name === "foundStructure" && "zone" in body && typeof body.zone === "string"
    ? body.zone
    : undefined;

/**
 * From one command to its facts on disk: seal, then in one synchronous turn
 * allows, receipt, decide, entries. Facts reach a journal by no other way.
 */
export const execute = Effect.fnUntraced(function* <N extends CommandName>(request: Request<N>) {
  const workspaces = yield* Workspaces;
  const zones = yield* Zones;
  const cryptography = yield* Cryptography;
  const catalogue = yield* Catalogue;
  const { structure, name, actor } = request;
  const digest = cryptography.digestOf(canonical({ name, body: typed(request.body) }));
  const { body, aside } = seal(request.body, structure, cryptography);
  const foundedZone = zoneIn(name, body);

  const contextOf = ({ workspace, now, open, stored }: TurnState, role: Role): Context => {
    const founded = workspace.structure.founded;
    const zone = founded?.zone ?? foundedZone ?? "Europe/Paris";
    return {
      structure,
      actor,
      role,
      person: personOf(actor),
      now,
      civil: {
        of: (instant) => zones.of(zone, instant),
        at: (civil) => zones.at(zone, civil),
      },
      evidence: request.evidence,
      open,
      stored,
      published: catalogue.published,
      holiday: (day) => zones.holiday(founded?.territory ?? "autre", day),
      zoneExists: zones.exists,
      sha256: cryptography.sha256,
    };
  };

  return yield* workspaces.update<RefusalBy<N> | KernelRefusal>({
    structure,
    command: request.command,
    name,
    actor,
    digest,
    aside,
    zone: foundedZone,
    allows: ({ workspace, grants, device, now }) =>
      allows(workspace, grants, actor, now, name, body, device),
    decide: (state, role) =>
      Result.mapBoth(decide(name, state.workspace, body, contextOf(state, role)), {
        onSuccess: (facts) => ({ facts, grants: grantsGiven(facts, actor) }),
        onFailure: (refusal) => {
          const standing = standingOf(state.workspace, state.grants, actor, state.now);
          return standing === undefined ? refusal : refusalReadableBy(standing, refusal);
        },
      }),
  });
});
