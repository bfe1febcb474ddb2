import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import { endpoints } from "@coopilote/contract/endpoints.ts";
import { reading } from "@coopilote/contract/issues.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { codecOf, type Wrong } from "../answering.ts";
import { type AnyBinding, bindingOf } from "../Binding.ts";
import { bindings } from "../bindings.ts";
import { readingPorts } from "../runtime.ts";
import { structureName } from "../structure/structureView.ts";
import { present, viewRequest } from "../views.ts";
import { askedReadiness, readinessOptions } from "./askReadiness.ts";
import { csvOf } from "@coopilote/documents/kernel/csv.ts";
import { exits } from "./exits.ts";
import { folderStop } from "./folderRefused.ts";
import { askFr, helpFr } from "./fr.ts";
import { accountAs, grantIn, structureNamed } from "./named.ts";
import { type Stop, stop, stopped, type Subcommand, type Surroundings } from "./Subcommand.ts";
import { needed, type Options, type Words, wordsOf } from "./words.ts";
import { exitOf, wrongLines } from "./wrongFr.ts";

type View = Extract<AnyBinding, { readonly kind: "view" }>;
type Screen = { readonly endpoint: Endpoint; readonly view: View };

/** The screens of the contract, by name. */
const screens: ReadonlyMap<string, Screen> = new Map(
  Object.entries<Endpoint>(endpoints).flatMap(([name, endpoint]) => {
    const view = bindingOf(bindings, name);
    return view.kind === "view" ? [[name, { endpoint, view }] as const] : [];
  }),
);

/** What no screen answers, and whoever keeps the server asks. */
const others = ["readiness", "structures"];

export const askable: ReadonlyArray<string> = [...screens.keys(), ...others].toSorted();

const inPath = ({ path }: Endpoint): ReadonlyArray<string> =>
  [...path.matchAll(/:(\w+)/gu)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "structure");

const inQuery = ({ query }: Endpoint): ReadonlyArray<string> =>
  query !== undefined &&
  "fields" in query &&
  typeof query.fields === "object" &&
  query.fields !== null
    ? Object.keys(query.fields)
    : [];

const shared: Options = { structure: "value", as: "value", csv: "flag", rows: "value" };

const optionsOf = (endpoint: Endpoint): Options => ({
  ...shared,
  ...Object.fromEntries(
    [...inPath(endpoint), ...inQuery(endpoint)].map((name) => [name, "value"] as const),
  ),
});

const given = (words: Words, names: ReadonlyArray<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = words.value(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const wrongStop = (wrong: Wrong): Stop => stop(exitOf(wrong), ...wrongLines(wrong));

const tablesIn = (answer: unknown): ReadonlyArray<readonly [string, ReadonlyArray<unknown>]> =>
  typeof answer === "object" && answer !== null
    ? Object.entries(answer).flatMap(([name, held]) =>
        Array.isArray(held) ? [[name, held] as const] : [],
      )
    : [];

/** One table of an answer, as a spreadsheet reads it. */
const tableOf = (answer: unknown, asked: string | undefined): Effect.Effect<string, Stop> => {
  const tables = tablesIn(answer);
  const [only] = tables.length === 1 ? tables : [];
  const table = asked === undefined ? only : tables.find(([name]) => name === asked);
  return table === undefined
    ? stopped(exits.usage, askFr.whichRows(tables.map(([name]) => name)))
    : Effect.succeed(csvOf(table[1]));
};

/** Writes an answer as it was asked for. */
const written = Effect.fnUntraced(function* (text: string, words: Words, { out }: Surroundings) {
  const answer: unknown = JSON.parse(text);
  if (words.has("csv")) out(yield* tableOf(answer, words.value("rows")));
  else out(`${JSON.stringify(answer, null, 2)}\n`);
  return exits.done;
});

const looked = Effect.fnUntraced(function* ({ endpoint, view }: Screen, words: Words) {
  const structure = yield* structureNamed(words.value("structure"));
  const account = yield* accountAs(yield* needed(words, "as"), structure);
  const grant = yield* grantIn(account, structure);
  const codec = codecOf(endpoint);
  for (const name of inPath(endpoint)) yield* needed(words, name);
  const params = yield* Effect.mapError(
    codec.params({ structure, ...given(words, inPath(endpoint)) }),
    wrongStop,
  );
  const query =
    endpoint.query === undefined
      ? undefined
      : yield* Effect.mapError(
          Effect.fromResult(reading(endpoint.query)(given(words, inQuery(endpoint)))),
          (issues) => wrongStop({ _tag: "Invalid", issues }),
        );
  return yield* Effect.gen(function* () {
    const there = yield* present(structure);
    const asker = { structure, grant, account };
    const request = yield* viewRequest(asker, there, { params, query });
    return codec.encoded(yield* view.look(request));
  }).pipe(Effect.mapError(wrongStop));
});

/** Every structure of the folder: its id, its name, how far its journal goes. */
const structures = Effect.gen(function* () {
  const store = yield* Store;
  const { read } = yield* Workspaces;
  const lines = yield* Effect.forEach(yield* store.structures, (structure) =>
    Effect.map(Effect.mapError(read(structure), wrongStop), (snapshot) => ({
      structure,
      name: structureName(snapshot),
      version: snapshot.workspace.version,
    })),
  );
  return JSON.stringify({ structures: lines });
});

const answered = (name: string, args: ReadonlyArray<string>, surroundings: Surroundings) =>
  Effect.gen(function* () {
    const screen = screens.get(name);
    if (screen !== undefined) {
      const words = yield* wordsOf(args, optionsOf(screen.endpoint), 0);
      return yield* written(yield* looked(screen, words), words, surroundings);
    }
    if (name === "structures") {
      const words = yield* wordsOf(args, { csv: "flag", rows: "value" }, 0);
      return yield* written(yield* structures, words, surroundings);
    }
    const words = yield* wordsOf(args, { ...readinessOptions, csv: "flag", rows: "value" }, 0);
    const text = yield* askedReadiness(words).pipe(
      Effect.mapError((failed) => (failed._tag === "Stop" ? failed : wrongStop(failed))),
    );
    return yield* written(text, words, surroundings);
  });

/** `ask`: what a screen shows to someone, or what the gate says of a team, as JSON or as a table. */
export const ask: Subcommand = {
  help: helpFr.ask(askable),
  run: ([name, ...args], surroundings) => {
    if (name === undefined || !askable.includes(name))
      return stopped(exits.usage, askFr.whichView(name, askable));
    return answered(name, args, surroundings).pipe(
      Effect.provide(readingPorts(surroundings.settings)),
      Effect.mapError((failed) => (failed._tag === "Stop" ? failed : folderStop(failed))),
    );
  },
};
