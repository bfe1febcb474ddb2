import type { MineView } from "@coopilote/contract/structure/answers.ts";
import { practiceOn, stopOn } from "@coopilote/domain/activation/Activation.ts";
import { suspensionOn } from "@coopilote/domain/declaration/Declaration.ts";
import type { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { withAlternatives } from "@coopilote/domain/readiness/alternatives.ts";
import { asOf } from "@coopilote/domain/readiness/asOf.ts";
import { heldIn } from "@coopilote/domain/readiness/heldNow.ts";
import { toCall } from "@coopilote/domain/readiness/practisingNow.ts";
import {
  actTypesAsked,
  binomeReadiness,
  missingOf,
} from "@coopilote/domain/readiness/readiness.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { practisedTypes } from "../activation/practisedTypes.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type OwnPractice = Pick<
  MineView["teams"][number],
  "practisesSince" | "practisedTypes" | "otherTypes" | "halted" | "lacking"
> & {
  /** Delegants whose binôme with me holds now; nothing said where I do not practise. */
  readonly with: ReadonlyArray<PersonId> | undefined;
};

type Halt = NonNullable<OwnPractice["halted"]>;

const practisesNot = (halted: Halt | null, lacking: OwnPractice["lacking"] = []): OwnPractice => ({
  practisesSince: null,
  practisedTypes: [],
  otherTypes: [],
  halted,
  lacking,
  with: undefined,
});

/** What the closest binôme of a delegate waits for; of those as close for the same things, each. */
const lackingTo = (
  { person, standing }: ViewRequest,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> => {
  const closest = binomeReadiness(findings, "practice").find(({ delegate }) => delegate === person);
  return readableBy(
    standing,
    closest === undefined
      ? missingOf(findings, person, "practice")
      : withAlternatives(findings, person, closest.missing),
  );
};

/** Since when I practise, the decisions in force and the conditions held; or what halts me, who had begun. */
export const ownPractice = (
  request: ViewRequest,
  team: TeamId,
  findings: ReadonlyArray<Finding>,
): OwnPractice => {
  const { snapshot, person, now, standing } = request;
  const { workspace } = snapshot;
  const stop = stopOn(workspace.activation, team, person, now);
  if (stop !== undefined)
    return practisesNot({ why: "stopped", from: stop.effective, missing: [] });
  const begun = practiceOn(workspace.activation, team, person, now);
  const answer = asOf(workspace, workspace, team, now).find(({ delegate }) => delegate === person);
  if (begun === undefined || answer === undefined)
    return practisesNot(null, lackingTo(request, findings));
  const suspension = suspensionOn(workspace.declaration, team, now);
  if (suspension !== undefined)
    return practisesNot({ why: "suspended", from: suspension.from, missing: [] });
  const held = heldIn(answer);
  if (held.holds)
    return {
      practisesSince: begun.since,
      practisedTypes: practisedTypes(begun, held),
      otherTypes: actTypesAsked(workspace, team, now).filter((actType) =>
        begun.types.every((one) => one.actType !== actType),
      ),
      halted: null,
      lacking: [],
      with: toCall(workspace, team, held, now).map(({ delegant }) => delegant),
    };
  return practisesNot({
    why: "conditions",
    from: null,
    missing: readableBy(standing, withAlternatives(findings, person, held.missing)),
  });
};
