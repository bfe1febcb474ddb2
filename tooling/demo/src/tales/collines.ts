import type { Role } from "../Role.ts";
import { Tale } from "../Tale.ts";
import { tellsCheville } from "./collinesCheville.ts";
import { coordinating, leading, learning } from "./collinesGuide.ts";
import { tellsHouse } from "./collinesHouse.ts";
import { tellsLombalgie } from "./collinesLombalgie.ts";
import { anneLaure, bertrand, clara, helene, mathis, maud } from "./collinesPeople.ts";
import { tellsSince } from "./collinesSince.ts";

/** A MSP on two sites, in two protocols: one year, until a Monday morning. */
export const collines = new Tale("Trois-Collines");
tellsHouse(collines);
tellsLombalgie(collines);
tellsSince(collines);
tellsCheville(collines);

export const roles = (): ReadonlyArray<Role> => [
  {
    tale: collines,
    player: maud,
    does: "coordinatrice, référente de la déclaration",
    guide: coordinating(collines),
  },
  { tale: collines, player: bertrand, does: "délégant et responsable légal" },
  { tale: collines, player: helene, does: "délégante en lombalgie" },
  {
    tale: collines,
    player: anneLaure,
    does: "délégante en cheville",
    guide: leading(collines),
  },
  {
    tale: collines,
    player: clara,
    does: "déléguée en lombalgie, en formation à la cheville",
    guide: learning(collines),
  },
  { tale: collines, player: mathis, does: "délégué en formation" },
];
