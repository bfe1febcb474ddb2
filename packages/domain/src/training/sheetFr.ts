import type { Code } from "../kernel/ids.ts";
import { frenchTime, type Sentence } from "../kernel/Sentence.ts";
import type { Flag, Segment } from "./facts.ts";
import type { SheetGap } from "./refusals.ts";
import type { AttendanceSentence, LedSentence } from "./sentences.ts";
import type { FlagCode } from "./sheetFlags.ts";

/** How a sheet's sentences name people, séquences and parts: names live outside the journal. */
export type SheetNames = {
  readonly person: (person: string) => string;
  /** « de 12 h 30 à 14 h 30 » */
  readonly sequence: (sequence: string) => string;
  /** « Examen de la cheville » */
  readonly segment: (segment: string) => string;
};

export const naturesFr: Readonly<Record<Segment["nature"], string>> = {
  theory: "théorie",
  practice: "pratique",
};

export const modesFr: Readonly<Record<Segment["mode"], string>> = {
  "on-site": "sur place",
  "remote-live": "à distance, en direct",
};

/** Extent of a signature, in local times. */
type Signed = {
  readonly from: { readonly time: string };
  readonly to: { readonly time: string };
};

const spanOf = ({ from, to }: Signed): string =>
  `de ${frenchTime(from.time)} à ${frenchTime(to.time)}`;

const attendanceSentences: Readonly<Record<AttendanceSentence, (signed: Signed) => string>> = {
  "presence.1": (signed) => `J’atteste avoir suivi cette séquence ${spanOf(signed)}.`,
  "presence-under-way.1": (signed) =>
    `J’atteste suivre cette séquence, prévue ${spanOf(signed)}. Si je pars avant la fin, je le dis au formateur, qui note l’heure.`,
  "presence-by-code.1": (signed) =>
    `J’atteste avoir suivi cette séquence ${spanOf(signed)}, code de la séance à l’appui.`,
  "presence-by-code-under-way.1": (signed) =>
    `J’atteste suivre cette séquence, prévue ${spanOf(signed)}, code de la séance à l’appui. Si je pars avant la fin, je le dis au formateur, qui note l’heure.`,
};

/** What a participant reads as they sign; other words would be another code. */
export const presenceSentence = (sentence: AttendanceSentence, signed: Signed): string =>
  attendanceSentences[sentence](signed);

const ledSentences: Readonly<Record<LedSentence, string>> = {
  "segments-led.1": "avoir mené",
  "segments-led-under-way.1": "mener",
};

/** What a formateur reads as they sign the parts they lead; other words would be another code. */
export const segmentsLedSentence = (
  sentence: LedSentence,
  segments: ReadonlyArray<Signed>,
): string =>
  `J’atteste ${ledSentences[sentence]} ${segments.length > 1 ? "les parties" : "la partie"} ${segments.map(spanOf).join(", ")}, avec les présences de la feuille affichée.`;

/** What a formateur answers for in countersigning, kept as `late-presence.1`. */
export const latePresenceSentence = (person: string): string =>
  `J’atteste que ${person} a suivi cette séquence sans pouvoir la signer à temps.`;

/** What a gap is, and how it is filled, in the order of the sheet. */
export const gapWords = (gap: SheetGap, names: SheetNames): Sentence => {
  switch (gap.gap) {
    case "neither-signed-nor-absent":
      return {
        title: `${names.person(gap.person)} n’a pas signé, et aucune absence n’est notée`,
        detail: `Séquence ${names.sequence(gap.sequence)} : faites signer, ou notez l’absence.`,
      };
    case "late-signature-not-countersigned":
      return {
        title: `${names.person(gap.person)} a signé après coup`,
        detail: `Un formateur de la séquence ${names.sequence(gap.sequence)} contresigne, ou note l’absence.`,
      };
    case "segment-not-signed":
      return {
        title: `${names.person(gap.formateur)} n’a pas signé « ${names.segment(gap.segment)} »`,
        detail: "Chaque formateur signe les parties qu’il a menées.",
      };
    case "not-finished":
      return {
        title: `La séance finit à ${frenchTime(gap.ends.time)}`,
        detail: "La feuille se clôt une fois la séance finie.",
      };
    case "nobody-enrolled":
      return {
        title: "Personne n’est inscrit",
        detail: "Inscrivez les participants, ou annulez la séance.",
      };
  }
};

type Flagged = { readonly person: string; readonly sequence: string };

const flagsFr: Readonly<Record<FlagCode, (of: Flagged) => Sentence>> = {
  overlap: ({ person }) => ({
    title: `${person} figure dans deux séances à la même heure`,
    detail: "Une minute ne compte qu’une fois : dites où cette personne se trouvait.",
  }),
  "signed-before-start": ({ person }) => ({
    title: `${person} a signé avant le début de la séquence`,
    detail: "Dites pourquoi la signature précède ce qu’elle atteste.",
  }),
  "formateur-also-participant": ({ person }) => ({
    title: `${person} est formateur et participant de la même partie`,
    detail:
      "Ces minutes ne lui sont pas comptées : dites laquelle des deux places était la sienne.",
  }),
  "chain-signing": ({ sequence }) => ({
    title: `Des signatures se suivent à quelques secondes ${sequence}`,
    detail:
      "Des feuilles signées « à la chaîne » ont été écartées par des juges : dites comment chacun a signé.",
  }),
  "public-holiday": ({ sequence }) => ({
    title: `La séquence ${sequence} a eu lieu un jour férié`,
    detail: "Dites pourquoi ce jour-là.",
  }),
  "sequence-too-long": ({ sequence }) => ({
    title: `La séquence ${sequence} dépasse une demi-journée`,
    detail: "Une signature couvre une demi-journée au plus : dites pourquoi une seule.",
  }),
  "sequence-not-continuous": ({ sequence }) => ({
    title: `La séquence ${sequence} est coupée en deux`,
    detail: "Une signature couvre un temps continu : dites ce qui s’est passé entre-temps.",
  }),
  "closed-by-suppleance": () => ({
    title: "La feuille est close par suppléance",
    detail: "Un formateur n’a pas signé : dites ce qui l’en a empêché.",
  }),
  "typed-by-participant": ({ person }) => ({
    title: `${person} a saisi la feuille où figurent ses propres heures`,
    detail: "Dites qui d’autre l’a relue, la feuille papier en main.",
  }),
  "signed-before-end": ({ sequence }) => ({
    title: `Des signatures précèdent la fin de la séquence ${sequence}`,
    detail: "Elles disent être là, non l’avoir suivie : le formateur note qui part avant la fin.",
  }),
  sunday: ({ sequence }) => ({
    title: `La séquence ${sequence} a eu lieu un dimanche`,
    detail: "Noté ; aucune réponse n’est attendue.",
  }),
  "identity-not-verified": ({ person }) => ({
    title: `Identité de ${person} non vérifiée`,
    detail: "Quelqu’un peut encore la vérifier, par la carte professionnelle ou de connaissance.",
  }),
  "signature-shorter": ({ person }) => ({
    title: `${person} a signé pour moins que le temps noté`,
    detail: "Seul le temps signé compte ; une nouvelle signature le complète.",
  }),
  "attendance-not-signed": ({ person }) => ({
    title: `${person} n’a pas signé`,
    detail: "Ses minutes de cette séquence ne comptent pas.",
  }),
  "segment-not-signed": ({ person, sequence }) => ({
    title: `${person} n’a pas signé une partie menée ${sequence}`,
    detail: "Ces minutes ne comptent pour personne tant qu’un autre formateur n’a pas signé.",
  }),
};

const isKnown = (flag: Code): flag is FlagCode => Object.hasOwn(flagsFr, flag);

/** What a flag says, and what its explanation should answer. A flag of a later release keeps its code. */
export const flagWords = (
  {
    flag,
    person,
    sequence,
  }: Pick<Flag, "flag"> & {
    readonly person: string | null;
    readonly sequence: string | null;
  },
  names: SheetNames,
): Sentence =>
  isKnown(flag)
    ? flagsFr[flag]({
        person: person === null ? "Un formateur" : names.person(person),
        sequence: sequence === null ? "de la séance" : names.sequence(sequence),
      })
    : { title: `Point relevé : ${flag}`, detail: "Dites ce qu’il faut en savoir." };
