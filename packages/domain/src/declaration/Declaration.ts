import { HashMap } from "effect";
import type { EntryRef, Noted } from "../journal/Entry.ts";
import { chronological, type History, recall, remember } from "../kernel/History.ts";
import type {
  ArsRequestId,
  Code,
  DeclarationId,
  DepositId,
  DocumentId,
  Hash,
  LinkId,
  PersonId,
  SuspensionId,
  TeamId,
} from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Signature } from "../kernel/Signature.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import type { Role } from "../protocols/Requirement.ts";
import type { NamedMember, StatementLinkGiven } from "./facts.ts";

export type PreparedDeclaration = Noted & {
  readonly declaration: DeclarationId;
  readonly team: TeamId;
  readonly regime: Code;
  readonly adds: ReadonlyArray<NamedMember>;
  readonly removes: ReadonlyArray<NamedMember>;
  readonly list: Hash;
  readonly referent: PersonId | null;
  readonly statement: (Noted & { readonly signature: Signature }) | undefined;
};

/** A link to sign a statement; the last one given for the same is the one that opens (j25). */
export type StatementLink = Noted & typeof StatementLinkGiven.Type;

/** What a link signs, as the key under which the last one given for it is found. */
export const statementKey = ({
  team,
  declaration,
  person,
}: Pick<StatementLink, "team" | "declaration" | "person">): string =>
  keyOf(team, declaration ?? person ?? "");

/** `at` is the instant of the receipt; `recorded` when it was entered here (j8). */
export type Deposit = {
  readonly entry: EntryRef;
  readonly recorded: LocalInstant;
  readonly deposit: DepositId;
  readonly team: TeamId;
  readonly number: Sealed;
  readonly at: LocalInstant;
  readonly regime: Code;
  readonly receipt: DocumentId | null;
  readonly adds: ReadonlyArray<NamedMember>;
  readonly removes: ReadonlyArray<NamedMember>;
  readonly declaration: DeclarationId | null;
  readonly corrected: History<Noted & { readonly reason: Sealed }>;
};

export type ArsAnswer = Noted & {
  readonly on: Day;
  readonly documents: ReadonlyArray<DocumentId>;
  readonly dossier: Hash | null;
  readonly summary: Sealed;
};
export type ArsRequest = Noted & {
  readonly request: ArsRequestId;
  readonly team: TeamId;
  readonly on: Day;
  readonly channel: "online-form" | "mail" | "letter" | "phone" | "visit";
  readonly what: Sealed;
  readonly due: Day | null;
  /** The letter or message it came by. */
  readonly documents: ReadonlyArray<DocumentId>;
  readonly answers: History<ArsAnswer>;
  readonly closed: (Noted & { readonly on: Day }) | undefined;
};

export type Suspension = {
  readonly entry: EntryRef;
  readonly suspension: SuspensionId;
  readonly team: TeamId;
  readonly from: LocalInstant;
  readonly document: DocumentId | null;
  readonly reason: Sealed;
  readonly lifted:
    | {
        readonly entry: EntryRef;
        readonly from: LocalInstant;
        readonly document: DocumentId | null;
      }
    | undefined;
};

/** That the protocol is in the projet de santé, from a local day on (j27). */
export type ProjetAttested = Noted & { readonly on: Day; readonly document: DocumentId | null };

export type DeclarationState = {
  readonly prepared: HashMap.HashMap<DeclarationId, PreparedDeclaration>;
  readonly preparedOf: HashMap.HashMap<TeamId, History<DeclarationId>>;
  readonly links: HashMap.HashMap<LinkId, StatementLink>;
  readonly linkOf: HashMap.HashMap<string, LinkId>;
  readonly deposits: HashMap.HashMap<DepositId, Deposit>;
  readonly depositsOf: HashMap.HashMap<TeamId, History<DepositId>>;
  readonly projets: HashMap.HashMap<TeamId, History<ProjetAttested>>;
  readonly requests: HashMap.HashMap<ArsRequestId, ArsRequest>;
  readonly requestsOf: HashMap.HashMap<TeamId, History<ArsRequestId>>;
  readonly suspensions: HashMap.HashMap<SuspensionId, Suspension>;
  readonly suspensionsOf: HashMap.HashMap<TeamId, History<SuspensionId>>;
};

export const noDeclaration: DeclarationState = {
  prepared: HashMap.empty(),
  preparedOf: HashMap.empty(),
  links: HashMap.empty(),
  linkOf: HashMap.empty(),
  deposits: HashMap.empty(),
  depositsOf: HashMap.empty(),
  projets: HashMap.empty(),
  requests: HashMap.empty(),
  requestsOf: HashMap.empty(),
  suspensions: HashMap.empty(),
  suspensionsOf: HashMap.empty(),
};

/** Whether a list is the last one prepared of its team, and none was deposited of it. */
export const isPending = (
  state: DeclarationState,
  { declaration, team }: Pick<PreparedDeclaration, "declaration" | "team">,
): boolean =>
  at(state.preparedOf, team)?.latest === declaration &&
  !depositsOf(state, team).some((deposit) => deposit.declaration === declaration);

/** A team's deposits in the order of their receipts. */
export const depositsOf = (state: DeclarationState, team: TeamId): ReadonlyArray<Deposit> =>
  [...recall(at(state.depositsOf, team))]
    .flatMap((deposit) => at(state.deposits, deposit) ?? [])
    .toSorted((a, b) => a.at.at - b.at.at || a.entry - b.entry);

/** Whether a list names a person in a role. */
export const isNamedIn = (
  members: ReadonlyArray<NamedMember>,
  { person, role }: NamedMember,
): boolean => members.some((member) => member.person === person && member.role === role);

/** The deposit that first names each member, by person and role, unless a later one removes them (j1). */
export const declaredBy = (deposits: ReadonlyArray<Deposit>): ReadonlyMap<string, Deposit> => {
  const declared = new Map<string, Deposit>();
  for (const deposit of deposits) {
    for (const { person, role } of deposit.adds) {
      const key = keyOf(person, role);
      if (!declared.has(key)) declared.set(key, deposit);
    }
    for (const { person, role } of deposit.removes) declared.delete(keyOf(person, role));
  }
  return declared;
};

/** The deposits that declare members on an instant, by person and role. */
export const declarationsOn = (
  state: DeclarationState,
  team: TeamId,
  on: LocalInstant,
): ReadonlyMap<string, Deposit> =>
  declaredBy(depositsOf(state, team).filter(({ at: received }) => isBy(received, on)));

/** The deposit that declares a person in a role on an instant. */
export const declaredOn = (
  state: DeclarationState,
  team: TeamId,
  person: PersonId,
  role: Role,
  on: LocalInstant,
): Deposit | undefined => declarationsOn(state, team, on).get(keyOf(person, role));

/** Everyone declared on an instant, each once per role, in the order they were first named. */
export const declaredMembersOn = (
  state: DeclarationState,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<NamedMember> => {
  const declared = declarationsOn(state, team, on);
  const named = depositsOf(state, team).flatMap(({ adds }) => adds);
  const first = new Map(
    named.toReversed().map((member) => [keyOf(member.person, member.role), member]),
  );
  return named.filter((member) => {
    const key = keyOf(member.person, member.role);
    return first.get(key) === member && declared.has(key);
  });
};

/** Whom a prepared list leaves declared: neither added nor removed by it. */
export const keptBy = (
  state: DeclarationState,
  { team, at: prepared, adds, removes }: PreparedDeclaration,
): ReadonlyArray<NamedMember> =>
  declaredMembersOn(state, team, prepared).filter(
    (member) => !isNamedIn(removes, member) && !isNamedIn(adds, member),
  );

/** The suspension in force on an instant, if any. */
export const suspensionOn = (
  state: DeclarationState,
  team: TeamId,
  on: LocalInstant,
): Suspension | undefined =>
  [...recall(at(state.suspensionsOf, team))]
    .flatMap((suspension) => at(state.suspensions, suspension) ?? [])
    .find(({ from, lifted }) => isBy(from, on) && (lifted === undefined || on.at < lifted.from.at));

/** A request as it stood on a local day, without what was answered or closed after it. */
const asItStood = (request: ArsRequest, day: Day): ArsRequest => ({
  ...request,
  answers: chronological(request.answers)
    .filter(({ on }) => on <= day)
    .reduce<History<ArsAnswer>>(remember, undefined),
  closed: request.closed !== undefined && request.closed.on <= day ? request.closed : undefined,
});

/** Requests of the ARS about a team made by a local day, as they stood on it, the oldest first (R52, j30). */
export const requestsBy = (
  state: DeclarationState,
  team: TeamId,
  day: Day,
): ReadonlyArray<ArsRequest> =>
  [...recall(at(state.requestsOf, team))]
    .flatMap((request) => at(state.requests, request) ?? [])
    .filter(({ on }) => on <= day)
    .map((request) => asItStood(request, day))
    .toSorted((a, b) => (a.on === b.on ? a.entry - b.entry : a.on < b.on ? -1 : 1));

/** Of these, those that nobody had answered yet. */
export const requestsAwaited = (
  state: DeclarationState,
  team: TeamId,
  day: Day,
): ReadonlyArray<ArsRequest> =>
  requestsBy(state, team, day).filter(
    ({ closed, answers }) => closed === undefined && answers === undefined,
  );

export type LiftedSuspension = Suspension & { readonly lifted: NonNullable<Suspension["lifted"]> };

/** Suspensions that had been lifted by an instant, the first to begin first. */
export const suspensionsLiftedBy = (
  state: DeclarationState,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<LiftedSuspension> =>
  [...recall(at(state.suspensionsOf, team))]
    .flatMap((suspension) => at(state.suspensions, suspension) ?? [])
    .flatMap(({ lifted, ...suspension }) =>
      lifted !== undefined && isBy(lifted.from, on) ? [{ ...suspension, lifted }] : [],
    )
    .toSorted((a, b) => a.from.at - b.from.at);
