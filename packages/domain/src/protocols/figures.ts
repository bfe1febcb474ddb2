import type { ProtocolVersion } from "./ProtocolVersion.ts";
import { type Kind, leavesOf } from "./Requirement.ts";

/** A figure that no text read gives and that the structure may supply with its citation. */
export type AskedFigure = {
  readonly requirement: string;
  readonly part: string;
  readonly unit: "minutes" | "days" | "times" | "months";
  /** A period: being late may be signed as removing (j14). */
  readonly isPeriod: boolean;
};

const unknownIn = (rule: Kind): ReadonlyArray<Pick<AskedFigure, "unit" | "isPeriod">> => {
  const figure = (unit: AskedFigure["unit"], isPeriod = false) => [{ unit, isPeriod }];
  switch (rule.kind) {
    case "training-minutes":
      return rule.minutes.known ? [] : figure("minutes");
    case "training-days":
      return rule.days.known ? [] : figure("days");
    case "supervised-practice":
      return rule.count.known ? [] : figure("times");
    case "assessment":
      if (rule.everyMonths !== null && !rule.everyMonths.known) return figure("months", true);
      return rule.times.known ? [] : figure("times");
    case "training-sessions":
      return rule.sessions.known ? [] : figure("times");
    case "field-experience":
    case "diploma-experience":
      return rule.months.known ? [] : figure("months");
    case "prior-acts":
    case "structure-volume":
      return rule.count.known ? [] : figure("times");
    case "upkeep":
      return rule.count.known ? [] : figure("times", true);
    case "reachable":
      return rule.delay === null || rule.delay.known ? [] : figure("minutes");
    case "setting":
    case "text-in-force":
    case "annex-read":
    case "minimum-team":
    case "profession":
    case "same-affiliation":
    case "shared-software":
    case "team-document":
    case "member-document":
    case "projet-de-sante":
    case "registration":
    case "engagement":
    case "sworn-statement":
    case "insurance":
    case "attested":
    case "declared":
    case "not-suspended":
    case "training-completion":
    case "working-time":
    case "employer-agreement":
    case "ratio":
    case "local-protocol":
      return [];
  }
};

/** The part of a version's training that stands for its cap on autoformation (j19). */
export const autoformationPart = "autoformation";

/** Every figure of a version that is unknown, in reading order. */
export const unknownFigures = (version: ProtocolVersion): ReadonlyArray<AskedFigure> => [
  ...version.requirements.flatMap(({ id, asks }) =>
    [...leavesOf(asks)].flatMap((leaf) =>
      unknownIn(leaf.rule).map((asked) => ({ requirement: id, part: leaf.part, ...asked })),
    ),
  ),
  ...(version.autoformationCap === null || version.autoformationCap.known
    ? []
    : [
        {
          requirement: "formation",
          part: autoformationPart,
          unit: "minutes" as const,
          isPeriod: false,
        },
      ]),
];
