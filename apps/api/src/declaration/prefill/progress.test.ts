import {
  AccountId,
  DeclarationId,
  DepositId,
  PersonId,
  StructureId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import type { Prefill } from "@coopilote/store/prefillRows.ts";
import { describe, expect, it } from "vitest";
import { isDue, isOver, progressed, secretKept, shownOf } from "./progress.ts";

const id = "01950000-0000-7000-8000-000000000001";
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const sent = Date.UTC(2026, 2, 2, 9);
const after = (milliseconds: number): Instant => Instant.make(sent + milliseconds);

const row: Prefill = {
  declaration: DeclarationId.make(id),
  structure: StructureId.make(id),
  team: TeamId.make(id),
  account: AccountId.make("lucie"),
  person: PersonId.make(id),
  deposit: DepositId.make(id),
  records: true,
  version: 12,
  claimed: after(0),
  sent: after(0),
  secret: "sealed",
  number: "9000",
  state: "prefilled",
  stated: after(0),
  asked: after(0),
  submitted: null,
  missed: null,
};
const said = (state: string, submitted?: string) => ({
  dossier_prefill_token: "jeton-de-test",
  state,
  ...(submitted === undefined ? {} : { submitted_at: submitted }),
});

describe("a prefill that is followed", () => {
  it("is asked about every quarter of an hour for five days, then once a day", () => {
    expect(isDue(row, after(14 * minute))).toBe(false);
    expect(isDue(row, after(15 * minute))).toBe(true);
    const later = { ...row, state: "brouillon", asked: after(5 * day) };
    expect(isDue(later, after(5 * day + hour))).toBe(false);
    expect(isDue(later, after(6 * day))).toBe(true);
  });

  it("is over after five days where nobody opened it, and its token is kept, lest it was", () => {
    expect(isOver(row, after(5 * day - 1))).toBe(false);
    expect(isOver(row, after(5 * day))).toBe(true);
    expect(isOver({ ...row, state: "brouillon" }, after(6 * day))).toBe(false);
    const missed = { ...row, ...progressed(row, undefined, after(5 * day)) };
    expect(missed.secret).toBe("sealed");
    const opened = { ...missed, ...progressed(missed, said("brouillon"), after(6 * day)) };
    expect(isOver(opened, after(6 * day))).toBe(false);
  });

  it("is what it was where the site leaves it out, any day: open until it is found again", () => {
    const opened: Prefill = { ...row, state: "brouillon" };
    for (const days of [0, 1, 4, 5, 6, 30, 89]) {
      const now = after(days * day + hour);
      const missed = { ...opened, ...progressed(opened, undefined, now) };
      expect([days, missed.state, missed.secret, isOver(missed, now), shownOf(missed)]).toEqual([
        days,
        "brouillon",
        "sealed",
        false,
        "gone",
      ]);
      expect(isDue(missed, after((days + 1) * day + hour))).toBe(true);
      const found = { ...missed, ...progressed(missed, said("brouillon"), now) };
      expect([found.missed, shownOf(found)]).toEqual([null, "brouillon"]);
    }
  });

  it("is asked about no more after ninety days, opened or not, answered or not", () => {
    const opened: Prefill = { ...row, state: "brouillon" };
    for (const one of [row, opened])
      for (const answer of [undefined, said("brouillon")])
        expect(progressed(one, answer, after(90 * day)).secret).toBeNull();
    expect(secretKept(opened, after(90 * day))).toBeNull();
    expect(isOver(opened, after(90 * day))).toBe(true);
  });

  it("stays deposited where the site leaves it out after", () => {
    const received = { ...row, state: "en_construction", submitted: after(hour) };
    const missed = { ...received, ...progressed(received, undefined, after(2 * hour)) };
    expect([missed.submitted, shownOf(missed)]).toEqual([after(hour), "en_construction"]);
  });

  it("is deposited from the hour that the site gives, and its token is kept no longer", () => {
    const next = progressed(
      row,
      said("en_construction", "2026-03-02T11:14:05+01:00"),
      after(2 * hour),
    );
    expect(next).toMatchObject({
      state: "en_construction",
      submitted: Date.UTC(2026, 2, 2, 10, 14, 5),
      secret: null,
    });
    expect(isDue({ ...row, ...next }, after(3 * day))).toBe(false);
  });

  it("takes no hour that cannot be: neither before it was sent nor after now", () => {
    for (const hourSaid of ["2020-01-01T00:00:00Z", "2036-01-01T00:00:00Z", "demain"])
      expect(progressed(row, said("en_construction", hourSaid), after(hour)).submitted).toBeNull();
  });

  it("concludes nothing from a word it does not know, nor from silence", () => {
    expect(progressed(row, said("en_attente_de_lune"), after(hour))).toMatchObject({
      state: "unknown",
      submitted: null,
      secret: "sealed",
    });
    expect(progressed(row, undefined, after(hour))).toMatchObject({
      state: "prefilled",
      stated: row.stated,
      missed: after(hour),
      secret: "sealed",
    });
  });

  it("may be sent again where the server was cut while it was being sent", () => {
    const claimed = { ...row, sent: null, secret: null, state: null };
    expect(isOver(claimed, after(30_000))).toBe(false);
    expect(isOver(claimed, after(minute))).toBe(true);
  });
});
