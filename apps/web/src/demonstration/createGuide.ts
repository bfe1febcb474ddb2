import type { GuideStep } from "@coopilote/contract/demonstration.ts";
import { type Accessor, createMemo, createRenderEffect } from "solid-js";
import type { Current } from "./currentRole.ts";
import { isAt } from "./guideSteps.ts";

/** A step of the guide as the visitor finds it. */
export type Guided = GuideStep & { readonly href: string; readonly isSeen: boolean };

const place = "coopilote-guide";

/** The addresses seen in this visit; a browser may refuse its storage: then of this page alone. */
const readSeen = (): ReadonlyArray<string> => {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(place) ?? "[]");
    return Array.isArray(known)
      ? known.filter((one): one is string => typeof one === "string")
      : [];
  } catch {
    return [];
  }
};

/** Keeps what was seen for the next page. */
const keep = (seen: ReadonlyArray<string>): void => {
  try {
    sessionStorage.setItem(place, JSON.stringify(seen));
  } catch {
    // Full, or refused: the guide works, and forgets.
  }
};

/** Forgets what was seen: all is as at the start. */
export const forgetSeen = (): void => keep([]);

/** What there is to see as someone, and what of it was seen in this visit. */
export const createGuide = (
  current: Accessor<Current | undefined>,
  here: () => { readonly pathname: string; readonly search: string },
): Accessor<ReadonlyArray<Guided>> => {
  const steps = createMemo(() =>
    (current()?.guide ?? []).map((step) => ({
      ...step,
      href: `/s/${current()?.structure ?? ""}${step.address}`,
    })),
  );
  const seen = createMemo<ReadonlyArray<string>>((before) => {
    const reached = steps().filter(({ href }) => isAt(href, here()));
    return [...new Set([...before, ...reached.map(({ href }) => href)])];
  }, readSeen());
  createRenderEffect(() => keep(seen()));
  return () => steps().map((step) => ({ ...step, isSeen: seen().includes(step.href) }));
};
