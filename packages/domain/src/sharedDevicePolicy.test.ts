import { idOf } from "@coopilote/testkit/draw.ts";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { camille, hugo, ines, type Invented, lucie, nora } from "@coopilote/testkit/people.ts";
import { sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, on } from "@coopilote/testkit/steps.ts";
import { by, grantsWith, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import type { Body, CommandName } from "./Command.ts";
import { type Gathering, type SharedDevice, sharedDeviceLasts } from "./journal/SharedDevice.ts";
import { DocumentId, LinkId, type PersonId } from "./kernel/ids.ts";
import { Day, Instant, Time } from "./kernel/time.ts";
import { allows } from "./Policy.ts";

const proposed = lombalgie("formed");
const engaged = lombalgie("engaged");
const launch: Gathering = { kind: "team", team };

const openedBy = (
  world: World,
  { person }: Invented,
  gathering: Gathering = launch,
): SharedDevice => {
  const actor = by(person);
  if (actor.kind !== "account") throw new Error("an invented person acts by an account");
  return {
    id: LinkId.make(idOf("tablet")),
    structure: world.structure,
    gathering,
    account: actor.account,
    person: actor.person,
    opened: world.now.at,
    until: Instant.make(world.now.at + sharedDeviceLasts),
    closed: null,
  };
};

const answer = <N extends CommandName>(
  world: World,
  device: SharedDevice,
  person: PersonId,
  name: N,
  body: Body<N>,
  grants = grantsWith(world, by(device.person)),
): string =>
  Result.match(
    allows(
      world.workspace,
      grants,
      { kind: "link", link: device.id, person },
      world.now,
      name,
      body,
      device,
    ),
    { onSuccess: (role) => role, onFailure: ({ _tag }) => _tag },
  );

const swearing = (person: PersonId): Body<"signSwornStatement"> => ({ team, person, paper: null });

const swears = (world: World, device: SharedDevice, { person }: Invented = ines) =>
  answer(world, device, person, "signSwornStatement", swearing(person));

describe("on a shared device (j35)", () => {
  it("each signs for themselves, and for nobody else", () => {
    const device = openedBy(proposed, lucie);
    expect(swears(proposed, device)).toBe("self");
    expect(answer(proposed, device, ines.person, "signSwornStatement", swearing(hugo.person))).toBe(
      "NotAllowed",
    );
  });

  it("nobody does what the device was not opened for", () => {
    const device = openedBy(proposed, lucie);
    const withdrawing = { team, person: ines.person, reason: null };
    expect(answer(proposed, device, ines.person, "withdrawMember", withdrawing)).toBe("NotAllowed");
    const sheet = openedBy(proposed, lucie, { kind: "session", session: sessionOf("midi") });
    expect(swears(proposed, sheet)).toBe("NotAllowed");
  });

  it("nobody files a paper", () => {
    const device = openedBy(proposed, lucie);
    const paper = {
      document: DocumentId.make(idOf("scan")),
      signed: { day: Day.make("2025-03-01"), time: Time.make("12:00") },
    };
    const body = { ...swearing(ines.person), paper };
    expect(answer(proposed, device, ines.person, "signSwornStatement", body)).toBe("NotAllowed");
  });

  it("is opened by the coordinator or a delegant of the team, and by nobody else", () => {
    expect(swears(proposed, openedBy(proposed, camille))).toBe("self");
    expect(swears(proposed, openedBy(proposed, hugo))).toBe("NotFound");
    expect(swears(proposed, openedBy(proposed, nora))).toBe("NotFound");
  });

  it("only whoever opened it says whom they saw, a delegant once engaged (R18, j25)", () => {
    const verifying = { person: ines.person, how: "personal-knowledge" } as const;
    const says = (world: World, opener: Invented, speaker: Invented = opener) =>
      answer(world, openedBy(world, opener), speaker.person, "verifyIdentity", verifying);
    expect(says(proposed, lucie)).toBe("NotAllowed");
    expect(says(engaged, lucie)).toBe("delegant");
    expect(says(proposed, camille)).toBe("coordinator");
    expect(says(engaged, lucie, hugo)).toBe("NotAllowed");
  });

  it("only whoever opened it says who chose a PIN before them, and there (j25)", () => {
    const device = openedBy(proposed, lucie);
    const says = (
      { person }: Invented,
      chosen: Body<"recordPinChosen">,
      on: SharedDevice = device,
    ) => answer(proposed, on, person, "recordPinChosen", chosen);
    const chosen = { person: ines.person, link: device.id };
    expect(says(lucie, chosen)).toBe("delegant");
    expect(says(camille, chosen, openedBy(proposed, camille))).toBe("coordinator");
    expect(says(ines, chosen)).toBe("NotAllowed");
    expect(says(lucie, { ...chosen, link: LinkId.make(idOf("another-tablet")) })).toBe(
      "NotAllowed",
    );
  });

  it("nobody chooses a PIN who is not gathered there (j25)", () => {
    const device = openedBy(proposed, lucie);
    const chosen = { person: nora.person, link: device.id };
    expect(answer(proposed, device, lucie.person, "recordPinChosen", chosen)).toBe("NotAllowed");
  });

  it("finds nothing once closed, over, or its opener has lost their access", () => {
    const device = openedBy(proposed, lucie);
    expect(swears(proposed, { ...device, closed: proposed.now.at })).toBe("NotFound");
    expect(swears(proposed, { ...device, until: proposed.now.at })).toBe("NotFound");
    expect(
      answer(proposed, device, ines.person, "signSwornStatement", swearing(ines.person), []),
    ).toBe("NotFound");
  });

  it("stays open four hours at most", () => {
    const device = openedBy(proposed, lucie);
    const later = after(proposed, [on("2026-01-01", "12:00")]);
    expect(swears(later, device)).toBe("NotFound");
  });
});
