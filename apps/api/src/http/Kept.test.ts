import { expect, it } from "vitest";
import { JsonText } from "./JsonText.ts";
import { Kept } from "./Kept.ts";

it("an answer is given again under its tag, and under no other", () => {
  const kept = new Kept();
  kept.put("lucie /home", { etag: '"1"', body: new JsonText("un") });
  expect(kept.get("lucie /home", '"1"')?.body.text).toBe("un");
  expect(kept.get("lucie /home", '"2"')).toBeUndefined();
  expect(kept.get("paul /home", '"1"')).toBeUndefined();
});

it("the least recently asked goes first once there is too much", () => {
  const kept = new Kept();
  const body = new JsonText("x".repeat(1_900_000));
  for (const key of ["a", "b", "c", "d"]) kept.put(key, { etag: '"1"', body });
  kept.get("a", '"1"');
  kept.put("e", { etag: '"1"', body });
  expect(["a", "b", "c", "d", "e"].map((key) => kept.get(key, '"1"') !== undefined)).toStrictEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
});
