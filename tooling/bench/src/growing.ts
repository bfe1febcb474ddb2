import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Effect } from "effect";
import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { addEntity, type House, seeded, viewOf } from "./asking.ts";
import { hundred } from "./gate.ts";
import { asked } from "./http.ts";
import { copyStructure } from "./manyStructures.ts";
import { below, type Figure, median, noted, timedAsync } from "./measure.ts";
import { serverArguments, type Started, started } from "./started.ts";
import { opened, writtenInto } from "./store.ts";

const structures = 6_600;
const delegates = 8;
const rounds = 20;
const requests = 500;

/** Two bases that hold one house: alone, among thousands that are as large. */
type Bases = {
  readonly one: string;
  readonly many: string;
  readonly house: House;
  readonly copies: ReadonlyArray<string>;
  readonly facts: number;
};

const served = (folder: string): Promise<Started> =>
  started(serverArguments(), { COOPILOTE_DATA: folder });

const [first, ...others] = hundred.delegates;

/** The story of a team from its founding to its practice, written into a house; how many facts it has then. */
const practised = async (folder: string, house: House): Promise<number> => {
  const { entries, aside } = journey(
    { ...msp2025, delegates: [first, ...others.slice(0, delegates - 1)] },
    "starting",
  );
  const facts = entries.map(({ fact }) => fact).filter(({ type }) => type !== "StructureFounded.1");
  const structure = StructureId.make(house.structure);
  const runtime = opened(folder);
  const { version } = await runtime.runPromise(writtenInto(structure, facts, [...aside.values()]));
  await runtime.dispose();
  return version;
};

const bases = async (folder: string): Promise<Bases> => {
  const [one, many] = [join(folder, "one"), join(folder, "many")];
  const server = await served(one);
  const house = await seeded(server.url, 0);
  await server.stop();
  const facts = await practised(one, house);
  cpSync(one, many, { recursive: true });
  return { one, many, house, copies: copyStructure(many, house.structure, structures - 1), facts };
};

/** Milliseconds of reading a structure by a store just opened. */
const readCold = async (folder: string, structure: string): Promise<number> => {
  const store = opened(folder);
  await store.runPromise(Effect.void);
  const read = Workspaces.use((workspaces) => workspaces.read(StructureId.make(structure)));
  const milliseconds = await timedAsync(() => store.runPromise(read));
  await store.dispose();
  return milliseconds;
};

type Pair = { readonly one: number; readonly many: number };

/** The same in each base by turns, the first round left out. */
const byTurns = async (
  times: number,
  inOne: (round: number) => Promise<number>,
  inMany: (round: number) => Promise<number>,
): Promise<ReadonlyArray<Pair>> => {
  const pairs = [];
  for (let round = 0; round < times + 1; round++)
    pairs.push({ one: await inOne(round), many: await inMany(round) });
  return pairs.slice(1);
};

const medianRatio = (pairs: ReadonlyArray<Pair>): number =>
  median(pairs.map(({ one, many }) => many / one));

const goal = (what: string, ratio: number): Figure =>
  below(`${structures.toLocaleString("en")} structures ÷ one: ${what}`, ratio, 1.2, "×");

const coldReads = async ({ one, many, house, copies, facts }: Bases): Promise<Figure> => {
  const among = (round: number): string => copies[(round * 367) % copies.length] ?? house.structure;
  const reads = await byTurns(
    rounds,
    () => readCold(one, house.structure),
    (round) => readCold(many, among(round)),
  );
  return goal(`a structure of ${facts} facts, read cold`, medianRatio(reads));
};

const starts = async ({ one, many }: Bases): Promise<ReadonlyArray<Figure>> => {
  const begun = (folder: string) => async (): Promise<number> => {
    const since = performance.now();
    const { stop } = await served(folder);
    const milliseconds = performance.now() - since;
    await stop();
    return milliseconds;
  };
  const times = await byTurns(2, begun(one), begun(many));
  const least = (of: keyof Pair) => Math.min(...times.map((pair) => pair[of])) / 1000;
  return [
    noted("server started, one structure", least("one"), "s"),
    noted(`server started, ${structures.toLocaleString("en")} structures`, least("many"), "s"),
  ];
};

const overHttp = async ({ one, many, house }: Bases): Promise<ReadonlyArray<Figure>> => {
  const [small, large] = [await served(one), await served(many)];
  const view =
    ({ url }: Started) =>
    () =>
      asked(viewOf(url, house, team), house.cookie, requests);
  const command =
    ({ url }: Started) =>
    () =>
      timedAsync(() => addEntity(url, house));
  const views = await byTurns(rounds, view(small), view(large));
  const commands = await byTurns(5 * rounds, command(small), command(large));
  await small.stop();
  await large.stop();
  return [
    goal("its team's view, warm", medianRatio(views)),
    goal("a durable command", medianRatio(commands)),
  ];
};

/** What one structure costs where there are thousands more, against the same alone. */
export const growingFigures = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-bench-"));
  const both = await bases(folder);
  const figures = [await coldReads(both), ...(await overHttp(both)), ...(await starts(both))];
  rmSync(folder, { recursive: true, force: true });
  return figures;
};
