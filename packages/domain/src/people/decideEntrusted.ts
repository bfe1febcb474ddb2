import { Result } from "effect";
import { knownPerson } from "../deciding.ts";
import type { FactOf } from "../Fact.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";

/** Lets someone of the structure manage it, by the server's console alone: no member may ask for it (j35). */
export const entrustWorkspace = (
  workspace: Workspace,
  { person, reason }: { readonly person: PersonId; readonly reason: Sealed },
): Result.Result<ReadonlyArray<FactOf<"WorkspaceEntrusted.1">>, RefusalOf<"NoSuchPerson">> =>
  Result.map(knownPerson(workspace, person), () => [
    { type: "WorkspaceEntrusted.1", body: { person, reason } },
  ]);
