import { upTo } from "@coopilote/domain/dossier/JournalKept.ts";
import { Day } from "@coopilote/domain/kernel/time.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { describe, expect, it } from "vitest";
import { askedNow, checkpointOn, filesMade, zipped } from "./dossiers.ts";

const then = journey(msp2025, "attesting");
const since = journey(msp2025, "starting");

describe("a dossier of a journal read up to one of its lines", () => {
  it("is the bytes that it was when that line was the last", async () => {
    const last = then.entries.length;
    const asked = askedNow(then);
    const kept = keptOf(since);
    const marked = { ...kept, checkpoints: [checkpointOn(kept, Day.make("2025-06-01"), last + 1)] };
    const before = await zipped(await filesMade(then, { asked }));
    const again = await zipped(await filesMade(since, { asked, kept: upTo(marked, last) }));
    expect(since.entries.length).toBeGreaterThan(last);
    expect(again.equals(before)).toBe(true);
  });
});
