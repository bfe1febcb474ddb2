import type { TrainingStanding } from "@coopilote/contract/training/TrainingStanding.ts";
import { STANDING } from "./standingFr.ts";

interface Progress {
  readonly training: TrainingStanding;
  readonly need: number | null;
  readonly daysNeed: number | null;
}

/** Hours and days to reach by what is counted here; none where nothing is asked, or where a reprise answers for it. */
export const targetOf = ({
  training,
  need,
  daysNeed,
}: Progress): { readonly minutes: number | null; readonly days: number | null } =>
  training.asked && training.resumed === null
    ? { minutes: need, days: daysNeed }
    : { minutes: null, days: null };

/** Whether the hours asked hold, and wait for nothing but an attestation. */
export const isTrained = ({ asked, holds }: TrainingStanding): boolean => asked && holds;

/** « il manque 1 h 30 et 1 jour » */
export const standingWords = ({ training, need, daysNeed }: Progress): string => {
  const { asked, holds, lacking, figureUnknown, resumed } = training;
  if (!asked) return STANDING.notAsked;
  if (resumed !== null) return STANDING.resumed(resumed.on, resumed.proof);
  if (holds) return need === null && daysNeed === null ? STANDING.unknownNeed : STANDING.complete;
  if (lacking.minutes > 0 || lacking.days > 0)
    return STANDING.missing(lacking.minutes, lacking.days);
  return figureUnknown ? STANDING.unknownNeed : STANDING.incomplete;
};
