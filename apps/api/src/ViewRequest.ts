import type { Endpoint, ParamsOf, QueryOf } from "@coopilote/contract/endpoint.ts";
import type { Civil, Published } from "@coopilote/domain/Context.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { AccountId, Code, Hash, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { Standing } from "@coopilote/domain/Standing.ts";

/**
 * Who looks, at what and when: all that a screen may be made of.
 * An answer is kept until the structure's version, rows or local minute change: of `now`, no second may show.
 */
export type ViewRequest<E extends Endpoint = Endpoint> = {
  readonly structure: StructureId;
  readonly snapshot: Snapshot;
  readonly now: LocalInstant;
  readonly civil: Civil;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly grant: Grant;
  readonly standing: Standing;
  /** People of the structure whom a grant in force lets an account act as. */
  readonly holders: ReadonlySet<PersonId>;
  /** Links to sign that are not over, nor withdrawn. */
  readonly openLinks: ReadonlySet<string>;
  readonly sha256: Sha256;
  readonly digestOf: (text: string) => Hash;
  readonly holiday: (day: Day) => boolean;
  readonly versions: ReadonlyArray<ProtocolVersion>;
  readonly published: (protocol: Code, version: Code) => Published | undefined;
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
};
