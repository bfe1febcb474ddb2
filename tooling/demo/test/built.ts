import { listen } from "@coopilote/api/server.ts";
import { settingsOf } from "@coopilote/api/settings.ts";
import { DeclarationView } from "@coopilote/contract/declaration/answers.ts";
import { frontDeskEndpoints } from "@coopilote/contract/frontdesk/endpoints.ts";
import { FollowUpView } from "@coopilote/contract/followup/answers.ts";
import { type RegisterLine, RegisterView } from "@coopilote/contract/journal/answers.ts";
import { HomeView, MineView } from "@coopilote/contract/structure/answers.ts";
import { TeamView } from "@coopilote/contract/teams/TeamView.ts";
import { AsOfView } from "@coopilote/contract/teams/asOf.ts";
import { WhatIfView } from "@coopilote/contract/teams/forecast.ts";
import { LedgerView, SheetView } from "@coopilote/contract/training/answers.ts";
import type { AskedName, SaidBody } from "@coopilote/domain/Command.ts";
import { Schema } from "effect";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { Client } from "../src/Client.ts";
import type { Clock } from "../src/Clock.ts";
import { opensAt } from "../src/demonstration.ts";
import { passwords } from "../src/passwords.ts";
import { addressOf, password, type Player } from "../src/Player.ts";
import type { Tale } from "../src/Tale.ts";

const silent = (): void => undefined;

const decoded = {
  asOf: Schema.decodeUnknownSync(AsOfView),
  declaration: Schema.decodeUnknownSync(DeclarationView),
  frontDesk: Schema.decodeUnknownSync(frontDeskEndpoints.frontDesk.reply.schema),
  followUp: Schema.decodeUnknownSync(FollowUpView),
  home: Schema.decodeUnknownSync(HomeView),
  ledger: Schema.decodeUnknownSync(LedgerView),
  mine: Schema.decodeUnknownSync(MineView),
  register: Schema.decodeUnknownSync(RegisterView),
  sheet: Schema.decodeUnknownSync(SheetView),
  team: Schema.decodeUnknownSync(TeamView),
  whatIf: Schema.decodeUnknownSync(WhatIfView),
};

/**
 * What someone of a structure sees on the demonstration's Monday, or as late as the clock says; teams, sessions and
 * instants by the labels of its tale.
 */
export const seenBy = (
  tale: Tale,
  player: Player,
  clock: Pick<Clock, "now"> = { now: opensAt },
) => {
  let folder = "";
  let port = 0;
  let stop = async (): Promise<void> => undefined;
  const client = new Client(() => `http://127.0.0.1:${port}`, "Essai/1.0", {
    identifier: addressOf(player),
    password,
  });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "coopilote-seen-"));
    await cp(inject("demonstration"), folder, { recursive: true });
    const clocks = { wall: () => clock.now, monotonic: () => 0 };
    const settings = { ...settingsOf({}, Date.now()), folder, port: 0 };
    ({ port, stop } = await listen(settings, silent, { clocks, passwords }));
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
  const view = (path: string) => client.view(`/api/structures/${tale.structure}/${path}`);
  const teamPath = (label: string) => `teams/${tale.id(`team ${label}`)}`;
  const registerBefore = async (query: string): Promise<ReadonlyArray<RegisterLine>> => {
    const { lines, older } = decoded.register(await view(`register${query}`));
    return older === null ? lines : [...lines, ...(await registerBefore(`?before=${older}`))];
  };
  return {
    home: async () => decoded.home(await view("home")),
    team: async (label: string) => decoded.team(await view(teamPath(label))),
    teamAt: async (team: string) => decoded.team(await view(`teams/${team}`)),
    whatIf: async (label: string, session: string) =>
      decoded.whatIf(await view(`${teamPath(label)}/what-if?session=${session}`)),
    /** Says a command in their own name. */
    says: <N extends AskedName>(name: N, body: SaidBody<N>) =>
      client.command(tale.structure, name, body),
    asOf: async (label: string, day: string, time: string) =>
      decoded.asOf(await view(`${teamPath(label)}/as-of?day=${day}&time=${time}`)),
    declaration: async (label: string) =>
      decoded.declaration(await view(`${teamPath(label)}/declaration`)),
    dayList: async () => decoded.frontDesk(await view("front-desk")).list,
    followUp: async (label: string) => decoded.followUp(await view(`${teamPath(label)}/follow-up`)),
    ledger: async (label: string, { person }: Player) =>
      decoded.ledger(await view(`${teamPath(label)}/ledger/${person}`)),
    mine: async () => decoded.mine(await view("mine")),
    sheet: async (label: string) =>
      decoded.sheet(await view(`sessions/${tale.id(`session ${label}`)}`)),
    /** The whole register, newest line first. */
    register: () => registerBefore(""),
  };
};
