import { lastWhere } from "../kernel/History.ts";
import { PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Signature } from "../kernel/Signature.ts";
import { isBy } from "../kernel/time.ts";
import type { PeopleState } from "./Person.ts";

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
