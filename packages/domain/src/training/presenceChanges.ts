import type { Noted } from "../journal/Entry.ts";
import { newestFirst } from "../kernel/History.ts";
import type { PersonId } from "../kernel/ids.ts";
import { atIds } from "../kernel/maps.ts";
import { type Extent, extentOf } from "./sheet.ts";
import {
  type PresenceStatement,
  type Sequence,
  sequencesOf,
  type TrainingSession,
} from "./TrainingSession.ts";

/** Whether something was written on a sheet after it was closed. */
export const isAfterClosing = ({ closing }: TrainingSession, { entry }: Noted): boolean =>
  closing !== undefined && closing.entry < entry;

/** A presence stated otherwise once signed for, or on a closed sheet; an extent is nothing where absent (j23). */
export type PresenceChange = {
  readonly sequence: Sequence;
  readonly before: Extent | undefined;
  readonly after: Extent | undefined;
  readonly statement: PresenceStatement;
};

const isSame = (a: Extent | undefined, b: Extent | undefined): boolean =>
  a?.from.at === b?.from.at && a?.to.at === b?.to.at;

/** What someone is to be told of: their presence changed after they had signed or after the closing, newest first (j23). */
export const presenceChanges = (
  session: TrainingSession,
  person: PersonId,
): ReadonlyArray<PresenceChange> =>
  sequencesOf(session.segments)
    .flatMap((sequence) => {
      const stated = newestFirst(atIds(session.presences, sequence.sequence, person));
      const signed = newestFirst(atIds(session.signatures, sequence.sequence, person)).at(-1);
      return stated.flatMap((statement, place) => {
        const before = extentOf(sequence, stated[place + 1]?.presence);
        const after = extentOf(sequence, statement.presence);
        const isSigned = signed !== undefined && signed.entry < statement.entry;
        return isSame(before, after) || !(isSigned || isAfterClosing(session, statement))
          ? []
          : [{ sequence, before, after, statement }];
      });
    })
    .toSorted((a, b) => b.statement.entry - a.statement.entry);
