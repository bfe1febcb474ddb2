import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { newFolder, openedOn } from "./opened.ts";

const page = "<!doctype html><title>Coopilote</title>";
const script = `console.log("${"x".repeat(2000)}");`;

const announced = [
  {
    path: "/s/:structure/equipes/:team",
    files: ["/assets/TeamPage-c3d4.js"],
    data: ["/api/session", "/api/structures/:structure/teams/:team"],
  },
];

const alone = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-x'" />`;

const withPages = async () => {
  const folder = await newFolder();
  await mkdir(join(folder, "verifier"));
  await writeFile(join(folder, "verifier", "verifier.html"), alone);
  await mkdir(join(folder, "pages", "assets"), { recursive: true });
  await writeFile(join(folder, "pages", "index.html"), page);
  await writeFile(join(folder, "pages", "assets", "index-a1b2.js"), script);
  await writeFile(join(folder, "pages", ".secret"), "secret");
  await writeFile(join(folder, "pages", "pages.json"), JSON.stringify(announced));
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

  it("that verifies a dossier is served as it stands, under the policy it holds", async () => {
    const browser = await withPages();
    const { text, headers } = await browser.get("/verifier.html");
    expect(text).toBe(alone);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'sha256-x'; frame-ancestors 'none'",
    );
  });

  it("that did not change is not sent again", async () => {
    const browser = await withPages();
    const etag = (await browser.get("/")).headers.get("etag") ?? "";
    expect((await browser.get("/", { "if-none-match": etag })).status).toBe(304);
  });
});

describe("a page that was announced by the build", () => {
  const address = "/s/une-structure/equipes/une%20%3Cequipe";

  it("says which files its browser is about to ask for", async () => {
    const browser = await withPages();
    const { headers, text } = await browser.get(address);
    expect(text).toBe(page);
    expect(headers.get("link")).toBe("</assets/TeamPage-c3d4.js>; rel=modulepreload");
  });

  it("says which data too, to who has a session", async () => {
    const browser = await withPages();
    const { headers } = await browser.get(address, { cookie: "coopilote=whatever" });
    expect(headers.get("link")?.split(", ").slice(1)).toStrictEqual([
      "</api/session>; rel=preload; as=fetch; crossorigin=anonymous",
      "</api/structures/une-structure/teams/une%20%3Cequipe>; rel=preload; as=fetch; crossorigin=anonymous",
    ]);
  });

  it("says no data of an address that reads a past day", async () => {
    const browser = await withPages();
    const { headers } = await browser.get(`${address}?jour=2026-03-10`, {
      cookie: "coopilote=whatever",
    });
    expect(headers.get("link")).toBe("</assets/TeamPage-c3d4.js>; rel=modulepreload");
  });

  it("that the build says otherwise stops the server from starting", async () => {
    const folder = await newFolder();
    await mkdir(join(folder, "pages"), { recursive: true });
    await writeFile(join(folder, "pages", "pages.json"), '[{"path":"/"}]');
    await expect(openedOn(folder)).rejects.toThrow("files");
  });

  it("says it again of a page that did not change", async () => {
    const browser = await withPages();
    const etag = (await browser.get(address)).headers.get("etag") ?? "";
    const { status, headers } = await browser.get(address, { "if-none-match": etag });
    expect([status, headers.has("link")]).toStrictEqual([304, true]);
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
