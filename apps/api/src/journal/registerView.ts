import type { CitedLine, RegisterLine, RegisterView } from "@coopilote/contract/journal/answers.ts";
import type { journalViews } from "@coopilote/contract/journal/views.ts";
import type { FactType } from "@coopilote/domain/Fact.ts";
import { genesis } from "@coopilote/domain/journal/chain.ts";
import { EntryRef, type Header, personOf } from "@coopilote/domain/journal/Entry.ts";
import { PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { holdsWords, wordsOf } from "@coopilote/domain/kernel/plainText.ts";
import { PersonName, writtenName } from "@coopilote/domain/kernel/PersonName.ts";
import { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import { Method } from "@coopilote/domain/kernel/Signature.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { isOfKind } from "@coopilote/domain/registerKinds.ts";
import { registerSentence } from "@coopilote/domain/registerFr.ts";
import { registerWords } from "@coopilote/domain/registerWords.ts";
import { teamsFormed } from "@coopilote/domain/teams/Team.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { type Snapshot, type StoredEntry, Workspaces } from "@coopilote/domain/ports.ts";
import { factOf } from "@coopilote/store/decodeFact.ts";
import { Effect, HashMap, Schema } from "effect";
import { labelOf } from "../documents/documentsView.ts";
import { everyone, nameOf } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Request = ViewRequest<(typeof journalViews)["register"]>;

const page = 100;
/** Entries read at a time, and in one answer: a long journal is searched in several. */
const stretch = 250;
const reach = 5000;
const isSealed = Schema.is(Sealed);
const isName = Schema.is(PersonName);

/** Published texts are read on their own page; contacts and numbers are nobody's reading on a list. */
const untold: ReadonlySet<string> = new Set<FactType>([
  "ProtocolAdopted.1",
  "TextLearned.1",
  "ContactGiven.1",
  "ReachabilityStated.1",
  "RegistrationRecorded.1",
  "BillingNumberRecorded.1",
  "GuestFormateurNamed.1",
  "SignatoryNamed.1",
]);

/** Sealed names and sentences of a body, worth reading on its line; forgotten ones are left out. */
const particularsOf = (snapshot: Snapshot, body: unknown): ReadonlyArray<string> => {
  if (isSealed(body)) {
    const value = snapshot.open(body);
    if (typeof value === "string") return [value];
    return isName(value) ? [writtenName(value)] : [];
  }
  return typeof body === "object" && body !== null
    ? Object.values(body).flatMap((held) => particularsOf(snapshot, held))
    : [];
};

/** What a body says of its signature, where it has one. */
const Signing = Schema.Struct({
  signature: Schema.optionalKey(Schema.Struct({ method: Method, at: LocalInstant })),
});
const signingOf = Schema.decodeUnknownSync(Signing);

/** The evidence a body names. */
const Named = Schema.Struct({
  session: Schema.optionalKey(SessionId),
  team: Schema.optionalKey(TeamId),
  document: Schema.optionalKey(Schema.Unknown),
  documents: Schema.optionalKey(Schema.Unknown),
  receipt: Schema.optionalKey(Schema.Unknown),
  paper: Schema.optionalKey(Schema.Unknown),
});
const namedIn = Schema.decodeUnknownSync(Named);

const evidenceOf = (
  { snapshot: { workspace } }: Request,
  { header }: StoredEntry,
  body: unknown,
) => {
  const { session, team, ...pieces } = namedIn(body);
  const own = header.about
    .map((id) => TeamId.make(id))
    .filter((id) => HashMap.has(workspace.teams.teams, id));
  return {
    session: session ?? null,
    team: team ?? own[0] ?? null,
    isDeclared: isOfKind(header.type, "declaration"),
    hasPiece: Object.values(pieces).some(
      (piece) => piece !== null && !(Array.isArray(piece) && piece.length === 0),
    ),
  };
};

/** An entry as its sentence. */
const saidOf = ({ workspace, open }: Snapshot, { header, body }: StoredEntry): string =>
  registerSentence(factOf(header.type, body), registerWords({ workspace, open }, header.actor));

const readable = (request: Request, entry: StoredEntry): RegisterLine => {
  const { snapshot } = request;
  const { header, body, hash } = entry;
  const person = personOf(header.actor);
  const parsed: unknown = JSON.parse(body);
  const { signature } = signingOf(parsed);
  const said = saidOf(snapshot, entry);
  const particulars = untold.has(header.type) ? [] : particularsOf(snapshot, parsed);
  return {
    entry: header.version,
    at: header.at,
    type: header.type,
    said,
    by: person === undefined ? null : nameOf(snapshot, person),
    role: header.role,
    about: header.about.map((id) => ({ id, label: labelOf(request, id) })),
    signed: signature === undefined ? null : { method: signature.method, at: signature.at },
    particulars: particulars.filter((text) => !said.includes(text)),
    ...evidenceOf(request, entry, parsed),
    hash,
  };
};

/** What concerns every member, whomever it is about (j35). */
const toldToAll: ReadonlySet<string> = new Set<FactType>(["WorkspaceEntrusted.1"]);

/** A line is read by who wrote it, whom it is about, and who may read the results of all it is about. */
const isReadable = (
  { standing, person, snapshot }: Pick<Request, "standing" | "person" | "snapshot">,
  { about, actor, type }: Header,
): boolean =>
  toldToAll.has(type) ||
  personOf(actor) === person ||
  about.some((id) => id === person) ||
  about
    .map((id) => PersonId.make(id))
    .filter((id) => HashMap.has(snapshot.workspace.people.people, id))
    .every((id) => mayReadResultsOf(standing, id));

/** The sentence of an entry cited elsewhere; what it says of another's results stays theirs. */
const citedOf = (
  request: Pick<Request, "standing" | "person" | "snapshot">,
  entry: StoredEntry,
): string =>
  isReadable(request, entry.header)
    ? saidOf(request.snapshot, entry)
    : "Ligne que lisent la personne concernée, ses délégants et la coordination.";

/** An entry cited elsewhere as evidence. */
export const citedLine = (
  request: Pick<Request, "standing" | "person" | "snapshot">,
  entry: StoredEntry,
): CitedLine => {
  const { header, hash } = entry;
  const person = personOf(header.actor);
  return {
    entry: header.version,
    at: header.at,
    type: header.type,
    said: citedOf(request, entry),
    by: person === undefined ? null : nameOf(request.snapshot, person),
    hash,
  };
};

const isAbout = ({ about }: Header, id: string | undefined): boolean =>
  id === undefined || about.some((one) => one === id);

/** Whether an entry answers all that is asked of the register. */
const isAsked = ({ query, snapshot }: Request, entry: StoredEntry): boolean => {
  const { header } = entry;
  const { about, team, kind, from, to, words } = query;
  return (
    isAbout(header, about) &&
    isAbout(header, team) &&
    (kind === undefined || isOfKind(header.type, kind)) &&
    (from === undefined || header.at.day >= from) &&
    (to === undefined || header.at.day <= to) &&
    (words === undefined || holdsWords(saidOf(snapshot, entry), wordsOf(words)))
  );
};

/**
 * The newest lines before an entry that one may read, a stretch of the journal at a time, others being answered in between:
 * a page and one more. `older`: the entry before which to go on, where all was not read.
 */
const newestOf = Effect.fnUntraced(function* (request: Request, before: number) {
  const workspaces = yield* Workspaces;
  const { structure } = request;
  const found: Array<StoredEntry> = [];
  const last = Math.max(0, before - 1 - reach);
  let upTo = before - 1;
  while (upTo > last && found.length <= page) {
    const after = Math.max(last, upTo - stretch);
    const entries = yield* workspaces.entries(structure, after, upTo - after);
    found.push(
      ...entries
        .filter((entry) => isReadable(request, entry.header) && isAsked(request, entry))
        .toReversed(),
    );
    upTo = after;
    yield* Effect.yieldNow;
  }
  const lines = found.slice(0, page);
  const further = upTo > 0 ? EntryRef.make(upTo + 1) : null;
  return { lines, older: found.length > page ? (lines.at(-1)?.header.version ?? null) : further };
});

/** The register, newest first, a page at a time; about one id where one is asked. */
export const registerView = Effect.fnUntraced(function* (request: Request) {
  const workspaces = yield* Workspaces;
  const { snapshot, structure, query, sha256 } = request;
  const { version } = snapshot.workspace;
  const [newest] = yield* workspaces.entries(structure, version - 1, 1);
  const before = query.before === undefined ? version + 1 : Number(query.before);
  const { lines, older } = yield* newestOf(request, Math.min(before, version + 1));
  const view: RegisterView = {
    version,
    head: newest?.hash ?? genesis(sha256, structure),
    lines: lines.map((entry) => readable(request, entry)),
    older,
    teams: teamsFormed(snapshot.workspace.teams).map(({ team }) => ({
      team,
      title: labelOf(request, team),
    })),
    people: everyone(snapshot),
  };
  return view;
});

/** Lines told at once of what changed. */
const told = 10;
/** Entries looked at for it. */
const lately = 500;

/** What others wrote after a version and that one may read, the newest first: ten lines, and how many more. */
export const changedSince = Effect.fnUntraced(function* (request: ViewRequest, since: number) {
  const workspaces = yield* Workspaces;
  const { snapshot, structure, person } = request;
  const after = Math.max(since, snapshot.workspace.version - lately);
  const entries = yield* workspaces.entries(structure, after, lately);
  const lines = entries
    .filter(({ header }) => personOf(header.actor) !== person && isReadable(request, header))
    .toReversed();
  return {
    lines: lines.slice(0, told).map((entry) => ({
      entry: entry.header.version,
      at: entry.header.at,
      said: saidOf(snapshot, entry),
    })),
    more: Math.max(0, lines.length - told),
  };
});
