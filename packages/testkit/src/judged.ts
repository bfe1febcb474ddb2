import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { team } from "./history.ts";
import { ines, type Invented } from "./people.ts";
import type { World } from "./World.ts";

const isOf = ({ subject }: Finding, person: PersonId): boolean => {
  switch (subject.kind) {
    case "structure":
    case "team":
      return true;
    case "member":
      return subject.person === person;
    case "binome":
      return subject.delegate === person;
  }
};

/** How a requirement stands in a world, for someone, the team or the structure; throws where it is not asked. */
export const findingIn = (
  { workspace, now }: World,
  asked: string,
  { person }: Pick<Invented, "person"> = ines,
): Finding => {
  const found = readiness(workspace, team, now).find(
    (finding) => finding.requirement === asked && isOf(finding, person),
  );
  if (found === undefined) throw new Error(`${asked} is not asked`);
  return found;
};

/** « partly · hours-missing · 210/600 minutes »: what stands and what is missing, in one line. */
export const standing = (
  world: World,
  asked: string,
  whose: Pick<Invented, "person"> = ines,
): string => {
  const { status, missing, measure } = findingIn(world, asked, whose);
  return [
    status,
    ...(missing === null ? [] : [missing]),
    ...(measure === null ? [] : [`${measure.have}/${measure.need ?? "?"} ${measure.unit}`]),
  ].join(" · ");
};
