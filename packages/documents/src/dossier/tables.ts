import { depositsOf } from "@coopilote/domain/declaration/Declaration.ts";
import type { NamedMember } from "@coopilote/domain/declaration/facts.ts";
import { sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import { documentKindFr } from "@coopilote/domain/documents/labels.ts";
import type { RegisterWords } from "@coopilote/domain/journal/RegisterWords.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Subject } from "@coopilote/domain/protocols/Finding.ts";
import { statusFr } from "@coopilote/domain/readiness/fr.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import { originsFr, refusedReasonsFr } from "@coopilote/domain/readiness/ledgerFr.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { roleFr } from "@coopilote/domain/teams/signedFr.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import { csvOf } from "../kernel/csv.ts";
import { wordsIn } from "../kernel/named.ts";
import { legibleIn, type Prepared } from "./prepared.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** As spreadsheets read it: « 2026-03-10 14:30 ». */
const moment = (instant: LocalInstant | null): string | null =>
  instant === null ? null : `${instant.day} ${instant.time}`;

/** « l’équipe « Lombalgie » » is « Lombalgie » under its column. */
export const titleIn = (phrase: string): string =>
  /«\u00A0(.+)\u00A0»/u.exec(phrase)?.[1] ?? phrase;

const yesNo = (is: boolean): string => (is ? "oui" : "non");

const subjectFr = (subject: Subject, words: RegisterWords): string => {
  if (subject.kind === "structure") return "la structure";
  if (subject.kind === "team") return words.team(subject.team);
  return subject.kind === "member"
    ? words.person(subject.person)
    : `${words.person(subject.delegant)} et ${words.person(subject.delegate)}`;
};

const people = ({ conclusions }: Prepared, words: RegisterWords): ReadonlyArray<Row> =>
  conclusions.teams.flatMap(({ team, members }) =>
    members.map(({ person, role, declared, attested }) => ({
      équipe: titleIn(words.team(team)),
      personne: words.person(person),
      rôle: roleFr[role],
      "déclarée le": moment(declared),
      "attestée le": moment(attested),
    })),
  );

const conditions = ({ conclusions }: Prepared, words: RegisterWords): ReadonlyArray<Row> =>
  conclusions.teams.flatMap(({ team, findings }) =>
    findings.map(({ requirement, subject, status, ofTexts, evidence }) => ({
      équipe: titleIn(words.team(team)),
      condition: titleIn(words.requirement(team, requirement)),
      sujet: subjectFr(subject, words),
      état: statusFr[status],
      "par les textes": yesNo(ofTexts),
      "lignes du registre": evidence.join(" "),
    })),
  );

const hours = (
  { conclusions, journal, asked }: Prepared,
  words: RegisterWords,
): ReadonlyArray<Row> =>
  conclusions.teams.flatMap(({ team, delegates }) => {
    const judged = judgedBy(journal.workspace, team, asked.on);
    if (judged === undefined) return [];
    return delegates.flatMap(({ delegate }) =>
      ledger(journal.workspace, delegate, judged.version, asked.on, team).lines.map((line) => ({
        équipe: titleIn(words.team(team)),
        personne: words.person(delegate),
        origine: originsFr[line.origin.kind],
        jour: line.day,
        "minutes comptées": line.counted,
        "minutes refusées": line.refused.reduce((sum, { minutes }) => sum + minutes, 0),
        motifs: line.refused.map(({ reason }) => refusedReasonsFr[reason].title).join(" ; "),
      })),
    );
  });

const sessions = ({ journal, asked, conclusions }: Prepared, words: RegisterWords) =>
  sessionsIn(journal.workspace, asked.scope, asked.on).map((session): Row => {
    const sequences = sequencesOf(session.segments);
    const flags = conclusions.sheets.find((sheet) => sheet.session === session.session)?.flags;
    const toExplain = (flags ?? []).filter(({ level }) => level === "to-explain");
    return {
      séance: words.text(session.title),
      lieu: words.text(session.place),
      début: moment(sequences.at(0)?.from ?? null),
      fin: moment(sequences.at(-1)?.to ?? null),
      "feuille close le": moment(session.closing?.at ?? null),
      "points à expliquer": toExplain.length,
      expliqués: toExplain.filter(({ answered }) => answered).length,
    };
  });

const pieceRows = ({ journal, pieces }: Prepared, words: RegisterWords): ReadonlyArray<Row> =>
  pieces.flatMap(({ document, number, file, entry }) => {
    const known = at(journal.workspace.documents.documents, document);
    if (known === undefined) return [];
    return {
      numéro: number,
      fichier: file,
      nom: words.text(known.name),
      nature: known.kinds.map(documentKindFr).join(" ; "),
      "classée le": moment(known.at),
      "ligne du registre": entry,
    };
  });

const namesOf = (members: ReadonlyArray<NamedMember>, words: RegisterWords): string =>
  members.map(({ person, role }) => `${words.person(person)} (${roleFr[role]})`).join(" ; ");

const deposits = ({ conclusions, journal }: Prepared, words: RegisterWords): ReadonlyArray<Row> =>
  conclusions.teams.flatMap(({ team }) =>
    depositsOf(journal.workspace.declaration, team).map((deposit) => ({
      équipe: titleIn(words.team(team)),
      numéro: words.text(deposit.number),
      "déposé le": moment(deposit.at),
      ajoute: namesOf(deposit.adds, words),
      retire: namesOf(deposit.removes, words),
      "ligne du registre": deposit.entry,
    })),
  );

/** What a dossier answers, for spreadsheets: a name and a text for each table. */
export const tablesOf = (dossier: Prepared): ReadonlyArray<readonly [string, string]> => {
  const words = wordsIn(legibleIn(dossier));
  const rows = {
    personnes: people,
    conditions,
    heures: hours,
    seances: sessions,
    pieces: pieceRows,
    depots: deposits,
  };
  return Object.entries(rows).map(([name, of]) => [
    `tables/${name}.csv`,
    csvOf(of(dossier, words)),
  ]);
};
