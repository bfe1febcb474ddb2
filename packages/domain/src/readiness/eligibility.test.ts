import { foundedAs, team } from "@coopilote/testkit/history.ts";
import {
  camille,
  cpts,
  hugo,
  ines,
  type Invented,
  type InventedStructure,
  lucie,
  msp,
  nora,
} from "@coopilote/testkit/people.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { beforeAnything, by, contextOf, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { Published } from "../Context.ts";
import { Day } from "../kernel/time.ts";
import { eligibility } from "./eligibility.ts";
import { readiness } from "./readiness.ts";

const coordinator = by(camille.person);

/** A structure and those who work there, on a day. */
const given = (
  structure: InventedStructure,
  people: ReadonlyArray<Invented>,
  ...more: ReadonlyArray<Step>
): World =>
  after(beforeAnything(structure.structure), [
    on("2025-03-03", "09:00"),
    foundedAs(structure, camille),
    ...people.map((person) => withoutEntity(person)),
    ...more,
  ]);

/** Someone whose profession and specialty alone are known. */
const withoutEntity = ({ person, name, profession, qualifications }: Invented): Step =>
  did(coordinator, "addPerson", {
    person,
    name,
    contact: null,
    profession,
    qualifications,
    registration: null,
    affiliation: null,
    exercise: null,
  });

const publishedIn = (world: World, protocol: string, version: string): Published => {
  const found = contextOf(world, coordinator, "coordinator").published(protocol, version);
  if (found === undefined) throw new Error(`${version} is not published`);
  return found;
};

const ask = (world: World, protocol: string, version: string) => {
  const found = eligibility(world.workspace, publishedIn(world, protocol, version), world.now);
  if (found === undefined) throw new Error("the structure has not said what it is");
  return {
    verdict: found.verdict,
    delegants: found.delegants.people,
    delegates: found.delegates.people,
    lacking: [...found.lacking, ...found.delegants.lacking, ...found.delegates.lacking].map(
      ({ requirement, missing }) => `${requirement} · ${missing ?? ""}`,
    ),
  };
};

const odynophagie = ["odynophagie", "odynophagie-2024-06-17"] as const;
const cheville = ["cheville", "cheville-2020-03-06"] as const;

describe("a CPTS with a generalist and a nurse", () => {
  it("could run odynophagie: nothing of the structure nor of its people is missing", () => {
    expect(ask(given(cpts, [lucie, nora]), ...odynophagie)).toEqual({
      verdict: "could",
      delegants: [lucie.person],
      delegates: [nora.person],
      lacking: [],
    });
  });

  it("could run it if it had a nurse, where it has none", () => {
    const found = ask(given(cpts, [lucie, ines]), ...odynophagie);
    expect(found).toMatchObject({ verdict: "could-if", delegants: [lucie.person], delegates: [] });
  });

  it("could run it if its agreement with the Assurance maladie were said", () => {
    const silent = given(
      cpts,
      [lucie, nora],
      did(coordinator, "stateAgreement", { agreement: "aucun", from: null }),
    );
    expect(ask(silent, ...odynophagie)).toMatchObject({
      verdict: "could-if",
      lacking: ["cadre-exercice · agreement-missing"],
    });
  });

  it("could run cheville only if the ARS or the text said that a CPTS may", () => {
    expect(ask(given(cpts, [lucie, ines]), ...cheville)).toMatchObject({
      verdict: "could-if",
      lacking: ["cadre-exercice · setting-unknown"],
    });
  });
});

describe("a specialty that nobody has said", () => {
  it("is what is missing of the one whose profession fits", () => {
    const unspecialised = { ...lucie, qualifications: [] };
    const found = ask(given(msp, [unspecialised, ines]), ...cheville);
    expect(found).toMatchObject({
      verdict: "could-if",
      delegants: [],
      lacking: ["profession-delegant · qualification-missing"],
    });
  });
});

describe("a specialty that is not the one asked", () => {
  it("leaves the side vacant: nobody is asked to state what they are not", () => {
    const cardiologist = { ...lucie, qualifications: ["cardiologie"] };
    expect(ask(given(msp, [cardiologist, ines]), ...cheville)).toMatchObject({
      verdict: "could-if",
      delegants: [],
      delegates: [ines.person],
      lacking: [],
    });
  });

  it("keeps asking the one whose sheet says none", () => {
    const cardiologist = { ...lucie, qualifications: ["cardiologie"] };
    const unspecialised = { ...hugo, profession: "medecin", qualifications: [] };
    expect(ask(given(msp, [cardiologist, unspecialised, ines]), ...cheville)).toMatchObject({
      delegants: [],
      lacking: ["profession-delegant · qualification-missing"],
    });
  });
});

describe("what a text no longer admits, or does not yet", () => {
  it("keeps pharmacists out since 17 June 2024", () => {
    const pharmacist = { ...hugo, profession: "pharmacien" };
    expect(ask(given(msp, [lucie, pharmacist]), ...odynophagie).delegates).toEqual([]);
    const before = after(given(msp, [lucie, pharmacist]), [on("2025-03-04", "09:00")]);
    const that = { ...before, now: { ...before.now, day: Day.make("2024-03-04") } };
    expect(ask(that, "odynophagie", "odynophagie-2023-08-17").delegates).toEqual([
      pharmacist.person,
    ]);
  });

  it("cannot be run while no text is in force", () => {
    const world = given(cpts, [lucie, nora]);
    const early = { ...world, now: { ...world.now, day: Day.make("2019-06-03") } };
    expect(ask(early, "odynophagie", "odynophagie-2020-03-06")).toMatchObject({
      verdict: "cannot",
    });
  });

  it("cannot be run where the text shuts the setting out", () => {
    const world = given(cpts, [lucie, ines]);
    const published = publishedIn(world, ...cheville);
    const shut: Published = {
      ...published,
      content: {
        ...published.content,
        requirements: published.content.requirements.map((requirement) =>
          requirement.id === "cadre-exercice" && "leaf" in requirement.asks
            ? {
                ...requirement,
                asks: {
                  leaf: {
                    ...requirement.asks.leaf,
                    rule: {
                      kind: "setting" as const,
                      settings: [
                        {
                          kind: "cpts",
                          status: "notAllowed" as const,
                          from: null,
                          until: null,
                          source: published.content.arrete.source,
                        },
                      ],
                    },
                  },
                },
              }
            : requirement,
        ),
      },
    };
    expect(eligibility(world.workspace, shut, world.now)).toMatchObject({
      verdict: "cannot",
      lacking: [{ missing: "setting-not-allowed", strength: "rapporte" }],
    });
  });

  it("is asked of whoever has no arrêté to show: someone must find it again", () => {
    const world = given(msp, [{ ...lucie, qualifications: ["rhumatologie"] }, nora]);
    expect(
      eligibility(
        world.workspace,
        publishedIn(world, "rhumatologie", "rhumatologie-date-inconnue"),
        world.now,
      ),
    ).toMatchObject({ verdict: "could-if", isFound: false });
  });
});

describe("the picker and the gate", () => {
  it("say the same of the setting and of each profession, once a team is formed", () => {
    const [protocol, version] = cheville;
    const before = given(cpts, [lucie, ines, nora]);
    const formed = after(before, [
      did(coordinator, "chooseProtocol", { team, protocol, version, need: null }),
      ...(
        [
          [lucie, "delegant"],
          [ines, "delegate"],
          [nora, "delegate"],
        ] as const
      ).map(([{ person }, role]) => did(coordinator, "proposeMember", { team, person, role })),
    ]);
    const judged = readiness(formed.workspace, team, formed.now);
    const held = judged
      .filter(({ kind, status }) => kind === "profession" && status === "met")
      .map(({ subject }) => (subject.kind === "member" ? subject.person : ""));
    const found = ask(before, protocol, version);
    expect(held.toSorted()).toEqual([...found.delegants, ...found.delegates].toSorted());
    expect(judged.find(({ kind }) => kind === "setting")?.missing).toBe("setting-unknown");
    expect(found.lacking).toEqual(["cadre-exercice · setting-unknown"]);
  });

  it("forms nothing: the workspace is as it was", () => {
    const world = given(cpts, [lucie, nora]);
    const { version } = world.workspace;
    ask(world, ...odynophagie);
    expect(world.workspace.version).toBe(version);
  });
});
