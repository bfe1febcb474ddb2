import { expect } from "vitest";
import type { RuntimeOptions } from "../src/runtime.ts";
import { newId } from "./Browser.ts";
import { opened } from "./opened.ts";
import { type Founder, founder, joined } from "./people.ts";

/** A lombalgie team of the delegant who founded the structure and of one delegate; `proposed`: one more, who joins. */
export const formedTeam = async (options: RuntimeOptions = {}) => {
  const server = await opened({}, options);
  const host = await founder(server);
  const team = newId();
  const done = async (name: string, body: unknown) => {
    const { status, text } = await host.browser.command(host.structure, name, body);
    expect([name, status, text]).toEqual([name, 200, expect.anything()]);
  };
  const proposed = async (identifier: string): Promise<Founder> => {
    const member = await joined(server, host, identifier);
    await done("proposeMember", { team, person: member.person, role: "delegate" });
    return member;
  };
  await done("chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
  await done("proposeMember", { team, person: host.person, role: "delegant" });
  const ines = await proposed("ines.fictive");
  return { server, host, ines, team, done, proposed };
};
