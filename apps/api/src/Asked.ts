import type {
  Bytes,
  Endpoint,
  ParamsOf,
  QueryOf,
  BodyOf,
  Who,
} from "@coopilote/contract/endpoint.ts";
import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Observed } from "@coopilote/domain/kernel/Signature.ts";
import type { StateForm } from "./declaration/prefill/StateForm.ts";
import type { Holder } from "./accounts/Accounts.ts";

/** Where a request comes from. `address`: of the network, to count attempts; never logged nor kept. */
export type Origin = { readonly address: string; readonly evidence: Observed };

/** A request whose session is open. */
export type SignedIn = Holder & { readonly session: string };

/** A request by someone who has a grant in force in the structure of the path. */
export type Member = SignedIn & { readonly structure: StructureId; readonly grant: Grant };

type Callers = {
  readonly anyone: { readonly signedIn: SignedIn | undefined };
  readonly account: SignedIn;
  readonly member: Member;
};

/** What is known of who asks, by what the endpoint requires. */
export type CallerOf<W extends Who> = Callers[W] & Origin;

/** Headers to send with an answer. */
export class Reply {
  readonly #fields: Record<string, string> = {};

  get all(): Readonly<Record<string, string>> {
    return this.#fields;
  }

  set(name: string, value: string): void {
    this.#fields[name] = value;
  }
}

/** A request once decoded; of `request` only the headers are left to read. */
export type Asked<E extends Endpoint> = {
  readonly caller: CallerOf<E["who"]>;
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: E["body"] extends Bytes ? ReadableStream<Uint8Array> | null : BodyOf<E>;
  readonly request: Request;
  readonly reply: Reply;
  /** Where the instance is found, as papers say it; nothing where nobody configured it. */
  readonly origin: string | undefined;
  /** The State's form that the instance fills; nothing where none is configured. */
  readonly form: StateForm | undefined;
};
