import type { DocumentKindCode } from "@coopilote/domain/documents/labels.ts";
import type { Declaration, Deposit, Role } from "../declaration/declarationModel.ts";
import type { ChosenFile } from "../documents/filing.ts";
import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Issue } from "../server/Answer.ts";
import type { BodyFor } from "../server/commands.ts";
import { minutesOf } from "../teams/delay.ts";
import { REPRISE } from "./repriseFr.ts";

type SentLine = BodyFor<"declareReprise">["lines"][number];
type Declared = SentLine["declared"][number];

/** What is typed of one person of the deposit. */
export interface LineDraft {
  readonly person: string;
  readonly role: Role;
  readonly isIncluded: boolean;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly days: string;
  readonly declared: ReadonlyArray<Declared>;
  readonly documents: ReadonlyArray<string>;
  readonly piece: ChosenFile | null;
  /** What the piece just chosen is. */
  readonly pieceKinds: ReadonlyArray<DocumentKindCode>;
}

/** Deposits made before the workspace, which a reprise may stand on (j24). */
export const earlierDeposits = ({ deposits, founded }: Declaration): ReadonlyArray<Deposit> =>
  deposits.filter(({ at }) => at.at < founded.at);

/** One line for each person the deposit names, all included. */
export const linesOf = (deposit: Deposit | undefined): ReadonlyArray<LineDraft> =>
  (deposit?.adds ?? []).map(({ person, role }) => ({
    person,
    role,
    isIncluded: true,
    from: "",
    to: "",
    hours: "",
    days: "",
    declared: [],
    documents: [],
    piece: null,
    pieceKinds: ["attestation-formation"],
  }));

export const linesLack = (lines: ReadonlyArray<LineDraft>): ReadonlyArray<Issue> => {
  const included = lines.flatMap((line, index) => (line.isIncluded ? [{ line, index }] : []));
  return [
    ...(included.length === 0 ? [{ path: "deposit", message: REPRISE.lacks.people }] : []),
    ...included.flatMap(({ line, index }) => [
      ...(minutesOf(line.hours) === undefined
        ? [{ path: `lines.${index}.minutes`, message: REPRISE.lacks.hours }]
        : []),
      ...(wholeNumber(line.days) === undefined
        ? [{ path: `lines.${index}.days`, message: REPRISE.lacks.days }]
        : []),
      ...(line.piece !== null && line.pieceKinds.length === 0
        ? [{ path: `lines.${index}.pieceKinds`, message: REPRISE.lacks.pieceKinds }]
        : []),
    ]),
  ];
};

/** A line as the command has it; `added`: the piece just filed. */
export const lineSent = (line: LineDraft, added: string | undefined): SentLine => ({
  person: line.person,
  role: line.role,
  trainedFrom: line.from === "" ? null : line.from,
  trainedTo: line.to === "" ? null : line.to,
  minutes: minutesOf(line.hours) ?? null,
  days: wholeNumber(line.days) ?? null,
  declared: line.declared,
  documents: added === undefined ? line.documents : [...line.documents, added],
});
