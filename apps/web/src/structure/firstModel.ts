import type { HomeView } from "@coopilote/contract/structure/answers.ts";
import { datesAddress } from "../training/planAddress.ts";
import { listAddress } from "../people/listAddress.ts";
import type { Mark } from "../ui/Mark.ts";
import { FIRST } from "./firstFr.ts";

/** A step of the first minutes; the first that is not done has what leads to it. */
export interface FirstStep {
  readonly mark: Mark;
  readonly what: string;
  readonly why: string;
  readonly next: { readonly href: string; readonly act: string } | undefined;
}

/** The four first steps of a structure, for who coordinates it; none once they are behind. */
export const firstStepsOf = ({
  firstSteps,
  structure: { structure, name },
  teams,
}: HomeView): ReadonlyArray<FirstStep> => {
  if (firstSteps === null) return [];
  const { team, isGathered } = firstSteps;
  const line = teams.find((one) => one.team === team);
  const steps = [
    { isDone: true, what: FIRST.opened, why: FIRST.openedWhy(name), act: "", href: "" },
    {
      isDone: line !== undefined,
      what: FIRST.choose,
      why:
        line === undefined
          ? FIRST.chooseWhy
          : FIRST.chosen(teams.map(({ shortTitle }) => shortTitle)),
      act: FIRST.chooseAct,
      href: `/s/${structure}/equipes/nouvelle`,
    },
    {
      isDone: isGathered,
      what: FIRST.gather,
      why:
        line !== undefined && isGathered
          ? FIRST.gathered(line.delegants, line.delegates)
          : FIRST.gatherWhy,
      act: FIRST.gatherAct,
      href: listAddress(structure, team ?? undefined),
    },
    {
      isDone: false,
      what: FIRST.dates,
      why: FIRST.datesWhy,
      act: FIRST.datesAct,
      href: datesAddress(structure, team ?? ""),
    },
  ];
  const current = steps.findIndex(({ isDone }) => !isDone);
  return steps.map(({ isDone, what, why, act, href }, index) => ({
    mark: isDone ? "met" : index === current ? "partly" : "waiting",
    what,
    why,
    next: index === current ? { href, act } : undefined,
  }));
};
