import type { Locator } from "@playwright/test";

/** Types a local day, `2026-03-26`, as its field takes it. */
export const typeDay = async (field: Locator, day: string): Promise<void> => {
  const isNative = (await field.getAttribute("type")) === "date";
  await field.fill(isNative ? day : day.split("-").toReversed().join("/"));
};
