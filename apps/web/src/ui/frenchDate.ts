const asDay = (year: string, month: string, day: string): string | undefined => {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text)
    ? text
    : undefined;
};

const written = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/u;
const bare = /^(\d{2})(\d{2})(\d{4})$/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A year mistyped, 0206 or 2206, is no year of anybody's work here. */
const isLived = (day: string): boolean => day >= "1900" && day < "2100";

const dayIn = (text: string): string | undefined => {
  const [, year = "", month = "", day = ""] = iso.exec(text.trim()) ?? [];
  if (year !== "") return asDay(year, month, day);
  const [, first = "", second = "", third = ""] =
    written.exec(text.trim()) ?? bare.exec(text.trim()) ?? [];
  return asDay(third, second, first);
};

/**
 * The local day, `YYYY-MM-DD`, that someone typed in the French order, day first: 3/10/2026, 03.10.2026, 03102026;
 * or pasted as 2026-10-03. Nothing where it is no day from 1900 to 2099, or not wholly typed.
 */
export const dayTyped = (text: string): string | undefined => {
  const day = dayIn(text);
  return day !== undefined && isLived(day) ? day : undefined;
};

/** Why what is typed is not taken as a day: not wholly typed, of no calendar, or of another century; nothing where it is. */
export const dayFault = (text: string): "unread" | "absent" | "far" | undefined => {
  if (dayTyped(text) !== undefined) return undefined;
  if (![iso, written, bare].some((order) => order.test(text.trim()))) return "unread";
  return dayIn(text) === undefined ? "absent" : "far";
};

/** « 03/10/2026 » for `2026-10-03`; nothing for no day. */
export const dayShown = (day: string): string => {
  const [, year, month, date] = iso.exec(day) ?? [];
  return year === undefined ? "" : `${date}/${month}/${year}`;
};
