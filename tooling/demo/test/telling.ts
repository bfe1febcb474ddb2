import { listen } from "@coopilote/api/server.ts";
import { settingsOf } from "@coopilote/api/settings.ts";
import { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { AsOfView } from "@coopilote/contract/teams/asOf.ts";
import { Schema } from "effect";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { Client } from "../src/Client.ts";
import { Clock, instantOf } from "../src/Clock.ts";
import { addressOf, password, type Player } from "../src/Player.ts";
import type { Tale } from "../src/Tale.ts";
import { Teller } from "../src/Teller.ts";

const silent = (): void => undefined;

const asOf = Schema.decodeUnknownSync(AsOfView);
const team = Schema.decodeUnknownSync(TeamView);

/** One tale told to a server of its own, up to the instants that a test asks for; and what someone of it then sees. */
export const telling = (tale: Tale, player: Player) => {
  const [first] = tale.moments;
  if (first === undefined) throw new Error("nothing to tell");
  const clock = new Clock(first.at);
  let folder = "";
  let port = 0;
  let stop = async (): Promise<void> => undefined;
  const url = () => `http://127.0.0.1:${port}`;
  const teller = new Teller([tale], { url, clock });
  const client = new Client(url, "Essai/1.0", { identifier: addressOf(player), password });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "coopilote-telling-"));
    const clocks = { wall: () => clock.now, monotonic: () => clock.now };
    const settings = { ...settingsOf({}, Date.now()), folder, port: 0 };
    ({ port, stop } = await listen(settings, silent, { clocks }));
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
  const path = (label: string, rest = "") =>
    `/api/structures/${tale.structure}/teams/${tale.id(`team ${label}`)}${rest}`;
  return {
    until: async (day: string, time: string) => {
      const instant = instantOf(tale.zone, day, time);
      await teller.until(instant);
      if (clock.now < instant) clock.moveTo(instant);
    },
    team: async (label: string) => team(await client.view(path(label))),
    asOf: async (label: string, day: string, time: string) =>
      asOf(await client.view(path(label, `/as-of?day=${day}&time=${time}`))),
  };
};
