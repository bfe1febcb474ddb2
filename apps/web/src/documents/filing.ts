import type { Answer } from "../server/Answer.ts";
import { ask, send } from "../server/commands.ts";
import { newId } from "../server/ids.ts";

/** A file someone chose. `key` tells two choices apart in a draft, where the bytes are not compared. */
export interface ChosenFile {
  readonly key: string;
  readonly file: File;
}

/** A piece already filed, chosen among those that fit. */
export interface FiledPiece {
  readonly key: string;
  readonly document: string;
}

export type ChosenPiece = ChosenFile | FiledPiece;

export const isFile = (choice: ChosenPiece): choice is ChosenFile => "file" in choice;

export const chosen = (file: File): ChosenFile => ({ key: newId(), file });

/** What a piece is, and whom or what it concerns. */
export interface Filing {
  readonly structure: string;
  readonly kinds: ReadonlyArray<string>;
  readonly about: ReadonlyArray<string>;
  /** Its name; that of the file by default. */
  readonly name?: string;
  readonly validUntil?: string | null;
}

interface Progress {
  readonly commandId: string;
  readonly received?: string;
  readonly isFiled: boolean;
}

/** What was already done of a choice: a retry after a refusal sends nothing twice. */
const progress = new WeakMap<ChosenFile, Progress>();

/** Sends the bytes of a chosen file, then files the piece; the answer is its id. */
export const filed = async (choice: ChosenFile, filing: Filing): Promise<Answer<string>> => {
  const before = progress.get(choice) ?? { commandId: newId(), isFiled: false };
  if (before.received === undefined) {
    const answer = await ask("receiveDocument", { structure: filing.structure }, choice.file);
    if (answer._tag !== "Done") return answer;
    progress.set(choice, { ...before, received: answer.value.document });
    return filed(choice, filing);
  }
  if (before.isFiled) return { _tag: "Done", value: before.received };
  const answer = await send(
    filing.structure,
    "fileDocument",
    {
      document: before.received,
      kinds: filing.kinds,
      about: filing.about,
      name: filing.name ?? choice.file.name.slice(0, 200),
      validUntil: filing.validUntil ?? null,
    },
    before.commandId,
  );
  if (answer._tag !== "Done") return answer;
  progress.set(choice, { ...before, isFiled: true });
  return { _tag: "Done", value: before.received };
};

/** The id of a chosen piece, filed first where it is a new file. */
export const pieceOf = async (choice: ChosenPiece, filing: Filing): Promise<Answer<string>> =>
  isFile(choice) ? filed(choice, filing) : { _tag: "Done", value: choice.document };
