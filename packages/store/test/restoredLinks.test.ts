import { Hash, Id, LinkId, PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Time } from "@coopilote/domain/kernel/time.ts";
import { Effect } from "effect";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backup } from "../src/backup.ts";
import { machineClocks } from "../src/clocks.ts";
import { uuidAt } from "../src/cryptography.ts";
import { addFrontDeskLink, openFrontDeskLink } from "../src/frontDeskRows.ts";
import { addInspectorLink, openInspectorLink } from "../src/inspectorRows.ts";
import { addSigningLink, openSigningLink } from "../src/linkRows.ts";
import { addInvitation, openInvitation } from "../src/membership.ts";
import type { Orm } from "../src/openDatabase.ts";
import { restore } from "../src/restore.ts";
import { openSharedDevice, sharedDeviceOf } from "../src/sharedDeviceRows.ts";
import { Store } from "../src/Store.ts";
import { found, founder } from "./founding.ts";
import { newFolder, openedOn } from "./opened.ts";

const now = Instant.make(machineClocks.wall());
const later = Instant.make(now + 4 * 60 * 60_000);
const newId = () => uuidAt(now);
const hashOf = (of: string): Hash => Hash.make(createHash("sha256").update(of).digest("hex"));

/** One of each way in without an account, open for hours yet. */
const openEvery = (orm: Orm, { structure, person, account }: ReturnType<typeof founder>): void => {
  const link = (of: string) => ({
    token: hashOf(of),
    id: LinkId.make(newId()),
    structure,
    person,
    created: now,
    expires: later,
  });
  addSigningLink(orm, link("signing"));
  addFrontDeskLink(orm, link("front desk"));
  addInspectorLink(orm, {
    ...link("dossier"),
    recipient: "Mme Contrôle",
    scope: { kind: "structure" },
    on: { at: now, day: Day.make("2026-11-22"), time: Time.make("10:00"), offset: 60 },
    knownAt: now,
    version: 1,
    archive: false,
    ended: null,
    splitAt: null,
  });
  openSharedDevice(orm, hashOf("device"), {
    id: LinkId.make(newId()),
    structure,
    gathering: { kind: "team", team: TeamId.make(newId()) },
    account,
    person,
    opened: now,
    until: later,
    closed: null,
  });
  addInvitation(orm, {
    token: hashOf("invitation"),
    id: Id.make(newId()),
    structure,
    person: PersonId.make(newId()),
    rights: ["member"],
    invitedBy: person,
    handedOver: true,
    created: now,
    expires: later,
    used: null,
    usedBy: null,
    renews: null,
  });
};

const at = Instant.make(now + 60_000);

const opened = (orm: Orm): ReadonlyArray<string> =>
  Object.entries({
    signing: openSigningLink(orm, hashOf("signing"), at),
    "front desk": openFrontDeskLink(orm, hashOf("front desk"), at),
    dossier: openInspectorLink(orm, hashOf("dossier"), at),
    device: sharedDeviceOf(orm, hashOf("device"))?.closed === null || undefined,
    invitation: openInvitation(orm, hashOf("invitation"), at),
  }).flatMap(([name, row]) => (row === undefined ? [] : [name]));

const openIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  const { run, close } = openedOn({ folder });
  const open = await run(Store.use(({ orm }) => Effect.succeed(opened(orm))));
  await close();
  return open;
};

describe("a restore", () => {
  it("shuts every link, shared device and invitation: one withdrawn since must not open again", async () => {
    const folder = newFolder();
    const who = founder();
    const { run, close } = openedOn({ folder });
    await run(found(who));
    await run(Store.use(({ plainRow }) => plainRow({}, (orm) => openEvery(orm, who))));
    await close();
    expect(await openIn(folder)).toEqual([
      "signing",
      "front desk",
      "dossier",
      "device",
      "invitation",
    ]);
    const to = join(newFolder(), "copie");
    await backup({ from: folder, to, made: now, until: later });
    expect(restore(folder, to)).toMatchObject({ isKnown: true });
    expect(await openIn(folder)).toEqual([]);
  });
});
