import { published, versionsBefore } from "@coopilote/catalogue/published.ts";
import { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { Cryptography, Workspaces } from "@coopilote/domain/ports.ts";
import type { PublishedText } from "@coopilote/domain/readiness/learned.ts";
import { machineClocks } from "@coopilote/store/clocks.ts";
import { Layer, ManagedRuntime, Schema } from "effect";
import { expect, it } from "vitest";
import { clockLayer } from "../src/clockLayer.ts";
import { learnEverywhere } from "../src/protocols/learningLayer.ts";
import { openRuntime, writingPorts } from "../src/runtime.ts";
import { settingsOf } from "../src/settings.ts";
import { newId } from "./Browser.ts";
import { newFolder, type Opened, openedOn } from "./opened.ts";
import { founder, password } from "./people.ts";

/** A second catalogue, invented: odynophagie has a later text, and the present one is corrected. */
const invented = (texts: ReadonlyArray<PublishedText>): ReadonlyArray<PublishedText> => {
  const known = texts.find(({ content }) => content.version === "odynophagie-2024-06-17");
  if (known === undefined) throw new Error("odynophagie is not published");
  const { content } = known;
  const corrected = {
    ...known,
    content: { ...content, revision: content.revision + 1, remarks: [] },
  };
  const later = {
    ...known,
    content: {
      ...content,
      version: "odynophagie-2030-01-01",
      arrete: { ...content.arrete, title: "Arrêté inventé du 1er janvier 2030" },
      force: { ...content.force, from: Day.make("2030-01-01") },
      carriesOver: [
        {
          from: content.version,
          professions: [],
          declaration: "renew" as const,
          training: "kept" as const,
          until: null,
          source: content.arrete.source,
        },
      ],
    },
  };
  return [...texts.filter((text) => text !== known), corrected, later];
};

const writtenIn = (structure: StructureId) =>
  Workspaces.use(({ entries }) => entries(structure, 0, 1_000));

/** The page of a team as Lucie reads it. */
const teamOn = async (server: Opened, structure: string, team: string) => {
  const browser = server.browser();
  await browser.post("/api/sign-in", { identifier: "lucie@exemple.test", password });
  const { text } = await browser.get(`/api/structures/${structure}/teams/${team}`);
  return Schema.decodeUnknownSync(TeamView)(JSON.parse(text));
};

/** Brings the newest catalogue to the journals of a folder; how many texts they learned. */
const upgraded = async (folder: string): Promise<number> => {
  const settings = settingsOf({ COOPILOTE_DATA: folder }, Date.now());
  const runtime = ManagedRuntime.make(
    writingPorts(settings).pipe(Layer.provideMerge(clockLayer(machineClocks))),
  );
  const { sha256 } = await runtime.runPromise(Cryptography);
  const texts = await runtime.runPromise(learnEverywhere(published(sha256)));
  await runtime.dispose();
  return texts;
};

it("a release that knows more is written once in each journal concerned, and shown to the team", async () => {
  const folder = await newFolder();
  const first = await openedOn(folder);
  const host = await founder(first);
  const other = await founder(first, "camille@exemple.test");
  const team = newId();
  const chosen = await host.browser.command(host.structure, "chooseProtocol", {
    team,
    protocol: "odynophagie",
    version: "odynophagie-2024-06-17",
    need: null,
  });
  expect(chosen.status).toBe(200);
  await first.stop();

  const settings = settingsOf({ COOPILOTE_DATA: folder }, Date.now());
  const runtime = openRuntime(settings, () => undefined);
  const { sha256 } = await runtime.runPromise(Cryptography);
  const second = invented(published(sha256));
  expect(await runtime.runPromise(learnEverywhere(second))).toBe(2);
  expect(await runtime.runPromise(learnEverywhere(second))).toBe(0);
  const types = async (structure: string) =>
    (await runtime.runPromise(writtenIn(StructureId.make(structure)))).map(
      ({ header: { type, actor } }) => `${type} ${actor.kind}`,
    );
  expect((await types(host.structure)).filter((said) => said.startsWith("TextLearned"))).toEqual([
    "TextLearned.1 follower",
    "TextLearned.1 follower",
  ]);
  expect((await types(other.structure)).some((said) => said.startsWith("TextLearned"))).toBe(false);
  await runtime.dispose();

  const again = await openedOn(folder);
  const { learned } = await teamOn(again, host.structure, team);
  expect(learned.map(({ how, text: { version } }) => [how, version])).toEqual([
    ["later", "odynophagie-2030-01-01"],
    ["corrected", "odynophagie-2024-06-17"],
  ]);
  expect(learned[0]?.text.carriesOver).toMatchObject([{ declaration: "renew", training: "kept" }]);
  expect(learned[1]?.text.changes.some(({ about }) => about === "Forfait")).toBe(true);
  await again.stop();
});

it("a team formed under revision 1 of lombalgie reads what revision 2 corrects, and what held still holds", async () => {
  const folder = await newFolder();
  const versions = versionsBefore("lombalgie-2020-03-06", 2);
  const first = await openedOn(folder, {}, { versions });
  const { browser, structure, person } = await founder(first);
  const team = newId();
  const done = async (name: string, body: unknown) =>
    expect([name, (await browser.command(structure, name, body)).status]).toEqual([name, 200]);
  await done("stateAgreement", { agreement: "aci", from: null });
  await done("stateProfession", { person, profession: "medecin", from: null });
  await done("recordQualification", {
    person,
    qualification: "medecine-generale",
    obtainedOn: null,
  });
  await done("chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  await done("proposeMember", { team, person, role: "delegant" });
  await done("signEngagement", { team, person, insurance: "own-policy", paper: null });
  const before = await teamOn(first, structure, team);
  expect(before.learned).toEqual([]);
  await first.stop();

  expect(await upgraded(folder)).toBe(1);

  const again = await openedOn(folder);
  const after = await teamOn(again, structure, team);
  expect(after.learned.map(({ how, text }) => [how, text.version])).toEqual([
    ["corrected", "lombalgie-2020-03-06"],
  ]);
  expect(after.learned[0]?.text.changes.map(({ about }) => about)).toContain(
    "Accord de l’employeur",
  );
  const held = ({ findings }: TeamView) =>
    findings
      .filter(({ status }) => status === "met")
      .map(({ requirement, subject }) => [requirement, subject]);
  expect(held(before).length).toBeGreaterThan(3);
  expect(held(after)).toEqual(expect.arrayContaining(held(before)));
  await again.stop();
});

it("a release put back and then forward again brings its correction to who chose between", async () => {
  const folder = await newFolder();
  expect(await upgraded(folder)).toBe(0);

  const versions = versionsBefore("lombalgie-2020-03-06", 2);
  const back = await openedOn(folder, {}, { versions });
  const { browser, structure } = await founder(back);
  const chosen = await browser.command(structure, "chooseProtocol", {
    team: newId(),
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  expect(chosen.status).toBe(200);
  await back.stop();

  expect(await upgraded(folder)).toBe(1);
});
