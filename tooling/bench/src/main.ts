import { foldingFigures } from "./folding.ts";
import { gateFigures } from "./gate.ts";
import { httpFigures } from "./http.ts";
import { table } from "./measure.ts";
import { portFigures } from "./port.ts";
import { weightFigures } from "./weight.ts";

const figures = [
  ...foldingFigures(),
  ...gateFigures(),
  ...(await portFigures()),
  ...(await httpFigures()),
  ...weightFigures(),
];
console.log(table(figures));
