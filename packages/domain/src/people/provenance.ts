import { lastWhere } from "../kernel/History.ts";
import { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Signature } from "../kernel/Signature.ts";
import { isBy } from "../kernel/time.ts";
import type { PeopleState, PinChoice } from "./Person.ts";

/**
 * Who had in hand the link by which a signer got in, before a signature by someone whose identity
 * nobody had verified: they could have signed in their place (j25).
 */
export const handedBefore = (
  { people }: PeopleState,
  { signer, identity, method, at: signed }: Signature,
): PersonId | undefined => {
  if (identity === "verified" || method === "paper") return undefined;
  const handed = at(people, PersonId.make(signer))?.handed;
  return lastWhere(handed, (access) => isBy(access.at, signed))?.by;
};

/** The choice, before someone else, of the PIN that a signature on a shared device was made with: whoever confirmed it was there (j25). */
export const pinChosenFor = (
  { people }: PeopleState,
  { signer, method, at: signed }: Signature,
): PinChoice | undefined => {
  if (method !== "shared-device") return undefined;
  const pins = at(people, PersonId.make(signer))?.pins;
  const chosen = lastWhere(pins, (choice) => isBy(choice.at, signed));
  return chosen?.before === signer ? undefined : chosen;
};
