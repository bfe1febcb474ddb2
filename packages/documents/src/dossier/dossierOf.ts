import { chronological } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { depositsOf, requestsBy } from "@coopilote/domain/declaration/Declaration.ts";
import { concerned, type Document } from "@coopilote/domain/documents/Document.ts";
import { documentKindFr, documentKinds } from "@coopilote/domain/documents/labels.ts";
import { sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import type { Dossier, ToldPiece, ToldSheet, ToldTeam } from "@coopilote/domain/dossier/Dossier.ts";
import { isInScope } from "@coopilote/domain/dossier/disclosure.ts";
import { idsIn } from "@coopilote/domain/dossier/Scope.ts";
import { asOfFr } from "@coopilote/domain/readiness/asOfFr.ts";
import { isClosedBy, type TrainingSession } from "@coopilote/domain/training/TrainingSession.ts";
import { registerSentence } from "@coopilote/domain/registerFr.ts";
import { registerWords } from "@coopilote/domain/registerWords.ts";
import { HashMap } from "effect";
import { structureNamed } from "../kernel/named.ts";
import { flagRows, standingOf, whenOf } from "../training/sheetPaper.ts";
import { teamsTold } from "./asOfTold.ts";
import { countsTold } from "./countsTold.ts";
import { evidenceFr, exchangesFr, lackingFr, piecesFr } from "./dossierFr.ts";
import { explainedIn } from "./explained.ts";
import { type Ground, groundOf } from "./Ground.ts";
import { lackingIn } from "./lacking.ts";
import type { Prepared } from "./prepared.ts";
import { questionsOf } from "./questions.ts";
import { subjectIn } from "./subject.ts";

/** How a sheet stands, as it stood on the instant asked first where it was closed since. */
const standingTold = ({ legible, asked }: Ground, session: TrainingSession): string => {
  const standing = standingOf({ legible, session });
  return session.closing === undefined || isClosedBy(session, asked.on)
    ? standing
    : `${lackingFr.openThen} ${standing}`;
};

const sheetsTold = (ground: Ground): ReadonlyArray<ToldSheet> => {
  const { journal, asked, legible, words } = ground;
  return sessionsIn(journal.workspace, asked.scope, asked.on)
    .toSorted((a, b) => (a.segments[0]?.from.at ?? 0) - (b.segments[0]?.from.at ?? 0))
    .map((session) => ({
      session: session.session,
      title: words.text(session.title),
      when: whenOf(session) ?? "",
      standing: standingTold(ground, session),
      points: flagRows({ legible, session }).map(([said, answer]) => ({ said, answer })),
    }));
};

/** What was asked by the ARS and answered by the day of the dossier, in the order of the days (j30). */
const exchangesTold = ({ journal, conclusions, asked, words }: Ground): ReadonlyArray<string> =>
  conclusions.teams.flatMap(({ team }) =>
    requestsBy(journal.workspace.declaration, team, asked.on.day).map(
      ({ on, what, due, answers, closed }) =>
        [
          exchangesFr.asked(on, words.text(what), due),
          ...chronological(answers).map((answer) =>
            exchangesFr.answered(answer.on, words.text(answer.summary), answer.dossier),
          ),
          ...(closed === undefined ? [] : [exchangesFr.closed(closed.on)]),
        ]
          .map((said) => `${said}.`)
          .join(" "),
    ),
  );

/** Whom a piece is about, as it is named: one alone, or nobody where it is about all. */
const aboutOf = (document: Document, { journal, words }: Ground): string => {
  const people = concerned(document).filter((id) =>
    [...HashMap.keys(journal.workspace.people.people)].some((person) => person === id),
  );
  return people.map(words.person).join(", ");
};

const piecesTold = (ground: Ground): ReadonlyArray<ToldPiece> =>
  ground.pieces.flatMap(({ number, document, file, group, size }) => {
    const known = at(ground.journal.workspace.documents.documents, document);
    return known === undefined
      ? []
      : {
          number,
          document,
          file,
          group,
          name: ground.words.text(known.name),
          kind: known.kinds.map(documentKindFr).join(", "),
          about: aboutOf(known, ground),
          filed: known.at,
          size,
        };
  });

/** What is in scope and never joined: identity is looked at, and stays (j31). */
const withheldTold = ({ journal, asked }: Ground): ReadonlyArray<string> => {
  const ids = new Set(idsIn(journal.workspace, asked.scope));
  const cards = [...HashMap.values(journal.workspace.documents.documents)].filter(
    (document) =>
      document.kinds.includes("carte-professionnelle") &&
      concerned(document).some((id) => ids.has(id)),
  );
  return cards.length === 0
    ? []
    : [piecesFr.withheld(documentKinds["carte-professionnelle"], cards.length)];
};

/** Each entry that a line rests on, or that declares, once, as the register says it. */
const evidenceTold = (
  { journal, conclusions, legible, asked: { scope } }: Ground,
  teams: ReadonlyArray<ToldTeam>,
): Dossier["evidence"] => {
  const lines = teams.flatMap(({ delegates }) => delegates.flatMap((delegate) => delegate.lines));
  const cited = new Set([
    ...lines.flatMap(({ evidence }) => evidence),
    ...conclusions.teams.flatMap(({ team }) =>
      depositsOf(journal.workspace.declaration, team).map(({ entry }) => entry),
    ),
  ]);
  const isOf = scope.kind === "person" ? isInScope(journal.workspace, scope) : () => true;
  return journal.entries
    .filter(({ header }) => cited.has(header.version))
    .map(({ header, fact }) => {
      const words = registerWords(legible, header.actor);
      return {
        entry: header.version,
        at: header.at,
        type: header.type,
        said: isOf({ header }) ? registerSentence(fact, words) : evidenceFr.elsewhere,
        by: words.writer,
        hash: journal.hashes[header.version - 1] ?? journal.head.hash,
      };
    });
};

/** A dossier as people read it, from the very conclusions that a verifier finds again. */
export const dossierOf = (prepared: Prepared): Dossier => {
  const ground = groundOf(prepared);
  const { asked, journal, legible } = ground;
  const teams = teamsTold(ground);
  const told = {
    lacking: lackingIn(ground),
    explained: explainedIn(ground),
    pieces: piecesTold(ground),
  };
  return {
    structure: structureNamed(legible),
    scope: asked.scope,
    subject: subjectIn(legible, asked.scope, asked.on),
    on: asked.on,
    known: asOfFr.knownThen(journal.knownVersion),
    head: journal.head,
    questions: questionsOf(ground, told),
    ...told,
    teams,
    sheets: sheetsTold(ground),
    exchanges: exchangesTold(ground),
    counts: countsTold(ground),
    evidence: evidenceTold(ground, teams),
    withheld: withheldTold(ground),
  };
};
