import type { Problem } from "./Answer.ts";
import { readProblem } from "./Answer.ts";

/** What came of a download. `name`: as the server calls the file. */
export type Downloaded =
  | { readonly _tag: "Done"; readonly name: string; readonly file: Blob }
  | { readonly _tag: "Cancelled" }
  | { readonly _tag: "Failed"; readonly problem: Problem | undefined };

const nameIn = (response: Response): string =>
  /filename="(?<name>[^"]+)"/u.exec(response.headers.get("content-disposition") ?? "")?.groups?.[
    "name"
  ] ?? "dossier";

const problemOf = async (response: Response): Promise<Problem | undefined> => {
  const body: unknown = await response.json().catch(() => undefined);
  const read = readProblem(response.status, body, undefined);
  return read._tag === "Refusal" ? read.problem : undefined;
};

const bytesOf = async (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (received: number) => void,
): Promise<Array<Uint8Array<ArrayBuffer>>> => {
  const chunks: Array<Uint8Array<ArrayBuffer>> = [];
  const so = { received: 0 };
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    so.received += read.value.length;
    onBytes(so.received);
  }
  return chunks;
};

/** Bytes read as they come; aborted, the server is told and nothing is kept. Nothing is thrown. */
export const download = async (
  path: string,
  signal: AbortSignal,
  onBytes: (received: number) => void,
): Promise<Downloaded> => {
  try {
    const response = await fetch(path, { credentials: "same-origin", signal });
    if (!response.ok || response.body === null)
      return { _tag: "Failed", problem: await problemOf(response) };
    const chunks = await bytesOf(response.body, onBytes);
    const type = response.headers.get("content-type") ?? "";
    return { _tag: "Done", name: nameIn(response), file: new Blob(chunks, { type }) };
  } catch {
    // fetch and read reject when aborted, and when the answer does not come whole.
    return signal.aborted ? { _tag: "Cancelled" } : { _tag: "Failed", problem: undefined };
  }
};

/** For how long a file can be read once handed over, in milliseconds. */
const KEPT_FOR = 60_000;

/** Hands a file over to the browser, which keeps it where it keeps downloads. */
export const saved = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Workaround: a browser may ask where to keep it before it reads, and nothing says when it has.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
};
