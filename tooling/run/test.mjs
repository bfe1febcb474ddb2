import { parseArgs } from "node:util";
import { lanes } from "./lanes.mjs";
import { setUp } from "./setup.mjs";
import { table } from "./table.mjs";
import { couldNotRun, sum } from "./tally.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { force: { type: "boolean", default: false } },
});
const names = lanes.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Voie inconnue : ${unknown.join(", ")}. Voies : ${names.join(", ")}.`);
  process.exit(2);
}

const tools = setUp();
/** @type {import("./table.mjs").Row[]} */
const rows = [];
for (const { name, run } of lanes) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = await run(tools, values).catch((cause) => {
    console.error(cause);
    return couldNotRun;
  });
  rows.push({ name, ...tally, milliseconds: performance.now() - start });
}

const { passed, failed } = sum(rows);
console.log(`\n${table(rows)}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
