import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { newFolder, openedOn } from "./opened.ts";

const page = "<!doctype html><title>Coopilote</title>";
const script = `console.log("${"x".repeat(2000)}");`;

const withPages = async () => {
  const folder = await newFolder();
  await mkdir(join(folder, "pages", "assets"), { recursive: true });
  await writeFile(join(folder, "pages", "index.html"), page);
  await writeFile(join(folder, "pages", "assets", "index-a1b2.js"), script);
  await writeFile(join(folder, "pages", ".secret"), "secret");
  const server = await openedOn(folder);
  onTestFinished(() => server.stop());
  return server.browser();
};

describe("a page", () => {
  it.each(["/", "/connexion", "/s/une-structure/equipes/une-equipe"])(
    "is the application, whatever its address (%s)",
    async (path) => {
      const browser = await withPages();
      const { status, headers, text } = await browser.get(path);
      expect([status, text]).toStrictEqual([200, page]);
      expect(headers.get("cache-control")).toBe("no-cache");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
    },
  );

  it("that did not change is not sent again", async () => {
    const browser = await withPages();
    const etag = (await browser.get("/")).headers.get("etag") ?? "";
    expect((await browser.get("/", { "if-none-match": etag })).status).toBe(304);
  });
});

describe("a file of the application", () => {
  it("named by its content is kept for ever", async () => {
    const browser = await withPages();
    const { headers } = await browser.get("/assets/index-a1b2.js");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each(["br", "gzip"])("is sent compressed to who reads %s", async (encoding) => {
    const browser = await withPages();
    const answer = await browser.get("/assets/index-a1b2.js", { "accept-encoding": encoding });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(answer.text).toBe(script);
  });

  it.each(["/assets/absent.js", "/api/absent"])(
    "that is not there is no page (%s)",
    async (path) => {
      const browser = await withPages();
      expect((await browser.get(path)).status).toBe(404);
    },
  );

  it.each(["/.secret", "/assets/%2e%2e/.secret", "/..%2fcoopilote.sqlite"])(
    "hidden or outside the application is not sent (%s)",
    async (path) => {
      const browser = await withPages();
      expect((await browser.get(path)).text).toBe(page);
    },
  );
});
