import { test } from "@playwright/test";
import { tellDemonstration } from "../src/stages.ts";

test("la démonstration se raconte jusqu’à son lundi", async () => {
  // A year of several structures is told act by act, on a machine that may be busy.
  test.setTimeout(900_000);
  await tellDemonstration();
});
