import { expect, it } from "vitest";
import { type Browser, newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, joined } from "./people.ts";

it("two people on one form are told of each other, until one leaves it", async () => {
  const server = await opened();
  const host = await founder(server);
  const camille = await joined(server, host, "camille.fictive", ["member", "manage"]);
  const form = `revoir ${newId()}`;
  const path = `/api/structures/${host.structure}/open-forms`;
  const others = async (browser: Browser, said: object) =>
    (await browser.post(path, { form, isOpen: true, ...said })).body["others"];
  expect(await others(host.browser, {})).toStrictEqual([]);
  expect(await others(camille.browser, {})).toStrictEqual(["Dr\u00A0Lucie Exemple"]);
  expect(await others(host.browser, {})).toStrictEqual(["Inès Fictive"]);
  expect(await others(host.browser, { form: "autre" })).toStrictEqual([]);
  await others(host.browser, { form: "autre", isOpen: false });
  expect(await others(camille.browser, {})).toStrictEqual(["Dr\u00A0Lucie Exemple"]);
  await others(camille.browser, { isOpen: false });
  expect(await others(host.browser, {})).toStrictEqual([]);
});

it("who may send no such form is told of nobody", async () => {
  const server = await opened();
  const host = await founder(server);
  const member = await joined(server, host, "ines.fictive");
  const path = `/api/structures/${host.structure}/open-forms`;
  const said = { form: `dépôt ${newId()}`, isOpen: true };
  await host.browser.post(path, said);
  expect((await member.browser.post(path, said)).body["type"]).toBe("/problemes/not-allowed");
});
