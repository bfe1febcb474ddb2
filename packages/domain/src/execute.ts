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
import { Catalogue, Cryptography, type Turn, type TurnState, Workspaces, Zones } from "./ports.ts";
import { supposing } from "./readiness/supposed.ts";
import { refusalReadableBy } from "./reading.ts";
import { opening, seal, textsIn, typed } from "./seal.ts";
import { standingOf } from "./Standing.ts";

/** A command as someone asks it: decoded, its author known, its free text still in clear. */
type AskedCommand<N extends CommandName> = {
  readonly structure: StructureId;
  readonly name: N;
  readonly body: ClearBody<N>;
  readonly actor: Actor;
  readonly evidence: Observed;
};

/** The same as it arrives, with the id that makes it done once. */
export type Request<N extends CommandName> = AskedCommand<N> & { readonly command: CommandId };

const zoneIn = (name: CommandName, body: object): string | undefined =>
  name === "foundStructure" && "zone" in body && typeof body.zone === "string"
    ? body.zone
    : undefined;

/** The turn of a command: sealed once, its rights and its decision ready to be asked of a state. */
const turnOf = Effect.fnUntraced(function* <N extends CommandName>(request: AskedCommand<N>) {
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

  const turn: Omit<Turn<RefusalBy<N> | KernelRefusal>, "command"> = {
    structure,
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
  };
  return turn;
});

/**
 * From one command to its facts on disk: seal, then in one synchronous turn
 * allows, receipt, decide, entries. Facts reach a journal by no other way.
 */
export const execute = Effect.fnUntraced(function* <N extends CommandName>(request: Request<N>) {
  const workspaces = yield* Workspaces;
  return yield* workspaces.update({ ...(yield* turnOf(request)), command: request.command });
});

/** The state that a command would lead to, or why it would be refused: nothing is written, no receipt is read. */
export const rehearse = Effect.fnUntraced(function* <N extends CommandName>(
  request: AskedCommand<N>,
  state: TurnState,
) {
  const { aside, allows: allowed, decide: decided } = yield* turnOf(request);
  const own = opening(textsIn(aside));
  const seen: TurnState = { ...state, open: (sealed) => own(sealed) ?? state.open(sealed) };
  return Result.gen(function* () {
    const role = yield* allowed(seen);
    const { facts } = yield* decided(seen, role);
    return { ...seen, workspace: supposing(seen.workspace, facts, seen.now) };
  });
});
