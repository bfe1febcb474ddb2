import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { type Waiting, Writer } from "../src/Writer.ts";

const nothing = (): void => undefined;
const watcher = { begun: nothing, committed: nothing, lost: nothing };

/** Every write of a list, each with the answer it was given once all have one. */
const answersTo = (
  writer: Writer,
  writes: ReadonlyArray<Waiting["write"]>,
): Promise<ReadonlyArray<string>> =>
  Promise.all(
    writes.map(
      (write) =>
        new Promise<string>((answered) =>
          writer.add({
            write: () => {
              const written = write();
              return { ...written, answer: () => answered("written") };
            },
            refuse: answered,
            die: () => answered("died"),
          }),
        ),
    ),
  );

describe("after a failed fsync", () => {
  it("what already waits behind the lost turn is refused too", async () => {
    const raw = new Sqlite(":memory:");
    raw.exec("CREATE TABLE kept (n INTEGER) STRICT");
    const insert = raw.prepare("INSERT INTO kept VALUES (1)");
    const failing: Waiting["write"] = () => {
      throw new Sqlite.SqliteError("disk I/O error", "SQLITE_IOERR_FSYNC");
    };
    const writing: Waiting["write"] = () => {
      insert.run();
      return { keep: nothing, answer: nothing };
    };
    const answers = await answersTo(new Writer(raw, 1_000, watcher), [
      failing,
      ...Array.from({ length: 300 }, () => writing),
    ]);
    expect(new Set(answers)).toEqual(new Set(["read-only"]));
    expect(raw.prepare("SELECT count(*) AS n FROM kept").get()).toEqual({ n: 0 });
  });
});
