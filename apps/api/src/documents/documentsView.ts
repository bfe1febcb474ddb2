import type { DocumentCard, DocumentsView } from "@coopilote/contract/documents/answers.ts";
import { concerned, type Document, isAbout } from "@coopilote/domain/documents/Document.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { type DocumentId, PersonId, SessionId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { plansTraining } from "@coopilote/domain/Policy.ts";
import { HashMap } from "effect";
import { everyone, nameOf, optionalTextIn, textIn } from "../people/names.ts";
import { structureName } from "../structure/structureView.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** What an id names in a structure, for a list of what a piece or an entry is about. */
export const labelOf = ({ snapshot, structure }: ViewRequest, id: string): string => {
  const { workspace } = snapshot;
  if (id === structure) return structureName(snapshot);
  const team = at(workspace.protocols.adoptions, TeamId.make(id));
  if (team !== undefined) return team.content.shortTitle;
  const session = at(workspace.training.sessions, SessionId.make(id));
  if (session !== undefined) return textIn(snapshot, session.title);
  return HashMap.has(workspace.people.people, PersonId.make(id))
    ? nameOf(snapshot, PersonId.make(id))
    : "autre";
};

const seesAll = ({ standing }: Pick<ViewRequest, "standing">): boolean =>
  standing.manages || standing.isEngagedDelegantSomewhere();

const mayJudge = ({ snapshot, standing, person }: ViewRequest, document: Document): boolean =>
  seesAll({ standing }) && !isAbout(snapshot.workspace.training, document, person);

/** A piece is read by who holds the structure or a team together, who filed it and whom it is about. */
export const isVisible = (
  { standing, person }: Pick<ViewRequest, "standing" | "person">,
  document: Document,
): boolean =>
  seesAll({ standing }) || document.filedBy === person || concerned(document).includes(person);

export const documentCard = (
  request: ViewRequest,
  document: DocumentId,
): DocumentCard | undefined => {
  const { snapshot } = request;
  const known = at(snapshot.workspace.documents.documents, document);
  if (known === undefined) return undefined;
  const verdict = known.verdicts?.latest;
  return {
    document,
    name: textIn(snapshot, known.name),
    kinds: known.kinds,
    about: concerned(known).map((id) => ({ id, label: labelOf(request, id) })),
    filed: known.at,
    filedBy: known.filedBy === null ? null : nameOf(snapshot, known.filedBy),
    size: known.size,
    mediaType: known.mediaType,
    validUntil: known.validUntil,
    verdict:
      verdict === undefined
        ? null
        : {
            verdict: verdict.verdict,
            by: nameOf(snapshot, verdict.by),
            at: verdict.at,
            reason: optionalTextIn(snapshot, verdict.reason),
          },
    mayJudge: mayJudge(request, known),
  };
};

/** The sessions a piece may be about, the last first: all of them for who plans, else those one is on. */
const sessionsIn = ({ snapshot, standing, person }: ViewRequest): DocumentsView["sessions"] =>
  [...HashMap.values(snapshot.workspace.training.sessions)]
    .filter(
      ({ session, enrolled, cancelled }) =>
        cancelled === undefined &&
        (plansTraining(standing) !== undefined ||
          standing.leads(session) ||
          HashMap.has(enrolled, person)),
    )
    .flatMap(({ session, title, segments: [first] }) =>
      first === undefined ? [] : { session, title: textIn(snapshot, title), from: first.from },
    )
    .toSorted((a, b) => b.from.at - a.from.at)
    .map(({ session, title, from }) => ({ session, title, day: from.day }));

/** The pieces one may see, the newest first. */
export const documentsView = (request: ViewRequest): DocumentsView => {
  const { snapshot, structure } = request;
  const { workspace } = snapshot;
  return {
    version: workspace.version,
    seesAll: seesAll(request),
    documents: [...HashMap.values(workspace.documents.documents)]
      .filter((known) => isVisible(request, known))
      .toSorted((a, b) => b.entry - a.entry)
      .flatMap(({ document }) => documentCard(request, document) ?? []),
    people: everyone(snapshot),
    teams: [...HashMap.values(workspace.protocols.adoptions)]
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ team, content }) => ({ team, title: content.shortTitle })),
    sessions: sessionsIn(request),
    structure: { structure, name: structureName(snapshot) },
  };
};
