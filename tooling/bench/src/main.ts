import { availableParallelism, loadavg } from "node:os";
import { browsingFigures } from "./browsing.ts";
import { demonstrationFigures } from "./demonstration.ts";
import { dossierFigures } from "./dossier.ts";
import { durableFigures } from "./durable.ts";
import { foldingFigures } from "./folding.ts";
import { gateFigures } from "./gate.ts";
import { growingFigures } from "./growing.ts";
import { httpFigures } from "./http.ts";
import { table } from "./measure.ts";
import { readingFigures } from "./reading.ts";
import { weightFigures } from "./weight.ts";

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
const before = load();
const figures = [
  ...foldingFigures(),
  ...gateFigures(),
  ...(await durableFigures()),
  ...(await readingFigures()),
  ...(await httpFigures()),
  ...(await growingFigures()),
  ...(await dossierFigures()),
  ...(await demonstrationFigures()),
  ...weightFigures(),
  ...(await browsingFigures()),
];
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load ${before} before and ${load()} after. ` +
    "Times are the least of many rounds, ratios the median of rounds by turns.\n",
);
console.log(table(figures));
