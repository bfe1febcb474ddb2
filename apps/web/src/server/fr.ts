export const ANSWERED = {
  invalid: "Cette adresse est incomplète ou mal recopiée.",
} as const;
