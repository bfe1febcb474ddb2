import type { AnnexFamily } from "@coopilote/domain/protocols/facts.ts";
import type { ChosenFile } from "../documents/filing.ts";
import type { Issue } from "../server/Answer.ts";
import type { ScreenOf } from "../server/screens.ts";
import { ANNEX, FAMILIES } from "./annexFr.ts";

type TeamView = ScreenOf<"team">;
type Reading = TeamView["annex"]["readings"][number];

export interface FamilyDraft {
  readonly family: AnnexFamily;
  readonly answer: "" | "yes" | "no";
  readonly page: string;
}

/** A reading being written: the piece, then an answer for each family. */
export interface ReadingDraft {
  /** An annex already filed; empty where another file is joined. */
  readonly document: string;
  readonly file: ChosenFile | null;
  readonly families: ReadonlyArray<FamilyDraft>;
}

/** A new reading, from the last one where there is one: to correct it is to read again. */
export const readingDraft = (
  documents: TeamView["annex"]["annexDocuments"],
  last: Reading | undefined,
): ReadingDraft => ({
  document: last?.document ?? documents[0]?.document ?? "",
  file: null,
  families: FAMILIES.map(({ family }) => {
    const known = last?.families.find((one) => one.family === family);
    const said = known?.provided === true ? "yes" : "no";
    return { family, answer: known === undefined ? "" : said, page: known?.page ?? "" };
  }),
});

export const readingLacks = ({ document, file, families }: ReadingDraft): ReadonlyArray<Issue> => [
  ...(document === "" && file === null ? [{ path: "file", message: ANNEX.lacks.document }] : []),
  ...families.flatMap(({ family, answer, page }) => {
    const label = FAMILIES.find((one) => one.family === family)?.label ?? family;
    if (answer === "")
      return [{ path: `families.${family}.answer`, message: ANNEX.lacks.answer(label) }];
    return answer === "yes" && page.trim() === ""
      ? [{ path: `families.${family}.page`, message: ANNEX.lacks.page(label) }]
      : [];
  }),
];

/** The answers as the wire has them. */
export const familiesSent = ({ families }: ReadingDraft) =>
  families.map(({ family, answer, page }) => ({
    family,
    provided: answer === "yes",
    page: answer === "yes" ? page : null,
  }));
