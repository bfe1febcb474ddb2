import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { PieceToSet, PressAnswer, PressJob } from "./PressJob.ts";
import { ChangedWhileRead } from "./zip.ts";

/** A press that answers no more: it was stopped, or fell; `said`: the end of what it wrote about it. */
export class PressFell extends Error {}

/** A paper and the memory that the press takes now, in bytes. */
export type Pressed = { readonly paper: Uint8Array<ArrayBuffer>; readonly weight: number };

const entry = fileURLToPath(new URL("pressing.ts", import.meta.url));
const own = realpathSync(join(dirname(entry), "..", ".."));

/** The outermost `node_modules` that really holds a module. */
const modulesOf = (specifier: string): string => {
  const path = realpathSync(fileURLToPath(import.meta.resolve(specifier)));
  const folder = `${sep}node_modules`;
  return path.slice(0, path.indexOf(folder + sep) + folder.length);
};

/** It reads its models, its fonts and its compiler, writes nothing, starts nothing, and knows nothing of our environment. */
export const confinement = [
  "--permission",
  "--allow-addons",
  "--disable-warning=SecurityWarning",
  "--max-old-space-size=512",
  ...new Set([
    own,
    modulesOf("source-sans/TTF/SourceSans3-Regular.ttf"),
    modulesOf("@myriaddreamin/typst-ts-node-compiler"),
    modulesOf("@cantoo/pdf-lib"),
  ]),
].map((flag) => (flag.startsWith("--") ? flag : `--allow-fs-read=${join(flag, "*")}`));

const said = (line: Buffer): PressAnswer => {
  const text = line.toString();
  // Invariant: `pressing.ts` writes no other line.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as PressAnswer;
};

/** What has come of one answer; the paper, or its fault, once it is whole. */
class Coming {
  #head = Buffer.of();
  #paper: Uint8Array<ArrayBuffer> | undefined;
  #filled = 0;
  #weight = 0;

  add(chunk: Buffer): Pressed | Error | undefined {
    if (this.#paper !== undefined) return this.#fill(this.#paper, chunk);
    this.#head = Buffer.concat([this.#head, chunk]);
    const end = this.#head.indexOf("\n");
    if (end === -1) return undefined;
    const answer = said(this.#head.subarray(0, end));
    if ("fault" in answer) return new Error(answer.fault);
    this.#weight = answer.weight;
    this.#paper = new Uint8Array(answer.bytes);
    return this.#fill(this.#paper, this.#head.subarray(end + 1));
  }

  #fill(paper: Uint8Array<ArrayBuffer>, chunk: Buffer): Pressed | undefined {
    paper.set(chunk, this.#filled);
    this.#filled += chunk.length;
    return this.#filled < paper.length ? undefined : { paper, weight: this.#weight };
  }
}

/** The bytes of a piece, which must be as many as was told. */
async function* asTold({ file, size, bytes }: PieceToSet) {
  const so = { size: 0 };
  for await (const chunk of bytes()) {
    so.size += chunk.length;
    if (so.size > size) break;
    yield chunk;
  }
  if (so.size !== size) throw new ChangedWhileRead(file);
}

type Awaited = {
  readonly coming: Coming;
  readonly resolve: (pressed: Pressed) => void;
  readonly reject: (cause: Error) => void;
};

/** One press, in a process of its own, asked one paper at a time. */
export class PressChild {
  readonly #child: ChildProcessWithoutNullStreams;
  #awaited: Awaited | undefined;
  #complaint = "";
  #hasEnded = false;

  constructor() {
    this.#child = spawn(process.execPath, [...confinement, entry], {
      env: { TZ: "UTC", LC_ALL: "C" },
    });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
    this.#child.stderr.on("data", (chunk: Buffer) => {
      this.#complaint = `${this.#complaint}${chunk.toString()}`.slice(-2000);
    });
    // What is written to a press that fell is told by its end.
    this.#child.stdin.on("error", () => undefined);
    this.#child.on("error", (cause) => this.#fall(cause.message));
    this.#child.on("close", () => this.#fall(this.#complaint));
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  press(job: PressJob): Promise<Pressed> {
    return new Promise((resolve, reject) => {
      this.#awaited = { coming: new Coming(), resolve, reject };
      this.#tell(job).catch((cause: unknown) => {
        this.stop();
        reject(cause);
      });
    });
  }

  stop(): void {
    this.#hasEnded = true;
    this.#child.kill("SIGKILL");
  }

  /** The job, then its pieces as the press takes them. */
  async #tell({ model, content, pieces = [] }: PressJob): Promise<void> {
    const told = pieces.map(({ file, mediaType, size }) => ({ file, mediaType, size }));
    await this.#write(Buffer.from(`${JSON.stringify({ model, content, pieces: told })}\n`));
    for (const piece of pieces)
      for await (const chunk of asTold(piece)) {
        if (this.#hasEnded) return;
        await this.#write(chunk);
      }
  }

  #write(chunk: Uint8Array): Promise<void> {
    const { stdin } = this.#child;
    // A press that fell takes nothing: its end tells whoever awaits it.
    if (this.#hasEnded || stdin.write(chunk)) return Promise.resolve();
    return new Promise((resolve) => {
      const go = (): void => {
        stdin.off("drain", go).off("close", go);
        resolve();
      };
      stdin.on("drain", go).on("close", go);
    });
  }

  #read(chunk: Buffer): void {
    const awaited = this.#awaited;
    const come = awaited?.coming.add(chunk);
    if (awaited === undefined || come === undefined) return;
    this.#awaited = undefined;
    if (come instanceof Error) awaited.reject(come);
    else awaited.resolve(come);
  }

  #fall(why: string): void {
    this.#hasEnded = true;
    this.#awaited?.reject(new PressFell(why));
    this.#awaited = undefined;
  }
}
