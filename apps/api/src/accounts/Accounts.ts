import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { AccountId } from "@coopilote/domain/kernel/ids.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { Context, type Effect } from "effect";

/** Who an account belongs to, as its owner named themselves. */
export type Holder = {
  readonly account: AccountId;
  readonly name: string;
  readonly identifier: string;
};

/** A session just opened. `cookie`: the Set-Cookie header that carries it. */
export type Opened = Holder & { readonly session: string; readonly cookie: string };

/** An open session, recognised by its cookie. `until`: when it ends by itself. */
export type Recognised = Holder & { readonly session: string; readonly until: Instant };

/** An open session as its owner sees it. */
export type OpenSession = {
  readonly session: string;
  readonly device: string;
  readonly since: Instant;
  readonly until: Instant;
};

export type Credentials = { readonly identifier: string; readonly password: string };
export type NewAccount = Credentials & { readonly name: string };

/** Who is asking: `userAgent` to name the device, `address` to count attempts. */
export type From = { readonly address: string; readonly userAgent: string };

/** Accounts, their passwords and their sessions. */
export class Accounts extends Context.Service<
  Accounts,
  {
    readonly signUp: (
      account: NewAccount,
      from: From,
    ) => Effect.Effect<
      Opened,
      ContractRefusalOf<"AccountAlreadyExists" | "PasswordTooEasy" | "TooManyAttempts">
    >;
    readonly signIn: (
      credentials: Credentials,
      from: From,
    ) => Effect.Effect<Opened, ContractRefusalOf<"SignInFailed" | "TooManyAttempts">>;
    /** Ends the session of a cookie header, if it holds one; the header that removes it. */
    readonly signOut: (cookies: string | null) => Effect.Effect<string>;
    /** The open session of a cookie header, or nothing. */
    readonly recognised: (cookies: string | null) => Effect.Effect<Recognised | undefined>;
    readonly openSessions: (account: AccountId) => Effect.Effect<ReadonlyArray<OpenSession>>;
    readonly endSession: (
      account: AccountId,
      session: string,
    ) => Effect.Effect<void, ContractRefusalOf<"NoSuchOpenSession">>;
    /** Changes the password and ends every other session of the account. */
    readonly changePassword: (
      holder: Holder & { readonly session: string },
      change: { readonly current: string; readonly next: string },
    ) => Effect.Effect<
      void,
      ContractRefusalOf<"WrongPassword" | "PasswordTooEasy" | "TooManyAttempts">
    >;
    /** The name and identifier an account is known by. */
    readonly known: (account: AccountId) => Effect.Effect<Holder>;
    /** Gives an account a new password, ends all its sessions and opens one: for who holds a link to it. */
    readonly renew: (
      account: AccountId,
      password: string,
      from: From,
    ) => Effect.Effect<Opened, ContractRefusalOf<"PasswordTooEasy" | "TooManyAttempts">>;
    /** Told of each session that ends before its time. The answer stops it. */
    readonly onEnd: (listener: (session: string) => void) => () => void;
  }
>()("coopilote/Accounts") {}
