import { HashMap, Schema } from "effect";
import { personOf } from "../journal/Entry.ts";
import type { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { formateurId } from "../training/facts.ts";
import type { TrainingSession } from "../training/TrainingSession.ts";
import type { Workspace } from "../Workspace.ts";
import { idsIn, type Scope } from "./Scope.ts";
import { finished, type Steps } from "./Steps.ts";
import type { OpenEntry } from "./Reopening.ts";

/** Whether a sealed field proves anything to whoever reads a dossier; what does not is never disclosed. */
type Class = "proves" | "never";

/** Every sealed field of every fact, by type and path. */
export const disclosure: Readonly<Record<string, Readonly<Record<string, Class>>>> = {
  "PersonAdded.1": { name: "proves" },
  "PersonRenamed.1": { name: "proves" },
  "ContactGiven.1": { contact: "never" },
  "QualificationRemoved.1": { reason: "never" },
  "RegistrationRecorded.1": { number: "proves" },
  "BillingNumberRecorded.1": { number: "never" },
  "WorkspaceEntrusted.1": { reason: "proves" },
  "ExperienceWithdrawn.1": { reason: "never" },
  "FigureSupplied.1": { citation: "proves" },
  "SettingSupplied.1": { citation: "proves" },
  "AnnexRead.1": { "families.page": "proves" },
  "RequirementAdded.1": { title: "proves", citation: "proves" },
  "RequirementAdded.2": { title: "proves", citation: "proves" },
  "RequirementDropped.1": { reason: "proves" },
  "TextInterpreted.1": { citation: "proves" },
  "TextInterpreted.2": { citation: "proves" },
  "StructureFounded.1": { name: "proves", finess: "proves" },
  "EntityAdded.1": { name: "proves", finess: "proves" },
  "EntityDescribed.1": { name: "proves", finess: "proves" },
  "SiretStated.1": { siret: "proves" },
  "SharedSoftwareAdopted.1": { name: "proves" },
  "TeamFormed.1": { need: "proves" },
  "MemberWithdrawn.1": { reason: "never" },
  "ReachabilityStated.1": { details: "never" },
  "BinomeDissolved.1": { reason: "never" },
  "SignatoryNamed.1": { name: "proves", capacity: "proves", organisation: "proves" },
  "SessionScheduled.1": { title: "proves", place: "proves" },
  "SessionReplanned.1": { title: "proves", place: "proves", reason: "proves" },
  "SessionCancelled.1": { reason: "proves" },
  "GuestFormateurNamed.1": { name: "proves", organisation: "proves", number: "proves" },
  "AttendanceSigned.1": { late: "proves" },
  "PresenceStated.1": { reason: "proves" },
  "SheetClosed.1": { reason: "proves" },
  "FlagExplained.1": { explanation: "proves" },
  "ExternalTrainingRecorded.1": {
    organisme: "proves",
    identifier: "proves",
    status: "proves",
    programme: "proves",
    trainer: "proves",
  },
  "AttestationRevoked.1": { reason: "proves" },
  "AssessmentVoided.1": { reason: "proves" },
  "DocumentFiled.1": { name: "proves" },
  "DocumentToRedo.1": { reason: "proves" },
  "DepositRecorded.1": { number: "proves" },
  "DepositCorrected.1": { number: "proves", reason: "proves" },
  "ArsRequested.1": { what: "proves" },
  "ArsRequested.2": { what: "proves" },
  "ArsAnswered.1": { summary: "proves" },
  "Suspended.1": { reason: "proves" },
  "PracticeStopped.1": { reason: "proves" },
  "CountVoided.1": { reason: "proves" },
};

const isSealed = Schema.is(Sealed);

type Found = { readonly path: string; readonly seal: string };

const sealsAt = (held: unknown, path: string): ReadonlyArray<Found> => {
  if (isSealed(held)) return [{ path, seal: held.seal }];
  if (Array.isArray(held)) return held.flatMap((each) => sealsAt(each, path));
  if (typeof held !== "object" || held === null) return [];
  return Object.entries(held).flatMap(([field, value]) =>
    sealsAt(value, path === "" ? field : `${path}.${field}`),
  );
};

const proving = ({ fact }: OpenEntry): ReadonlyArray<string> =>
  sealsAt(fact.body, "")
    .filter(({ path }) => disclosure[fact.type]?.[path] === "proves")
    .map(({ seal }) => seal);

/**
 * Where facts name who answers for what they say, who signed, stated, assessed, supervised or taught,
 * and the sessions and the pieces that they speak of.
 */
const answering = new Set([
  "session",
  "document",
  "documents",
  "receipt",
  "afterwards",
  "signer",
  "signatory",
  "typedBy",
  "by",
  "assessor",
  "supervisor",
  "before",
  "referent",
  "formateur",
  "formateurs",
]);

const idsUnder = (held: unknown): ReadonlyArray<string> => {
  if (typeof held === "string") return [held];
  return typeof held === "object" && held !== null ? Object.values(held).flatMap(idsUnder) : [];
};

const namedIn = (held: unknown): ReadonlyArray<string> => {
  if (typeof held !== "object" || held === null) return [];
  return Object.entries(held).flatMap(([field, value]) =>
    answering.has(field) ? idsUnder(value) : namedIn(value),
  );
};

const namedBy = ({ header, fact }: OpenEntry): ReadonlyArray<string> => {
  const writer = personOf(header.actor);
  return [...(writer === undefined ? [] : [writer]), ...namedIn(fact.body)];
};

/** Of whom, or of what, a fact gives a name. */
const nameOf = ({ fact: { type, body } }: OpenEntry): string | undefined => {
  if (type === "PersonAdded.1" || type === "PersonRenamed.1") return body.person;
  if (type === "SessionScheduled.1" || type === "SessionReplanned.1") return body.session;
  if (type === "DocumentFiled.1") return body.document;
  if (type === "SignatoryNamed.1") return body.signatory;
  return type === "GuestFormateurNamed.1" ? body.guest : undefined;
};

/** The sessions in which someone of a scope takes part, or that it is of. */
const sessionsOf = ({ training }: Workspace, scope: Scope, ids: ReadonlySet<string>) =>
  [...HashMap.values(training.sessions)].filter((session) =>
    scope.kind === "session" ? session.session === scope.session : takesPart(session, ids),
  );

const takesPart = ({ enrolled, segments }: TrainingSession, ids: ReadonlySet<string>): boolean =>
  [...HashMap.keys(enrolled)].some((person) => ids.has(person)) ||
  leading(segments).some((id) => ids.has(id));

const leading = (segments: TrainingSession["segments"]): ReadonlyArray<string> =>
  segments.flatMap(({ formateurs }) => formateurs.map(formateurId));

/** The délégants under whom someone is a délégué: their pairs prove by whom they are supervised (j17). */
const delegantsOver = ({ teams }: Workspace, person: PersonId): ReadonlyArray<string> =>
  [...HashMap.values(teams.teams)].flatMap(({ members }) =>
    at(members, person)?.proposals.latest.role === "delegate"
      ? [...HashMap.values(members)]
          .filter(({ proposals }) => proposals.latest.role === "delegant")
          .map((member) => member.person)
      : [],
  );

/** Whether an answer to a point of a sheet is told: of a session, or of whom the scope answers for. */
const answersPoint = ({ fact }: OpenEntry, scope: Scope, sessions: ReadonlySet<string>): boolean =>
  fact.type === "FlagExplained.1" &&
  sessions.has(fact.body.session) &&
  (scope.kind !== "person" || fact.body.person === null || fact.body.person === scope.person);

/** Whether an entry is about what a dossier answers for. */
export const isInScope = (
  workspace: Workspace,
  scope: Scope,
): ((entry: Pick<OpenEntry, "header">) => boolean) => {
  const ids = new Set(idsIn(workspace, scope));
  return ({ header }) => header.about.some((id) => ids.has(id));
};

/**
 * The seals that a dossier opens: what proves in the entries of its scope, and the names of whoever answers for them
 * without being in it, of the sessions and the pieces they speak of. A structure opens all that proves. Yields at each entry.
 */
export function* disclosing(
  entries: ReadonlyArray<OpenEntry>,
  workspace: Workspace,
  scope: Scope,
): Steps<ReadonlySet<string>> {
  const own = sessionsOf(workspace, scope, new Set(idsIn(workspace, scope)));
  const sessions = new Set<string>(own.map(({ session }) => session));
  const isAbout = isInScope(workspace, scope);
  const isOf = (entry: OpenEntry): boolean =>
    scope.kind === "structure" || isAbout(entry) || answersPoint(entry, scope, sessions);
  const named = new Set<string>([
    ...own.flatMap(({ session, segments }) => [session, ...leading(segments)]),
    ...(scope.kind === "person" ? delegantsOver(workspace, scope.person) : []),
  ]);
  const seals = new Set<string>();
  for (const entry of entries)
    if (isOf(entry)) {
      for (const id of namedBy(entry)) named.add(id);
      for (const seal of proving(entry)) seals.add(seal);
      yield seals.size;
    }
  for (const entry of entries)
    if (named.has(nameOf(entry) ?? "")) {
      for (const seal of proving(entry)) seals.add(seal);
      yield seals.size;
    }
  return seals;
}

/** The same, at once. */
export const disclosedSeals = (
  ...asked: Readonly<Parameters<typeof disclosing>>
): ReadonlySet<string> => finished(disclosing(...asked));
