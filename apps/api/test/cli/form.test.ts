import { stateForm } from "@coopilote/testkit/stateForm.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { newFolder } from "../opened.ts";
import { called } from "./called.ts";

/** A folder, and a State's form whose address the command line is told. */
const told = async () => {
  const site = await stateForm();
  vi.stubEnv("COOPILOTE_DECLARATION_FORM", site.address);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    site.close();
  });
  const folder = await newFolder();
  const path = join(folder, "formulaire.json");
  return { site, folder, path, read: () => called(folder, "form", "read") };
};

it("form read writes which of ours fills the State’s form, and keeps what was chosen before", async () => {
  const { site, path, read } = await told();
  const first = await read();
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("protocol.title\tTitre du protocole");
  expect(first.out).toContain("à la main\tNuméro SIRET");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace('"source": "structure.finess"', '"source": null'));
  site.changes();
  expect((await read()).out).toContain("à la main\tNuméro FINESS");
  expect(readFileSync(path, "utf8")).toContain("Numéro de téléphone de l’équipe");
}, 60_000);

it("form read changes nothing where the site answers something else, nor over a file it cannot read", async () => {
  const { site, path, read } = await told();
  site.goesWrong("html");
  expect(await read()).toMatchObject({ code: 6 });
  site.goesWrong(undefined);
  writeFileSync(path, "{}");
  expect(await read()).toMatchObject({ code: 3 });
  expect(readFileSync(path, "utf8")).toBe("{}");
}, 60_000);
