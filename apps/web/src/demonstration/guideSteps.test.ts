import { expect, it } from "vitest";
import { isAt } from "./guideSteps.ts";

it("a screen is reached at its address, whatever else the page was asked", () => {
  const at = (pathname: string, search = "") => isAt("/s/1?vue=jours", { pathname, search });
  expect(at("/s/1")).toBe(false);
  expect(at("/s/1", "?vue=jours&x=1")).toBe(true);
  expect(at("/s/1/registre", "?vue=jours")).toBe(false);
  expect(isAt("/s/1/registre", { pathname: "/s/1/registre", search: "?q=ARS" })).toBe(true);
});
