import { autumn2025, type Cast, dayOf, documentOf } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { addedBy, engages, filed, reachable, team } from "@coopilote/testkit/history.ts";
import { deposited, journey, practising } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { learned } from "@coopilote/testkit/texts.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import type { Basis, Node } from "../protocols/Requirement.ts";
import { practisingNow } from "./practisingNow.ts";

const cast: Cast = { ...autumn2025, delegants: [lucie, paul], delegates: [ines, hugo] };
const [declared, started] = [journey(cast, "depositing"), journey(cast, "starting")];
const today = dayOf(cast, 40);
const monday = on(today, "09:00");

const nameOf = (person: PersonId): string =>
  [lucie, paul, ines, hugo].find((one) => one.person === person)?.name.given ?? "";

/** « Inès avec Lucie, Paul »: who practises in a world, and whom they call, for which acts. */
const listed = ({ workspace, now }: World): ReadonlyArray<string> =>
  practisingNow(workspace, team, now)
    .present.map(({ delegate, delegants }) => {
      const called = delegants.map((one) => [nameOf(one.delegant), ...one.actTypes].join(" "));
      return `${nameOf(delegate)} avec ${called.join(", ")}`;
    })
    .toSorted();

const away = ({ person }: Invented, coveredBy: Invented | null = null): Step =>
  did(by(person), "recordAbsence", {
    absence: idOf(`absence ${person}`),
    person,
    from: { day: today, time: "09:00" },
    until: { day: dayOf(cast, 50), time: "08:00" },
    coveredBy: coveredBy?.person ?? null,
  });

const done = (act: string, basis: Basis): Node => ({
  leaf: {
    part: act,
    rule: { kind: "prior-acts", act, count: { known: true, value: 1 } },
    basis,
    strength: "a-verifier",
    source: { title: "Règle inventée", anchor: "j10" },
  },
});

/** Something is asked of délégants. */
const asking = (asks: Node): Step =>
  learned((chosen) => ({
    ...chosen,
    revision: chosen.revision + 1,
    requirements: [
      ...chosen.requirements,
      { id: "actes", title: "Actes faits", appliesTo: "delegant", bites: "before-practice", asks },
    ],
  }));

/** A text that asks nothing of how délégants are reached. */
const withoutReach: Step = learned((chosen) => ({
  ...chosen,
  revision: chosen.revision + 1,
  requirements: chosen.requirements.filter(({ id }) => id !== "delegant-joignable"),
}));

/** A délégant did an act before, with its accepted piece. */
const didBefore = ({ person }: Invented, act: string): ReadonlyArray<Step> => {
  const document = documentOf(`${act} ${person}`);
  return [
    ...filed(document, ["preuve-experience"], [person], by(camille.person)),
    did(by(person), "statePriorActs", {
      experience: idOf(`${act} ${person}`),
      person,
      act,
      count: 1,
      until: "2024-12-31",
      document,
    }),
  ];
};

describe("who practises now", () => {
  it("calls every délégant of a binôme that holds", () => {
    expect(listed(after(started, [monday]))).toEqual([
      "Hugo avec Lucie, Paul",
      "Inès avec Lucie, Paul",
    ]);
  });

  it("is not who is away", () => {
    const gone = after(started, [monday, away(ines)]);
    expect(listed(gone)).toEqual(["Hugo avec Lucie, Paul"]);
    expect(practisingNow(gone.workspace, team, gone.now).away).toEqual([ines.person]);
  });

  it("calls no délégant who is away, but who answers for them", () => {
    const withLucie = ["Hugo avec Lucie", "Inès avec Lucie"];
    expect(listed(after(started, [monday, away(paul)]))).toEqual(withLucie);
    expect(listed(after(started, [monday, away(paul, lucie)]))).toEqual(withLucie);
  });

  it("calls no one not declared for a délégant who is away, though they accepted and can be reached", () => {
    const alone: Cast = { ...autumn2025, delegants: [lucie], delegates: [ines] };
    const gone = after(journey(alone, "starting"), [
      withoutReach,
      on(today, "08:00"),
      addedBy(by(camille.person))(paul),
      did(by(camille.person), "proposeMember", { team, person: paul.person, role: "delegant" }),
      ...engages(paul),
      reachable(paul),
      monday,
      away(lucie, paul),
    ]);
    expect(listed(gone)).toEqual(["Inès avec "]);
    const declaredToo = after(gone, [
      deposited(camille, "second", {
        day: today,
        time: "09:00",
        adds: [{ person: paul.person, role: "delegant" }],
      }),
    ]);
    expect(listed(declaredToo)).toEqual(["Inès avec Paul"]);
  });

  it("calls no délégant whose binôme a rule of the structure keeps from holding", () => {
    const asked = after(started, [asking(done("bilan", "structure")), monday]);
    expect(listed(asked)).toEqual([]);
    expect(listed(after(asked, didBefore(paul, "bilan")))).toEqual([
      "Hugo avec Paul",
      "Inès avec Paul",
    ]);
  });

  it("calls each délégant for the acts that their binôme holds for (j10)", () => {
    const byType = { perActType: { allOf: [done("bilan", "annexe"), done("test", "annexe")] } };
    const asked = after(declared, [
      asking(byType),
      ...didBefore(lucie, "bilan"),
      ...didBefore(paul, "bilan"),
      ...didBefore(lucie, "test"),
      on(dayOf(cast, 31), "08:30"),
      practising(camille, ines),
      monday,
    ]);
    expect(listed(asked)).toEqual(["Inès avec Lucie bilan test, Paul bilan"]);
  });
});
