import { instantOf } from "./Clock.ts";
import type { Tale } from "./Tale.ts";
import type { Role } from "./Role.ts";
import { essai, roles as rolesOfEssai } from "./tales/essai.ts";

/** When the demonstration stands: a Monday morning, on the metropole's clocks. */
export const monday = { day: "2026-10-12", time: "08:10" } as const;
export const opensAt = instantOf("Europe/Paris", monday.day, monday.time);

/** When the catalogue of the day of the first tale gives way to today's. */
export const newTextAt = instantOf("Europe/Paris", "2026-09-01", "06:00");

export const tales: ReadonlyArray<Tale> = [essai];

/** Everyone whom a visitor may be, structure by structure. */
export const roles: ReadonlyArray<Role> = [...rolesOfEssai()];
