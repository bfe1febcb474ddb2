import type { SheetNames } from "@coopilote/domain/training/sheetFr.ts";
import { timeInWords } from "../ui/typography.ts";
import type { Extent, Moment, Sheet, SheetLine, SheetSegment, SheetSequence } from "./Sheet.ts";
import { SHEET } from "./sheetFr.ts";

interface Presence {
  readonly kind: "whole" | "absent" | "partial";
  readonly arrived?: Moment;
  readonly left?: Moment;
}

/** What a line says of someone's presence and signature. */
export interface Attended {
  readonly presence: Presence | null;
  readonly signed: Moment | null;
  readonly signedFrom: Moment | null;
  readonly signedTo: Moment | null;
  readonly late: boolean;
  readonly countersigned: boolean;
}

/** The times someone signs for: those stated within the séquence, the whole of it by default (j22). */
export const extentToSign = (
  sequence: Extent,
  { presence }: Pick<Attended, "presence">,
): Extent | undefined => {
  if (presence?.kind === "absent") return undefined;
  const { arrived = sequence.from, left = sequence.to } = presence ?? {};
  const from = arrived.at > sequence.from.at ? arrived : sequence.from;
  const to = left.at < sequence.to.at ? left : sequence.to;
  return from.at < to.at ? { from, to } : undefined;
};

export type Standing = "absent" | "waiting" | "late" | "shorter" | "signed";

/** Where a line stands; `shorter` asks for a new signature over the times added since (j23). */
export const standingOf = (sequence: Extent, line: Attended): Standing => {
  const extent = extentToSign(sequence, line);
  if (extent === undefined) return "absent";
  const { signedFrom, signedTo } = line;
  if (line.signed === null || signedFrom === null || signedTo === null) return "waiting";
  if (line.late && !line.countersigned) return "late";
  return signedFrom.at <= extent.from.at && extent.to.at <= signedTo.at ? "signed" : "shorter";
};

const isPerson = (formateur: SheetSegment["formateurs"][number]["formateur"], person: string) =>
  formateur.kind === "person" && formateur.person === person;

const isLedBy = ({ formateurs }: SheetSegment, person: string): boolean =>
  formateurs.some(({ formateur }) => isPerson(formateur, person));

/** The parts that whoever looks leads. */
export const ledBy = (sheet: Sheet, person: string): ReadonlyArray<SheetSegment> =>
  sheet.segments.filter((segment) => isLedBy(segment, person));

/** Of those, the parts that wait for their signature. */
export const unsignedBy = (sheet: Sheet, person: string): ReadonlyArray<SheetSegment> =>
  ledBy(sheet, person).filter(({ formateurs }) =>
    formateurs.some(({ formateur, signed }) => isPerson(formateur, person) && signed === null),
  );

/**
 * Whether whoever looks speaks for a séquence: they lead a part of it,
 * or only guests do, who have no account, and they may run the sheet (j9).
 */
export const speaksFor = (sheet: Sheet, sequence: string): boolean => {
  const own = sheet.segments.filter((segment) => segment.sequence === sequence);
  const isOfTheHouse = own.some(({ formateurs }) =>
    formateurs.some(({ formateur }) => formateur.kind === "person"),
  );
  return isOfTheHouse
    ? own.some((segment) => isLedBy(segment, sheet.me.person))
    : sheet.me.leads || sheet.me.manages;
};

/** A part that a guest leads, and how they signed it. */
export interface GuestPart {
  readonly segment: string;
  readonly moduleTitle: string;
  readonly from: Moment;
  readonly to: Moment;
  readonly signed: Moment | null;
  readonly method: string | null;
  readonly handedBy: string | null;
}
export interface GuestOnSheet {
  readonly guest: string;
  readonly name: string;
  /** Who handed over their link, where one was given. */
  readonly handedBy: string | null;
  readonly parts: ReadonlyArray<GuestPart>;
}

/** The guests of a sheet with what each leads, in the order of the clock. */
export const guestsOn = ({ segments }: Pick<Sheet, "segments">): ReadonlyArray<GuestOnSheet> => {
  const led = segments.flatMap(({ formateurs, segment, moduleTitle, from, to }) =>
    formateurs.flatMap(({ formateur, name, signed, method, handedBy }) =>
      formateur.kind === "guest"
        ? [
            {
              guest: formateur.guest,
              name,
              handedBy,
              part: { segment, moduleTitle, from, to, signed, method, handedBy },
            },
          ]
        : [],
    ),
  );
  return [...new Map(led.map((one) => [one.guest, one])).values()].map(
    ({ guest, name, handedBy }) => ({
      guest,
      name,
      handedBy,
      parts: led.filter((one) => one.guest === guest).map(({ part }) => part),
    }),
  );
};

/** How the sentences of a sheet name its people, séquences and parts. */
export const namesOn = (sheet: Sheet): SheetNames => {
  const named = new Map<string, string>([
    ...sheet.segments.flatMap(({ formateurs }) =>
      formateurs.map(({ formateur, name }): [string, string] => [
        formateur.kind === "person" ? formateur.person : formateur.guest,
        name,
      ]),
    ),
    ...sheet.people.map(({ person, name }): [string, string] => [person, name]),
    ...sheet.participants.map(({ person, name }): [string, string] => [person, name]),
  ]);
  return {
    person: (person) => named.get(person) ?? SHEET.removedPerson,
    sequence: (id) => {
      const known = sheet.sequences.find(({ sequence }) => sequence === id);
      return known === undefined
        ? SHEET.ofSession
        : SHEET.fromTo(timeInWords(known.from.time), timeInWords(known.to.time));
    },
    segment: (id) =>
      sheet.segments.find(({ segment }) => segment === id)?.moduleTitle ?? SHEET.aPart,
  };
};

/** Morning, midday, afternoon or evening: a label from its start, never a slot (j21). */
export const momentOfDay = ({ from }: Extent): keyof typeof SHEET.moments => {
  if (from.time < "11:30") return "morning";
  if (from.time < "13:30") return "midday";
  return from.time < "18:00" ? "afternoon" : "evening";
};

/** The séquences that someone takes part in, with their line. */
export const linesOf = (
  sheet: Sheet,
  person: string,
): ReadonlyArray<{ readonly sequence: SheetSequence; readonly line: SheetLine }> =>
  sheet.lines
    .filter((line) => line.person === person)
    .flatMap((line) => {
      const sequence = sheet.sequences.find((one) => one.sequence === line.sequence);
      return sequence === undefined ? [] : [{ sequence, line }];
    });

/** Whether only formateurs other than whoever looks keep a sheet from closing: suppléance covers them (j23). */
export const isForSuppleance = ({ gaps, me }: Sheet): boolean =>
  gaps.length > 0 &&
  gaps.every((gap) => gap.gap === "segment-not-signed" && gap.formateur !== me.person);

/** Whether the one thing that keeps a sheet open is that whoever looks has not signed what they led. */
export const isMineToClose = ({
  gaps,
  me,
}: Pick<Sheet, "gaps"> & { readonly me: Pick<Sheet["me"], "person"> }): boolean =>
  gaps.length > 0 &&
  gaps.every((gap) => gap.gap === "segment-not-signed" && gap.formateur === me.person);

/** People whose hours closing the sheet would count. */
export const signatories = ({ lines }: Pick<Sheet, "lines">): number =>
  new Set(lines.filter(({ signed }) => signed !== null).map(({ person }) => person)).size;

/**
 * The times that a formateur most often has to say of someone: that they come in now, or leave now;
 * the whole séquence where it is neither under way nor unsaid.
 */
export const likelyExtent = (sequence: Extent, line: Attended, now: Moment): Extent => {
  const said = extentToSign(sequence, line) ?? sequence;
  if (line.presence !== null || now.at <= said.from.at || said.to.at <= now.at) return said;
  return line.signed === null ? { ...said, from: now } : { ...said, to: now };
};

const momentKey = ({ day, time }: Sheet["now"]): string => `${day} ${time}`;

/** Whether every séquence has ended. */
export const isOver = ({ now, sequences }: Pick<Sheet, "now" | "sequences">): boolean =>
  sequences.every(({ to }) => momentKey(to) <= momentKey(now));
