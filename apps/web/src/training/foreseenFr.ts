import {
  dayOfYear,
  days,
  duration,
  listInWords,
  ofName,
  quoted,
  timeSpan,
  weekday,
} from "../ui/typography.ts";
import type { Foreseen } from "./foreseen.ts";

type Gain = Foreseen["gains"][number];
type Shift = Foreseen["shifts"][number];

const lacking = ({ minutes, days: missing }: Gain["lacking"]): string =>
  listInWords([
    ...(minutes > 0 ? [duration(minutes)] : []),
    ...(missing > 0 ? [days(missing)] : []),
  ]);

/** « 2 h, complète ses 10 h », « 1 h 30, il lui manquerait 40 min » */
const gained = ({ minutes, completes, need, lacking: lacks }: Gain): string => {
  const brought = minutes === 0 ? "aucune minute ne compterait" : duration(minutes);
  if (completes && minutes === 0) return "a déjà ses heures";
  if (completes) return need === null ? brought : `${brought}, complète ses ${duration(need)}`;
  const missing = lacking(lacks);
  return missing === "" ? brought : `${brought}, il lui manquerait ${missing}`;
};

const dayWords = ({ day }: { readonly day: string }, today: string): string =>
  `${weekday(day)} ${dayOfYear(day, today)}`;

const have = (names: ReadonlyArray<string>, isPast: boolean): string => {
  const isOne = names.length === 1;
  if (isPast)
    return isOne ? "n’aurait plus toutes ses heures" : "n’auraient plus toutes leurs heures";
  return isOne ? "aurait toutes ses heures" : "auraient toutes leurs heures";
};

const shifted = (
  names: ReadonlyArray<string>,
  { before, after }: Pick<Shift, "before" | "after">,
  today: string,
): string => {
  const then = `${listInWords(names)} ${have(names, after === null)}`;
  const was = before === null ? "" : dayWords(before, today);
  if (after === null) return `${then} par ce qui est prévu ; c’était le ${was}.`;
  return `${then} le ${dayWords(after, today)}${was === "" ? "" : `, au lieu du ${was}`}.`;
};

/** One sentence for all those whose days change alike. */
const allShifted = (shifts: ReadonlyArray<Shift>, today: string): ReadonlyArray<string> => {
  const alike = new Map<string, Array<Shift>>();
  for (const shift of shifts) {
    const key = `${shift.before?.day} ${shift.after?.day}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [shift]);
    else known.push(shift);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [shifted([...new Set(group.map(({ name }) => name))], first, today)];
  });
};

export const FORESEEN = {
  heading: "Ce que la séance apporterait",
  note: "En comptant les séances déjà prévues avant elle.",
  gain: (gain: Gain): { name: string; words: string } => ({ name: gain.name, words: gained(gain) }),
  shifts: allShifted,
  holiday: ({ day, name }: Foreseen["holidays"][number], today: string): string =>
    `Le ${dayWords({ day }, today)} est férié : ${name}.`,
} as const;

interface Moved {
  readonly title: string;
  readonly place: string;
}

export const MOVE = {
  act: "Déplacer",
  actFor: (title: string): string => `Déplacer ${quoted(title)}`,
  title: "Déplacer la séance",
  now: (
    { title, place }: Moved,
    from: { readonly day: string; readonly time: string },
    to: { readonly time: string },
    today: string,
  ): string =>
    `${quoted(title)}, prévue le ${dayWords(from, today)}, ${timeSpan(from.time, to.time)}, ${place}.`,
  day: "Nouveau jour",
  time: "Heure de début",
  reason: "Motif",
  told: (names: ReadonlyArray<string>): string =>
    `Le changement paraîtra aussitôt dans l’espace ${listInWords(names.map(ofName))}.`,
  guests: (names: ReadonlyArray<string>): string =>
    `À prévenir vous-même, faute de compte ici : ${listInWords(names)}.`,
  nobody: "Personne n’est encore inscrit.",
  unchanged: "Personne n’aurait ses heures un autre jour.",
  drag: "Glissez une séance prévue vers un autre jour pour la déplacer.",
} as const;
