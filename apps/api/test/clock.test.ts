import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../src/server.ts";
import { settingsOf } from "../src/settings.ts";
import { Browser, rowsIn } from "./Browser.ts";
import { newFolder } from "./opened.ts";
import { founder, newPerson, someone } from "./people.ts";

const aDay = 86_400_000;

/** A server whose clock runs on from an instant */
const openedAt = async (instant: number) => {
  const began = Date.now();
  const clocks = {
    wall: () => instant + Date.now() - began,
    monotonic: () => performance.now(),
  };
  const settings = settingsOf({ PORT: "0", COOPILOTE_DATA: await newFolder() }, began);
  const server = await listen(settings, () => undefined, { clocks });
  onTestFinished(() => server.stop());
  return { browser: () => new Browser(`http://127.0.0.1:${server.port}`) };
};

describe.each([
  ["behind", Date.UTC(2021, 2, 10, 11)],
  ["ahead of", Date.UTC(2061, 2, 10, 11)],
])("a server that is given a clock %s the machine’s", (_, instant) => {
  it("keeps who signs in, from that clock’s day to two weeks later", async () => {
    const browser = await someone(await openedAt(instant), "lucie@exemple.test");
    expect((await browser.get("/api/session")).status).toBe(200);
    const [session] = rowsIn(await browser.get("/api/sessions"), "sessions");
    const since = Number(session?.["since"]);
    expect(Math.floor((since - instant) / aDay)).toBe(0);
    expect(Number(session?.["until"]) - since).toBe(14 * aDay);
  });

  it("writes and shows that day", async () => {
    const { browser, structure } = await founder(await openedAt(instant));
    expect((await browser.command(structure, "addPerson", newPerson())).status).toBe(200);
    const { body } = await browser.get(`/api/structures/${structure}/home`);
    expect(body["today"]).toMatchObject({ day: new Date(instant).toISOString().slice(0, 10) });
  });
});
