import type { Orm } from "@coopilote/store/openDatabase.ts";
import { account, session, user, verification } from "@coopilote/store/tables.ts";
import { betterAuth } from "better-auth/minimal";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { cookieName } from "./cookie.ts";

/** A row of a session and of whom it belongs to. */
export type SessionRow = {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly userAgent?: string | null | undefined;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};
export type UserRow = { readonly id: string; readonly name: string; readonly email: string };

/** A session just opened, and the header that gives it to the browser. */
export type Entered = { readonly user: UserRow; readonly token: string; readonly cookie: string };

/** The part of better-auth that is used. What it throws is a fault, but for what each says. */
export type PasswordAuth = {
  /** Nothing where the address is taken. */
  readonly signUp: (
    account: { readonly name: string; readonly email: string; readonly password: string },
    userAgent: string,
  ) => Promise<Entered | undefined>;
  /** Nothing where the address or the password is wrong. */
  readonly signIn: (
    credentials: { readonly email: string; readonly password: string },
    userAgent: string,
  ) => Promise<Entered | undefined>;
  readonly find: (
    token: string,
  ) => Promise<{ readonly session: SessionRow; readonly user: UserRow } | undefined>;
  readonly user: (account: string) => Promise<UserRow | undefined>;
  readonly list: (account: string) => Promise<ReadonlyArray<SessionRow>>;
  readonly end: (tokens: ReadonlyArray<string>) => Promise<void>;
  readonly isPassword: (account: string, password: string) => Promise<boolean>;
  readonly changePassword: (account: string, password: string) => Promise<void>;
};

/** How passwords are kept and compared; better-auth's own way where an instance is given none. */
export type PasswordHashing = {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (kept: { readonly hash: string; readonly password: string }) => Promise<boolean>;
};

type Options = {
  readonly orm: Orm;
  readonly secret: string;
  readonly origin: string;
  readonly isHttps: boolean;
  /** UTC milliseconds, by the clock that everything else reads. */
  readonly now: () => number;
  readonly onEnd: (session: string) => void;
  readonly passwords: PasswordHashing | undefined;
};

/** Sessions end by themselves after two weeks, however much they are used. */
const sessionSeconds = 14 * 24 * 3600;

/** better-auth dates by the machine's clock, whatever clock the instance is given. */
const datesFrom = (now: number) => ({
  createdAt: new Date(now),
  updatedAt: new Date(now),
  expiresAt: new Date(now + sessionSeconds * 1000),
});

const configured = ({ orm, secret, origin, isHttps, now, onEnd, passwords }: Options) =>
  betterAuth({
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // `transaction` stays off: an asynchronous one on the write handle would hold every turn's commit.
    database: drizzleAdapter(orm, {
      provider: "sqlite",
      schema: { user, session, account, verification },
    }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 1,
      maxPasswordLength: 128,
      ...(passwords === undefined ? {} : { password: passwords }),
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      cookies: {
        session_token: {
          name: cookieName(isHttps),
          attributes: { secure: isHttps, httpOnly: true, sameSite: "lax", path: "/" },
        },
      },
    },
    databaseHooks: {
      session: {
        create: { before: async (row) => ({ data: { ...row, ...datesFrom(now()) } }) },
        update: { after: async ({ id }) => onEnd(id) },
        delete: { after: async ({ id }) => onEnd(id) },
      },
    },
  });

const isRefusal = (error: unknown, ...codes: ReadonlyArray<string>): boolean =>
  error instanceof APIError && codes.includes(String(error.body?.code));

const enteredOf = (
  headers: Headers,
  response: { readonly token: string | null; readonly user: UserRow },
): Entered => {
  const [cookie] = headers.getSetCookie();
  if (response.token === null || cookie === undefined) throw new Error("no session was opened");
  return { user: response.user, token: response.token, cookie };
};

/** Accounts with a password, kept by better-auth on the one write handle of the store. */
export const passwordAuth = (options: Options): PasswordAuth => {
  const auth = configured(options);
  const headersOf = (userAgent: string) => new Headers({ "user-agent": userAgent });
  return {
    signUp: async (body, userAgent) => {
      try {
        const { headers, response } = await auth.api.signUpEmail({
          body,
          headers: headersOf(userAgent),
          returnHeaders: true,
        });
        return enteredOf(headers, response);
      } catch (error) {
        if (isRefusal(error, "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL")) return undefined;
        const { internalAdapter } = await auth.$context;
        // Two sign-ups at once: the second meets the table's unique address.
        if (
          isRefusal(error, "FAILED_TO_CREATE_USER") &&
          (await internalAdapter.findUserByEmail(body.email))
        )
          return undefined;
        throw error;
      }
    },
    signIn: async (body, userAgent) => {
      try {
        const { headers, response } = await auth.api.signInEmail({
          body,
          headers: headersOf(userAgent),
          returnHeaders: true,
        });
        return enteredOf(headers, response);
      } catch (error) {
        if (isRefusal(error, "INVALID_EMAIL_OR_PASSWORD", "INVALID_EMAIL")) return undefined;
        throw error;
      }
    },
    find: async (token) =>
      (await (await auth.$context).internalAdapter.findSession(token)) ?? undefined,
    user: async (account) =>
      (await (await auth.$context).internalAdapter.findUserById(account)) ?? undefined,
    // Its own list leaves out what the machine's clock says is over.
    list: async (account) =>
      (await auth.$context).adapter.findMany<SessionRow>({
        model: "session",
        where: [{ field: "userId", value: account }],
      }),
    end: async (tokens) => (await auth.$context).internalAdapter.deleteSessions([...tokens]),
    isPassword: async (account, password) => {
      const { internalAdapter, password: hasher } = await auth.$context;
      const found = await internalAdapter.findAccounts(account);
      const hash = found.find(({ providerId }) => providerId === "credential")?.password;
      return typeof hash === "string" && hasher.verify({ hash, password });
    },
    changePassword: async (account, password) => {
      const { internalAdapter, password: hasher } = await auth.$context;
      await internalAdapter.updatePassword(account, await hasher.hash(password));
    },
  };
};
