import type { ScreenOf } from "../server/screens.ts";
import { timeInWords } from "../ui/typography.ts";
import { ATTEND, TABLET } from "./fr.ts";
import type { Signer } from "./meetingModel.ts";

export type Sheet = Extract<ScreenOf<"sharedDevice">, { readonly kind: "session" }>;
export type SheetMember = Sheet["members"][number];
type Line = SheetMember["lines"][number];

/** A séquence whose presence someone signs now. */
export type Owed = Line & { readonly toSign: NonNullable<Line["toSign"]> };

const isOwed = (line: Line): line is Owed => line.toSign !== null;

/** The first presence to sign now, where the sheet is open, it has begun and asks no reason. */
export const owedNow = (
  { state }: Pick<Sheet, "state">,
  { lines }: SheetMember,
): Owed | undefined =>
  state === "open"
    ? lines.filter(isOwed).find(({ toSign }) => toSign.begun && !toSign.late)
    : undefined;

const saidOf = (sheet: Sheet, member: SheetMember): Pick<Signer, "mark" | "said"> => {
  const owed = owedNow(sheet, member);
  if (owed !== undefined) return { mark: "waiting", said: TABLET.toSign };
  const later = member.lines.filter(isOwed).at(0);
  if (later?.toSign.late === true) return { mark: "waiting", said: ATTEND.lateShort };
  if (later !== undefined)
    return { mark: "waiting", said: ATTEND.from(timeInWords(later.toSign.from.time)) };
  const signed = member.lines.flatMap(({ signed: at }) => at ?? []).at(-1);
  return signed === undefined
    ? { mark: "not-applicable", said: ATTEND.absent }
    : { mark: "met", said: TABLET.signed(signed, sheet.now.day) };
};

/** The participants as they are listed, each with what they have signed. */
export const attendersOf = (sheet: Sheet): ReadonlyArray<Signer> =>
  sheet.members.map((member) => ({
    person: member.person,
    name: member.name,
    ...saidOf(sheet, member),
  }));
