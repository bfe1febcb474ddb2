import { sha256 } from "@coopilote/testkit/draw.ts";
import { lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { hugo, ines } from "@coopilote/testkit/people.ts";
import {
  opened,
  planOf,
  scheduled,
  segment,
  sequenceOf,
  sessionIn,
  sessionOf,
  shownIn,
} from "@coopilote/testkit/sessions.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { by, contextOf } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { decide } from "../decisions.ts";
import { bytesOf, hexOf } from "../journal/chain.ts";
import { hmac } from "../journal/hmac.ts";
import { Instant } from "../kernel/time.ts";
import { codeProof, isSessionCode, sessionCode, underCode } from "./sessionCode.ts";

const tuesday = "2025-03-18";
const at = (time: string) => local(tuesday, time);
const key = new Uint8Array(32).fill(7);
const digestOf = (text: string) => hexOf(hmac(sha256, key, bytesOf(text)));

const day = planOf("journée", [
  segment("midi", { day: tuesday, from: "12:30", to: "14:30" }),
  segment("soir", { day: tuesday, from: "16:00", to: "17:00" }),
]);
const planned = after(lombalgie("formed"), [scheduled(day, [ines, hugo]), on(tuesday, "12:20")]);
const open = after(planned, [opened("journée"), on(tuesday, "12:35")]);
const session = sessionIn(open, "journée");

const codeAt = (time: string) => sessionCode(digestOf, session, at(time)) ?? "none";
const opens = (figures: string, time: string) =>
  isSessionCode(digestOf, session, at(time), figures);

describe("the code of a session", () => {
  it("is six figures, others the next minute", () => {
    expect(codeAt("12:35")).toMatch(/^\d{6}$/u);
    expect(codeAt("12:36")).not.toBe(codeAt("12:35"));
  });

  it("is taken in its minute and in the one after, no longer", () => {
    expect(
      ["12:34", "12:35", "12:36", "12:37"].map((time) => opens(codeAt("12:35"), time)),
    ).toEqual([false, true, true, false]);
  });

  it("opens no other session, and is known to no other instance", () => {
    const other = { ...session, session: sessionOf("autre") };
    const elsewhere = (text: string) => hexOf(hmac(sha256, key.slice(1), bytesOf(text)));
    expect(isSessionCode(digestOf, other, at("12:35"), codeAt("12:35"))).toBe(false);
    expect(isSessionCode(elsewhere, session, at("12:35"), codeAt("12:35"))).toBe(false);
  });

  it("is shown from the opening of the sheet to half an hour after the last séquence", () => {
    expect(sessionCode(digestOf, sessionIn(planned, "journée"), at("12:35"))).toBeUndefined();
    expect(sessionCode(digestOf, session, at("17:30"))).toBeDefined();
    expect(sessionCode(digestOf, session, at("17:31"))).toBeUndefined();
  });

  it("speaks for the séquences about to begin, under way or just over", () => {
    const spokenFor = (time: string) =>
      underCode(session, at(time).at).map(({ sequence }) => sequence);
    const [midi, soir] = [sequenceOf("midi"), sequenceOf("soir")];
    expect(spokenFor("12:35")).toEqual([midi]);
    expect(spokenFor("15:00")).toEqual([midi, soir]);
    expect(spokenFor("15:01")).toEqual([soir]);
  });
});

it("the proof that someone gave a code is theirs, of that session and that instant", () => {
  const given = { session: session.session, person: ines.person, given: at("12:35").at };
  const others = [
    { ...given, person: hugo.person },
    { ...given, session: sessionOf("autre") },
    { ...given, given: Instant.make(given.given + 1) },
  ];
  expect(others.map((other) => codeProof(digestOf, other))).not.toContain(
    codeProof(digestOf, given),
  );
});

describe("who gave the code of the session", () => {
  const signing =
    (sentence: "presence-under-way.1" | "presence-by-code-under-way.1") =>
    (given: string | undefined, of = session.session) => {
      const context = contextOf(open, by(ines.person), "self");
      const code = given === undefined ? {} : { code: { session: of, given: at(given).at } };
      return decide(
        "signAttendance",
        open.workspace,
        {
          session: session.session,
          sequence: sequenceOf("midi"),
          person: ines.person,
          shown: shownIn(open, "journée"),
          sentence,
          late: null,
        },
        { ...context, evidence: { ...context.evidence, ...code } },
      );
    };
  const plainly = signing("presence-under-way.1");
  const withCode = signing("presence-by-code-under-way.1");
  const refusal = (sentence: string) => ({
    _tag: "Failure",
    failure: { _tag: "SentenceHasChanged", sentence },
  });

  it("signs words that say so, and no other", () => {
    expect(withCode("12:34")).toMatchObject({
      _tag: "Success",
      success: [{ body: { signature: { sentence: "presence-by-code-under-way.1" } } }],
    });
    expect(plainly("12:34")).toMatchObject(refusal("presence-by-code-under-way.1"));
  });

  it("does not say so without it, by that of another session, or for a séquence it does not speak for", () => {
    const plain = refusal("presence-under-way.1");
    expect(withCode(undefined)).toMatchObject(plain);
    expect(withCode("12:34", sessionOf("autre"))).toMatchObject(plain);
    expect(withCode("15:01")).toMatchObject(plain);
  });
});
