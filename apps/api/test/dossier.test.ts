import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { filesOf } from "@coopilote/domain/dossier/archive.ts";
import { Conclusions } from "@coopilote/domain/dossier/Conclusions.ts";
import type { Dossier } from "@coopilote/domain/dossier/Dossier.ts";
import { fileNames } from "@coopilote/domain/dossier/Manifest.ts";
import { frenchMinutes } from "@coopilote/domain/kernel/Sentence.ts";
import { verifiedBytes } from "@coopilote/documents/dossier/verifiedBytes.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { Schema } from "effect";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Browser, newId } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";

const lived = journey(msp2025, "starting");
const when = "day=2025-04-12&time=10%3A00";
const ofTeam = `kind=team&of=${team}&${when}`;
const conclusionsIn = Schema.decodeUnknownSync(Schema.fromJsonString(Conclusions));

const world = async () => {
  const { browsers } = await livedOn(lived, [camille, lucie, ines, hugo]);
  const [coordinator, delegant, delegate, peer] = browsers;
  if (
    coordinator === undefined ||
    delegant === undefined ||
    delegate === undefined ||
    peer === undefined
  )
    throw new Error("nobody signed in");
  const root = `/api/structures/${lived.structure}/dossier`;
  const screen = (who: Browser, asked: string) => who.get(`${root}?${asked}`);
  const archive = (who: Browser, asked: string) => who.fetch(`${root}/archive?${asked}`);
  const paper = (who: Browser, asked: string) => who.fetch(`${root}/paper?${asked}`);
  const cut = (who: Browser, splitAt: number) => who.post(`${root}/paper-size`, { splitAt });
  return { coordinator, delegant, delegate, peer, screen, archive, paper, cut };
};

type Screen = Awaited<ReturnType<Browser["get"]>>;

/** Invariant: the contract encodes the answer by the schema of a dossier. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const dossierIn = ({ body }: Screen): Dossier => body["dossier"] as Dossier;

const read = (pdf: Uint8Array = Buffer.of()) => PDFDocument.load(pdf, { updateMetadata: false });

const pagesIn = async (pdf: Uint8Array | undefined): Promise<number> =>
  (await read(pdf)).getPageCount();

const isTagged = async (pdf: Uint8Array): Promise<boolean> =>
  (await read(pdf)).catalog.has(PDFName.of("StructTreeRoot"));

const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer());

describe("the screen of a dossier, its archive and its conclusions", () => {
  it("agree, line by line and minute by minute, and the archive verifies", async () => {
    const { coordinator, screen, archive } = await world();
    const shown = dossierIn(await screen(coordinator, ofTeam));
    const bytes = await bytesOf(await archive(coordinator, ofTeam));
    expect(verifiedBytes(bytes, { anchors: [], earlier: undefined }).verdict._tag).toBe(
      "Unanchored",
    );
    const file = filesOf(bytes, crc32).files.find(({ name }) => name === fileNames.conclusions);
    const { teams } = conclusionsIn(Buffer.from(file?.bytes ?? []).toString("utf8"));
    const told = shown.teams.flatMap(({ delegates }) =>
      delegates.map(
        ({ person, lines }) => [person, lines.map(({ mark }) => mark === "met")] as const,
      ),
    );
    const concluded = teams.flatMap(({ delegates }) =>
      delegates.map(
        (each) =>
          [
            each.delegate,
            [each.inPractice.holds, each.heldAsKnownThen.byTexts, each.heldAsKnownToday.byTexts],
          ] as const,
      ),
    );
    expect(new Map(told)).toStrictEqual(new Map(concluded));
    const trained = shown.questions[2]?.answers.map(({ said }) => said.join()) ?? [];
    const minutes = teams.flatMap(({ delegates }) => delegates.map(({ counted }) => counted));
    expect(minutes.length).toBe(2);
    for (const [index, counted] of minutes.entries())
      expect(trained[index]).toContain(`${frenchMinutes(counted)} comptées`);
  });
});

describe("the archive of a dossier", () => {
  it("holds the paper that is read alone, and its pieces once, beside it", async () => {
    const { coordinator, archive, paper } = await world();
    const bytes = await bytesOf(await archive(coordinator, ofTeam));
    const { files } = filesOf(bytes, crc32);
    const within = await pagesIn(files.find(({ name }) => name === fileNames.paper)?.bytes);
    const pieces = files.filter(({ name }) => name.startsWith("pieces/"));
    const alone = await pagesIn(await bytesOf(await paper(coordinator, ofTeam)));
    expect(pieces.length).toBeGreaterThan(3);
    expect(alone - within).toBe(2 * pieces.length);
    expect(verifiedBytes(bytes, { anchors: [], earlier: undefined }).verdict._tag).toBe(
      "Unanchored",
    );
  });
});

describe("a dossier", () => {
  it("answers five questions first, in these words", async () => {
    const { coordinator, screen } = await world();
    const { questions } = dossierIn(await screen(coordinator, ofTeam));
    expect(questions.map(({ asked }) => asked.replaceAll("\u00A0", " "))).toStrictEqual([
      "Qui ?",
      "Déclarés quand ?",
      "Formés combien de temps, et par qui ?",
      "Sur quelles pièces ?",
      "Ce qui manque, ou s’explique",
    ]);
  });

  it("is read of any scope by who answers for the structure, of their team by its delegants, of oneself by anyone", async () => {
    const { coordinator, delegant, delegate, peer, screen } = await world();
    const statuses = (asked: string) =>
      Promise.all(
        [coordinator, delegant, delegate].map(async (who) => (await screen(who, asked)).status),
      );
    expect(await statuses(ofTeam)).toStrictEqual([200, 200, 404]);
    expect(await statuses("kind=structure")).toStrictEqual([200, 404, 404]);
    expect(await statuses(`kind=person&of=${ines.person}`)).toStrictEqual([200, 404, 200]);
    expect(await statuses(`kind=team&of=${newId()}`)).toStrictEqual([404, 404, 404]);
    expect((await screen(peer, `kind=person&of=${ines.person}`)).status).toBe(404);
  });

  it("leaves as an archive only with who may read the whole register", async () => {
    const { coordinator, delegant, delegate, archive } = await world();
    const own = `kind=person&of=${ines.person}&${when}`;
    expect((await archive(coordinator, own)).status).toBe(200);
    expect((await archive(delegate, own)).status).toBe(404);
    expect((await archive(delegant, ofTeam)).status).toBe(404);
  });

  it("of oneself tells nothing of a colleague", async () => {
    const { delegate, screen } = await world();
    const { text } = await screen(delegate, `kind=person&of=${ines.person}&${when}`);
    expect(text).toContain("Inès Fictive");
    expect(text).not.toContain("Hugo");
  });

  it("is not asked of a day to come", async () => {
    const { coordinator, screen } = await world();
    const { status, body } = await screen(
      coordinator,
      "kind=structure&day=2090-01-01&time=10%3A00",
    );
    expect([status, body["type"]]).toStrictEqual([422, "/problemes/in-the-future"]);
  });
});

describe("the paper of a dossier", () => {
  it("is a tagged PDF for whoever may read its screen, and for nobody else", async () => {
    const { coordinator, delegant, delegate, peer, paper } = await world();
    const made = await paper(coordinator, ofTeam);
    expect(made.headers.get("content-type")).toBe("application/pdf");
    expect(await isTagged(await bytesOf(made))).toBe(true);
    const own = `kind=person&of=${ines.person}&${when}`;
    expect((await paper(delegant, ofTeam)).status).toBe(200);
    const alone = await bytesOf(await paper(delegate, own));
    expect(alone.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect((await paper(peer, own)).status).toBe(404);
    expect((await paper(delegate, ofTeam)).status).toBe(404);
  });

  it("leaves in parts of the size that who answers for the structure chose, for everyone", async () => {
    const { coordinator, delegant, screen, paper, cut } = await world();
    const paperIn = async (who: Browser) => (await screen(who, ofTeam)).body["paper"];
    expect(await paperIn(delegant)).toMatchObject({ splitAt: 20_000_000, mayCut: false });
    expect((await cut(delegant, 5_000_000)).status).toBe(403);
    expect((await cut(coordinator, 1)).status).toBe(422);
    expect((await cut(coordinator, 5_000_000)).status).toBe(200);
    expect(await paperIn(delegant)).toMatchObject({ splitAt: 5_000_000, parts: [{ first: 1 }] });
    expect((await paper(coordinator, `${ofTeam}&part=1`)).status).toBe(200);
    expect((await paper(coordinator, `${ofTeam}&part=2`)).status).toBe(404);
  });

  it("of oneself holds the pieces about oneself, and names the others without joining them", async () => {
    const { coordinator, delegate, screen } = await world();
    const own = `kind=person&of=${ines.person}&${when}`;
    const joined = async (who: Browser) => JSON.stringify((await screen(who, own)).body["paper"]);
    expect(await joined(coordinator)).not.toContain('"first":null');
    expect(await joined(delegate)).toContain('"first":null');
  });
});
