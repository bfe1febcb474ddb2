import { at } from "@coopilote/domain/kernel/maps.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { attendanceSentence, ledSentence } from "@coopilote/domain/training/saying.ts";
import { sheetHash } from "@coopilote/domain/training/sheet.ts";
import { sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { type Ask, ask } from "@coopilote/testkit/Gesture.ts";
import { lucie } from "@coopilote/testkit/people.ts";
import { planOf, segment, segmentOf, sequenceOf, sessionOf } from "@coopilote/testkit/sessions.ts";
import { isLate, mayClose, type Model, type Sheet, sheetAt, type Who, withSheet } from "./Model.ts";
import { minuteOf, minutesLater, people, personOf, type Wish } from "./wishes.ts";

const lasting = 210;

/** A session that begins now, led by Lucie. */
export const plans = (...enrolled: ReadonlyArray<Who>): Wish => ({
  says: `lucie plans a session for ${enrolled.join(" and ")}`,
  isPossible: () => true,
  ask: ({ model, now }) => {
    const to = minutesLater(now, lasting);
    const label = String(model.sheets.length);
    return ask(lucie, "scheduleSession", {
      ...planOf(label, [
        segment(label, { day: now.day, from: now.time, until: to.day, to: to.time }),
      ]),
      persons: enrolled.map(personOf),
    });
  },
  isAccepted: () => true,
  comesTo: (model, now) => ({
    ...model,
    sheets: [
      ...model.sheets,
      {
        label: String(model.sheets.length),
        from: minuteOf(now),
        to: minuteOf(now) + lasting,
        day: now.day,
        lastDay: minutesLater(now, lasting).day,
        enrolled,
        open: false,
        signed: new Map(),
        absent: new Set(),
        led: false,
        closed: undefined,
      },
    ],
  }),
});

type OnSheet = {
  readonly says: string;
  readonly ask: (
    sheet: Sheet,
    known: { readonly workspace: Workspace; readonly now: LocalInstant },
  ) => Ask;
  readonly isAccepted: (sheet: Sheet, model: Model) => boolean;
  readonly comesTo: (sheet: Sheet, model: Model) => Sheet;
};

/** Something asked of the session planned last but so many. */
const onSheet = (back: number, { says, ask, isAccepted, comesTo }: OnSheet): Wish => {
  const known = (model: Model): Sheet => {
    const sheet = sheetAt(model, back);
    if (sheet === undefined) throw new Error(`no session ${back} back`);
    return sheet;
  };
  return {
    says: `${says}, ${back} back`,
    isPossible: (model) => sheetAt(model, back) !== undefined,
    ask: ({ model, workspace, now }) => ask(known(model), { workspace, now }),
    isAccepted: (model) => isAccepted(known(model), model),
    comesTo: (model) => withSheet(model, back, comesTo(known(model), model)),
  };
};

const idsOf = ({ label }: Sheet) => ({ session: sessionOf(label), sequence: sequenceOf(label) });

const sessionIn = (workspace: Workspace, { label }: Sheet) => {
  const session = at(workspace.training.sessions, sessionOf(label));
  if (session === undefined) throw new Error(`no session ${label}`);
  return session;
};

const shown = (workspace: Workspace, sheet: Sheet) =>
  sheetHash(sha256, sessionIn(workspace, sheet));

export const opens = (back: number): Wish =>
  onSheet(back, {
    says: "lucie opens the sheet",
    ask: ({ label }) => ask(lucie, "openSession", { session: sessionOf(label) }),
    isAccepted: ({ open }) => !open,
    comesTo: (sheet) => ({ ...sheet, open: true }),
  });

export const signs = (who: Who, back: number): Wish =>
  onSheet(back, {
    says: `${who} signs`,
    ask: (sheet, { workspace, now }) =>
      ask(people[who], "signAttendance", {
        ...idsOf(sheet),
        person: personOf(who),
        shown: shown(workspace, sheet),
        sentence: sequencesOf(sessionIn(workspace, sheet).segments)
          .map((sequence) => attendanceSentence(sequence, now))
          .reduce((first) => first),
        late: "Oubli sur place",
      }),
    isAccepted: ({ open, enrolled, signed, absent }) =>
      open && enrolled.includes(who) && !signed.has(who) && !absent.has(who),
    comesTo: (sheet, model) => ({
      ...sheet,
      signed: new Map([...sheet.signed, [who, isLate(model, sheet) ? "late" : "in-time"]]),
    }),
  });

export const countersigns = (who: Who, back: number): Wish =>
  onSheet(back, {
    says: `lucie countersigns ${who}'s late signature`,
    ask: (sheet) =>
      ask(lucie, "countersignLateSignature", { ...idsOf(sheet), person: personOf(who) }),
    isAccepted: ({ signed }) => signed.get(who) === "late",
    comesTo: (sheet) => ({ ...sheet, signed: new Map([...sheet.signed, [who, "in-time"]]) }),
  });

export const isAbsent = (who: Who, back: number): Wish =>
  onSheet(back, {
    says: `lucie states ${who} absent`,
    ask: (sheet) =>
      ask(lucie, "statePresence", {
        ...idsOf(sheet),
        person: personOf(who),
        presence: { kind: "absent" },
        reason: "Parti avant de commencer",
      }),
    isAccepted: ({ open, enrolled }) => open && enrolled.includes(who),
    comesTo: (sheet) => ({ ...sheet, absent: new Set([...sheet.absent, who]) }),
  });

export const leads = (back: number): Wish =>
  onSheet(back, {
    says: "lucie signs what she led",
    ask: (sheet, { workspace, now }) =>
      ask(lucie, "signSegments", {
        session: sessionOf(sheet.label),
        segments: [segmentOf(sheet.label)],
        shown: shown(workspace, sheet),
        sentence: ledSentence(sessionIn(workspace, sheet).segments, now),
      }),
    isAccepted: ({ open, led, closed }) => open && !led && closed === undefined,
    comesTo: (sheet) => ({ ...sheet, led: true }),
  });

export const closes = (back: number): Wish =>
  onSheet(back, {
    says: "lucie closes the sheet",
    ask: ({ label }) => ask(lucie, "closeSheet", { session: sessionOf(label), suppleance: null }),
    isAccepted: (sheet, model) => mayClose(model, sheet),
    comesTo: (sheet, { sheets }) => ({
      ...sheet,
      closed: sheets.filter(({ closed }) => closed !== undefined).length,
    }),
  });
