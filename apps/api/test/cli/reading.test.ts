import { describe, expect, it } from "vitest";
import { newId } from "../Browser.ts";
import { newFolder, openedOn } from "../opened.ts";
import { password } from "../people.ts";
import { called, calledWith } from "./called.ts";
import { seeded } from "./seeded.ts";

describe("the command line", { timeout: 120_000 }, () => {
  it.each([
    [],
    ["serve"],
    ["exec"],
    ["ask"],
    ["verify"],
    ["backup"],
    ["restore"],
    ["clock"],
    ["nommer-responsable"],
  ])("says how it is written, in French with an example: %s", async (...words) => {
    const { code, out, err } = await called("rien", ...words, "--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^ {2}.*coopilote /mu);
  });

  it.each([
    [[]],
    [["manger"]],
    [["verify", "--nulle-part"]],
    [["verify", "mot"]],
    [["backup"]],
    [["restore"]],
    [["exec", "--structure"]],
    [["ask", "nulle"]],
    [["backup", "x", "--keep-days", "demain"]],
  ])("refuses what is not written as it should be, on its error output: %j", async (words) => {
    const { code, out, err } = await called(await newFolder(), ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).not.toBe("");
  });

  it("says of a folder without a base that there is none", async () => {
    const { code, err } = await called(await newFolder(), "verify");
    expect(code).toBe(3);
    expect(err).toContain("ne tient pas de base");
  });
});

describe("ask", { timeout: 120_000 }, () => {
  it("answers what a screen answers, beside the server", async () => {
    const { folder, structure, lucie } = await seeded();
    const server = await openedOn(folder);
    const browser = server.browser();
    await browser.post("/api/sign-in", {
      identifier: "lucie@exemple.test",
      password,
    });
    const shown = await browser.get(`/api/structures/${structure}/people`);
    const asked = await called(folder, "ask", "people", "--as", lucie);
    await server.stop();
    expect(asked).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(asked.out)).toEqual(shown.body);
  });

  it("reads with the rights of whom it names, and of nobody else", async () => {
    const { folder, ines } = await seeded();
    const register = await called(folder, "ask", "register", "--as", ines);
    expect(register.code).toBe(0);
    expect(await called(folder, "ask", "people")).toMatchObject({ code: 2, out: "" });
    expect(await called(folder, "ask", "people", "--as", newId())).toMatchObject({ code: 3 });
  });

  it("lists the structures, and asks which where there are several tables", async () => {
    const { folder, structure, lucie } = await seeded();
    const { out } = await called(folder, "ask", "structures", "--csv");
    expect(out.split("\r\n")).toEqual([
      "structure;name;version",
      expect.stringMatching(new RegExp(`^${structure};Maison de santé Exemple;\\d+$`, "u")),
      "",
    ]);
    const home = await called(folder, "ask", "home", "--as", lucie, "--csv");
    expect(home.code).toBe(2);
    expect(home.err).toContain("--rows");
  });

  it("asks the gate of a team at an instant, by what was known at another", async () => {
    const { folder, structure, lucie } = await seeded();
    const team = newId();
    const version = "lombalgie-2020-03-06";
    const body = { team, protocol: "lombalgie", version, need: null };
    const choose = JSON.stringify({ command: "chooseProtocol", body });
    const written = await calledWith(
      choose,
      folder,
      "exec",
      "--structure",
      structure,
      "--as",
      lucie,
    );
    expect(written).toMatchObject({ code: 0, err: "" });
    const words = ["ask", "readiness", "--team", team] as const;
    const now = await called(folder, ...words, "--on", "2026-03-10T14:00");
    expect(JSON.parse(now.out)).toMatchObject({
      team,
      on: { day: "2026-03-10", time: "14:00" },
      knownAt: null,
    });
    expect(now.out).toContain('"holds": false');
    const table = await called(folder, ...words, "--csv", "--rows", "findings");
    expect(table.out).toMatch(/^holds;finding\.requirement;/u);
    expect(await called(folder, ...words, "--known-at", "2020-01-01")).toMatchObject({ code: 3 });
  });

  it("refuses a team that is not there, and an instant that is none", async () => {
    const { folder } = await seeded();
    const words = ["ask", "readiness", "--team", newId()] as const;
    expect(await called(folder, ...words)).toMatchObject({ code: 3, out: "" });
    expect(await called(folder, ...words, "--on", "hier")).toMatchObject({ code: 2, out: "" });
  });
});
