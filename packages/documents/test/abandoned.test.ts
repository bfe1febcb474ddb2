import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { pieceBytes } from "@coopilote/testkit/pieces.ts";
import { describe, expect, it } from "vitest";
import { dossierFiles, type Means } from "../src/dossier/archive.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { archived } from "../src/kernel/zip.ts";
import { askedNow, means } from "./dossiers.ts";

/** Pieces that tell how many of them are open, and how often one was. */
const watched = () => {
  const so = { open: 0, opened: 0 };
  const piece: Means["piece"] = (document) =>
    async function* () {
      so.open += 1;
      so.opened += 1;
      try {
        for (const byte of pieceBytes(document)) yield Uint8Array.of(byte);
      } finally {
        so.open -= 1;
      }
    };
  return { so, piece };
};

describe("an archive being made", () => {
  const dossier = prepared(
    keptOf(journey(msp2025, "starting")),
    askedNow(journey(msp2025, "starting")),
  );

  it("reads nothing before it is asked, and leaves nothing open once whoever reads it stops", async () => {
    if (dossier === undefined) throw new Error("this journal is not as it was written");
    const { so, piece } = watched();
    const reader = archived(
      dossierFiles(dossier, { ...means, piece }, () => undefined),
    ).getReader();
    await reader.read();
    expect(so.opened).toBe(0);
    while (so.open === 0) await reader.read();
    await reader.cancel();
    expect(so.open).toBe(0);
  });
});
