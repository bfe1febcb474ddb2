/** A delegate of the model, by first name; Lucie is their delegant. */
export type Who = "ines" | "hugo";
export type Anyone = Who | "lucie";

/** A session of the model. Instants are minutes since 1970; local days of its beginning and its end. */
export type Sheet = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly day: string;
  readonly lastDay: string;
  readonly enrolled: ReadonlyArray<Who>;
  readonly open: boolean;
  readonly signed: ReadonlyMap<Who, "in-time" | "late">;
  readonly absent: ReadonlySet<Who>;
  readonly led: boolean;
  /** Its rank among the sheets closed. */
  readonly closed: number | undefined;
};

type People = ReadonlySet<Anyone>;

/** What was counted when it was attested, of what was over then. */
type Attested = { readonly at: number; readonly minutes: number; readonly days: number };

/** What someone who reads nothing but the answers would know of a team. */
export type Model = {
  readonly now: number;
  readonly today: string;
  readonly sheets: ReadonlyArray<Sheet>;
  readonly engaged: People;
  /** Sworn at least once, and since they last left. */
  readonly sworn: People;
  readonly swornSince: People;
  readonly left: People;
  readonly attested: ReadonlyMap<Anyone, Attested>;
  readonly declared: People;
  readonly practising: People;
  readonly inOperation: boolean;
  readonly suspended: boolean;
  /** Commands accepted so far, to be asked again. */
  readonly accepted: number;
};

const nobody: People = new Set();

export const beginningAt = (now: number, today: string): Model => ({
  now,
  today,
  sheets: [],
  engaged: nobody,
  sworn: nobody,
  swornSince: nobody,
  left: nobody,
  attested: new Map(),
  declared: nobody,
  practising: nobody,
  inOperation: false,
  suspended: false,
  accepted: 0,
});

export const and = (people: People, ...more: ReadonlyArray<Anyone>): People =>
  new Set([...people, ...more]);
export const butFor = (people: People, ...less: ReadonlyArray<Anyone>): People =>
  new Set([...people].filter((one) => !less.includes(one)));

/** A sheet of a model, the last planned first. */
export const sheetAt = ({ sheets }: Model, back: number): Sheet | undefined =>
  sheets[sheets.length - 1 - back];

export const withSheet = (model: Model, back: number, sheet: Sheet): Model => ({
  ...model,
  sheets: model.sheets.with(model.sheets.length - 1 - back, sheet),
});

/** Whether a signature now would be late: on a later day, half an hour after the end. */
export const isLate = ({ now, today }: Model, { to, lastDay }: Sheet): boolean =>
  today > lastDay && now > to + 30;

/** Whether a sheet may close: over, signed by each who was there and by the formateur. */
export const mayClose = ({ now }: Model, sheet: Sheet): boolean =>
  sheet.open &&
  sheet.closed === undefined &&
  sheet.led &&
  now >= sheet.to &&
  sheet.enrolled.every((who) => sheet.absent.has(who) || sheet.signed.get(who) === "in-time");

/** Minutes counted on each day, of what was over by an instant: told off one by one, on the sheet closed first. */
const hoursOf = (model: Model, who: Who, by = model.now): ReadonlyMap<string, number> => {
  const counted = new Set<number>();
  const days = new Map<string, number>();
  const closed = model.sheets
    .filter((sheet) => sheet.closed !== undefined && sheet.to <= by)
    .toSorted((a, b) => (a.closed ?? 0) - (b.closed ?? 0));
  for (const { from, to, day, signed, absent } of closed) {
    if (!model.engaged.has("lucie") || signed.get(who) !== "in-time" || absent.has(who)) continue;
    for (let minute = from; minute < to; minute += 1)
      if (!counted.has(minute)) {
        counted.add(minute);
        days.set(day, (days.get(day) ?? 0) + 1);
      }
  }
  return days;
};

const sumOf = (hours: ReadonlyMap<string, number>): number =>
  [...hours.values()].reduce((total, minutes) => total + minutes, 0);

export const minutesOf = (model: Model, who: Who): number => sumOf(hoursOf(model, who));

export const attestedNow = (model: Model, who: Who): Attested => {
  const hours = hoursOf(model, who);
  return { at: model.now, minutes: sumOf(hours), days: hours.size };
};

/** Whether an attestation in force still says what is counted of what it attested. */
export const isAttestedStill = (model: Model, who: Who): boolean => {
  const attested = model.attested.get(who);
  if (attested === undefined) return false;
  const hours = hoursOf(model, who, attested.at);
  return sumOf(hours) === attested.minutes && hours.size === attested.days;
};

/** Ten hours over three days. */
export const isTrained = (model: Model, who: Who): boolean =>
  minutesOf(model, who) >= 600 && hoursOf(model, who).size >= 3;

/** Whether a binôme with Lucie has what practice asks. */
export const isReady = (model: Model, who: Who): boolean =>
  isTrained(model, who) &&
  model.attested.has(who) &&
  (["lucie", who] as const).every(
    (one) =>
      model.engaged.has(one) &&
      model.sworn.has(one) &&
      model.declared.has(one) &&
      !model.left.has(one),
  ) &&
  !model.suspended;

/** Whether a decision in force lets someone practise. */
export const isInPractice = (model: Model, who: Who): boolean =>
  model.inOperation && model.practising.has(who) && !model.left.has(who) && !model.suspended;
