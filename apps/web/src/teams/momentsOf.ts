import type { Moment } from "@coopilote/contract/teams/Moment.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { ScreenOf } from "../server/screens.ts";

type Team = Pick<ScreenOf<"team">, "findings" | "moments">;

const keyOf = ({ requirement, actType, subject }: Finding): string =>
  JSON.stringify([requirement, actType, subject]);

/** When what lacks to a team can be done, as the server says it; at once, where it says nothing else. */
export const momentsOf = ({ findings, moments }: Team): ((finding: Finding) => Moment) => {
  const known = new Map(
    moments.flatMap(({ finding: place, moment }) => {
      const finding = findings[place];
      return finding === undefined ? [] : [[keyOf(finding), moment] as const];
    }),
  );
  return (finding) => known.get(keyOf(finding)) ?? { when: "now" };
};
