import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("dossierBytes.ts", import.meta.url));
const shifted = `
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...said) { super(...(said.length === 0 ? [now() + 4e10] : said)); }
  static now() { return now() + 4e10; }
};`;
const later = `data:text/javascript,${encodeURIComponent(shifted)}`;

/** The hashes of a dossier made in another process, in a zone of its own, without the fonts nor the home of whoever runs it. */
const madeIn = (zone: string, ...flags: ReadonlyArray<string>): string =>
  execFileSync(process.execPath, [...flags, script], {
    env: {
      TZ: zone,
      FONTCONFIG_FILE: "/dev/null",
      HOME: "/nonexistent",
      XDG_DATA_HOME: "/nonexistent",
    },
    encoding: "utf8",
  });

it("a process of a year later knows no other day", () => {
  const said = execFileSync(
    process.execPath,
    [
      `--import=${later}`,
      "--print",
      "[new Date().getTime(), Date.now(), Date.UTC(2025, 0)].join()",
    ],
    { encoding: "utf8" },
  );
  const [made = 0, now = 0, told] = said.split(",").map(Number);
  expect([made, now].map((each) => each - Date.now() > 3.9e10)).toEqual([true, true]);
  expect(told).toBe(Date.UTC(2025, 0));
});

describe("a dossier, its paper with its pieces and its archive", () => {
  it("have the same bytes in two zones, a year apart, without the fonts of the machine, and those that were published", async () => {
    const made = madeIn("Indian/Reunion");
    expect(madeIn("America/Martinique", `--import=${later}`)).toBe(made);
    const [published = ""] = made.split("\n\n");
    await expect(`${published}\n`).toMatchFileSnapshot("../golden/dossiers.json");
  });
});
