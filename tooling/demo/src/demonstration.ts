import { instantOf } from "./Clock.ts";
import type { Tale } from "./Tale.ts";
import type { Role } from "./Role.ts";
import { deuxRives, roles as rolesOfDeuxRives } from "./tales/deuxRives.ts";
import { collines, roles as rolesOfCollines } from "./tales/collines.ts";
import { quatreSaisons, roles as rolesOfQuatreSaisons } from "./tales/quatreSaisons.ts";
import { reunion, roles as rolesOfReunion } from "./tales/reunion.ts";
import { roles as rolesOfTroisVallees, troisVallees } from "./tales/troisVallees.ts";
import { roles as rolesOfValExemple, valExemple } from "./tales/valExemple.ts";

/** When the demonstration stands, on the metropole’s clocks: a Monday as a session ends, whose sheet can still be opened, signed and closed. */
export const monday = { day: "2026-10-12", time: "14:00" } as const;
export const opensAt = instantOf("Europe/Paris", monday.day, monday.time);

/** When the catalogue of the day of the first tale gives way to today's. */
export const newTextAt = instantOf("Europe/Paris", "2026-09-20", "06:00");

export const tales: ReadonlyArray<Tale> = [
  collines,
  valExemple,
  troisVallees,
  quatreSaisons,
  reunion,
  deuxRives,
];

/** Everyone whom a visitor may be, structure by structure. */
export const roles: ReadonlyArray<Role> = [
  ...rolesOfCollines(),
  ...rolesOfValExemple(),
  ...rolesOfTroisVallees(),
  ...rolesOfQuatreSaisons(),
  ...rolesOfReunion(),
  ...rolesOfDeuxRives(),
];
