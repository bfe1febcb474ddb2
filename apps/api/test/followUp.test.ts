import { describe, expect, it } from "vitest";
import { newId } from "./Browser.ts";
import { formedTeam } from "./formedTeam.ts";
import type { Founder } from "./people.ts";

const pdf = new TextEncoder().encode("%PDF-1.7\n% une pièce inventée\n");

/** A team of a delegant who founded the structure and of two delegates, with a piece about the first. */
const formed = async () => {
  const { host, ines, team, done, proposed } = await formedTeam();
  const hugo = await proposed("hugo.fictif");
  const filed = async (kind: string, about: string) => {
    const received = await host.browser.ask(`/api/structures/${host.structure}/documents`, {
      method: "POST",
      body: pdf,
      duplex: "half",
    });
    const document = String(received.body["document"]);
    await done("fileDocument", {
      document,
      kinds: [kind],
      about: [about],
      name: "Certificat.pdf",
      validUntil: null,
    });
    return document;
  };
  const read = async ({ browser }: Founder, path: string, field: string) =>
    (await browser.get(`/api/structures/${host.structure}${path}`)).body[field];
  return { host, ines, hugo, team, done, filed, read };
};

describe("what someone stated of their practice", () => {
  it("is read with its piece by who may read their results, and stays once taken back", async () => {
    const { host, ines, hugo, done, filed, read } = await formed();
    const document = await filed("preuve-temps-de-travail", ines.person);
    const experience = newId();
    await done("stateWorkingTime", {
      experience,
      person: ines.person,
      field: "echographie",
      percent: 60,
      from: "2024-01-08",
      document,
    });
    const card = {
      experience,
      kind: "working-time",
      field: "echographie",
      percent: 60,
      piece: { document, name: "Certificat.pdf", verdict: null },
      withdrawn: null,
    };
    const of = `/people/${ines.person}`;
    expect(await read(ines, of, "experiences")).toMatchObject([card]);
    expect(await read(host, of, "experiences")).toMatchObject([card]);
    expect(await read(hugo, of, "experiences")).toBeNull();
    const reason = "Saisie pour une autre personne";
    await done("withdrawExperience", { experience, person: ines.person, reason });
    expect(await read(ines, of, "experiences")).toMatchObject([
      { experience, withdrawn: { by: "Dr\u00A0Lucie Exemple", reason } },
    ]);
  });
});

describe("what was counted in a team", () => {
  const span = { from: "2025-01-01", until: "2025-03-31" };

  it("is read by the team, of others’ acts only by who may read their results", async () => {
    const { host, ines, hugo, team, done, read } = await formed();
    const [acts, ratio] = [newId(), newId()];
    await done("countActs", {
      ...span,
      count: acts,
      team,
      person: ines.person,
      act: "echo-vasculaire",
      acts: 12,
    });
    await done("countRatio", { ...span, count: ratio, team, ratio: "tenue", part: 4, whole: 20 });
    const path = `/teams/${team}/follow-up`;
    const both = [
      { kind: "ratio", count: ratio, part: 4, whole: 20, by: "Dr\u00A0Lucie Exemple" },
      { kind: "acts", count: acts, person: ines.person, acts: 12, voided: null },
    ];
    expect(await read(host, path, "counts")).toMatchObject(both);
    expect(await read(ines, path, "counts")).toMatchObject(both);
    expect(await read(hugo, path, "counts")).toMatchObject([{ count: ratio }]);
    expect(await read(host, path, "mayVoid")).toBe(true);
    expect(await read(ines, path, "mayVoid")).toBe(false);
  });

  it("stays once voided, with by whom and why; the structure’s own is with it", async () => {
    const { host, team, done, filed, read } = await formed();
    const document = await filed("preuve-activite", host.structure);
    const volume = newId();
    await done("stateVolume", {
      count: volume,
      act: "echo-vasculaire",
      from: "2024-01-01",
      until: "2024-12-31",
      acts: 1200,
      document,
    });
    await done("voidCount", { count: volume, reason: "Compté deux fois" });
    expect(await read(host, `/teams/${team}/follow-up`, "counts")).toMatchObject([
      {
        kind: "volume",
        count: volume,
        acts: 1200,
        document,
        voided: { by: "Dr\u00A0Lucie Exemple", reason: "Compté deux fois" },
      },
    ]);
  });
});
