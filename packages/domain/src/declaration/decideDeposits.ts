import { HashMap, Result } from "effect";
import { happened } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import {
  actingPerson,
  type Decided,
  joinedDocument,
  knownPerson,
  knownTeam,
  refused,
} from "../deciding.ts";
import type { Code, PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { KernelRefusal } from "../kernel/refusals.ts";
import type { LocalInstant } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { declaredUnder, distinct } from "./decideGround.ts";
import type { NamedMember } from "./facts.ts";

type Read = {
  readonly by: PersonId;
  readonly at: LocalInstant;
  readonly regime: Code;
  readonly adds: ReadonlyArray<NamedMember>;
  readonly removes: ReadonlyArray<NamedMember>;
};

/** What a receipt says, whoever was ready: an instant that has passed, in its own regime, and names (j8, j26). */
const readOnReceipt = (
  workspace: Workspace,
  command: Omit<Body<"recordDeposit">, "declaration">,
  context: Context,
): Result.Result<
  Read,
  RefusalOf<"NoSuchTeam" | "NoSuchPerson" | "NoSuchDocument" | "NobodyToDeclare"> | KernelRefusal
> =>
  Result.gen(function* () {
    const { team, receipt } = command;
    yield* knownTeam(workspace, team);
    const [adds, removes] = [distinct(command.adds), distinct(command.removes)];
    for (const { person } of [...adds, ...removes]) yield* knownPerson(workspace, person);
    yield* joinedDocument(workspace, receipt);
    const by = yield* actingPerson(context);
    const instant = yield* happened(context, command.at, ["at"]);
    const { regime } = yield* declaredUnder(workspace, team, instant);
    if (adds.length + removes.length === 0) return yield* refused({ _tag: "NobodyToDeclare" });
    return { by, at: instant, regime: regime.id, adds, removes };
  });

/** A deposit that happened on the State's site is recorded, never refused for what was missing (j8). */
export const recordDeposit = (
  workspace: Workspace,
  command: Body<"recordDeposit">,
  context: Context,
): Decided<
  "NoSuchTeam" | "NoSuchPerson" | "NoSuchDocument" | "NobodyToDeclare" | "NoSuchDeclaration"
> =>
  Result.gen(function* () {
    const { deposit, team, number, receipt, declaration } = command;
    if (HashMap.has(workspace.declaration.deposits, deposit))
      return yield* refused({ _tag: "IdAlreadyUsed", id: deposit });
    if (declaration !== null && at(workspace.declaration.prepared, declaration)?.team !== team)
      return yield* refused({ _tag: "NoSuchDeclaration", declaration });
    const read = yield* readOnReceipt(workspace, command, context);
    return [
      {
        type: "DepositRecorded.1",
        body: { deposit, team, number, receipt, declaration, ...read },
      },
    ];
  });

/** A mistake in what was typed of a receipt; the deposit keeps the list it was prepared from. */
export const correctDeposit = (
  workspace: Workspace,
  command: Body<"correctDeposit">,
  context: Context,
): Decided<
  "NoSuchTeam" | "NoSuchPerson" | "NoSuchDocument" | "NobodyToDeclare" | "NoSuchDeposit"
> =>
  Result.gen(function* () {
    const { deposit, team, number, receipt, reason } = command;
    if (at(workspace.declaration.deposits, deposit)?.team !== team)
      return yield* refused({ _tag: "NoSuchDeposit", deposit });
    const read = yield* readOnReceipt(workspace, command, context);
    return [
      {
        type: "DepositCorrected.1",
        body: { deposit, team, number, receipt, ...read, reason },
      },
    ];
  });
