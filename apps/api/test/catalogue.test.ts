import { CatalogueView, ProtocolView } from "@coopilote/contract/teams/catalogue.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder } from "./people.ts";

const catalogueOf = Schema.decodeUnknownSync(CatalogueView);
const pageOf = Schema.decodeUnknownSync(ProtocolView);

/** A CPTS with its agreement, a generalist and a nurse. */
const cpts = async () => {
  const server = await opened();
  const host = await founder(server);
  const done = async (name: string, body: unknown) => {
    const { status, text } = await host.browser.command(host.structure, name, body);
    expect([name, status, text]).toEqual([name, 200, expect.anything()]);
  };
  await done("stateStructureKind", { kind: "cpts", from: null });
  await done("stateAgreement", { agreement: "aci", from: null });
  const add = (family: string, profession: string, qualifications: ReadonlyArray<string>) =>
    done("addPerson", {
      person: newId(),
      name: { family, given: "Nora", civility: null },
      contact: null,
      profession,
      qualifications,
      registration: null,
      affiliation: null,
      exercise: null,
    });
  await add("Exemple", "medecin", ["medecine-generale"]);
  await add("Démonstration", "infirmier", []);
  const path = `/api/structures/${host.structure}/catalogue`;
  const read = async (under = ""): Promise<unknown> =>
    JSON.parse((await host.browser.get(`${path}${under}`)).text);
  return { host, path, read };
};

describe("the catalogue that a structure reads", () => {
  it("offers odynophagie to a CPTS, and says what is missing for cheville and on whose word", async () => {
    const { read } = await cpts();
    const { protocols, namesOnly } = catalogueOf(await read());
    const one = (version: string) => protocols.find((protocol) => protocol.version === version);
    expect(one("odynophagie-2024-06-17")).toMatchObject({ verdict: "could", lacking: [] });
    expect(one("odynophagie-2020-03-06")).toBeUndefined();
    const cheville = one("cheville-2020-03-06");
    expect(cheville?.verdict).toBe("could-if");
    expect(cheville?.lacking.map(({ what }) => what)).toEqual(["Vérifier le cadre d’exercice"]);
    expect(cheville?.lacking[0]?.rule).toBe(
      "à vérifier — Ouverture aux CPTS\u00A0: sources contradictoires",
    );
    const silent = protocols.find(({ lacking }) =>
      lacking.some(({ rule }) => rule.includes("non précisé")),
    );
    expect(silent?.lacking.map(({ rule }) => rule)).toContain(
      "à vérifier — Cadre d’exercice\u00A0: non précisé dans les sources lues",
    );
    expect(cheville?.sides.map(({ role, people }) => [role, people.length])).toEqual([
      ["delegant", 1],
      ["delegate", 0],
    ]);
    expect(namesOnly.every(({ note }) => note.startsWith("À compléter depuis l’arrêté"))).toBe(
      true,
    );
  });

  it("shows a protocol before it is chosen: figures, strengths, what its texts changed and keep", async () => {
    const { read } = await cpts();
    const page = pageOf(await read("/odynophagie-2024-06-17"));
    const training = page.asked.find(({ requirement }) => requirement === "formation");
    expect(training?.parts).toMatchObject([{ said: "10\u00A0h", strength: "rapporte" }]);
    const newest = page.texts.at(-1);
    expect(newest?.changes).toContainEqual({
      about: "Profession",
      before: "Infirmier ou pharmacien",
      after: "Infirmier",
    });
    expect(newest?.carriesOver[0]?.declaration).toBe("kept");
    expect(page.adjacent.length).toBeGreaterThan(0);
    expect(page.remarks.map(({ about }) => about)).toContain("Forfait");
  });

  it("knows no page of a text that was never published", async () => {
    const { host, path } = await cpts();
    expect((await host.browser.get(`${path}/odynophagie-1990`)).status).toBe(404);
  });
});
