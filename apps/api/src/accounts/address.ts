/** Never written to: stands for the address of someone who has none (j25). */
const noAddress = "@compte.invalid";

/** The address an account is kept under: better-auth knows nobody without one. */
export const emailOf = (identifier: string): string =>
  identifier.includes("@") ? identifier : `${identifier}${noAddress}`;

/** What its owner types to sign in. */
export const identifierOf = (email: string): string =>
  email.endsWith(noAddress) ? email.slice(0, -noAddress.length) : email;
