import { toldOnce } from "@coopilote/domain/kernel/maps.ts";
import { addDays } from "@coopilote/domain/kernel/time.ts";
import { autoformationPart, unknownFigures } from "@coopilote/domain/protocols/figures.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { actTypesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { actTypesAsked, missingFor, readiness } from "@coopilote/domain/readiness/readiness.ts";
import { emptyWorkspace, evolve } from "@coopilote/domain/Workspace.ts";
import { placed } from "@coopilote/testkit/Gesture.ts";
import { team } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { begins, type Party, partyFor, settingsOn } from "@coopilote/testkit/party.ts";
import { asked } from "@coopilote/testkit/steps.ts";
import { followedUp, putIntoPractice, walked, widened } from "@coopilote/testkit/walk.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { versions } from "./published.ts";

const inForce = versions.filter(({ force }) => force.until === null);

/** Each text in a structure of a kind that it allows, where it names one, and of one that it leaves in doubt. */
const walks = inForce.flatMap((version, index) => {
  const kindOf = (status: string) =>
    placed(
      settingsOn(version, begins).filter((row) => row.status === status),
      index,
    )?.kind;
  return [
    { status: "allowed", branch: "first" } as const,
    { status: "unknown", branch: "last" } as const,
  ].flatMap(({ status, branch }) => {
    const kind = kindOf(status);
    return kind === undefined
      ? []
      : [{ title: version.shortTitle, kind, status, party: partyFor(version, kind, branch) }];
  });
});

const byType = walks.filter(({ party }) =>
  party.version.requirements.some(({ asks }) => actTypesOf(asks).length > 0),
);

const walkOf = toldOnce(walked);
const practiceOf = toldOnce((party: Party) => putIntoPractice(party, walkOf(party)));

const leavesOf = (finding: Finding): ReadonlyArray<Finding> =>
  finding.parts.length === 0 ? [finding] : finding.parts.flatMap(leavesOf);

const findingsIn = ({ workspace, now }: World) => readiness(workspace, team, now);

/** Who could practise on an instant, by what was known then. */
const answersOn = ({ workspace, entries }: World, on: World["now"]) =>
  asOf(
    workspace,
    entries.filter(({ at }) => at.at <= on.at).reduce(evolve, emptyWorkspace),
    team,
    on,
  );

describe("the texts in force", () => {
  it("are all walked, in a kind of structure that they allow or leave in doubt", () => {
    const known = new Set(walks.map(({ party }) => party.version.version));
    expect([...known]).toEqual(inForce.map(({ version }) => version));
  });
});

describe.each(walks)("$title, in a structure of kind $kind ($status)", ({ party }) => {
  const { version, cast } = party;
  const names = cast.delegates.map(({ person }) => person);

  it("lets nobody begin, and shows what no text says as unknown, with who supplies it", () => {
    const { start } = walkOf(party);
    const begun = asked(
      start,
      "recordMiseEnOeuvre",
      { team, effective: null, delegates: names },
      by(cast.coordinator.person),
    );
    expect(Result.isFailure(begun) && begun.failure).toMatchObject({
      _tag: "NotReadyForMiseEnOeuvre",
    });
    expect(answersOn(start, start.now).map(({ inPractice }) => inPractice.holds)).toEqual(
      names.map(() => false),
    );
    const unknown = findingsIn(start)
      .flatMap(leavesOf)
      .filter(({ status }) => status === "unknown");
    expect(unknown.filter(({ nextStep }) => nextStep === null)).toEqual([]);
    const shown = unknown.map(({ requirement, part }) => `${requirement}/${part}`);
    expect(shown).toEqual(
      expect.arrayContaining(
        unknownFigures(version)
          .filter(({ part, isPeriod }) => part !== autoformationPart && !isPeriod)
          .map(({ requirement, part }) => `${requirement}/${part}`),
      ),
    );
  });

  it("is walked by the next steps that the product shows, and by nothing else", () => {
    const { stuck, rounds, world } = walkOf(party);
    expect(stuck).toEqual([]);
    expect(rounds).toBeLessThanOrEqual(16);
    expect(missingFor(findingsIn(world), "practice")).toEqual([]);
  });

  it("has each délégué in practice on evidence, for every type of act, and on no earlier day", () => {
    const world = practiceOf(party);
    const { workspace, now } = world;
    const told = answersOn(world, now);
    expect(
      told.map(({ delegate, inPractice, heldAsKnownThen }) => [
        delegate,
        inPractice.why,
        heldAsKnownThen.byAllRules,
      ]),
    ).toEqual(names.map((person) => [person, "in-practice", true]));
    for (const { inPractice, heldAsKnownThen } of told) {
      expect(inPractice.types.map(({ actType }) => actType)).toEqual(
        actTypesAsked(workspace, team, now),
      );
      expect(heldAsKnownThen.evidence.length).toBeGreaterThan(20);
    }
    const before = local(addDays(now.day, -1), "23:59");
    expect(answersOn(world, before).map(({ inPractice }) => inPractice.why)).toEqual(
      names.map(() => "not-mis-en-oeuvre"),
    );
  });

  it("shows due what is asked after the start, and stops nobody who answers it", () => {
    const world = practiceOf(party);
    const months = followedUp(party, world, 7);
    expect(months.flatMap(({ stuck, lacking }) => [...stuck, ...lacking])).toEqual([]);
    const due = new Set(months.flatMap((each) => each.due.map(({ requirement }) => requirement)));
    const asks = findingsIn(world).filter(({ bites }) => bites === "after-start");
    expect([...due].toSorted()).toEqual(
      [...new Set(asks.map(({ requirement }) => requirement))].toSorted(),
    );
    const [last] = months.slice(-1);
    expect(
      last && answersOn(last.world, last.world.now).map((one) => one.inPractice.holds),
    ).toEqual(names.map(() => true));
  });
});

describe.each(byType)(
  "$title, in a structure of kind $kind, type of act by type of act",
  ({ party }) => {
    it("begins with the one that is ready, and widens to the others once they are", () => {
      const { begun, wider } = widened(party);
      const asks = actTypesAsked(begun.workspace, team, begun.now);
      const practised = [begun, wider].map((world) =>
        answersOn(world, world.now).map(({ inPractice: { types } }) =>
          types.map(({ actType }) => actType),
        ),
      );
      expect(asks.length).toBeGreaterThan(1);
      expect(practised).toEqual([[asks.slice(0, 1)], [asks]]);
    });
  },
);
