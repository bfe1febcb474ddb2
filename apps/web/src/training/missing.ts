interface Hours {
  readonly counted: number;
  readonly need: number | null;
}
interface Days {
  readonly days: number;
  readonly daysNeed: number | null;
}

/** Minutes still to follow; none where the text gives no figure. */
export const minutesMissing = ({ counted, need }: Hours): number =>
  need === null ? 0 : Math.max(0, need - counted);

/** Distinct days still to attend; none where the text gives no figure. */
export const daysMissing = ({ days, daysNeed }: Days): number =>
  daysNeed === null ? 0 : Math.max(0, daysNeed - days);
