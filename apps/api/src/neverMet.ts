/** What a command cannot meet that takes neither an id to make nor a time or a day from its caller: a fault, where it does. */
export const neverMet = [
  "IdAlreadyUsed",
  "TimeDoesNotExist",
  "TimeExistsTwice",
  "DayOutOfRange",
  "PeriodReversed",
  "InTheFuture",
  "ReasonMissing",
] as const;
