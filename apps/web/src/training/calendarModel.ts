import { daysBetween } from "../ui/typography.ts";
import { dayLater } from "./clock.ts";

export type CalendarFace = "semaine" | "mois" | "liste";

/** What the address asks of the calendar, as it is typed. */
export type CalendarSearch = {
  vue?: string;
  du?: string;
  equipe?: string;
  personne?: string;
};

const FACES: ReadonlyArray<CalendarFace> = ["semaine", "mois", "liste"];

/** The face asked for; a list on a phone and a month elsewhere where none is. */
export const faceOf = (asked: string | undefined, isNarrow: boolean): CalendarFace =>
  FACES.find((face) => face === asked) ?? (isNarrow ? "liste" : "mois");

const isDay = (typed: string): boolean => {
  const noon = Date.parse(`${typed}T12:00:00Z`);
  return !Number.isNaN(noon) && new Date(noon).toISOString().startsWith(typed);
};

/** The day asked for; today where none is, or where it does not exist. */
export const dayAsked = (asked: string | undefined, today: string): string =>
  asked !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(asked) && isDay(asked) ? asked : today;

const A_MONDAY = "1970-01-05";

/** 0 is Monday. */
export const placeInWeek = (day: string): number => {
  const distance = daysBetween(A_MONDAY, day) % 7;
  return distance < 0 ? distance + 7 : distance;
};

const mondayOf = (day: string): string => dayLater(day, -placeInWeek(day));

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of a month so many months after. */
const monthLater = (day: string, months: number): string => {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((counted % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(counted / 12)).padStart(4, "0")}-${month}-01`;
};

const weekFrom = (monday: string): ReadonlyArray<string> =>
  Array.from({ length: 7 }, (_, place) => dayLater(monday, place));

/** Days shown, week by week from Monday; `from` and `to` are those the face is about. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly weeks: ReadonlyArray<ReadonlyArray<string>>;
}

export const spanOf = (face: "semaine" | "mois", day: string): Span => {
  if (face === "semaine") {
    const week = weekFrom(mondayOf(day));
    return { from: mondayOf(day), to: dayLater(mondayOf(day), 6), weeks: [week] };
  }
  const from = firstOfMonth(day);
  const to = dayLater(monthLater(day, 1), -1);
  const weeks: Array<ReadonlyArray<string>> = [];
  for (let monday = mondayOf(from); monday <= to; monday = dayLater(monday, 7))
    weeks.push(weekFrom(monday));
  return { from, to, weeks };
};

export const isWithinSpan = (span: Pick<Span, "from" | "to">, day: string): boolean =>
  span.from <= day && day <= span.to;

/** The day to go to so many weeks or months away. */
export const stepped = (face: "semaine" | "mois", day: string, by: 1 | -1): string =>
  face === "semaine" ? dayLater(day, 7 * by) : monthLater(day, by);

/** The day an arrow, Home, End or a page key leads to from another; nothing for another key. */
export const dayAfterKey = (
  key: string,
  day: string,
  face: "semaine" | "mois",
): string | undefined => {
  const steps: Readonly<Record<string, string>> = {
    ArrowLeft: dayLater(day, -1),
    ArrowRight: dayLater(day, 1),
    ArrowUp: dayLater(day, -7),
    ArrowDown: dayLater(day, 7),
    Home: mondayOf(day),
    End: dayLater(mondayOf(day), 6),
    PageUp: stepped(face, day, -1),
    PageDown: stepped(face, day, 1),
  };
  return steps[key];
};

/** As much of a session as the calendar filters and places by. */
export interface Placed {
  readonly from: { readonly day: string; readonly at: number };
  readonly protocols: ReadonlyArray<string>;
  readonly people: ReadonlyArray<string>;
}

interface TeamOfCalendar {
  readonly team: string;
  readonly protocol: string;
  readonly members: ReadonlyArray<string>;
}

/** The sessions of a team are those of its protocol, for its members or for nobody yet. */
const isOfTeam = (line: Placed, team: TeamOfCalendar): boolean =>
  line.protocols.includes(team.protocol) &&
  (line.people.length === 0 || line.people.some((person) => team.members.includes(person)));

/** Sessions by what the address asks; what it names and nobody knows filters nothing. */
export const filtered = <Line extends Placed>(
  lines: ReadonlyArray<Line>,
  asked: { readonly team: TeamOfCalendar | undefined; readonly person: string | undefined },
): ReadonlyArray<Line> => {
  const { team, person } = asked;
  return lines.filter(
    (line) =>
      (team === undefined || isOfTeam(line, team)) &&
      (person === undefined || line.people.includes(person)),
  );
};

/** Sessions by the day they begin, in order. */
export const byDay = <Line extends Placed>(
  lines: ReadonlyArray<Line>,
): ReadonlyMap<string, ReadonlyArray<Line>> => {
  const days = new Map<string, Array<Line>>();
  for (const line of lines.toSorted((a, b) => a.from.at - b.from.at)) {
    const day = days.get(line.from.day);
    if (day === undefined) days.set(line.from.day, [line]);
    else day.push(line);
  }
  return days;
};

/** The session nearest to a stretch that has none: the next one, otherwise the last before it. */
export const nearest = <Line extends Placed>(
  lines: ReadonlyArray<Line>,
  span: Pick<Span, "from" | "to">,
): Line | undefined => {
  const inOrder = lines.toSorted((a, b) => a.from.at - b.from.at);
  return (
    inOrder.find(({ from }) => from.day > span.to) ??
    inOrder.findLast(({ from }) => from.day < span.from)
  );
};
