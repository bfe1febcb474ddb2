import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileNames } from "@coopilote/domain/dossier/Manifest.ts";
import type { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { ines } from "@coopilote/testkit/people.ts";
import { afterAll, describe, expect, it } from "vitest";
import { altered, askedNow, filesMade, teamScope, verifying, zipped } from "./dossiers.ts";

const script = fileURLToPath(new URL("../../../docs/verify_chain.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "coopilote-dossier-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the verification written in another language answers, and its exit code. */
const inPython = (bytes: Uint8Array, ...anchors: ReadonlyArray<string>) => {
  const path = join(folder, "dossier.zip");
  writeFileSync(path, bytes);
  return new Promise<{ readonly code: number; readonly first: string }>((resolve) => {
    const child = execFile("python3", [script, path, ...anchors], (_, out) =>
      resolve({ code: child.exitCode ?? -1, first: out.split("\n")[0] ?? "" }),
    );
  });
};

const world = journey(msp2025, "starting");
const files = await filesMade(world);
const whole = await zipped(files);
const head = keptOf(world).lines.at(-1)?.hash ?? "";

const scopes: ReadonlyArray<Scope> = [
  teamScope,
  { kind: "structure" },
  { kind: "person", person: ines.person },
];

const lines = (change: (lines: ReadonlyArray<string>) => ReadonlyArray<string>) => (text: string) =>
  `${change(text.trimEnd().split("\n")).join("\n")}\n`;

const tamperings: ReadonlyArray<readonly [string, string, (text: string) => string]> = [
  [
    "a body changed",
    fileNames.journal,
    (text) => text.replace('\\"usual\\":true', '\\"usual\\":false'),
  ],
  ["a line deleted", fileNames.journal, lines((all) => all.toSpliced(20, 1))],
  ["a line written twice", fileNames.journal, lines((all) => all.toSpliced(20, 0, all[20] ?? ""))],
  [
    "two lines exchanged",
    fileNames.journal,
    lines((all) => all.toSpliced(20, 2, all[21] ?? "", all[20] ?? "")),
  ],
  ["the tail cut", fileNames.journal, lines((all) => all.slice(0, -3))],
  ["a name changed", fileNames.aside, (text) => text.replace("Inès", "Agnès")],
  ["a piece exchanged", "pieces/001.pdf", () => "une autre pièce"],
  ["a table changed", "tables/heures.csv", (text) => `${text}\r\n`],
];

describe("the verification written in another language", () => {
  it.each(scopes)(
    "finds that a dossier of $kind holds, and where it is anchored",
    async (scope) => {
      const made = await zipped(await filesMade(world, { asked: askedNow(world, scope) }));
      expect(await inPython(made)).toEqual({ code: 0, first: "holds, not anchored" });
      expect(await inPython(made, head)).toEqual({ code: 0, first: "holds, anchored" });
      expect(verifying(made, { anchors: [head] }).verdict._tag).toBe("Sound");
    },
  );

  it.each(tamperings)("names the same fault as ours: %s", async (_, name, change) => {
    const changed = await zipped(await altered(files, name, change));
    const { verdict } = verifying(changed);
    if (verdict._tag !== "Broken") throw new Error("nothing was noticed");
    const { kind, where } = verdict.first;
    const { code, first } = await inPython(changed);
    expect(code).toBe(4);
    const place = kind === "entry" || kind === "chain" ? ` ${where[0]?.entry}` : "";
    expect(first).toContain(`${kind}${place}`);
  });

  it("does not know a head that is not of this journal", async () => {
    expect(await inPython(whole, "0".repeat(64))).toEqual({
      code: 4,
      first: `anchor ${"0".repeat(64)}`,
    });
  });
});
