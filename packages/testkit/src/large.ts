import { type DocumentId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { type Cast, documentOf, msp2025 } from "./cast.ts";
import { team } from "./history.ts";
import { journey } from "./journey.ts";
import { hugo, type Invented } from "./people.ts";
import { after, did, received, type Step } from "./steps.ts";
import { by, type World } from "./World.ts";

const delegate = (index: number): Invented => ({
  ...hugo,
  person: PersonId.make(`${index.toString(16).padStart(8, "0")}-0000-7000-8000-0000000000aa`),
});

/** So many delegates of one team under one delegant. */
export const withDelegates = (count: number): Cast => ({
  ...msp2025,
  delegates: [delegate(1), ...Array.from({ length: count - 1 }, (_, index) => delegate(index + 2))],
});

const kinds = ["logigramme", "information-consentement", "conduite-urgence"] as const;

const piece = (place: number): DocumentId => documentOf(`annexe ${place}`);

const filed = (place: number, size: number): ReadonlyArray<Step> => [
  received(piece(place), "application/pdf", size),
  did(by(msp2025.coordinator.person), "fileDocument", {
    document: piece(place),
    kinds: [kinds[place % kinds.length] ?? kinds[0]],
    about: [team],
    name: `annexe ${place}.pdf`,
    validUntil: null,
  }),
];

/** A team of fifty, trained, declared and practising, and as many pieces joined to its dossier; `size` of each, in bytes. */
export const large = (pieces: number, size: number): World =>
  after(
    journey(withDelegates(49), "starting"),
    Array.from({ length: pieces }, (_, place) => filed(place, size)).flat(),
  );
