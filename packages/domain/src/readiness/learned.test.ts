import { foundedAs, team } from "@coopilote/testkit/history.ts";
import { camille, msp } from "@coopilote/testkit/people.ts";
import { after, did, happened, on } from "@coopilote/testkit/steps.ts";
import { beforeAnything, by, contextOf, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Day } from "../kernel/time.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { isLearnedLately, learnedSince, type PublishedText, textsToLearn } from "./learned.ts";

const coordinator = by(camille.person);

/** A team under a text of odynophagie, in a structure that knows what the catalogue knew that day. */
const chosen = (version: string): World =>
  after(beforeAnything(msp.structure), [
    on("2023-10-02", "09:00"),
    foundedAs(msp, camille),
    did(coordinator, "chooseProtocol", { team, protocol: "odynophagie", version, need: null }),
  ]);

const published = (world: World, version: string): PublishedText => {
  const found = contextOf(world, coordinator, "coordinator").published("odynophagie", version);
  if (found === undefined) throw new Error(`${version} is not published`);
  return found;
};

/** An invented text of the same protocol, or an invented correction. */
const invented = (
  text: PublishedText,
  otherwise: (content: ProtocolVersion) => Partial<ProtocolVersion>,
): PublishedText => ({
  ...text,
  content: { ...text.content, ...otherwise(text.content) },
});

const corrected = (text: PublishedText): PublishedText =>
  invented(text, ({ revision, remarks }) => ({
    revision: revision + 1,
    remarks: remarks.slice(1),
  }));

const told = (world: World, texts: ReadonlyArray<PublishedText>) =>
  textsToLearn(world.workspace.protocols, texts).map(({ body }) => [body.version, body.revision]);

const learns = (world: World, texts: ReadonlyArray<PublishedText>): World =>
  after(
    world,
    textsToLearn(world.workspace.protocols, texts).map(({ type, body }) =>
      happened({ kind: "follower", name: "catalogue" }, type, body),
    ),
  );

const june = "odynophagie-2024-06-17";

describe("what a journal has yet to learn", () => {
  const world = chosen(june);
  const text = published(world, june);

  it("is nothing where the catalogue says no more than when the team chose", () => {
    expect(told(world, [published(world, "odynophagie-2023-08-17"), text])).toEqual([]);
  });

  it("is a later text, and a correction of the one it knows", () => {
    const later = invented(text, ({ force }) => ({
      version: "odynophagie-2027",
      force: { ...force, from: Day.make("2027-01-01") },
    }));
    expect(told(world, [later, corrected(text)])).toEqual([
      [june, text.content.revision + 1],
      ["odynophagie-2027", text.content.revision],
    ]);
  });

  it("is learned once: asking again writes nothing", () => {
    const again = learns(world, [corrected(text)]);
    expect(told(again, [corrected(text)])).toEqual([]);
  });

  it("is nothing of a protocol that nobody uses there", () => {
    const other = invented(text, () => ({ protocol: "cheville", version: "cheville-2027" }));
    expect(told(world, [other])).toEqual([]);
  });
});

describe("what a team reads of its text", () => {
  it("is a correction with what it says otherwise, after it chose and not before", () => {
    const world = chosen(june);
    expect(learnedSince(world.workspace, team)).toEqual([]);
    const text = published(world, june);
    const knows = learns(world, [corrected(text)]);
    expect(learnedSince(knows.workspace, team).map(({ how, changes }) => [how, changes])).toEqual([
      ["corrected", [{ about: "Forfait", before: text.content.remarks[0]?.text, after: null }]],
    ]);
  });

  it("is read first for thirty days, then with the rest", () => {
    const world = after(chosen(june), [on("2024-06-20", "06:00")]);
    const knows = learns(world, [corrected(published(world, june))]);
    const latelyOn = (today: string) =>
      learnedSince(knows.workspace, team).map((one) => isLearnedLately(one, Day.make(today)));
    expect(latelyOn("2024-06-20")).toEqual([true]);
    expect(latelyOn("2024-07-19")).toEqual([true]);
    expect(latelyOn("2024-07-20")).toEqual([false]);
  });

  it("is, of the successors known when it chose, nothing new", () => {
    expect(learnedSince(chosen("odynophagie-2023-08-17").workspace, team)).toEqual([]);
  });
});
