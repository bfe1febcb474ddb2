import type { PersonCard } from "@coopilote/contract/people/PersonCard.ts";
import type { GuestId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { PersonName, writtenName } from "@coopilote/domain/kernel/PersonName.ts";
import { alphabetically } from "@coopilote/domain/kernel/plainText.ts";
import type { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import type { Signature } from "@coopilote/domain/kernel/Signature.ts";
import { handedBefore, pinChosenFor } from "@coopilote/domain/people/provenance.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { HashMap, Schema } from "effect";

const isName = Schema.is(PersonName);

/** What a seal holds, for screens; « texte retiré » once forgotten. */
export const textIn = ({ open }: Snapshot, sealed: Sealed): string => {
  const value = open(sealed);
  return typeof value === "string" ? value : "texte retiré";
};

export const optionalTextIn = (snapshot: Snapshot, sealed: Sealed | null): string | null =>
  sealed === null ? null : textIn(snapshot, sealed);

export const nameIn = ({ open }: Snapshot, sealed: Sealed | undefined): PersonName | undefined => {
  const value = sealed === undefined ? undefined : open(sealed);
  return isName(value) ? value : undefined;
};

/** Someone's name; « personne retirée » once forgotten. */
export const nameOf = (snapshot: Snapshot, person: PersonId): string => {
  const name = nameIn(snapshot, at(snapshot.workspace.people.people, person)?.name);
  return name === undefined ? "personne retirée" : writtenName(name);
};

/** Who had in hand the link of who signed, while their identity was not verified (j25). */
export const linkFrom = (snapshot: Snapshot, signature: Signature): string | null => {
  const by = handedBefore(snapshot.workspace.people, signature);
  return by === undefined ? null : nameOf(snapshot, by);
};

/** Before whom, and when, who signed had chosen the code they signed with on a shared device (j25). */
export const pinChoice = (snapshot: Snapshot, signature: Signature) => {
  const chosen = pinChosenFor(snapshot.workspace.people, signature);
  return chosen === undefined ? null : { before: nameOf(snapshot, chosen.before), at: chosen.at };
};

export const guestNameOf = (snapshot: Snapshot, guest: GuestId): string => {
  const name = nameIn(snapshot, at(snapshot.workspace.training.guests, guest)?.name);
  return name === undefined ? "personne retirée" : writtenName(name);
};

export const cardOf = (snapshot: Snapshot, person: PersonId): PersonCard => ({
  person,
  name: nameOf(snapshot, person),
  profession: at(snapshot.workspace.people.people, person)?.professions?.latest.profession ?? null,
});

/** Everyone of the structure, by family name as French sorts it. */
export const everyone = (snapshot: Snapshot): ReadonlyArray<PersonCard> =>
  [...HashMap.keys(snapshot.workspace.people.people)]
    .map((person) => ({
      card: cardOf(snapshot, person),
      family: nameIn(snapshot, at(snapshot.workspace.people.people, person)?.name)?.family ?? "",
    }))
    .toSorted(
      (a, b) => alphabetically(a.family, b.family) || alphabetically(a.card.name, b.card.name),
    )
    .map(({ card }) => card);

/** People in the order in which everyone is listed. */
export const byName = <P extends { readonly person: PersonId }>(
  snapshot: Snapshot,
  people: ReadonlyArray<P>,
): ReadonlyArray<P> => {
  const places = new Map(everyone(snapshot).map(({ person }, place) => [person, place]));
  return people.toSorted((a, b) => (places.get(a.person) ?? 0) - (places.get(b.person) ?? 0));
};
