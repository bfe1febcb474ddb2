import type { Dossier, ToldPiece } from "@coopilote/domain/dossier/Dossier.ts";
import { listed } from "@coopilote/domain/journal/registerPhrases.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { frenchDay, frenchInstant } from "@coopilote/domain/kernel/Sentence.ts";
import { asOfFr } from "@coopilote/domain/readiness/asOfFr.ts";
import { footOf, type Framed } from "../kernel/Framed.ts";
import { nbsp } from "../kernel/typographic.ts";
import type { PressJob } from "../kernel/PressJob.ts";
import { dossierOf } from "./dossierOf.ts";
import type { Prepared } from "./prepared.ts";
import { paperFr as fr } from "./dossierFr.ts";

type Row = ReadonlyArray<string>;
type Line = Dossier["teams"][number]["delegates"][number]["lines"][number];

/** A piece in the list. `where`: where it is read; null where it is among the pages that follow. */
export type PieceRow = {
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly filed: string;
  readonly where: string | null;
};

type LineTold = {
  readonly label: string;
  readonly verdict: string;
  readonly notes: ReadonlyArray<string>;
  readonly lacks: ReadonlyArray<{ readonly title: string; readonly said: Row }>;
  readonly evidence: string;
};

/** What `dossier.typ` shows. */
export type DossierPaper = {
  readonly paper: Framed;
  readonly fr: typeof fr;
  readonly subject: string;
  readonly questions: Dossier["questions"];
  readonly known: string;
  readonly teams: ReadonlyArray<{
    readonly title: string;
    readonly text: string;
    readonly delegates: ReadonlyArray<{
      readonly name: string;
      readonly lines: ReadonlyArray<LineTold>;
    }>;
  }>;
  readonly lacking: ReadonlyArray<Row>;
  readonly explained: Row;
  readonly sheets: ReadonlyArray<{
    readonly title: string;
    readonly standing: string;
    readonly points: ReadonlyArray<Row>;
  }>;
  readonly exchanges: Row;
  readonly counts: ReadonlyArray<Row>;
  readonly pieces: ReadonlyArray<PieceRow>;
  readonly withheld: Row;
  readonly evidence: ReadonlyArray<Row>;
};

const lineTold = (line: Line, isChanged: boolean): LineTold => ({
  label: line.label,
  verdict: line.verdict,
  notes: [
    ...(isChanged ? [asOfFr.changed] : []),
    ...line.notes,
    ...line.asides,
    ...(line.internalHeld ? [asOfFr.internalHeld] : []),
  ],
  lacks: line.lacks.map(({ title, lacks }) => ({
    title,
    said: lacks.map(({ what, why, strength }) =>
      [what, why, ...(strength === undefined ? [] : [strength])].join(" "),
    ),
  })),
  evidence:
    line.evidence.length === 0
      ? ""
      : `${line.evidence.length === 1 ? fr.line : fr.lines} ${listed(line.evidence.map(String))}`,
});

const teamTold = ({
  title,
  text,
  delegates,
}: Dossier["teams"][number]): DossierPaper["teams"][number] => ({
  title,
  text,
  delegates: delegates.map(({ name, hasChanged, lines }) => ({
    name,
    lines: lines.map((line, place) => lineTold(line, hasChanged && place === lines.length - 1)),
  })),
});

/** « attestation de formation, Inès Fictive » */
export const kindTold = ({ kind, about }: Pick<ToldPiece, "kind" | "about">): string =>
  about === "" ? kind : `${kind}, ${about}`;

/**
 * The paper of a dossier: page 1 in five questions, then who could practise, what lacks, the sheets, the counts, the list of the
 * pieces and the lines that prove. `where` each piece is read: in the archive, a file beside the paper.
 */
export const dossierPaper = (
  dossier: Dossier,
  where: (piece: ToldPiece) => PieceRow["where"] = ({ file }) => file,
): DossierPaper => {
  const { structure, subject, on, head, questions, known, explained, exchanges, withheld } =
    dossier;
  return {
    paper: {
      title: fr.title,
      structure,
      foot: footOf({ ...head, version: EntryRef.make(head.version) }),
      band: null,
    },
    fr,
    subject: `${subject}, au ${frenchInstant(on)}`,
    questions,
    known: `${asOfFr.note} ${known}`,
    teams: dossier.teams.map(teamTold),
    lacking: dossier.lacking.map(({ rule, what, said }) => [what, said, fr.rules[rule]]),
    explained,
    sheets: dossier.sheets.map(({ title, when, standing, points }) => ({
      title: `${title}, ${when}`,
      standing,
      points: points.map(({ said, answer }) => [said, answer]),
    })),
    exchanges,
    counts: dossier.counts.map(({ what, span, sum, entry }) => [what, span, sum, `${entry}`]),
    pieces: dossier.pieces.map((piece) => ({
      number: piece.number,
      name: piece.name,
      kind: kindTold(piece),
      filed: frenchDay(piece.filed.day),
      where: where(piece),
    })),
    withheld,
    evidence: dossier.evidence.map(({ entry, at, said, hash }) => [
      `${entry}`,
      frenchInstant(at),
      said,
      `${hash.slice(0, 4)}${nbsp}${hash.slice(4, 8)}`,
    ]),
  };
};

/** The paper of a dossier without its pieces, which lie beside it in the archive. */
export const jobOf = (prepared: Prepared): PressJob => ({
  model: "dossier/dossier.typ",
  content: dossierPaper(dossierOf(prepared)),
});
