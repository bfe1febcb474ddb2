import { randomBytes } from "node:crypto";
import { stampAsked, timeStampIn } from "@coopilote/domain/dossier/timestamp.ts";
import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { authorityOf } from "@coopilote/testkit/authority.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { afterAll, describe, expect, it } from "vitest";
import { stampedBy } from "../src/stamped.ts";

const root = Hash.make("3f".repeat(32));
const other = Hash.make("a0".repeat(32));
const query = stampAsked(sha256, root, Uint8Array.of(0x12, 0x34));
const brainpool = authorityOf("brainpool");
const authorities = (["rsa", "ec"] as const).map((kind) => ({ kind, ...authorityOf(kind) }));
afterAll(() => {
  for (const { close } of [...authorities, brainpool]) close();
});

describe.each(authorities)(
  "a stamp of an authority whose key is $kind, read by a browser",
  ({ stamp }) => {
    it("says when, and by whom", async () => {
      const before = Date.now();
      const found = await stampedBy(stamp(query), root);
      if (typeof found === "string") throw new Error("it was not believed");
      expect(found.by).toBe("Horodatage-Fictif");
      expect(found.certificate).toMatch(/^[0-9a-f]{64}$/u);
      expect(Math.abs(found.at - before)).toBeLessThan(60_000);
    });

    it("is wrong of another root, cut, or with any other byte of its signature", async () => {
      const whole = stamp(query);
      expect(await stampedBy(whole, other)).toBe("wrong");
      expect(await stampedBy(whole.subarray(0, -1), root)).toBe("wrong");
      const altered = Buffer.from(whole);
      const last = altered.length - 5;
      altered[last] = (altered[last] ?? 0) ^ 0x01;
      expect(await stampedBy(altered, root)).toBe("wrong");
      expect(await stampedBy(randomBytes(200), root)).toBe("wrong");
    });
  },
);

it("a stamp by a kind of key that browsers do not know is neither believed nor wrong", async () => {
  const whole = brainpool.stamp(query);
  expect(await stampedBy(whole, root)).toBe("unknown");
  expect(await stampedBy(whole, other)).toBe("wrong");
});

it("a stamp whose signature holds a number too many is wrong, and stops nothing", async () => {
  const whole = authorities[1]?.stamp(query) ?? Buffer.alloc(0);
  const signature = timeStampIn(whole)?.signature ?? Buffer.alloc(0);
  const start = whole.lastIndexOf(signature);
  // The second number, told shorter, leaves its end to be read as others.
  const altered = Buffer.from(whole);
  const length = altered[start + 3] ?? 0;
  altered.set([0x02, 0x01, 0x01, 0x02, 0x01, 0x01, 0x02, length - 6], start + 2);
  expect(await stampedBy(altered, root)).toBe("wrong");
});
