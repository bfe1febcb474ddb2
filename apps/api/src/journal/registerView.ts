import type { RegisterLine, RegisterView } from "@coopilote/contract/journal/answers.ts";
import type { journalViews } from "@coopilote/contract/journal/views.ts";
import type { FactType } from "@coopilote/domain/Fact.ts";
import { genesis } from "@coopilote/domain/journal/chain.ts";
import { type Header, personOf } from "@coopilote/domain/journal/Entry.ts";
import { GuestId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { PersonName } from "@coopilote/domain/kernel/PersonName.ts";
import { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import { Method } from "@coopilote/domain/kernel/Signature.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { type Snapshot, type StoredEntry, Workspaces } from "@coopilote/domain/ports.ts";
import { Effect, HashMap, Schema } from "effect";
import { labelOf } from "../documents/documentsView.ts";
import { everyone, guestNameOf, nameOf, written } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Request = ViewRequest<(typeof journalViews)["register"]>;

const page = 100;
/** Entries read at a time. */
const stretch = 500;
const isSealed = Schema.is(Sealed);
const isName = Schema.is(PersonName);

/** Published texts are read on their own page; contacts and numbers are nobody's reading on a list. */
const untold: ReadonlySet<string> = new Set<FactType>([
  "ProtocolAdopted.1",
  "TextLearned.1",
  "ContactGiven.1",
  "ReachabilityStated.1",
  "RegistrationRecorded.1",
]);

/** Sealed names and sentences of a body, worth reading on its line; forgotten ones are left out. */
const particularsOf = (snapshot: Snapshot, body: unknown): ReadonlyArray<string> => {
  if (isSealed(body)) {
    const value = snapshot.open(body);
    if (typeof value === "string") return [value];
    return isName(value) ? [written(value)] : [];
  }
  return typeof body === "object" && body !== null
    ? Object.values(body).flatMap((held) => particularsOf(snapshot, held))
    : [];
};

/** Those whom a body names by what they are in it. */
const Naming = Schema.Struct({
  person: Schema.optionalKey(Schema.NullOr(Schema.String)),
  delegant: Schema.optionalKey(Schema.String),
  delegate: Schema.optionalKey(Schema.String),
  team: Schema.optionalKey(Schema.String),
  signature: Schema.optionalKey(
    Schema.Struct({ signer: Schema.String, method: Method, at: LocalInstant }),
  ),
});
const namingOf = Schema.decodeUnknownSync(Naming);

const namedBy = (
  request: Request,
  { person, delegant, delegate, team, signature }: typeof Naming.Type,
): RegisterLine["named"] => {
  const { guests } = request.snapshot.workspace.training;
  const label = (id: string | null | undefined): string | null => {
    if (id === null || id === undefined) return null;
    const guest = GuestId.make(id);
    return HashMap.has(guests, guest) ? guestNameOf(request.snapshot, guest) : labelOf(request, id);
  };
  return {
    person: label(person),
    signer: label(signature?.signer),
    delegant: label(delegant),
    delegate: label(delegate),
    team: label(team),
  };
};

const readable = (request: Request, { header, body, hash }: StoredEntry): RegisterLine => {
  const person = personOf(header.actor);
  const parsed: unknown = JSON.parse(body);
  const naming = namingOf(parsed);
  const { signature } = naming;
  return {
    entry: header.version,
    at: header.at,
    type: header.type,
    by: person === undefined ? null : nameOf(request.snapshot, person),
    role: header.role,
    about: header.about.map((id) => ({ id, label: labelOf(request, id) })),
    named: namedBy(request, naming),
    signed: signature === undefined ? null : { method: signature.method, at: signature.at },
    particulars: untold.has(header.type) ? [] : particularsOf(request.snapshot, parsed),
    hash,
  };
};

/** A line is read by who wrote it, whom it is about, and who may read the results of all it is about. */
const isReadable = ({ standing, person, snapshot }: Request, { about, actor }: Header): boolean =>
  personOf(actor) === person ||
  about.some((id) => id === person) ||
  about
    .map((id) => PersonId.make(id))
    .filter((id) => HashMap.has(snapshot.workspace.people.people, id))
    .every((id) => mayReadResultsOf(standing, id));

/** The newest lines before an entry that one may read, a stretch of the journal at a time: a page and one more. */
const newestOf = Effect.fnUntraced(function* (request: Request, before: number) {
  const workspaces = yield* Workspaces;
  const { structure, query } = request;
  const found: Array<StoredEntry> = [];
  let upTo = before - 1;
  while (upTo > 0 && found.length <= page) {
    const after = Math.max(0, upTo - stretch);
    const entries = yield* workspaces.entries(structure, after, upTo - after);
    found.push(
      ...entries
        .filter(
          ({ header }) =>
            (query.about === undefined || header.about.some((id) => id === query.about)) &&
            isReadable(request, header),
        )
        .toReversed(),
    );
    upTo = after;
  }
  return found;
});

/** The register, newest first, a page at a time; about one id where one is asked. */
export const registerView = Effect.fnUntraced(function* (request: Request) {
  const workspaces = yield* Workspaces;
  const { snapshot, structure, query, sha256 } = request;
  const { version } = snapshot.workspace;
  const [newest] = yield* workspaces.entries(structure, version - 1, 1);
  const before = query.before === undefined ? version + 1 : Number(query.before);
  const asked = yield* newestOf(request, Math.min(before, version + 1));
  const view: RegisterView = {
    version,
    head: newest?.hash ?? genesis(sha256, structure),
    lines: asked.slice(0, page).map((entry) => readable(request, entry)),
    more: asked.length > page,
    people: everyone(snapshot),
  };
  return view;
});
