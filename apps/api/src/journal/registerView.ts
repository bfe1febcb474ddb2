import type { RegisterLine, RegisterView } from "@coopilote/contract/journal/answers.ts";
import type { journalViews } from "@coopilote/contract/journal/views.ts";
import { genesis } from "@coopilote/domain/journal/chain.ts";
import { personOf } from "@coopilote/domain/journal/Entry.ts";
import { PersonName } from "@coopilote/domain/kernel/PersonName.ts";
import { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import { type Snapshot, type StoredEntry, Workspaces } from "@coopilote/domain/ports.ts";
import { Effect, Schema } from "effect";
import { labelOf } from "../documents/documentsView.ts";
import { everyone, nameOf, written } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type Request = ViewRequest<(typeof journalViews)["register"]>;

const page = 100;
const isSealed = Schema.is(Sealed);
const isName = Schema.is(PersonName);

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

const readable = (request: Request, { header, body, hash }: StoredEntry): RegisterLine => {
  const person = personOf(header.actor);
  const parsed: unknown = JSON.parse(body);
  return {
    entry: header.version,
    at: header.at,
    type: header.type,
    by: person === undefined ? null : nameOf(request.snapshot, person),
    role: header.role,
    about: header.about.map((id) => ({ id, label: labelOf(request, id) })),
    particulars:
      header.type === "ProtocolAdopted.1" || header.type === "TextLearned.1"
        ? []
        : particularsOf(request.snapshot, parsed),
    hash,
  };
};

/** The register, newest first, a page at a time; about one id where one is asked. */
export const registerView = Effect.fnUntraced(function* (request: Request) {
  const workspaces = yield* Workspaces;
  const { snapshot, structure, query, sha256 } = request;
  const { version } = snapshot.workspace;
  const entries = yield* workspaces.entries(structure, 0, version);
  const before = query.before === undefined ? version + 1 : Number(query.before);
  const asked = entries
    .filter(
      ({ header }) =>
        header.version < before &&
        (query.about === undefined || header.about.some((id) => id === query.about)),
    )
    .toReversed();
  const view: RegisterView = {
    version,
    head: entries.at(-1)?.hash ?? genesis(sha256, structure),
    lines: asked.slice(0, page).map((entry) => readable(request, entry)),
    more: asked.length > page,
    people: everyone(snapshot),
  };
  return view;
});
