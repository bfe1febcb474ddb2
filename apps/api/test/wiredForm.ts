import { at } from "@coopilote/domain/kernel/maps.ts";
import { autumn2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { declarationOf, journey } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { stateForm } from "@coopilote/testkit/stateForm.ts";
import { Effect, Layer, ManagedRuntime } from "effect";
import { writeFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import { clockLayer } from "../src/clockLayer.ts";
import { followOnce } from "../src/declaration/prefill/prefillLayer.ts";
import { mappedOnto } from "../src/declaration/prefill/mapped.ts";
import { readForm } from "../src/declaration/prefill/site.ts";
import { mappingIn } from "../src/declaration/prefill/StateForm.ts";
import type { Log } from "../src/http/log.ts";
import { writingPorts } from "../src/runtime.ts";
import { settingsOf } from "../src/settings.ts";
import { type Answered, type Browser, newId } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";
import { openedOn } from "./opened.ts";

const world = journey(autumn2025, "declaring");

/** The list of the story, not deposited yet. */
export const declaration = declarationOf("première");

const prepared = at(world.workspace.declaration.prepared, declaration) ?? { adds: [] };

/**
 * A structure whose first list is prepared, and a State's form beside it. `isWired`: the instance is told of it;
 * `isRead`: its fields were read.
 * `later`: some time passes, in milliseconds, for both.
 */
export const wiredForm = async ({
  isWired = true,
  isRead = true,
}: { readonly isWired?: boolean; readonly isRead?: boolean } = {}) => {
  const hands = { ahead: 0 };
  const wall = () => Date.now() + hands.ahead;
  const site = await stateForm(wall);
  onTestFinished(site.close);
  const lived = await livedOn(world, [camille, lucie, ines], {}, {}, [lucie]);
  await lived.server.stop();
  const { folder } = lived.server;
  const mapping = mappedOnto(await Effect.runPromise(readForm(site.address)), undefined);
  if (isRead) writeFileSync(mappingIn(folder), JSON.stringify(mapping));
  site.asked.length = 0;
  const server = await openedOn(
    folder,
    isWired ? { COOPILOTE_DECLARATION_FORM: site.address } : {},
    { clocks: { wall, monotonic: () => performance.now() + hands.ahead } },
  );
  onTestFinished(() => server.stop());
  const [referent, delegant, delegate] = lived.browsers.map((browser) => browser.copy(server.url));
  if (referent === undefined || delegant === undefined || delegate === undefined)
    throw new Error("nobody signed in");
  const under = `/api/structures/${world.structure}`;
  const prefill = `${under}/declarations/${declaration}/prefill`;
  return {
    site,
    server,
    referent,
    delegant,
    delegate,
    structure: world.structure,
    team,
    later: (milliseconds: number): void => void (hands.ahead += milliseconds),
    view: (who: Browser = referent): Promise<Answered> => who.get(`${under}/teams/${team}/prefill`),
    deposits: async (): Promise<unknown> =>
      (await referent.get(`${under}/teams/${team}/declaration`)).body["deposits"],
    /** Another first list, without one of its delegates. */
    prepareAgain: (without: string): Promise<Answered> =>
      referent.command(world.structure, "prepareDeclaration", {
        declaration: newId(),
        team,
        adds: prepared.adds.filter(({ person }) => person !== without),
        removes: [],
      }),
    /** Who sends is the referent of declarations no more, since this morning. */
    leaves: async (): Promise<number> => {
      const { status } = await delegant.command(world.structure, "endFunction", {
        person: camille.person,
        function: "declaration-referent",
        on: new Date(wall() - 86_400_000).toISOString().slice(0, 10),
      });
      return status;
    },
    send: (
      who: Browser = referent,
      records = false,
      list: string = declaration,
    ): Promise<Answered> => who.post(`${under}/declarations/${list}/prefill`, { records }),
    link: (who: Browser = referent): Promise<Answered> => who.post(`${prefill}/link`),
    /**
     * A round of the following so long from now, in milliseconds, on a folder that nobody serves: what it tells the log.
     * `isJumping`: the clock gained all that time since the folder was opened, which no journal trusts.
     */
    followed: async (ahead: number, isJumping = false) => {
      const hand = { ahead: isJumping ? 0 : ahead };
      const clocks = { wall: () => Date.now() + hand.ahead, monotonic: () => performance.now() };
      const settings = settingsOf({ COOPILOTE_DATA: folder }, Date.now());
      const runtime = ManagedRuntime.make(
        writingPorts(settings, { clocks }).pipe(Layer.provideMerge(clockLayer(clocks))),
      );
      const form = { address: site.address, mapping };
      await runtime.runPromise(Effect.void);
      hand.ahead = ahead;
      const told: Array<object> = [];
      const log: Log = (_, msg, fields) => void told.push({ msg, ...fields });
      await runtime.runPromise(followOnce(form, log));
      await runtime.dispose();
      return told;
    },
    follow: (who: Browser = referent, list: string = declaration): Promise<Answered> =>
      who.post(`${under}/declarations/${list}/prefill/follow`),
  };
};
