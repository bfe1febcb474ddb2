import { frenchTime } from "../kernel/Sentence.ts";

/** A conflict as it is told: `who` is someone's name, or the place's. */
export type ToldConflict = {
  readonly kind: "leads" | "takes-part" | "place";
  readonly who: string;
  /** The other session's title. */
  readonly title: string;
  readonly from: { readonly time: string };
  readonly to: { readonly time: string };
};

const told: Readonly<Record<ToldConflict["kind"], (who: string, other: string) => string>> = {
  leads: (who, other) => `${who} mène aussi ${other}`,
  "takes-part": (who, other) => `${who} participe aussi à ${other}`,
  place: (who, other) => `${who} : le lieu est aussi retenu pour ${other}`,
};

/** « Dr Hélène Exemple mène aussi « Formation à la cheville », de 18 h 30 à 20 h. » */
export const conflictFr = ({ kind, who, title, from, to }: ToldConflict): string =>
  `${told[kind](who, `« ${title} »`)}, de ${frenchTime(from.time)} à ${frenchTime(to.time)}.`;
