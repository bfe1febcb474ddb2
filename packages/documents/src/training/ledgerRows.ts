import type { GuestId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { frenchDay, frenchMinutes } from "@coopilote/domain/kernel/Sentence.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import { hour, listed } from "@coopilote/domain/journal/registerPhrases.ts";
import type { Ledger, LedgerLine } from "@coopilote/domain/readiness/HourLedger.ts";
import {
  ledgerModesFr,
  originsFr,
  refusedReasonsFr,
} from "@coopilote/domain/readiness/ledgerFr.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { type Formateur, formateurId } from "@coopilote/domain/training/facts.ts";
import { naturesFr } from "@coopilote/domain/training/sheetFr.ts";
import { formateurPresented, wordsIn } from "../kernel/named.ts";
import { attestationFr as fr } from "./attestationFr.ts";

/** A line of the ledger as it is read. */
export type LedgerRow = {
  readonly day: string;
  readonly times: string | null;
  readonly what: string;
  readonly module: string | null;
  readonly kind: string;
  readonly formateurs: string;
  readonly counted: string;
  readonly refused: ReadonlyArray<string>;
};

/** Who led the part of a session that a line is of. */
export const leadersOf = (
  { workspace }: Legible,
  { origin }: LedgerLine,
): ReadonlyArray<Formateur> =>
  origin.kind === "session"
    ? (at(workspace.training.sessions, origin.session)?.segments ?? [])
        .filter(({ segment }) => segment === origin.segment)
        .flatMap(({ formateurs }) => formateurs)
    : [];

const placeOf = (legible: Legible, { origin }: LedgerLine): ReadonlyArray<string> => {
  const session =
    origin.kind === "session" ? at(legible.workspace.training.sessions, origin.session) : undefined;
  return session === undefined ? [] : [wordsIn(legible).text(session.place)];
};

const titleOf = (legible: Legible, { origin, module }: LedgerLine, protocol: string): string => {
  const words = wordsIn(legible);
  const { sessions, externals } = legible.workspace.training;
  switch (origin.kind) {
    case "session": {
      const session = at(sessions, origin.session);
      return session === undefined ? originsFr.session : words.text(session.title);
    }
    case "autoformation":
      return module === null ? originsFr.autoformation : words.module(protocol, module);
    case "external": {
      const training = at(externals, origin.training);
      return training === undefined ? originsFr.external : words.text(training.organisme);
    }
  }
};

const rowOf = (legible: Legible, { protocol }: Ledger, line: LedgerLine): LedgerRow => {
  const { origin, day, from, to, module, nature, mode, counted, refused } = line;
  const words = wordsIn(legible);
  return {
    day: day === null ? fr.undated : frenchDay(day),
    times: from === null || to === null ? null : `${hour(from.time)} – ${hour(to.time)}`,
    what: titleOf(legible, line, protocol),
    module: origin.kind === "session" && module !== null ? words.module(protocol, module) : null,
    kind: [
      ...(nature === null ? [] : [naturesFr[nature]]),
      ...(mode === null ? [] : [ledgerModesFr[mode]]),
      ...placeOf(legible, line),
    ].join(", "),
    formateurs: listed(
      leadersOf(legible, line).map((formateur) => words.person(formateurId(formateur))),
    ),
    counted: frenchMinutes(counted),
    refused: refused.map(
      ({ minutes, reason }) => `${frenchMinutes(minutes)} : ${refusedReasonsFr[reason].title}`,
    ),
  };
};

const last = "9999";

const byTime = (a: LedgerLine, b: LedgerLine): number => {
  const [one, other] = [a.day ?? last, b.day ?? last];
  if (one !== other) return one < other ? -1 : 1;
  return (a.from?.at ?? 0) - (b.from?.at ?? 0);
};

/** Every minute, counted or refused and why, in the order of the clock: the ledger of the screen. */
export const ledgerRows = (legible: Legible, ledger: Ledger): ReadonlyArray<LedgerRow> =>
  ledger.lines.toSorted(byTime).map((line) => rowOf(legible, ledger, line));

/** Each formateur of what counts, once, as they were presented the first time. */
export const formateursIn = (legible: Legible, { lines }: Ledger): ReadonlyArray<string> => {
  const known = new Map<string | GuestId, readonly [formateur: Formateur, day: Day]>();
  for (const line of lines)
    for (const formateur of leadersOf(legible, line)) {
      const id = formateurId(formateur);
      if (line.day !== null && line.counted > 0 && !known.has(id))
        known.set(id, [formateur, line.day]);
    }
  return [...known.values()].map(([formateur, day]) => formateurPresented(legible, formateur, day));
};
