import { describe, expect, it } from "vitest";
import { listen } from "../../src/server.ts";
import { settingsOf } from "../../src/settings.ts";
import { Browser, newId } from "../Browser.ts";
import { openedOn } from "../opened.ts";
import { newPerson, password } from "../people.ts";
import { called, calledWith } from "./called.ts";
import { seeded } from "./seeded.ts";

const line = (command: string, body: unknown, id?: string): string =>
  JSON.stringify({ command, body, ...(id === undefined ? {} : { id }) });

const rowsOf = (out: string): ReadonlyArray<unknown> =>
  out
    .trimEnd()
    .split("\n")
    .map((text): unknown => JSON.parse(text));

describe("exec", { timeout: 120_000 }, () => {
  it("does each line as the one it names, once where a line has an id", async () => {
    const { folder, structure } = await seeded();
    const text = [line("addPerson", newPerson(), newId()), "", line("addPerson", newPerson())];
    const words = ["exec", "--structure", structure, "--as", "lucie@exemple.test"] as const;
    const first = await calledWith(text.join("\n"), folder, ...words);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(rowsOf(first.out)).toMatchObject([{ line: 1 }, { line: 3 }]);
    const before = await called(folder, "ask", "structures");
    expect(await calledWith(text[0] ?? "", folder, ...words)).toMatchObject({ code: 0 });
    expect(await called(folder, "ask", "structures")).toEqual(before);
  });

  it("stops at the first line that is refused, says which and why, and leaves those before done", async () => {
    const { folder, structure, lucie } = await seeded();
    const person = newId();
    const text = [
      line("addPerson", newPerson(person)),
      line("addPerson", newPerson(person)),
      line("addPerson", newPerson()),
    ].join("\n");
    const { code, out, err } = await calledWith(
      text,
      folder,
      "exec",
      "-",
      "--structure",
      structure,
      "--as",
      lucie,
    );
    expect(code).toBe(3);
    expect(rowsOf(out)).toMatchObject([
      { line: 1 },
      { line: 2, problem: { type: "/problemes/id-already-used" } },
    ]);
    expect(err).toContain("Ligne 2\u00A0: ");
    expect(err).toContain("Les lignes d’avant sont faites");
    const people = await called(
      folder,
      "ask",
      "people",
      "--as",
      lucie,
      "--csv",
      "--rows",
      "people",
    );
    expect(people.out.split("Inès Fictive").length - 1).toBe(3);
  });

  it.each([
    ["what is not JSON", "{", "Ce contenu ne se lit pas"],
    ["a command that does not exist", line("dropEverything", {}), "Commande inconnue"],
    ["a field that is missing", line("addPerson", {}), "Champ obligatoire"],
  ])("refuses %s with its line", async (_, text, said) => {
    const { folder, structure, lucie } = await seeded();
    const answer = await calledWith(text, folder, "exec", "--structure", structure, "--as", lucie);
    expect(answer.code).toBe(3);
    expect(answer.err).toContain("Ligne 1");
    expect(answer.err).toContain(said);
  });

  it("refuses what its author may not do, and who is nobody here", async () => {
    const { folder, structure, ines } = await seeded();
    const text = line("stateArs", { ars: "bretagne" });
    const words = ["exec", "--structure", structure, "--as"] as const;
    expect(await calledWith(text, folder, ...words, ines)).toMatchObject({ code: 3 });
    const nobody = await calledWith(text, folder, ...words, "hugo@exemple.test");
    expect(nobody).toMatchObject({ code: 3, out: "" });
    expect(nobody.err).toContain("Personne n’a de compte");
  });

  it("has no word for what only the server says", async () => {
    const { folder, structure, lucie, paul } = await seeded();
    const words = ["exec", "--structure", structure, "--as", lucie] as const;
    const handed = line("takeHandedAccess", { person: paul, by: paul });
    const answer = await calledWith(handed, folder, ...words);
    expect(answer.code).not.toBe(0);
    expect(answer.err).toContain("Commande inconnue");
  });

  it("writes nothing beside a server that runs", async () => {
    const { folder, structure, lucie } = await seeded();
    const server = await openedOn(folder);
    const words = ["exec", "--structure", structure, "--as", lucie] as const;
    const answer = await calledWith(line("addPerson", newPerson()), folder, ...words);
    await server.stop();
    expect(answer).toMatchObject({ code: 5, out: "" });
    expect(answer.err).toContain("arrêtez le serveur");
  });
});

describe("nommer-responsable", { timeout: 120_000 }, () => {
  it("lets someone of the structure manage it, and tells every member why", async () => {
    const { folder, paul, ines } = await seeded();
    const named = await called(
      folder,
      "nommer-responsable",
      "--person",
      ines,
      "--because",
      "Départ de la coordinatrice",
    );
    expect(named).toMatchObject({ code: 0, err: "" });
    expect(named.out).toContain("Inès Fictive peut maintenant coordonner");
    const home = await called(folder, "ask", "home", "--as", "ines@exemple.test");
    expect(JSON.parse(home.out)).toMatchObject({ me: { person: ines, manages: true } });
    const told = await called(folder, "ask", "home", "--as", paul);
    expect(JSON.parse(told.out)).toMatchObject({
      me: { manages: false },
      entrusted: { name: "Inès Fictive", reason: "Départ de la coordinatrice" },
    });
    const register = await called(folder, "ask", "register", "--as", paul);
    expect(register.out).toContain(
      "La console du serveur a donné à Inès Fictive le droit de coordonner la structure\u00A0: Départ de la coordinatrice.",
    );
    expect(await called(folder, "verify")).toMatchObject({ code: 0, err: "" });
  });

  it("names nobody without a reason, an account, or a place in the structure", async () => {
    const { folder } = await seeded();
    const words = ["nommer-responsable", "--person", newId()] as const;
    expect(await called(folder, ...words)).toMatchObject({ code: 2 });
    expect(await called(folder, ...words, "--because", "Départ")).toMatchObject({ code: 3 });
    const account = ["--account", "lucie@exemple.test"] as const;
    const other = await called(folder, ...words, "--because", "Départ", ...account);
    expect(other).toMatchObject({ code: 3 });
  });
});

/** A server whose clock is two hours ahead, on a folder where Lucie writes one entry. */
const writtenAhead = async (folder: string, structure: string): Promise<void> => {
  const settings = settingsOf({ PORT: "0", COOPILOTE_DATA: folder }, Date.now());
  const ahead = () => Date.now() + 2 * 3_600_000;
  const clocks = { wall: ahead, monotonic: () => performance.now() };
  const server = await listen(settings, () => undefined, { clocks });
  const browser = new Browser(`http://127.0.0.1:${server.port}`);
  await browser.post("/api/sign-in", { identifier: "lucie@exemple.test", password });
  await browser.command(structure, "addPerson", newPerson());
  await server.stop();
};

describe("clock accept", { timeout: 120_000 }, () => {
  it("lets a journal that is ahead of the clock be written again, and say so", async () => {
    const { folder, structure, lucie } = await seeded();
    await writtenAhead(folder, structure);
    const text = line("addPerson", newPerson());
    const words = ["exec", "--structure", structure, "--as", lucie] as const;
    const refused = await calledWith(text, folder, ...words);
    expect(refused.code).toBe(6);
    expect(refused.err).toContain("L’horloge du serveur est à vérifier");
    const accepted = await called(folder, "clock", "accept");
    expect(accepted.out).toContain(`Structure ${structure}`);
    expect(await calledWith(text, folder, ...words)).toMatchObject({ code: 0, err: "" });
    expect(await called(folder, "verify")).toMatchObject({ code: 0, err: "" });
  });

  it("has nothing to accept where no journal is ahead, and says how it is written", async () => {
    const { folder } = await seeded();
    expect(await called(folder, "clock", "accept")).toMatchObject({ code: 0, err: "" });
    expect(await called(folder, "clock")).toMatchObject({ code: 2, out: "" });
  });
});

it("a fault of the machine is told apart", { timeout: 120_000 }, async () => {
  const { code, out, err } = await called("/dev/null/nulle-part", "clock", "accept");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("Une erreur s’est produite");
});
