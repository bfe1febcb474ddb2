import { chronological } from "../kernel/History.ts";
import type { TeamId } from "../kernel/ids.ts";
import { at, atIds } from "../kernel/maps.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { AddedRequirement } from "../protocols/Adoption.ts";
import type { Asked } from "../protocols/facts.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Kind, Requirement } from "../protocols/Requirement.ts";
import type { Workspace } from "../Workspace.ts";

/**
 * What a structure added by an instant and had not dropped.
 * A rule read in the annex is as old as the text, and one dropped was never in it;
 * the structure's own begins when it is written and ends when it is dropped.
 */
export const addedOn = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): ReadonlyArray<AddedRequirement> =>
  chronological(at(workspace.protocols.added, team)).filter(
    ({ requirement, basis, at: recorded }) => {
      const dropped = atIds(workspace.protocols.dropped, team, requirement);
      return basis === "annexe"
        ? dropped === undefined
        : isBy(recorded, on) && (dropped === undefined || !isBy(dropped.at, on));
    },
  );

const known = <A>(value: A) => ({ known: true as const, value });

const ruleOf = (asked: Asked): Kind => {
  switch (asked.kind) {
    case "assessment":
      return {
        ...asked,
        times: known(asked.times),
        everyMonths: asked.everyMonths === null ? null : known(asked.everyMonths),
      };
    case "supervised-practice":
      return { ...asked, count: known(asked.count) };
    case "training-minutes":
      return { ...asked, minutes: known(asked.minutes) };
    case "training-sessions":
      return { ...asked, sessions: known(asked.sessions) };
    case "field-experience":
    case "diploma-experience":
      return { ...asked, months: known(asked.months) };
    case "prior-acts":
    case "upkeep":
    case "structure-volume":
      return { ...asked, count: known(asked.count) };
    case "training-completion":
    case "working-time":
    case "employer-agreement":
    case "ratio":
    case "member-document":
    case "team-document":
      return asked;
  }
};

/** The source a structure gives is sealed text: its citation is shown from the entry that added it. */
const ownSource = { title: "", anchor: "j4" };

const requirementOf = (added: AddedRequirement): Requirement => ({
  id: added.requirement,
  title: "",
  appliesTo: added.appliesTo,
  bites: added.bites,
  asks: {
    leaf: {
      part: added.requirement,
      rule: ruleOf(added.asks),
      basis: added.basis,
      strength: added.basis === "annexe" ? "texte-lu" : "a-verifier",
      source: ownSource,
    },
  },
});

/** Everything asked of a team on an instant: the text's requirements, then the structure's. */
export const requirementsOn = (
  workspace: Workspace,
  team: TeamId,
  version: ProtocolVersion,
  on: LocalInstant,
): ReadonlyArray<Requirement> => [
  ...version.requirements,
  ...addedOn(workspace, team, on).map(requirementOf),
];
