import { expect, it } from "vitest";
import { sessionGroups } from "./sessionGroups.ts";

const hour = 3_600_000;
const line = (
  title: string,
  from: number,
  state: "planned" | "open" | "closed" | "cancelled",
  flagsToExplain = 0,
) => ({ title, from: { at: from * hour }, to: { at: (from + 2) * hour }, state, flagsToExplain });

it("sessions are found by what they wait for, the next first and the latest past first", () => {
  const groups = sessionGroups(
    [
      line("dans trois jours", 82, "planned"),
      line("demain", 34, "planned"),
      line("en cours", 9, "open"),
      line("finie, à clore", 6, "open"),
      line("jamais ouverte", 2, "planned"),
      line("à expliquer", 1, "closed", 2),
      line("close", 3, "closed"),
      line("plus ancienne", -20, "closed"),
      line("annulée", 40, "cancelled"),
    ],
    { at: 10 * hour },
  );
  const titles = (name: keyof typeof groups) => groups[name].map(({ title }) => title);
  expect(titles("open")).toStrictEqual(["en cours"]);
  expect(titles("toFinish")).toStrictEqual(["à expliquer", "jamais ouverte", "finie, à clore"]);
  expect(titles("upcoming")).toStrictEqual(["demain", "dans trois jours"]);
  expect(titles("past")).toStrictEqual(["annulée", "close", "plus ancienne"]);
});
