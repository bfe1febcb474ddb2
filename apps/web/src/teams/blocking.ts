import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { markOf } from "../readiness/marks.ts";
import type { ScreenOf } from "../server/screens.ts";
import { isHeld } from "../ui/matrixModel.ts";

type Team = Pick<ScreenOf<"team">, "findings" | "binomes">;

/** What only a person's own acts would change: the declaration of all comes after. */
const keepsBack = (finding: Finding): boolean =>
  finding.bites !== "after-start" && finding.kind !== "declared" && !isHeld(markOf(finding));

const lackingIn = ({ findings }: Team): ReadonlySet<string> =>
  new Set(
    findings.flatMap((finding) =>
      finding.subject.kind === "member" && keepsBack(finding) ? [finding.subject.person] : [],
    ),
  );

const partnersIn = ({ binomes }: Team): ReadonlyMap<string, ReadonlySet<string>> => {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { delegant, delegate, dissolved } of binomes)
    if (!dissolved) {
      add(delegant, delegate);
      add(delegate, delegant);
    }
  return partners;
};

/** How many people each keeps back: those whose every partner lacks something, of whom they are one. */
export const blockedBy = (team: Team): ReadonlyMap<string, number> => {
  const lacking = lackingIn(team);
  const partners = partnersIn(team);
  const heldBack = [...partners].filter(([, others]) =>
    [...others].every((other) => lacking.has(other)),
  );
  return new Map(
    [...lacking].map((person) => [
      person,
      heldBack.filter(([, others]) => others.has(person)).length,
    ]),
  );
};
