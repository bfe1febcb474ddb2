import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Effect, HashMap } from "effect";
import { describe, expect, it } from "vitest";
import { Store } from "../../src/Store.ts";
import { asKnown, chainOf, entriesOf, update, versionOf } from "../asking.ts";
import { addEntity, entityAdded, type Founder, found, founder, writing } from "../founding.ts";
import { HandClocks } from "../HandClocks.ts";
import type { Opening } from "../opened.ts";

const nine = Date.parse("2026-03-10T08:00:00Z");
const minute = 60_000;
const hour = 60 * minute;
const distrusted = { _tag: "Unavailable", why: "clock" };
const accept = Store.use(({ acceptClock }) => acceptClock);

const clockConforms = (name: string, open: Opening): void => {
  describe(`${name}: the clock`, () => {
    it("set back by less than five minutes, the head's instant is taken again", async () => {
      const clocks = new HandClocks(nine);
      const { run } = open({ clocks });
      const who = founder();
      await run(found(who));
      clocks.set(nine - 4 * minute);
      await run(addEntity(who));
      clocks.set(nine + minute);
      await run(addEntity(who));
      const instants = (await run(entriesOf(who, 2))).map(({ header }) => header.at.at - nine);
      expect(instants).toEqual([0, 0, minute]);
    });

    it("set back by more, nothing is written until someone accepts it", async () => {
      const clocks = new HandClocks(nine);
      const { run } = open({ clocks });
      const [ahead, other] = [founder(), founder("Indian/Reunion")];
      await run(found(other));
      clocks.advance(30 * minute);
      await run(found(ahead));
      clocks.set(nine + 10 * minute);
      expect(await run(Effect.flip(addEntity(other)))).toEqual(distrusted);
      expect(await run(versionOf(other))).toBe(3);
      expect(await run(accept)).toEqual([ahead.structure]);
      expect(await run(addEntity(other))).toMatchObject({ version: 4 });
      expect(await run(addEntity(ahead))).toMatchObject({ version: 5 });
    });

    it("accepted, one entry goes back in the journals that were ahead, and says so", async () => {
      const clocks = new HandClocks(nine);
      const { run } = open({ clocks });
      const who = founder();
      await run(found(who));
      clocks.set(nine - hour);
      await run(accept);
      clocks.advance(minute);
      await run(addEntity(who));
      const [accepted, next] = await run(entriesOf(who, 3));
      expect(accepted?.header).toMatchObject({
        type: "ClockAccepted.1",
        actor: { kind: "console" },
        role: "console",
        about: [who.structure],
        at: { at: nine - hour, day: "2026-03-10", time: "08:00", offset: 60 },
      });
      expect(JSON.parse(accepted?.body ?? "")).toMatchObject({
        from: nine,
        to: { at: nine - hour },
      });
      expect(next?.header.at.at).toBe(nine - hour + minute);
      expect(await run(chainOf(who))).toMatchObject({ _tag: "Intact", version: 5 });
    });

    it("gaining more than an hour on the monotonic one, nothing is written either", async () => {
      const clocks = new HandClocks(nine);
      const { run } = open({ clocks });
      const who = founder();
      await run(found(who));
      clocks.advance(3 * hour);
      await run(addEntity(who));
      clocks.set(clocks.wall() + 61 * minute);
      expect(await run(Effect.flip(addEntity(who)))).toEqual(distrusted);
      expect(await run(accept)).toEqual([]);
      expect(await run(addEntity(who))).toMatchObject({ version: 5 });
    });

    it("is told in the zone of the structure", async () => {
      const { run } = open({ clocks: new HandClocks(Date.parse("2026-12-31T21:30:00Z")) });
      const who = founder("Indian/Reunion");
      await run(found(who));
      const [first] = await run(entriesOf(who));
      expect(first?.header.at).toMatchObject({ day: "2027-01-01", time: "01:30", offset: 240 });
    });
  });
};

const known = (who: Founder, at: number) =>
  Effect.map(asKnown(who, Instant.make(at)), ({ workspace }) => [
    workspace.version,
    HashMap.size(workspace.structure.entities),
  ]);

const pastConforms = (name: string, open: Opening): void => {
  describe(`${name}: what was known`, () => {
    it("at an instant is the prefix that ends at its last entry, across kept states", async () => {
      const clocks = new HandClocks(nine);
      const { run } = open({ clocks });
      const who = founder();
      await run(found(who));
      const seven = Effect.suspend(() => {
        clocks.advance(hour);
        return update(
          writing(
            who,
            Array.from({ length: 700 }, () => entityAdded()),
          ),
        );
      });
      await run(Effect.all([seven, seven, seven]));
      const at = [-1, 0, hour - 1, hour, 2 * hour - 1, 2 * hour, 9 * hour];
      expect(await run(Effect.forEach(at, (since) => known(who, nine + since)))).toEqual([
        [0, 0],
        [3, 1],
        [3, 1],
        [703, 701],
        [703, 701],
        [1403, 1401],
        [2103, 2101],
      ]);
    });

    it("is told of a structure that exists, and of no other", async () => {
      const { run } = open();
      expect(await run(Effect.flip(known(founder(), nine)))).toEqual({ _tag: "NotFound" });
    });
  });
};

export const timeConforms = (name: string, open: Opening): void => {
  clockConforms(name, open);
  pastConforms(name, open);
};
