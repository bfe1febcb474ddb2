import { dayOf, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { engaging, filed, team } from "@coopilote/testkit/history.ts";
import {
  attests,
  dayOfTraining,
  declarationOf,
  deposited,
  journey,
  ledgerOf,
  practising,
} from "@coopilote/testkit/journey.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, ines, type Invented, lucie, nora } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { revised, succeeded } from "@coopilote/testkit/texts.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import type { CarryOver, ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { asOf } from "./asOf.ts";
import { openPoints } from "./openPoints.ts";
import { readiness } from "./readiness.ts";

/** The text with other professions for its delegates. */
const delegatesOf = (
  { requirements }: ProtocolVersion,
  ...professions: ReadonlyArray<string>
): ProtocolVersion["requirements"] =>
  requirements.map((requirement) =>
    requirement.id === "profession-delegue" && "leaf" in requirement.asks
      ? {
          ...requirement,
          asks: {
            leaf: {
              ...requirement.asks.leaf,
              rule: {
                kind: "profession",
                rows: professions.map((profession) => ({
                  profession,
                  qualifications: [],
                  exercise: null,
                })),
              },
            },
          },
        }
      : requirement,
  );

const changed = "2025-06-17";

type Carried = Partial<Pick<CarryOver, "professions" | "declaration" | "training" | "until">>;

/** A second invented text, read whole, and what it keeps of the first. */
const replacedBy = (carried: Carried | null, ...professions: ReadonlyArray<string>): Step =>
  succeeded("lombalgie-2025-06-17", changed, (chosen) => ({
    annex: "read",
    requirements: delegatesOf(chosen, ...professions),
    carriesOver:
      carried === null
        ? []
        : [
            {
              from: chosen.version,
              professions: [],
              declaration: "kept",
              training: "kept",
              until: null,
              source: chosen.arrete.source,
              ...carried,
            },
          ],
  }));

const both = ["masseur-kinesitherapeute", "infirmier"];
const cast = { ...msp2025, delegates: [ines, nora] as const };
const everyone = [...named("delegant", lucie), ...named("delegate", ines, nora)];

/** A physiotherapist and a nurse who practise under the first invented text, which admits both. */
const practisingBoth: World = (() => {
  const founded = journey(cast, "founding");
  return after(founded, [
    (world) => revised({ requirements: delegatesOf(textOf(world), ...both) })(world),
    ...engaging(cast),
    ...[14, 21, 28].flatMap((days) => dayOfTraining(dayOf(cast, days), lucie, [ines, nora])),
    on(dayOf(cast, 29), "18:00"),
    attests(lucie, ines),
    attests(lucie, nora),
    on(dayOf(cast, 30), "14:30"),
    deposited(camille, "premier", { day: dayOf(cast, 30), time: "14:12", adds: everyone }),
    on(dayOf(cast, 31), "08:30"),
    practising(camille, ines, nora),
  ]);
})();

function textOf({ workspace }: World): ProtocolVersion {
  const [adopted] = [...workspace.protocols.adoptions].map(([, adoption]) => adoption);
  if (adopted === undefined) throw new Error("no text adopted");
  return adopted.content;
}

const held = (world: World, { person }: Invented, day: string) =>
  asOf(world.workspace, world.workspace, team, local(day, "10:00")).find(
    ({ delegate }) => delegate === person,
  )?.heldAsKnownToday;

const lacked = (world: World, who: Invented, day: string) =>
  held(world, who, day)?.missingByTexts.map(({ requirement, missing }) =>
    [requirement, missing].join(" · "),
  );

const of = (world: World, { person }: Invented, asked: string) =>
  readiness(world.workspace, team, world.now).find(
    ({ requirement, subject }) =>
      requirement === asked && subject.kind === "member" && subject.person === person,
  );

const interpreted = (
  decided: Wire<"interpretText">["decided"],
  document: string | null = null,
): Step =>
  did(by(lucie.person), "interpretText", {
    team,
    version: "lombalgie-2025-06-17",
    decided,
    document,
    citation: "Article 3 de l’arrêté",
  });

const first = "lombalgie-2020-03-06";

describe("a text that keeps the declaration of some and admits the others no more", () => {
  const world = after(practisingBoth, [
    replacedBy({ professions: ["medecin", "infirmier"] }, "infirmier"),
    on("2025-07-01", "09:00"),
  ]);

  it("lets the nurse go on that very day, and stops the physiotherapist", () => {
    expect([held(world, nora, "2025-06-16")?.byTexts, held(world, nora, changed)?.byTexts]).toEqual(
      [true, true],
    );
    expect([held(world, ines, "2025-06-16")?.byTexts, held(world, ines, changed)?.byTexts]).toEqual(
      [true, false],
    );
    expect(lacked(world, ines, changed)).toContain("profession-delegue · profession-not-allowed");
  });
});

describe("a text that asks for a new declaration", () => {
  const world = after(practisingBoth, [
    replacedBy({ declaration: "renew" }, ...both),
    on("2025-07-01", "09:00"),
  ]);

  it("stops those declared under the former one, from its first day", () => {
    expect(lacked(world, ines, "2025-06-16")).toEqual([]);
    expect(lacked(world, ines, changed)).toEqual([
      "declare · declaration-to-renew",
      "declare · declaration-to-renew",
    ]);
  });

  it("lets them be declared anew: prepared, deposited, they practise again", () => {
    const prepared = after(world, [
      did(by(camille.person), "prepareDeclaration", {
        declaration: declarationOf("nouvelle"),
        team,
        adds: [...named("delegant", lucie), ...named("delegate", ines)],
        removes: [],
      }),
      deposited(camille, "nouveau", {
        day: "2025-07-01",
        time: "08:45",
        adds: [...named("delegant", lucie), ...named("delegate", ines)],
      }),
    ]);
    expect(lacked(prepared, ines, "2025-07-01")).toEqual([]);
    expect(lacked(prepared, nora, "2025-07-01")).toEqual(["declare · declaration-to-renew"]);
  });
});

describe("a text whose article on earlier declarations nobody has read", () => {
  const world = after(practisingBoth, [
    replacedBy({ declaration: "unknown" }, ...both),
    on("2025-07-01", "09:00"),
  ]);

  it("is to be verified in the arrêté, and keeps from practice until then", () => {
    expect(of(world, ines, "declare")).toMatchObject({
      status: "unknown",
      missing: "text-carry-over-unknown",
      nextStep: "interpretText",
    });
  });

  it("is settled by a signed decision with its citation, as old as the text", () => {
    const kept = after(world, [
      interpreted({ point: "declaration", from: first, reading: "kept" }),
    ]);
    expect(of(kept, ines, "declare")?.status).toBe("met");
    expect(lacked(kept, ines, changed)).toEqual([]);
    const renew = after(world, [
      interpreted({ point: "declaration", from: first, reading: "renew" }),
    ]);
    expect(of(renew, ines, "declare")?.missing).toBe("declaration-to-renew");
  });

  it("is to be verified again from when the piece it was settled on is to be redone", () => {
    const article = documentOf("article 4");
    const settled = after(world, [
      ...filed(article, ["reponse-ars"], [team]),
      interpreted({ point: "declaration", from: first, reading: "kept" }, article),
    ]);
    const redone = after(settled, [
      on("2025-07-08", "09:00"),
      did(by(camille.person), "askToRedoDocument", {
        document: article,
        reason: "Réponse pour un autre protocole",
      }),
    ]);
    expect(of(settled, ines, "declare")?.status).toBe("met");
    expect(of(redone, ines, "declare")?.missing).toBe("text-carry-over-unknown");
    expect(lacked(redone, ines, "2025-07-01")).toEqual([]);
  });

  it("is cleared by a deposit under the new text all the same", () => {
    const again = after(world, [
      deposited(camille, "nouveau", { day: "2025-07-01", time: "08:45", adds: everyone }),
    ]);
    expect(lacked(again, ines, "2025-07-01")).toEqual([]);
  });

  it("is not settled where the text says it, nor for a text that nobody knows", () => {
    const known = after(practisingBoth, [replacedBy({ declaration: "renew" }, ...both)]);
    const command = {
      team,
      version: "lombalgie-2025-06-17",
      decided: { point: "declaration", from: first, reading: "kept" },
      document: null,
      citation: "Page 2",
    } as const;
    givenWorld(known)
      .when("interpretText", command, by(lucie.person))
      .thenRefused({ _tag: "PointAlreadyKnown", version: command.version, point: "declaration" });
    givenWorld(practisingBoth)
      .when("interpretText", command, by(lucie.person))
      .thenRefused({ _tag: "NoSuchProtocol", protocol: "lombalgie", version: command.version });
  });
});

describe("training under an earlier text", () => {
  const under = (carried: Carried | null) =>
    after(practisingBoth, [replacedBy(carried, ...both), on("2025-07-01", "09:00")]);

  it("is kept, to be confirmed by the structure, where no text says otherwise", () => {
    const world = under(null);
    expect(of(world, ines, "formation")).toMatchObject({ status: "due-soon", ofTexts: true });
    expect(of(world, ines, "formation")?.parts[0]).toMatchObject({
      status: "due-soon",
      measure: { have: 630, need: 600 },
    });
    const confirmed = after(world, [
      interpreted({ point: "training", from: first, reading: "kept" }),
    ]);
    expect(of(confirmed, ines, "formation")?.status).toBe("met");
  });

  it("is to be done again where the text says so, minute by minute and by a new attestation", () => {
    const world = under({ training: "renew" });
    expect(of(world, ines, "formation")).toMatchObject({
      status: "unmet",
      missing: "training-to-renew",
    });
    expect(of(world, ines, "attestation-formation")?.status).toBe("unmet");
    const again = after(
      world,
      ["2025-07-02", "2025-07-03", "2025-07-04"].flatMap((day) =>
        dayOfTraining(day, lucie, [ines]),
      ),
    );
    expect(of(again, ines, "formation")).toMatchObject({ status: "met" });
  });

  it("is completed where the text asks for more: it counts, once something was given under the new one", () => {
    const world = under({ training: "top-up" });
    expect(of(world, ines, "formation")).toMatchObject({
      status: "partly",
      missing: "training-to-top-up",
    });
    const more = after(world, dayOfTraining("2025-07-02", lucie, [ines]));
    expect(of(more, ines, "formation")?.status).toBe("met");
  });

  it("is attested anew once what the text asks again has been followed", () => {
    const again = dayOf(cast, 200);
    for (const training of ["renew", "top-up"] as const) {
      const world = after(under({ training }), [
        ...["2025-07-02", "2025-07-09", "2025-07-16"].flatMap((day) =>
          dayOfTraining(day, lucie, [ines]),
        ),
        on(again, "09:00"),
      ]);
      expect([training, of(world, ines, "attestation-formation")?.missing]).toEqual([
        training,
        "attestation-missing",
      ]);
      const attested = after(world, [
        did(by(lucie.person), "attestTraining", {
          attestation: idOf("nouvelle attestation"),
          team,
          person: ines.person,
          delegant: lucie.person,
          ledger: ledgerOf(world, ines),
          paper: null,
        }),
      ]);
      expect([training, of(attested, ines, "attestation-formation")?.status]).toEqual([
        training,
        "met",
      ]);
    }
  });

  it("stands until the day the text gives", () => {
    const world = after(practisingBoth, [replacedBy({ until: Day.make("2025-12-31") }, ...both)]);
    const on30 = after(world, [on("2025-12-30", "09:00")]);
    const on31 = after(world, [on("2025-12-31", "09:00")]);
    expect([of(on30, ines, "declare")?.status, of(on31, ines, "declare")?.missing]).toEqual([
      "met",
      "declaration-to-renew",
    ]);
  });
});

describe("points that a text leaves open", () => {
  const points = (world: World) =>
    openPoints(world.workspace, team, world.now).map(({ point, from, reading }) => [
      point,
      from?.version,
      reading,
    ]);

  it("are those it says nothing of, until the structure has settled them and after", () => {
    const silent = after(practisingBoth, [replacedBy(null, ...both), on("2025-07-01", "09:00")]);
    expect(points(silent)).toEqual([
      ["declaration", first, undefined],
      ["training", first, undefined],
    ]);
    expect(
      points(after(silent, [interpreted({ point: "declaration", from: first, reading: "renew" })])),
    ).toEqual([
      ["declaration", first, "renew"],
      ["training", first, undefined],
    ]);
  });

  it("are none while one text alone is known", () => {
    expect(points(practisingBoth)).toEqual([]);
  });
});

describe("texts one after the other", () => {
  it("are followed step by step where the last does not name the first", () => {
    const world = after(practisingBoth, [
      replacedBy({}, ...both),
      succeeded("lombalgie-2026-01-01", "2026-01-01", (chosen) => ({
        annex: "read",
        requirements: delegatesOf(chosen, ...both),
        carriesOver: [
          {
            from: "lombalgie-2025-06-17",
            professions: [],
            declaration: "renew",
            training: "kept",
            until: null,
            source: chosen.arrete.source,
          },
        ],
      })),
      on("2026-02-02", "09:00"),
    ]);
    expect(of(world, ines, "declare")?.missing).toBe("declaration-to-renew");
    expect(of(world, ines, "formation")?.status).toBe("met");
  });
});
