import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { Hash } from "@coopilote/domain/kernel/ids.ts";
import type { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { ines, lucie } from "@coopilote/testkit/people.ts";
import { sequenceOf, sessionIn, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by, legible, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { blankSheet } from "../src/training/blankSheet.ts";
import { typographic } from "../src/kernel/typographic.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { sheetPaper } from "../src/training/sheetPaper.ts";

const trained = journey(autumn2025, "training");
const first = dayOf(autumn2025, 14);

const printedIn = (world: World, session = sessionIn(world, first)) => ({
  legible: { workspace: world.workspace, open: (sealed: Sealed) => legible(world, sealed) },
  session,
  head: {
    version: EntryRef.make(world.workspace.version),
    hash: Hash.make("3f9ac01b".repeat(8)),
  },
  sha256,
});

const paperIn = (world: World, session = sessionIn(world, first)) =>
  sheetPaper(printedIn(world, session));

describe("a sheet on paper", () => {
  const paper = paperIn(trained);

  it("has the title of the session, its place, its hours and its modules", () => {
    expect(paper.paper.title).toBe("Formation lombalgie");
    expect(paper.about.map(([label]) => label)).toEqual(["Date", "Lieu", "Protocole"]);
    expect(paper.programme).toHaveLength(1);
    expect(paper.paper.band).toBeNull();
  });

  it("says of each participant of each séquence how long, and how and when they signed", () => {
    const lines = paper.sequences.flatMap((sequence) => sequence.lines);
    expect(lines.map(([who = ""]) => who.split(",")[0])).toEqual(["Inès Fictive", "Hugo Modèle"]);
    for (const [, presence, signature] of lines) {
      expect(presence).toMatch(/^de 13\sh à 16\sh\s30$/u);
      expect(signature).toMatch(/^signé le .*, par son compte/u);
    }
  });

  it("says who led each part and that they signed it, with their number", () => {
    expect(paper.programme[0]?.[2]).toMatch(
      /^Dr\u00A0Lucie Exemple, médecin, RPPS \d{11} : signé le /u,
    );
  });

  it("keeps what was changed after its closing, by whom and why", () => {
    const changed = paperIn(
      after(trained, [
        did(by(lucie.person), "statePresence", {
          session: sessionOf(first),
          sequence: sequenceOf(first),
          person: ines.person,
          presence: { kind: "absent" },
          reason: "Absente ce jour-là",
        }),
      ]),
    );
    expect(paper.changes).toEqual([]);
    expect(changed.changes).toHaveLength(1);
    expect(changed.changes[0]?.join(" ")).toContain("Absente ce jour-là");
    expect(changed.changes[0]?.join(" ")).toContain("Dr\u00A0Lucie Exemple");
  });

  it("says on each page, until it is closed, that it may change", () => {
    const session = { ...sessionIn(trained, first), closing: undefined };
    expect(paperIn(trained, session).paper.band).toContain("pas encore close");
  });
});

describe("a sheet to sign by hand", () => {
  const address = "https://coopilote.example/s/x/seances/y/papier";
  const blank = blankSheet(printedIn(trained), address);

  it("has a line for everyone expected in each séquence, and for whoever comes all the same", () => {
    for (const { lines } of blank.sequences) {
      expect(lines.map(([who = ""]) => who.split(",")[0])).toEqual([
        "Inès Fictive",
        "Hugo Modèle",
        "",
        "",
        "",
      ]);
      expect(lines.every(([, ...written]) => written.every((cell) => cell === ""))).toBe(true);
    }
    expect(blank.programme.map(([, , who = ""]) => who.split(",")[0])).toEqual([
      "Dr\u00A0Lucie Exemple",
    ]);
  });

  it("has a code that the screen shows too, and its address only where the instance has one", () => {
    expect(blank.code).toMatch(/^F-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    expect(blank.qr).not.toBeNull();
    expect(blankSheet(printedIn(trained), null).qr).toBeNull();
  });

  it("is a tagged PDF of one page for so few, and the same bytes made again", () => {
    const typeset = typesetter();
    const bytes = typeset("training/blankSheet.typ", typographic(blank));
    expect(bytes.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
    expect(typeset("training/blankSheet.typ", typographic(blank)).equals(bytes)).toBe(true);
  });
});
