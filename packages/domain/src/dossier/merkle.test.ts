import { sha256 } from "@coopilote/testkit/draw.ts";
import { describe, expect, it } from "vitest";
import { bytesOfHex, hexOf } from "../journal/chain.ts";
import { leafHash, pathOf, rootBy, rootOf } from "./merkle.ts";

/** What transparency logs test themselves by: certificate-transparency-go, merkle/rfc6962. */
const held = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const paths: ReadonlyArray<readonly [number, number, ReadonlyArray<string>]> = [
  [
    0,
    8,
    [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  ],
  [
    5,
    8,
    [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  ],
  [2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]],
];

const leaves = held.map((leaf) => leafHash(sha256, bytesOfHex(leaf)));
const many = Array.from({ length: 64 }, (_, place) => leafHash(sha256, Uint8Array.of(place)));

describe("a tree of RFC 6962", () => {
  it.each(roots.map((root, size) => [size, root] as const))(
    "of %i leaves has the root that everyone finds",
    (size, root) => {
      expect(hexOf(rootOf(sha256, leaves.slice(0, size)))).toBe(root);
    },
  );

  it.each(paths)("proves leaf %i of %i as everyone does", (index, size, path) => {
    expect(pathOf(sha256, leaves.slice(0, size), index).map(hexOf)).toEqual(path);
  });

  it("proves each leaf of each size up to 64, at its place and not at the next", () => {
    for (let size = 1; size <= 64; size += 1) {
      const tree = many.slice(0, size);
      const root = hexOf(rootOf(sha256, tree));
      tree.forEach((leaf, index) => {
        const path = pathOf(sha256, tree, index);
        const led = (place: number, of: number) => {
          const found = rootBy(sha256, leaf, { index: place, size: of }, path);
          return found === undefined ? undefined : hexOf(found);
        };
        expect(led(index, size)).toBe(root);
        expect(led((index + 1) % size, size) === root).toBe(size === 1);
        expect(led(size, size)).toBeUndefined();
      });
    }
  }, 30_000);

  it("proves nothing once any byte of a proof is another, or a step is left out", () => {
    const tree = many.slice(0, 11);
    const root = hexOf(rootOf(sha256, tree));
    tree.forEach((leaf, index) => {
      const path = pathOf(sha256, tree, index);
      const leads = (other: ReadonlyArray<Uint8Array>) => {
        const found = rootBy(sha256, leaf, { index, size: tree.length }, other);
        return found !== undefined && hexOf(found) === root;
      };
      expect(leads(path.slice(1)) || leads(path.slice(0, -1)) || leads([...path, leaf])).toBe(
        false,
      );
      path.forEach((step, place) => {
        for (const byte of step.keys()) {
          const flipped = Uint8Array.from(step, (value, at) => (at === byte ? value ^ 1 : value));
          expect(leads(path.with(place, flipped))).toBe(false);
        }
      });
    });
  }, 30_000);
});
