import { blankSheetCode } from "@coopilote/domain/dossier/paperNumber.ts";
import { wordsSigned } from "@coopilote/domain/dossier/wordsSigned.ts";
import { hour } from "@coopilote/domain/journal/registerPhrases.ts";
import { minutesBetween } from "@coopilote/domain/kernel/time.ts";
import { participantsIn } from "@coopilote/domain/training/sheet.ts";
import { modesFr, naturesFr } from "@coopilote/domain/training/sheetFr.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import { footOf, type Framed } from "../kernel/Framed.ts";
import {
  byFamily,
  formateurPresented,
  presented,
  structureNamed,
  wordsIn,
} from "../kernel/named.ts";
import { qrRows } from "../kernel/qr.ts";
import { aboutOf, type SheetPaper, type SheetPrinted } from "./sheetPaper.ts";
import { blankSheetFr as fr, sequenceFr } from "./sheetPaperFr.ts";

type Row = ReadonlyArray<string>;

/** What `blankSheet.typ` shows: the same sheet, to be filled by hand. */
export type BlankSheet = Pick<SheetPaper, "about" | "programme"> & {
  readonly led: string;
  readonly sequences: ReadonlyArray<
    SheetPaper["sequences"][number] & { readonly attended: string }
  >;
  readonly paper: Framed;
  readonly fr: typeof fr;
  readonly code: string;
  readonly qr: ReadonlyArray<string> | null;
};

/** Lines left for whoever comes without being expected. */
const unexpected: ReadonlyArray<Row> = Array.from({ length: 3 }, () => ["", "", "", ""]);

const programme = ({ legible, session }: SheetPrinted): ReadonlyArray<Row> => {
  const words = wordsIn(legible);
  return session.segments
    .toSorted((a, b) => a.from.at - b.from.at)
    .flatMap((segment) =>
      segment.formateurs.map((formateur) => [
        `${hour(segment.from.time)} – ${hour(segment.to.time)}`,
        `${words.module(segment.protocols[0] ?? "", segment.module)}, ${naturesFr[segment.nature]}, ${modesFr[segment.mode]}`,
        formateurPresented(legible, formateur, segment.from.day),
        "",
      ]),
    );
};

/**
 * The sheet of a session to print before it, with its code. `address`: where its scan is typed, null where the instance has no
 * address to print.
 */
export const blankSheet = (printed: SheetPrinted, address: string | null): BlankSheet => {
  const { legible, session, head, sha256 } = printed;
  return {
    paper: {
      title: wordsIn(legible).text(session.title),
      structure: structureNamed(legible),
      foot: footOf(head),
      band: null,
    },
    fr,
    about: aboutOf(printed),
    programme: programme(printed),
    led: wordsSigned["segments-led.1"](session.segments.toSorted((a, b) => a.from.at - b.from.at))
      .says,
    sequences: sequencesOf(session.segments).map((sequence) => ({
      title: sequenceFr(sequence, minutesBetween(sequence.from, sequence.to)),
      attended: wordsSigned["presence.1"](sequence).says,
      lines: [
        ...byFamily(legible, participantsIn(session, sequence)).map((person) => [
          presented(legible, person, sequence.from.day),
          "",
          "",
          "",
        ]),
        ...unexpected,
      ],
    })),
    code: blankSheetCode(sha256, session.session),
    qr: address === null ? null : qrRows(address),
  };
};
