import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, lombalgie } from "@coopilote/testkit/history.ts";
import { local } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  scheduled,
  segment,
  segmentOf,
  sessionOf,
  shownIn,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import type { Actor } from "../journal/Entry.ts";
import { LinkId, PersonId } from "../kernel/ids.ts";
import { allows } from "../Policy.ts";

const tuesday = "2025-03-18";
const session = sessionOf("midi");
const guest = idOf("guest");
const link = LinkId.make(idOf("link"));
const another = LinkId.make(idOf("another link"));
const two = planOf("midi", [
  segment("un", { day: tuesday, from: "12:30", to: "13:30", sequence: "midi" }),
  {
    ...segment("deux", { day: tuesday, from: "13:30", to: "14:30", sequence: "midi" }),
    formateurs: [{ kind: "guest", guest }],
  },
]);
const open = after(lombalgie("formed"), [
  added(paul),
  did(by(camille.person), "nameGuestFormateur", {
    guest,
    name: paul.name,
    profession: "medecin",
    qualifications: [],
    organisation: null,
    number: null,
    engagement: null,
  }),
  scheduled(two, [ines, hugo]),
  on(tuesday, "12:30"),
  opened("midi"),
]);

const holding = (held: LinkId): Actor => ({
  kind: "link",
  link: held,
  person: PersonId.make(guest),
});
const gives = ({ person }: Invented, given: LinkId = link): Step =>
  did(by(person), "giveSigningLink", { session, guest, link: given });
const whenSigning = (world: World, held: LinkId = link, segments = ["deux"]) =>
  givenWorld(world).when(
    "signSegments",
    {
      session,
      segments: segments.map(segmentOf),
      shown: shownIn(world, "midi"),
      sentence: "segments-led.1",
    },
    holding(held),
  );
const whenGiving = (giver: Invented, world: World = open) =>
  givenWorld(world).when("giveSigningLink", { session, guest, link }, by(giver.person));
const ended = on(tuesday, "14:30");

/** In what capacity the link lets its holder act, before anything is decided. */
const letIn = (
  world: World,
  held: LinkId = link,
  name: "signSegments" | "openSession" = "signSegments",
) =>
  allows(world.workspace, world.grants, holding(held), world.now, name, {
    session,
    segments: [segmentOf("deux")],
    shown: shownIn(world, "midi"),
    sentence: "segments-led.1",
  });
const notFound = Result.fail({ _tag: "NotFound" });

describe("a signing link", () => {
  it("is given to a named guest, and whoever hands it over is recorded", () => {
    whenGiving(lucie).thenFacts({
      type: "SigningLinkGiven.1",
      body: { session, guest, link, by: lucie.person, until: local("2025-03-21", "14:30") },
    });
  });

  it("is never handed over by someone who takes part: they would answer for their own hours", () => {
    const world = after(open, [
      did(by(camille.person), "enrolParticipants", { session, persons: [camille.person] }),
    ]);
    whenGiving(camille, world).thenRefused({ _tag: "NotAboutOneself", person: camille.person });
  });

  it("is given for a session that the guest leads a part of", () => {
    const stranger = idOf("stranger");
    givenWorld(open)
      .when("giveSigningLink", { session, guest: stranger, link }, by(lucie.person))
      .thenRefused({ _tag: "NoSuchGuest", guest: stranger });
  });

  it("is not given once the guest has signed all they lead", () => {
    const world = after(open, [gives(lucie), ended, whatTheGuestSigns()]);
    givenWorld(world)
      .when("giveSigningLink", { session, guest, link: another }, by(lucie.person))
      .thenRefused({ _tag: "AlreadySigned", since: local(tuesday, "14:30") });
  });
});

const whatTheGuestSigns = (): Step => (world) =>
  did(holding(link), "signSegments", {
    session,
    segments: [segmentOf("deux")],
    shown: shownIn(world, "midi"),
    sentence: "segments-led.1",
  })(world);

describe("a guest with a link", () => {
  const given = after(open, [gives(lucie), ended]);

  it("signs the segments they led, by link, and nobody has verified who they are", () => {
    whenSigning(given).thenFacts({
      type: "SegmentSigned.1",
      body: {
        session,
        segment: segmentOf("deux"),
        formateur: { kind: "guest", guest },
        signature: {
          signer: guest,
          at: local(tuesday, "14:30"),
          method: "link",
          sentence: "segments-led.1",
          shown: shownIn(given, "midi"),
          device: "telephone",
          identity: "not-verified",
          document: null,
          typedBy: null,
        },
      },
    });
  });

  it("leaves the link in the entry, as whoever acted", () => {
    expect(after(given, [whatTheGuestSigns()]).entries.at(-1)?.actor).toEqual(holding(link));
  });

  it("signs no segment that another led", () => {
    whenSigning(given, link, ["un", "deux"]).thenRefused({
      _tag: "NotAFormateurHere",
      person: guest,
    });
  });

  it("lets the sheet close, with nobody in their place", () => {
    const world = after(given, [
      attends(ines, "midi"),
      attends(hugo, "midi"),
      signsAsFormateur(lucie, "midi", ["un"]),
      whatTheGuestSigns(),
      closed("midi"),
    ]);
    expect(world.entries.at(-1)?.fact).toMatchObject({
      type: "SheetClosed.1",
      body: { manner: "formateurs" },
    });
  });

  it("acts as formateur, and asks for nothing else", () => {
    expect(letIn(given)).toEqual(Result.succeed("formateur"));
    expect(letIn(given, link, "openSession")).toEqual(
      Result.fail({ _tag: "NotAllowed", roles: [] }),
    );
  });

  it("finds nothing with a link that was never given", () => {
    expect(letIn(given, another)).toEqual(notFound);
  });

  it("finds nothing once another link was given in its place", () => {
    const world = after(given, [gives(lucie, another)]);
    expect(letIn(world)).toEqual(notFound);
    expect(letIn(world, another)).toEqual(Result.succeed("formateur"));
  });

  it("finds nothing once whoever handed it over takes part", () => {
    const world = after(open, [
      gives(camille),
      did(by(lucie.person), "enrolParticipants", { session, persons: [camille.person] }),
      ended,
    ]);
    expect(letIn(world)).toEqual(notFound);
  });

  it("finds nothing three days after the session", () => {
    expect(letIn(after(given, [on("2025-03-21", "14:29")]))).toEqual(Result.succeed("formateur"));
    expect(letIn(after(given, [on("2025-03-21", "14:30")]))).toEqual(notFound);
  });

  it("finds nothing once the sheet is closed", () => {
    const suppleance = { reason: "Reparti sans signer", document: null };
    const world = after(given, [
      attends(ines, "midi"),
      attends(hugo, "midi"),
      signsAsFormateur(lucie, "midi", ["un"]),
      did(by(camille.person), "closeSheet", { session, suppleance }),
    ]);
    expect(letIn(world)).toEqual(notFound);
  });

  it("finds nothing once the session is cancelled", () => {
    const cancel = did(by(lucie.person), "cancelSession", { session, reason: "Alerte incendie" });
    expect(letIn(after(open, [gives(lucie), cancel]))).toEqual(notFound);
  });
});
