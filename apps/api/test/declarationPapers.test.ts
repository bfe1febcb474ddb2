import { filesOf } from "@coopilote/domain/dossier/archive.ts";
import { autumn2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { declarationOf, journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Browser } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";

const lived = journey(autumn2025, "declaring");
const declaration = declarationOf("première");

const asked = (who: Browser, file: string, of: string = declaration) =>
  who.fetch(`/api/structures/${lived.structure}/declarations/${of}/${file}`);

describe("what one takes of a prepared declaration", () => {
  it("is a tagged PDF, a table for spreadsheets and an archive, each as its kind", async () => {
    const { browsers } = await livedOn(lived, [lucie]);
    const [delegant] = browsers;
    if (delegant === undefined) throw new Error("nobody signed in");
    const paper = await asked(delegant, "paper");
    expect(paper.headers.get("content-type")).toBe("application/pdf");
    expect(Buffer.from(await paper.arrayBuffer()).toString("latin1")).toContain("pdfuaid:part");
    const table = await asked(delegant, "table");
    expect(table.headers.get("content-type")).toContain("text/csv");
    expect(await table.text()).toContain("ajout;Exemple;Lucie;médecin;RPPS;10999000002;délégant");
    const pieces = await asked(delegant, "pieces");
    expect(pieces.headers.get("content-type")).toBe("application/zip");
    const { files } = filesOf(new Uint8Array(await pieces.arrayBuffer()), crc32);
    expect(files.map(({ name }) => name)).toContain("02-personne-1-accord-d-engagement.pdf");
  });

  it("shows a delegate no number but their own, and no piece of others", async () => {
    const { browsers } = await livedOn(lived, [ines]);
    const [delegate] = browsers;
    if (delegate === undefined) throw new Error("nobody signed in");
    const table = await (await asked(delegate, "table")).text();
    expect([table.includes("10999000028"), table.includes("10999000036")]).toEqual([true, false]);
    expect((await asked(delegate, "paper")).status).toBe(200);
    expect((await asked(delegate, "pieces")).status).toBe(404);
    const { body } = await delegate.get(
      `/api/structures/${lived.structure}/teams/${team}/declaration`,
    );
    expect(body["prepared"]).toMatchObject([{ form: { pieces: null } }]);
  });

  it("is of a list that was prepared, and of no other", async () => {
    const { browsers } = await livedOn(lived, [lucie]);
    const [delegant] = browsers;
    if (delegant === undefined) throw new Error("nobody signed in");
    const answers = await Promise.all(
      ["paper", "table", "pieces"].map((file) => asked(delegant, file, ines.person)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
