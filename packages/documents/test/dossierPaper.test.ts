import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../src/dossier/dossierOf.ts";
import { dossierPaper } from "../src/dossier/dossierPaper.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { typographic } from "../src/kernel/typographic.ts";
import { askedNow } from "./dossiers.ts";

const world = journey(msp2025, "starting");

const content = () => {
  const dossier = prepared(keptOf(world), askedNow(world));
  if (dossier === undefined) throw new Error("this journal is not as it was written");
  return dossierPaper(dossierOf(dossier));
};

const set = (shown: unknown): Buffer => typesetter()("dossier/dossier.typ", typographic(shown));

/** Pages of a PDF, by its tree. */
const pagesOf = (pdf: Buffer): number =>
  Math.max(
    ...[...pdf.toString("latin1").matchAll(/\/Count (\d+)/gu)].map(([, count]) => Number(count)),
  );

describe("the paper of a dossier", () => {
  it("answers the five questions on page 1 alone, for a team of ten as for one of two", () => {
    const shown = content();
    const alone = { ...shown, teams: [], sheets: [], pieces: [], evidence: [], lacking: [] };
    const [who, declared, trained, ...others] = shown.questions;
    if (who === undefined || declared === undefined || trained === undefined)
      throw new Error("no question");
    const ten = Array.from({ length: 12 }, () => trained.answers[0] ?? { label: null, said: [] });
    const crowded = [who, declared, { ...trained, answers: ten }, ...others];
    expect([pagesOf(set(alone)), pagesOf(set({ ...alone, questions: crowded }))]).toStrictEqual([
      2, 2,
    ]);
  });

  it("is the same bytes when it is made again, and shows what is typed as it is typed", () => {
    const shown = { ...content(), subject: "#panic() ] *gras* =1+1" };
    expect(set(shown).equals(set(shown))).toBe(true);
  });

  it("says whose rule each thing that lacks is, and never that a text makes it a duty", () => {
    const shown = content();
    expect(JSON.stringify(shown)).not.toMatch(/obligatoire|exigé/u);
    for (const [, , rule] of shown.lacking) expect(Object.values(shown.fr.rules)).toContain(rule);
  });
});
