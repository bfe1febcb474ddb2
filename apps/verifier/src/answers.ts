import { answersOn, sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import { type FlagTold, flagsTold } from "@coopilote/domain/dossier/flagsTold.ts";
import { knownBy } from "@coopilote/domain/dossier/reopened.ts";
import type { Scope } from "@coopilote/domain/dossier/Scope.ts";
import type { Read } from "@coopilote/domain/dossier/verified.ts";
import { personOf } from "@coopilote/domain/journal/Entry.ts";
import type { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { isClosedBy, sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import type { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import { capital } from "@coopilote/domain/kernel/Sentence.ts";
import {
  type AsOfLine,
  asOfLines,
  hasChangedSince,
} from "@coopilote/domain/readiness/asOfLines.ts";
import { registerSentence } from "@coopilote/domain/registerFr.ts";
import { type Legible, namesIn, registerWords } from "@coopilote/domain/registerWords.ts";

/** What one delegate is answered. */
export type DelegateAnswer = {
  readonly name: string;
  readonly lines: ReadonlyArray<AsOfLine>;
  readonly isChanged: boolean;
};

/** What is answered of a team on an instant. */
export type TeamAnswer = {
  readonly title: string;
  readonly inPractice: number;
  readonly delegates: ReadonlyArray<DelegateAnswer>;
};

/** A line of the register, as a sentence. */
export type Cited = {
  readonly entry: EntryRef;
  readonly at: LocalInstant;
  readonly said: string;
  readonly by: string;
  readonly hash: string;
};

/** A sheet, and what was answered of its flags; none where it is not closed. */
export type SheetTold = {
  readonly title: string;
  readonly flags: ReadonlyArray<FlagTold> | undefined;
};

const legibleIn = ({ journal, open, disclosed }: Read): Legible => ({
  workspace: journal.workspace,
  open,
  isShown: ({ seal }) => disclosed.has(seal),
});

const wordsIn = (read: Read) => registerWords(legibleIn(read), { kind: "console" });

/** « MSP Fictive des Collines » */
export const structureNamed = (read: Read): string => {
  const founded = read.journal.workspace.structure.founded;
  return founded === undefined ? "" : wordsIn(read).entity(founded.entity);
};

/** « l’équipe « Lombalgie » », « toute la structure » */
export const scopeNamed = (read: Read, scope: Scope): string => {
  const words = wordsIn(read);
  switch (scope.kind) {
    case "structure":
      return "toute la structure";
    case "team":
      return words.team(scope.team);
    case "person":
      return words.person(scope.person);
    case "session":
      return words.session(scope.session);
  }
};

/** The last instant that a dossier says anything of. */
export const lastInstant = ({ journal, manifest }: Read): LocalInstant => {
  const head = journal.headers.at(-1)?.at;
  const { on } = manifest.inputs;
  return head === undefined || head.at < on.at ? on : head;
};

const reprises = new Set(["RepriseDeclared.1", "RepriseConfirmed.1"]);

/** The days on which what is only declared was declared (j24). */
const declaredDays = ({ journal }: Read, evidence: ReadonlyArray<EntryRef>): ReadonlyArray<Day> => [
  ...new Set(
    journal.entries
      .filter(({ header, fact }) => reprises.has(fact.type) && evidence.includes(header.version))
      .map(({ header }) => header.at.day),
  ),
];

/** What was known of the instant asked: as the dossier says where it is its own, else all that was written by then. */
const knownOn = ({ journal, manifest }: Read, on: LocalInstant) =>
  on.at === manifest.inputs.on.at
    ? { workspace: journal.knownThen, version: journal.knownVersion }
    : knownBy(journal, on.at);

/** Who could practise on an instant, team by team, and how far the register went then. */
export const whoCould = (
  read: Read,
  on: LocalInstant,
): { readonly teams: ReadonlyArray<TeamAnswer>; readonly knownVersion: number } => {
  const { scope } = read.manifest.inputs;
  const legible = legibleIn(read);
  const known = knownOn(read, on);
  const teams = answersOn(legible.workspace, known.workspace, scope, on).map(
    ({ team, answers }): TeamAnswer => {
      const names = namesIn(legible, team);
      return {
        title: capital(wordsIn(read).team(team)),
        inPractice: answers.filter(({ inPractice }) => inPractice.holds).length,
        delegates: answers
          .map((answer) => ({
            name: names.person(answer.delegate),
            lines: asOfLines(answer, names, ({ evidence }) => declaredDays(read, evidence)),
            isChanged: hasChangedSince(answer),
          }))
          .toSorted((a, b) => alphabetically(a.name, b.name)),
      };
    },
  );
  return { teams, knownVersion: known.version };
};

/** Lines of the register of a dossier, in sentences, by their places. */
export const citing = (
  read: Read,
): ((evidence: ReadonlyArray<EntryRef>) => ReadonlyArray<Cited>) => {
  const { entries, hashes } = read.journal;
  const places = new Map(entries.map((entry) => [entry.header.version, entry]));
  return (evidence) =>
    evidence.flatMap((entry) => {
      const found = places.get(entry);
      if (found === undefined) return [];
      const { header, fact } = found;
      const words = registerWords(legibleIn(read), header.actor);
      const person = personOf(header.actor);
      return [
        {
          entry,
          at: header.at,
          said: registerSentence(fact, words),
          by: person === undefined ? words.writer : words.person(person),
          hash: hashes[entry - 1] ?? "",
        },
      ];
    });
};

/** The sheets of a dossier, in the order of their sessions. */
export const sheetsTold = (read: Read): ReadonlyArray<SheetTold> => {
  const { scope, on } = read.manifest.inputs;
  const words = wordsIn(read);
  return sessionsIn(read.journal.workspace, scope, on)
    .map((session) => ({ session, from: sequencesOf(session.segments)[0]?.from.at ?? 0 }))
    .toSorted((a, b) => a.from - b.from)
    .map(({ session }) => ({
      title: capital(words.session(session.session)),
      flags: isClosedBy(session, on) ? flagsTold(session, words) : undefined,
    }));
};
