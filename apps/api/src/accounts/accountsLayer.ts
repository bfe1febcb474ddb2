import { AccountId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, Layer, Semaphore } from "effect";
import { deviceOf } from "../http/device.ts";
import type { Settings } from "../settings.ts";
import {
  Accounts,
  type Credentials,
  type From,
  type Holder,
  type NewAccount,
  type Opened,
  type Recognised,
} from "./Accounts.ts";
import { emailOf, identifierOf } from "./address.ts";
import { Attempts } from "./Attempts.ts";
import {
  type Entered,
  type PasswordAuth,
  passwordAuth,
  type PasswordHashing,
  type UserRow,
} from "./betterAuth.ts";
import { cookieName, expiredCookie, tokenIn } from "./cookie.ts";
import { counted } from "./Guesses.ts";
import { isTooEasy, shortestPassword } from "./passwords.ts";
import { SessionCache } from "./SessionCache.ts";

const minute = 60_000;

const holderOf = ({ id, name, email }: UserRow): Holder => ({
  account: AccountId.make(id),
  name,
  identifier: identifierOf(email),
});

type Ground = {
  readonly auth: PasswordAuth;
  readonly cache: SessionCache;
  readonly secret: string;
  readonly isHttps: boolean;
  /** Hashing takes memory and a thread: at most so many at once. */
  readonly hashing: Semaphore.Semaphore;
};

const recognised = Effect.fnUntraced(function* (
  { auth, cache, secret, isHttps }: Ground,
  cookies: string | null,
) {
  if (cookies === null) return undefined;
  const now = yield* Clock.currentTimeMillis;
  const known = cache.get(cookies, now);
  if (known !== undefined) return known;
  const token = tokenIn(cookies, cookieName(isHttps), secret);
  if (token === undefined) return undefined;
  const found = yield* Effect.promise(() => auth.find(token));
  if (found === undefined || found.session.expiresAt.getTime() <= now) return undefined;
  const session: Recognised = {
    ...holderOf(found.user),
    session: found.session.id,
    until: Instant.make(found.session.expiresAt.getTime()),
  };
  cache.put(cookies, session);
  return session;
});

const opened = Effect.fnUntraced(function* ({ auth }: Ground, { user, token, cookie }: Entered) {
  const found = yield* Effect.promise(() => auth.find(token));
  if (found === undefined) return yield* Effect.die(new Error("the session just opened is gone"));
  return { ...holderOf(user), session: found.session.id, cookie } satisfies Opened;
});

const tooEasy = { _tag: "PasswordTooEasy", shortest: shortestPassword } as const;

/** Who an account is; one that a grant names is always there. */
const ownerOf = Effect.fnUntraced(function* ({ auth }: Ground, account: AccountId) {
  const user = yield* Effect.promise(() => auth.user(account));
  return user ?? (yield* Effect.die(new Error("the account of a grant is gone")));
});

const sessionsOf = (ground: Ground) => ({
  known: (account: AccountId) => Effect.map(ownerOf(ground, account), holderOf),
  openSessions: Effect.fnUntraced(function* (account: AccountId) {
    const now = yield* Clock.currentTimeMillis;
    const rows = yield* Effect.promise(() => ground.auth.list(account));
    return rows
      .filter(({ expiresAt }) => expiresAt.getTime() > now)
      .map((row) => ({
        session: row.id,
        device: deviceOf(row.userAgent ?? ""),
        since: Instant.make(row.createdAt.getTime()),
        until: Instant.make(row.expiresAt.getTime()),
      }));
  }),
  endSession: Effect.fnUntraced(function* (account: AccountId, session: string) {
    const rows = yield* Effect.promise(() => ground.auth.list(account));
    const row = rows.find(({ id }) => id === session);
    if (row === undefined) return yield* Effect.fail({ _tag: "NoSuchOpenSession" } as const);
    yield* Effect.promise(() => ground.auth.end([row.token]));
  }),
});

/** A new password by a link, for who has lost theirs. */
const renewingOf = (ground: Ground) => {
  const { auth, hashing } = ground;
  const byAddress = new Attempts({ tries: 60, within: 15 * minute });
  const slow = <A>(run: () => Promise<A>) => hashing.withPermits(1)(Effect.promise(run));
  return {
    renew: Effect.fnUntraced(function* (
      account: AccountId,
      password: string,
      { address, userAgent }: From,
    ) {
      yield* counted(byAddress, address);
      const user = yield* ownerOf(ground, account);
      if (isTooEasy(password, holderOf(user))) return yield* Effect.fail(tooEasy);
      yield* slow(() => auth.changePassword(account, password));
      const open = yield* Effect.promise(() => auth.list(account));
      if (open.length > 0) yield* Effect.promise(() => auth.end(open.map(({ token }) => token)));
      const entered = yield* slow(() => auth.signIn({ email: user.email, password }, userAgent));
      if (entered === undefined)
        return yield* Effect.die(new Error("the password just chosen opens nothing"));
      return yield* opened(ground, entered);
    }),
  };
};

const doorsOf = (ground: Ground) => {
  const { auth, hashing, secret, isHttps } = ground;
  const byIdentifier = new Attempts({ tries: 10, within: 15 * minute });
  const byAddress = new Attempts({ tries: 200, within: 15 * minute });
  const signUps = new Attempts({ tries: 60, within: 60 * minute });
  const slow = <A>(run: () => Promise<A>) => hashing.withPermits(1)(Effect.promise(run));
  return {
    signUp: Effect.fnUntraced(function* (
      { name, identifier, password }: NewAccount,
      { address, userAgent }: From,
    ) {
      yield* counted(signUps, address);
      if (isTooEasy(password, { name, identifier })) return yield* Effect.fail(tooEasy);
      const entered = yield* slow(() =>
        auth.signUp({ name, email: emailOf(identifier), password }, userAgent),
      );
      if (entered === undefined)
        return yield* Effect.fail({ _tag: "AccountAlreadyExists" } as const);
      return yield* opened(ground, entered);
    }),
    signIn: Effect.fnUntraced(function* (
      { identifier, password }: Credentials,
      { address, userAgent }: From,
    ) {
      yield* counted(byAddress, address);
      yield* counted(byIdentifier, identifier);
      const entered = yield* slow(() =>
        auth.signIn({ email: emailOf(identifier), password }, userAgent),
      );
      if (entered === undefined) return yield* Effect.fail({ _tag: "SignInFailed" } as const);
      byIdentifier.forgive(identifier);
      return yield* opened(ground, entered);
    }),
    signOut: Effect.fnUntraced(function* (cookies: string | null) {
      const token = tokenIn(cookies, cookieName(isHttps), secret);
      if (token !== undefined) yield* Effect.promise(() => auth.end([token]));
      return expiredCookie(isHttps);
    }),
    changePassword: Effect.fnUntraced(function* (
      { session, ...holder }: Holder & { readonly session: string },
      { current, next }: { readonly current: string; readonly next: string },
    ) {
      const { account } = holder;
      yield* counted(byIdentifier, account);
      const isRight = yield* slow(() => auth.isPassword(account, current));
      if (!isRight) return yield* Effect.fail({ _tag: "WrongPassword" } as const);
      if (isTooEasy(next, holder)) return yield* Effect.fail(tooEasy);
      yield* slow(() => auth.changePassword(account, next));
      const rows = yield* Effect.promise(() => auth.list(account));
      const others = rows.filter(({ id }) => id !== session).map(({ token }) => token);
      if (others.length > 0) yield* Effect.promise(() => auth.end(others));
    }),
  };
};

/** Accounts on the store's one write handle. Its secret is drawn from the instance's key. */
export const accountsLayer = ({ origin, isHttps }: Settings, passwords?: PasswordHashing) =>
  Layer.effect(
    Accounts,
    Effect.gen(function* () {
      const store = yield* Store;
      const { digestOf } = yield* Cryptography;
      const cache = new SessionCache();
      const listeners = new Set<(session: string) => void>();
      const secret = digestOf("sessions");
      const onEnd = (session: string): void => {
        cache.drop(session);
        for (const listener of listeners) listener(session);
      };
      const clock = yield* Clock.Clock;
      const auth = passwordAuth({
        now: () => clock.currentTimeMillisUnsafe(),
        orm: store.orm,
        secret,
        origin: origin ?? "http://localhost",
        isHttps,
        onEnd,
        passwords,
      });
      const ground: Ground = { auth, cache, secret, isHttps, hashing: yield* Semaphore.make(2) };
      return Accounts.of({
        ...doorsOf(ground),
        ...renewingOf(ground),
        ...sessionsOf(ground),
        recognised: (cookies) => recognised(ground, cookies),
        onEnd: (listener) => {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      });
    }),
  );
