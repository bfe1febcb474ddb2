import { filesOf } from "@coopilote/domain/dossier/archive.ts";
import { fileNames } from "@coopilote/domain/dossier/Manifest.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Browser, rowsIn } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";
import { twoParts } from "./twoParts.ts";

const lived = journey(msp2025, "starting");
const root = `/api/structures/${lived.structure}`;
const ofTeam = `kind=team&of=${team}&day=2025-04-12&time=10%3A00`;

const world = async () => {
  const { browsers } = await livedOn(lived, [camille, lucie, ines]);
  const [coordinator, delegant, delegate] = browsers;
  if (!coordinator || !delegant || !delegate) throw new Error("nobody signed in");
  const made = async (who: Browser) => rowsIn(await who.get(`${root}/dossiers-made`), "made");
  return { coordinator, delegant, delegate, made };
};

describe("the dossiers already made", () => {
  it("are kept by the hash of their manifest, with who took them away and of what", async () => {
    const { coordinator, made } = await world();
    const archive = await coordinator.fetch(`${root}/dossier/archive?${ofTeam}`);
    const { files } = filesOf(Buffer.from(await archive.arrayBuffer()), crc32);
    const manifest = files.find(({ name }) => name === fileNames.manifest);
    const hash = createHash("sha256")
      .update(manifest?.bytes ?? Buffer.of())
      .digest("hex");
    expect(await made(coordinator)).toMatchObject([
      {
        by: "Camille Imaginaire",
        subject: "Équipe Douleur lombaire aiguë",
        scope: { kind: "team", team },
        on: { day: "2025-04-12" },
        manifest: hash,
      },
    ]);
  });

  it("are kept of each part of a paper, told together", async () => {
    const { browser, root: own, team: of } = await twoParts();
    const asked = `kind=team&of=${of}`;
    for (const part of [2, 1, 2])
      await (await browser.fetch(`${own}/dossier/paper?${asked}&part=${part}`)).arrayBuffer();
    expect(rowsIn(await browser.get(`${own}/dossiers-made`), "made")).toMatchObject([
      { manifest: null, parts: [1, 2], cut: 2 },
      { manifest: null, parts: [2], cut: 2 },
    ]);
  });

  it("are kept of the paper alone too, and told to who may read what it is of", async () => {
    const { coordinator, delegant, delegate, made } = await world();
    await (await delegant.fetch(`${root}/dossier/paper?${ofTeam}`)).arrayBuffer();
    const of = [{ by: "Dr\u00A0Lucie Exemple", manifest: null }];
    expect(await made(coordinator)).toMatchObject(of);
    expect(await made(delegant)).toMatchObject(of);
    expect(await made(delegate)).toEqual([]);
  });
});
