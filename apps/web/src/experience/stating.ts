import { wholeNumber } from "../forms/wholeNumber.ts";
import type { Answer } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import type { StatedKind, StateDraft } from "./stateDraft.ts";

interface Stating {
  readonly structure: string;
  readonly person: string;
  readonly experience: string;
  readonly document: string;
  readonly commandId: string;
}

/** The statement of a whole draft, by its kind. */
export const stated = (
  kind: StatedKind,
  { subject, from, until, count, percent }: StateDraft,
  { structure, commandId, ...about }: Stating,
): Promise<Answer<unknown>> => {
  switch (kind) {
    case "field":
      return send(
        structure,
        "stateExperience",
        { ...about, field: subject, from, until: until === "" ? null : until },
        commandId,
      );
    case "acts":
      return send(
        structure,
        "statePriorActs",
        { ...about, act: subject, count: wholeNumber(count) ?? 0, until },
        commandId,
      );
    case "working-time":
      return send(
        structure,
        "stateWorkingTime",
        { ...about, field: subject, percent: wholeNumber(percent) ?? 0, from },
        commandId,
      );
  }
};
