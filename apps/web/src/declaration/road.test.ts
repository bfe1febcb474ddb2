import { Code, DeclarationId, DepositId, Hash, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, Day, Time } from "@coopilote/domain/kernel/time.ts";
import { describe, expect, it } from "vitest";
import { roadOf, type Travelled } from "./road.ts";

const moment = (day: string) => ({
  at: Instant.make(Date.parse(`${day}T09:00:00Z`)),
  day: Day.make(day),
  time: Time.make("10:00"),
  offset: 60,
});

const practising: Travelled = {
  today: moment("2026-10-12"),
  regime: null,
  prepared: [],
  deposits: [],
  miseEnOeuvre: { effective: moment("2026-02-02"), recorded: moment("2026-02-02") },
  pending: null,
};

type Named = Travelled["deposits"][number]["adds"][number];

/** A first deposit of someone. */
const deposit = (named: Named): Travelled["deposits"][number] => ({
  deposit: DepositId.make("00000000-0000-4000-8000-000000000002"),
  number: "D-2026-0001",
  at: moment("2026-02-01"),
  recorded: moment("2026-02-01"),
  regime: Code.make("responsable"),
  receipt: null,
  receiptDoubt: null,
  adds: [named],
  removes: [],
  corrections: [],
});

/** A list, to be sworn over, that removes someone. */
const removing = (named: Named): Travelled["prepared"][number] => ({
  declaration: DeclarationId.make("00000000-0000-4000-8000-000000000003"),
  at: moment("2026-10-10"),
  regime: Code.make("responsable"),
  adds: [],
  removes: [named],
  list: Hash.make("3f9ac01b".repeat(8)),
  referent: null,
  statement: null,
  link: null,
  needsStatement: true,
  sworn: [],
  deposited: false,
  form: null,
});

/** The last step of the road, where it stands and what is said of it. */
const last = (travelled: Travelled): ReadonlyArray<string | undefined> => {
  const step = roadOf(travelled).at(-1);
  return [step?.state, step?.detail.replaceAll("\u00A0", " ")];
};

describe("the road of a declaration", () => {
  it("is walked to its end while the team practises", () => {
    expect(last(practising)).toEqual(["done", "depuis le 2 février 2026"]);
  });

  it("is not while the ARS suspends, or once everyone has stopped (R53, j34)", () => {
    const since = Day.make("2026-09-07");
    expect(last({ ...practising, pending: { what: "suspended", since } })).toEqual([
      "now",
      "suspendue par l’ARS depuis le 7 sept.",
    ]);
    expect(last({ ...practising, pending: { what: "stopped", since } })).toEqual([
      "now",
      "arrêtée depuis le 7 sept.",
    ]);
  });

  it("stays walked to its end while a change is declared", () => {
    const person = PersonId.make("00000000-0000-4000-8000-000000000001");
    const named = { person, role: "delegate" } as const;
    const road = roadOf({
      ...practising,
      deposits: [deposit(named)],
      prepared: [removing(named)],
    });
    expect(road.map(({ state, detail }) => [state, detail.replaceAll("\u00A0", " ")])).toEqual([
      ["done", "liste du 10 octobre 2026"],
      ["now", "à signer"],
      ["later", "modification à déposer"],
      ["done", "depuis le 2 février 2026"],
    ]);
  });
});
