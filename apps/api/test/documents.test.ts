import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Answered, type Browser } from "./Browser.ts";
import { opened } from "./opened.ts";
import { founder, joined } from "./people.ts";

const pdf = new TextEncoder().encode("%PDF-1.7\n% une pièce inventée\n");

const sent = (browser: Browser, structure: string, body: NonNullable<RequestInit["body"]>) =>
  browser.ask(`/api/structures/${structure}/documents`, { method: "POST", body, duplex: "half" });

const idIn = ({ body }: Answered): string => String(body["document"]);

const filed = (document: string, about: string) => ({
  document,
  kinds: ["carte-professionnelle"],
  about: [about],
  name: "Carte professionnelle",
  validUntil: null,
});

describe("a piece", () => {
  it("is received, filed, then read back as it was, shown and never run", async () => {
    const server = await opened();
    const { browser, structure, person } = await founder(server);
    const received = await sent(browser, structure, pdf);
    expect(received.body).toMatchObject({ size: pdf.length, mediaType: "application/pdf" });
    const document = idIn(received);
    const command = await browser.command(structure, "fileDocument", filed(document, person));
    expect(command.status).toBe(200);
    const back = await browser.fetch(`/api/structures/${structure}/documents/${document}`);
    expect(new Uint8Array(await back.arrayBuffer())).toStrictEqual(pdf);
    expect(back.headers.get("content-type")).toBe("application/pdf");
    expect(back.headers.get("content-disposition")).toBe(
      `inline; filename="${document}.pdf"; filename*=UTF-8''${document}.pdf`,
    );
    expect(back.headers.get("content-security-policy")).toContain("sandbox");
    expect(back.headers.get("cache-control")).toBe("private, no-store");
  });

  it("is told by its content, not by what it is said to be", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const page = new Blob(["<script>alert(1)</script>"], { type: "application/pdf" });
    const answer = await sent(browser, structure, page);
    expect([answer.status, answer.body["type"]]).toStrictEqual([
      415,
      "/problemes/document-type-not-accepted",
    ]);
  });

  it("of no bytes is refused", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const answer = await sent(browser, structure, "");
    expect(answer.body["type"]).toBe("/problemes/document-empty");
  });

  it("above 25 MB is refused and leaves nothing behind", async () => {
    const server = await opened();
    const { browser, structure } = await founder(server);
    const long = new Uint8Array(25_000_001);
    long.set(pdf);
    const answer = await sent(browser, structure, new Blob([long]).stream());
    expect([answer.status, answer.body["longest"]]).toStrictEqual([413, 25_000_000]);
    expect(await readdir(join(server.folder, "documents"))).toStrictEqual([]);
  });

  it("of one person is not read by another who leads nothing", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const document = idIn(await sent(host.browser, host.structure, pdf));
    await host.browser.command(host.structure, "fileDocument", filed(document, host.person));
    const path = `/api/structures/${host.structure}/documents/${document}`;
    expect((await ines.browser.get(path)).status).toBe(404);
    expect((await host.browser.get(path)).status).toBe(200);
  });

  it("about oneself is read by oneself", async () => {
    const server = await opened();
    const host = await founder(server);
    const ines = await joined(server, host, "ines.fictive");
    const document = idIn(await sent(host.browser, host.structure, pdf));
    await host.browser.command(host.structure, "fileDocument", filed(document, ines.person));
    const path = `/api/structures/${host.structure}/documents/${document}`;
    expect((await ines.browser.get(path)).status).toBe(200);
  });

  it("of another structure cannot be filed nor read here", async () => {
    const server = await opened();
    const host = await founder(server);
    const other = await founder(server, "paul@exemple.test");
    const document = idIn(await sent(host.browser, host.structure, pdf));
    const command = await other.browser.command(
      other.structure,
      "fileDocument",
      filed(document, other.person),
    );
    expect(command.body["type"]).toBe("/problemes/document-not-received");
    const path = `/api/structures/${other.structure}/documents/${document}`;
    expect((await other.browser.get(path)).status).toBe(404);
  });
});
