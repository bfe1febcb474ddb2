import { HashMap, Schema } from "effect";
import { type Actor, personOf } from "./journal/Entry.ts";
import { quoted, spanned } from "./journal/registerPhrases.ts";
import type { RegisterWords } from "./journal/RegisterWords.ts";
import { chronological } from "./kernel/History.ts";
import {
  AbsenceId,
  AffiliationId,
  ArsRequestId,
  AssessmentId,
  AttestationId,
  AutoformationId,
  DeclarationId,
  DocumentId,
  EntityId,
  ExerciseId,
  ExternalTrainingId,
  GuestId,
  PersonId,
  ReadingId,
  SessionId,
  SignatoryId,
  SoftwareId,
  SuspensionId,
  TeamId,
} from "./kernel/ids.ts";
import { at } from "./kernel/maps.ts";
import { PersonName, writtenName } from "./kernel/PersonName.ts";
import type { Sealed } from "./kernel/Sealed.ts";
import { frenchDay } from "./kernel/Sentence.ts";
import { exercisesFr, pinChosenFr } from "./people/labels.ts";
import { handedBefore, pinChosenFor } from "./people/provenance.ts";
import { actTypeFr, publishedActFr } from "./protocols/actTypes.ts";
import type { Names } from "./readiness/Names.ts";
import { leavesOf } from "./protocols/Requirement.ts";
import { structureKindFr } from "./structure/labels.ts";
import { sequencesOf } from "./training/TrainingSession.ts";
import type { Workspace } from "./Workspace.ts";

/** A workspace and the means to open its seals. */
export type Legible = {
  readonly workspace: Workspace;
  readonly open: (sealed: Sealed) => unknown;
  /** Whether a seal is of what one may read here; everything where it is not said. */
  readonly isShown?: (sealed: Sealed) => boolean;
};

const isName = Schema.is(PersonName);
const retired = { person: "une personne retirée", text: "texte retiré" } as const;
const unshown = { person: "une personne non nommée ici", text: "non montré ici" } as const;

/** What is said in place of what a seal holds: forgotten, or not disclosed to whoever reads. */
const insteadOf = (
  { isShown }: Legible,
  sealed: Sealed | undefined,
  what: keyof typeof retired,
): string =>
  sealed === undefined || isShown === undefined || isShown(sealed) ? retired[what] : unshown[what];

/** What a seal holds, as one reads it; nothing once forgotten. */
const told = ({ open }: Legible, sealed: Sealed | undefined): string | undefined => {
  const value = sealed === undefined ? undefined : open(sealed);
  if (typeof value === "string") return value;
  return isName(value) ? writtenName(value) : undefined;
};

/** A noun and its name: « la pièce « annexe.pdf » », « la pièce » alone once the name is forgotten. */
const called = (noun: string, name: string | undefined): string =>
  name === undefined ? noun : `${noun} ${quoted(name)}`;

const dated = (noun: string, day: string | undefined): string =>
  day === undefined ? noun : `${noun} du ${day}`;

const peopleWords = (legible: Legible) => {
  const { people, structure, training, teams } = legible.workspace;
  const entity = (id: string): string =>
    told(legible, at(structure.entities, EntityId.make(id))?.name) ?? "l’entité";
  const known = (id: string) => at(people.people, PersonId.make(id));
  return {
    entity,
    person: (id: string): string => {
      const name =
        known(id)?.name ??
        at(training.guests, GuestId.make(id))?.name ??
        at(teams.signatories, SignatoryId.make(id))?.name;
      return told(legible, name) ?? insteadOf(legible, name, "person");
    },
    software: (id: string): string => {
      const name = at(structure.software, SoftwareId.make(id))?.name;
      return quoted(told(legible, name) ?? insteadOf(legible, name, "text"));
    },
    exercise: (person: string, id: string): string => {
      const one = known(person);
      const exercise = one === undefined ? undefined : at(one.exercises, ExerciseId.make(id));
      return exercise === undefined ? "l’exercice" : `l’exercice ${exercisesFr[exercise.mode]}`;
    },
    affiliation: (person: string, id: string): string => {
      const one = known(person);
      const where = one === undefined ? undefined : at(one.affiliations, AffiliationId.make(id));
      return where === undefined ? "l’entité" : entity(where.entity);
    },
    absence: (person: string, id: string): string => {
      const one = known(person);
      const away = one === undefined ? undefined : at(one.absences, AbsenceId.make(id));
      return away === undefined
        ? "l’absence"
        : `l’absence du ${frenchDay(away.from.day)} au ${frenchDay(away.until.day)}`;
    },
  };
};

const teamWords = (legible: Legible) => {
  const { protocols } = legible.workspace;
  const adoption = (id: string) => at(protocols.adoptions, TeamId.make(id));
  const added = (id: string) => chronological(at(protocols.added, TeamId.make(id)));
  const ownTitle = (team: string, code: string): string | undefined =>
    told(
      legible,
      added(team).find(({ requirement, asks }) =>
        [requirement, "form" in asks ? asks.form : "", "act" in asks ? asks.act : ""].includes(
          code,
        ),
      )?.title,
    );
  const requirementIn = (team: string, code: string): string | undefined =>
    adoption(team)?.content.requirements.find(({ id }) => id === code)?.title ??
    ownTitle(team, code);
  return {
    requirementIn,
    team: (id: string): string => called("l’équipe", adoption(id)?.content.shortTitle),
    requirement: (team: string, code: string): string =>
      called("la condition", requirementIn(team, code) ?? code),
    asked: (team: string | null, code: string): string => {
      const content = team === null ? undefined : adoption(team)?.content;
      const asking = content?.requirements.find(({ asks }) =>
        [...leavesOf(asks)].some(
          ({ rule }) =>
            (rule.kind === "assessment" && rule.form === code) ||
            (rule.kind === "supervised-practice" && rule.act === code),
        ),
      );
      const own = team === null ? undefined : ownTitle(team, code);
      return publishedActFr(code) ?? asking?.title ?? own ?? actTypeFr(code);
    },
    setting: structureKindFr,
    module: (protocol: string, code: string): string =>
      [...HashMap.values(protocols.adoptions)]
        .toSorted((a, b) => a.entry - b.entry)
        .filter((one) => one.protocol === protocol)
        .flatMap(({ content }) => content.modules)
        .find(({ id }) => id === code)?.title ?? code.replaceAll("-", " "),
  };
};

const sessionWords = (legible: Legible) => {
  const known = (id: string) => at(legible.workspace.training.sessions, SessionId.make(id));
  return {
    session: (id: string): string => {
      const session = known(id);
      const first = sequencesOf(session?.segments ?? [])[0];
      const day = first === undefined ? undefined : frenchDay(first.from.day);
      return called(dated("la séance", day), told(legible, session?.title));
    },
    sequence: (session: string, id: string): string => {
      const one = sequencesOf(known(session)?.segments ?? []).find(
        ({ sequence }) => sequence === id,
      );
      return one === undefined ? "la séquence" : `la séquence ${spanned(one)}`;
    },
    segment: (session: string, id: string): string => {
      const one = known(session)?.segments.find(({ segment }) => segment === id);
      return one === undefined ? "la partie" : `la partie ${spanned(one)}`;
    },
  };
};

const documentNamed = (legible: Legible, id: DocumentId): string | undefined =>
  told(legible, at(legible.workspace.documents.documents, id)?.name);

const paperWords = (
  legible: Legible,
  { module, asked }: Pick<RegisterWords, "module" | "asked">,
) => {
  const { protocols, training, assessment } = legible.workspace;
  return {
    document: (id: string): string =>
      called("la pièce", documentNamed(legible, DocumentId.make(id))),
    reading: (id: string): string => {
      const reading = at(protocols.readings, ReadingId.make(id));
      return called(
        "l’annexe",
        reading === undefined ? undefined : documentNamed(legible, reading.document),
      );
    },
    attestation: (id: string): string => {
      const known = at(training.attestations, AttestationId.make(id));
      return dated(
        "l’attestation de formation",
        known === undefined ? undefined : frenchDay(known.signature.at.day),
      );
    },
    autoformation: (id: string): string => {
      const known = at(training.autoformations, AutoformationId.make(id));
      if (known === undefined) return "l’autoformation";
      const title = module(known.protocol, known.module);
      return dated(called("l’autoformation", title), frenchDay(known.completed.day));
    },
    external: (id: string): string =>
      called(
        "l’attestation de l’organisme",
        told(legible, at(training.externals, ExternalTrainingId.make(id))?.organisme),
      ),
    assessment: (id: string): string => {
      const known = at(assessment.assessments, AssessmentId.make(id));
      if (known === undefined) return "l’évaluation";
      return dated(called("l’évaluation", asked(known.team, known.form)), frenchDay(known.on.day));
    },
  };
};

const declarationWords = ({ workspace: { declaration } }: Legible) => ({
  declaration: (id: string): string => {
    const known = at(declaration.prepared, DeclarationId.make(id));
    return known === undefined ? "la liste" : `la liste préparée le ${frenchDay(known.at.day)}`;
  },
  request: (id: string): string => {
    const known = at(declaration.requests, ArsRequestId.make(id));
    return dated("la demande de l’ARS", known === undefined ? undefined : frenchDay(known.on));
  },
  suspension: (id: string): string => {
    const known = at(declaration.suspensions, SuspensionId.make(id));
    return dated(
      "la suspension de l’ARS",
      known === undefined ? undefined : frenchDay(known.from.day),
    );
  },
});

const writerOf = (actor: Actor, person: (id: string) => string): string => {
  const who = personOf(actor);
  if (who !== undefined) return person(who);
  if (actor.kind === "console") return "la console du serveur";
  return actor.kind === "follower" ? "le suivi des textes" : "le serveur";
};

/** How the sentences of a team name people and what it is asked, as they are known in a workspace. */
export const namesIn = (legible: Legible, team: TeamId): Names => {
  const { person } = peopleWords(legible);
  const { requirementIn } = teamWords(legible);
  const cited = (code: string): Sealed | undefined =>
    chronological(at(legible.workspace.protocols.added, team)).find(
      ({ requirement }) => requirement === code,
    )?.citation;
  return {
    person,
    requirement: (code) => requirementIn(team, code) ?? code,
    citation: (code) => told(legible, cited(code)) ?? null,
  };
};

/** How the sentences of one entry name things, as they are known in a workspace. */
export const registerWords = (legible: Legible, actor: Actor): RegisterWords => {
  const people = peopleWords(legible);
  const teams = teamWords(legible);
  const sessions = sessionWords(legible);
  const { workspace } = legible;
  return {
    ...people,
    ...teams,
    ...sessions,
    ...paperWords(legible, teams),
    ...declarationWords(legible),
    writer: writerOf(actor, people.person),
    proof: (signature) => {
      const by = handedBefore(workspace.people, signature);
      const pin = pinChosenFor(workspace.people, signature);
      const isDoubted = signature.identity !== "verified" && signature.method !== "paper";
      return [
        isDoubted ? ", identité non vérifiée" : "",
        by === undefined ? "" : `, lien remis par ${people.person(by)}`,
        pin === undefined ? "" : `, ${pinChosenFr(people.person(pin.before), pin.at.day)}`,
      ].join("");
    },
    subject: (id) => {
      if (id === workspace.structure.founded?.structure) return "la structure";
      if (HashMap.has(workspace.protocols.adoptions, TeamId.make(id))) return teams.team(id);
      return HashMap.has(workspace.training.sessions, SessionId.make(id))
        ? sessions.session(id)
        : people.person(id);
    },
    text: (sealed) => told(legible, sealed) ?? insteadOf(legible, sealed, "text"),
  };
};
