import { expect, test } from "@playwright/test";
import type { ParisTime } from "./clock.ts";
import { Demonstration } from "./Demonstration.ts";
import { House, type Prepared } from "./House.ts";
import type { Stage } from "./stages.ts";

interface Fixtures {
  /** Takes the story up at a stage, on a day; ends with the test, which fails if anything went wrong behind its pages. */
  readonly takeUp: (stage: Stage, time: ParisTime, prepared?: Prepared) => Promise<House>;
  /** The demonstration, served for this test alone; the test fails if anything went wrong behind its pages. */
  readonly demonstration: Demonstration;
}

export const journey = test.extend<Fixtures>({
  takeUp: async ({ browser }, use) => {
    const houses: Array<House> = [];
    await use(async (stage, time, prepared) => {
      const house = await House.open(browser, stage, time, prepared);
      houses.push(house);
      return house;
    });
    for (const house of houses) expect(await house.close()).toEqual([]);
  },
  demonstration: async ({ browser }, use) => {
    const demonstration = await Demonstration.open(browser);
    await use(demonstration);
    expect(await demonstration.close()).toEqual([]);
  },
});

export { expect } from "@playwright/test";
