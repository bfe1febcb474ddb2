import type { Fact } from "@coopilote/domain/Fact.ts";
import Sqlite from "better-sqlite3";
import { Result } from "effect";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { databaseIn } from "../src/openDatabase.ts";
import { Store } from "../src/Store.ts";
import { verifiedFolder } from "../src/verifiedFolder.ts";
import { update } from "./asking.ts";
import { addEntity, found, founder, sealedName, turnOf } from "./founding.ts";
import { newFolder, openedOn } from "./opened.ts";

/** A structure on disk, closed, its journal open to whoever holds the file. */
const written = async () => {
  const folder = newFolder();
  const who = founder();
  const { run, close } = openedOn({ folder });
  await run(found(who));
  await run(addEntity(who));
  await close();
  return { folder, who };
};

/** What someone who holds the machine does to the base, its triggers out of the way. */
const rewritten = (folder: string, sql: string): void => {
  const raw = new Sqlite(databaseIn(folder));
  raw.exec("DROP TRIGGER journal_is_never_edited; DROP TRIGGER journal_is_never_cut");
  raw.exec(sql);
  raw.close();
};

const wentThrough = (folder: string) => {
  const verified = verifiedFolder(folder);
  if ("_tag" in verified) throw new Error(verified._tag);
  return verified;
};

const whats = (folder: string) =>
  wentThrough(folder).journals.flatMap(({ faults }) => faults.map(({ what }) => what));

describe("a folder as it was written", () => {
  it("has nothing to explain", async () => {
    const { folder } = await written();
    const { isWhole, journals, pieces } = wentThrough(folder);
    expect({
      isWhole,
      faults: journals.map(({ faults }) => faults),
      pieces: pieces.faults,
    }).toEqual({
      isWhole: true,
      faults: [[]],
      pieces: [],
    });
  });

  it("counts what was forgotten, and does not mind it", async () => {
    const { folder, who } = await written();
    const { run, close } = openedOn({ folder });
    await run(Store.use((store) => store.forget(who.structure, who.person, ["identity"])));
    await close();
    expect(whats(folder)).toEqual([]);
    expect(wentThrough(folder).journals[0]?.texts.forgotten).toBe(1);
  });
});

describe("a base that someone rewrote", () => {
  it.each([
    ["the body of an entry", "UPDATE journal SET body = '{}' WHERE version = 2", ["chain"]],
    [
      "whom an entry is about",
      "UPDATE journal SET header = replace(header, 'about', 'abaut')",
      ["chain"],
    ],
    ["an entry cut out", "DELETE FROM journal WHERE version = 1", ["chain"]],
    ["a name", "UPDATE aside SET value = '\"Autre\"'", ["commitment"]],
    ["what a command was answered", "UPDATE receipts SET first = first + 100", ["receipt"]],
  ])("is told by %s", async (_, sql, expected) => {
    const { folder } = await written();
    rewritten(folder, sql);
    expect([...new Set(whats(folder))]).toEqual(expected);
  });

  it("is told by a text that no entry names", async () => {
    const { folder, who } = await written();
    rewritten(
      folder,
      `INSERT INTO aside SELECT structure, '${who.person}', owner, grade, key, value FROM aside LIMIT 1`,
    );
    expect(whats(folder)).toEqual(["unnamed"]);
  });
});

async function* stream(bytes: Uint8Array) {
  yield bytes;
}

/** A structure with one piece filed, closed, and where its bytes lie. */
const withPiece = async () => {
  const folder = newFolder();
  const who = founder();
  const { run, close } = openedOn({ folder });
  await run(found(who));
  const { documents } = await run(Store);
  const { document, commitment, size, mediaType } = await run(
    documents.receive(who.structure, stream(Buffer.from("%PDF-1.7"))),
  );
  const filed: Fact = {
    type: "DocumentFiled.1",
    body: {
      document,
      kinds: ["logigramme"],
      about: [who.structure],
      commitment,
      name: sealedName(),
      size,
      mediaType,
      validUntil: null,
    },
  };
  await run(update(turnOf(who, () => Result.succeed({ facts: [filed], grants: [] }))));
  await close();
  return { folder, path: join(folder, "documents", document) };
};

describe("a piece that was filed", () => {
  it("is read again, byte by byte", async () => {
    const { folder } = await withPiece();
    expect(wentThrough(folder).pieces).toEqual({ checked: 1, faults: [] });
  });

  it("is told where its bytes changed, or are gone", async () => {
    const { folder, path } = await withPiece();
    writeFileSync(path, "%PDF-1.8");
    expect(wentThrough(folder).pieces.faults).toMatchObject([{ what: "changed" }]);
    rmSync(path);
    expect(wentThrough(folder).pieces.faults).toMatchObject([{ what: "missing" }]);
  });

  it("is told where its row says something else", async () => {
    const { folder } = await withPiece();
    rewritten(folder, "UPDATE documents SET filed = filed + 1");
    expect(wentThrough(folder).pieces.faults).toMatchObject([{ what: "row" }]);
  });
});
