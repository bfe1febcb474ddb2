import { createHash } from "node:crypto";
import { stampAsked, timeStampIn } from "@coopilote/domain/dossier/timestamp.ts";
import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { afterAll, describe, expect, it } from "vitest";
import { stampedBy } from "../src/dossier/stamped.ts";
import { sha256 } from "../src/kernel/sha256.ts";
import { authorityOf } from "@coopilote/testkit/authority.ts";

const rootOf = (text: string): Hash => Hash.make(createHash("sha256").update(text).digest("hex"));
const root = rootOf("a day");
const nonce = Buffer.from("4102030405060708090a0b0c0d0e0f10", "hex");

const authorities = [authorityOf("rsa"), authorityOf("ec")];
afterAll(() => {
  for (const { close } of authorities) close();
});

describe.each([
  ["an RSA key", authorities[0]],
  ["an elliptic key", authorities[1]],
])("a stamp by an authority that has %s", (_, authority) => {
  const token = authority?.stamp(stampAsked(sha256, root, nonce)) ?? Buffer.alloc(0);

  it("says who gave it, when, and answers what was asked", () => {
    expect(timeStampIn(token)?.nonce).toBe(nonce.toString("hex"));
    expect(stampedBy(token, root)).toMatchObject({ by: "Horodatage-Fictif" });
  });

  it("is of that root and of no other", () => {
    expect(stampedBy(token, rootOf("another day"))).toBe("wrong");
  });

  it("is wrong, and stops nothing, once cut anywhere or once any byte that it signs is another", () => {
    const found = timeStampIn(token);
    const places = [found?.content, found?.signed, found?.signature].flatMap((part) => {
      const start = part === undefined ? -1 : token.indexOf(part.subarray(8));
      return start === -1 ? [] : [start, start + 7];
    });
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) {
      const flipped = Buffer.from(token);
      flipped[place] = (flipped[place] ?? 0) ^ 0x01;
      expect(stampedBy(flipped, root), `byte ${place}`).toBe("wrong");
    }
    for (let length = 0; length < token.length; length += 97)
      expect(stampedBy(token.subarray(0, length), root), `${length} bytes`).toBe("wrong");
  });
});

it("a stamp by a key that cannot be read is wrong, and stops nothing", () => {
  const token = authorities[1]?.stamp(stampAsked(sha256, root, nonce)) ?? Buffer.alloc(0);
  const curve = Buffer.from("2a8648ce3d030107", "hex");
  expect(token.includes(curve)).toBe(true);
  const unread = token.toString("hex").replaceAll(curve.toString("hex"), "2a8648ce3d03017f");
  expect(stampedBy(Buffer.from(unread, "hex"), root)).toBe("wrong");
});

it("what is no stamp reads as nothing", () => {
  expect(timeStampIn(Buffer.from("3003020102", "hex"))).toBeUndefined();
  expect(timeStampIn(Buffer.from("<html></html>"))).toBeUndefined();
  expect(timeStampIn(Buffer.alloc(0))).toBeUndefined();
});
