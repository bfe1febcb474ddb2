import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { sessionCodeEndpoints } from "@coopilote/contract/training/codes.ts";
import { execute } from "@coopilote/domain/execute.ts";
import { type Grant, isInForce } from "@coopilote/domain/journal/Grant.ts";
import type { AccountId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography, Workspaces } from "@coopilote/domain/ports.ts";
import {
  type CodeGiven,
  codeProof,
  isSessionCode,
  underCode,
} from "@coopilote/domain/training/sessionCode.ts";
import type { TrainingSession } from "@coopilote/domain/training/TrainingSession.ts";
import { Clock, Effect, HashMap } from "effect";
import { counted, Guesses } from "../accounts/Guesses.ts";
import { act } from "../Binding.ts";
import { neverMet } from "../neverMet.ts";
import { present } from "../views.ts";

type Endpoints = typeof sessionCodeEndpoints;

const notShown: ContractRefusalOf<"SessionCodeNotShown"> = { _tag: "SessionCodeNotShown" };

/** A session of a structure where the account may act, and as whom. */
type Met = {
  readonly grant: Grant;
  readonly session: TrainingSession;
  readonly now: LocalInstant;
};

/** The sessions that an account may have been shown the code of; the one asked for, where one is. */
const met = Effect.fnUntraced(function* (account: AccountId, asked: SessionId | null) {
  const { grantsOf } = yield* Workspaces;
  const clock = Instant.make(yield* Clock.currentTimeMillis);
  const grants = (yield* grantsOf(account)).filter((grant) => isInForce(grant, clock));
  const found = yield* Effect.forEach(grants, (grant) =>
    Effect.map(present(grant.structure), ({ snapshot: { workspace }, now }) => {
      const { sessions } = workspace.training;
      const one = asked === null ? undefined : at(sessions, asked);
      const known = asked === null ? [...HashMap.values(sessions)] : one === undefined ? [] : [one];
      return known.map((session): Met => ({ grant, session, now }));
    }),
  );
  return found.flat();
});

const isEnrolled = ({ grant, session }: Met): boolean =>
  HashMap.has(session.enrolled, grant.person);

export const giveSessionCode = act<Endpoints["giveSessionCode"]>(
  Effect.fnUntraced(function* ({ caller: { account }, body: { code, session: asked } }) {
    const { codes } = yield* Guesses;
    yield* counted(codes, account);
    const { digestOf } = yield* Cryptography;
    const known = yield* met(account, asked);
    const shown = known.filter(({ session, now }) => isSessionCode(digestOf, session, now, code));
    const mine = shown.find(isEnrolled);
    if (mine === undefined) {
      if (shown.length > 0) return yield* Effect.fail({ _tag: "NotOnThisSheet" } as const);
      const closing = asked === null ? undefined : known.find(isEnrolled)?.session.closing;
      return yield* Effect.fail(
        closing === undefined
          ? notShown
          : ({ _tag: "SheetAlreadyClosed", at: closing.at } as const),
      );
    }
    const { grant, session, now } = mine;
    const given: CodeGiven = { session: session.session, person: grant.person, given: now.at };
    return {
      structure: grant.structure,
      person: grant.person,
      session: session.session,
      proof: `${now.at}.${codeProof(digestOf, given)}`,
      sequences: underCode(session, now.at).map(({ sequence }) => sequence),
    };
  }),
);

/** When the code was given, where the proof is ours, of this person and this session. */
const givenBy = (
  digestOf: Parameters<typeof codeProof>[0],
  proof: string,
  of: Omit<CodeGiven, "given">,
): Instant | undefined => {
  const [, digits] = /^(\d{1,15})\.[0-9a-f]{64}$/u.exec(proof) ?? [];
  if (digits === undefined) return undefined;
  const given = Instant.make(Number(digits));
  return `${digits}.${codeProof(digestOf, { ...of, given })}` === proof ? given : undefined;
};

export const signByCode = act<Endpoints["signByCode"]>(
  Effect.fnUntraced(function* ({ caller, params, body: { command, proof, ...signed } }) {
    const { structure, session } = params;
    const { account, evidence, grant } = caller;
    const { person } = grant;
    const { digestOf } = yield* Cryptography;
    const given = givenBy(digestOf, proof, { session, person });
    if (given === undefined) return yield* Effect.fail(notShown);
    yield* execute({
      structure,
      command,
      name: "signAttendance",
      body: { ...signed, session, person, late: null },
      actor: { kind: "account", account, person },
      evidence: { ...evidence, code: { session, given } },
    }).pipe(
      Effect.catchTag([...neverMet, "NotAboutOneself", "SignedByThemselvesOnly"], Effect.die),
    );
    return {};
  }),
);
