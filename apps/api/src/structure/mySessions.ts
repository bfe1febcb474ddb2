import type { MineView } from "@coopilote/contract/structure/answers.ts";
import type { Waiting } from "@coopilote/contract/structure/Waiting.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays } from "@coopilote/domain/kernel/time.ts";
import { isAfterClosing, presenceChanges } from "@coopilote/domain/training/presenceChanges.ts";
import { opensLater, participantsIn, sheetHash } from "@coopilote/domain/training/sheet.ts";
import { attendanceToSign } from "@coopilote/domain/training/toSign.ts";
import { sequencesOf, stateOf } from "@coopilote/domain/training/TrainingSession.ts";
import { HashMap } from "effect";
import { nameOf, optionalTextIn, textIn } from "../people/names.ts";
import { formateurName, sessionLines } from "../training/sessionsView.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** Séquences that wait for my signature, or for a new one over longer times (j23). */
export const toSign = (request: ViewRequest): Waiting["toSign"] => {
  const { snapshot, person, now, sha256 } = request;
  return [...HashMap.values(snapshot.workspace.training.sessions)]
    .filter(
      (session) =>
        stateOf(session) === "open" ||
        (stateOf(session) === "closed" && session.afterwards === null),
    )
    .toSorted((a, b) => a.scheduled.entry - b.scheduled.entry)
    .flatMap((session) =>
      sequencesOf(session.segments)
        .filter((sequence) => participantsIn(session, sequence).includes(person))
        .flatMap((sequence) => {
          const owed = attendanceToSign(session, sequence, person, now);
          return owed === undefined
            ? []
            : [
                {
                  session: session.session,
                  title: textIn(snapshot, session.title),
                  place: textIn(snapshot, session.place),
                  sequence: sequence.sequence,
                  ...owed,
                  shown: sheetHash(sha256, session),
                  formateurs: [
                    ...new Set(
                      sequence.segments.flatMap(({ formateurs }) =>
                        formateurs.map((formateur) => formateurName(request, formateur)),
                      ),
                    ),
                  ],
                },
              ];
        }),
    );
};

/** Sessions I lead: those of the day, and open sheets that wait to be closed. */
export const toLead = (request: ViewRequest): Waiting["toLead"] =>
  sessionLines(request)
    .filter(
      ({ session, state, from }) =>
        request.standing.leads(session) &&
        (state === "open" || (state === "planned" && from.day === request.now.day)),
    )
    .map((line) => {
      const session = at(request.snapshot.workspace.training.sessions, line.session);
      const opens =
        session === undefined || line.state !== "planned"
          ? undefined
          : opensLater(session, request.now, request.civil.of);
      return { ...line, opens: opens ?? null };
    });

/** A presence that changed is told this many days. */
const toldDays = 60;

/** My presences stated otherwise after I had signed or after the closing, the newest first (j23). */
export const ownPresenceChanges = ({
  snapshot,
  person,
  now,
}: ViewRequest): MineView["presenceChanges"] => {
  const since = addDays(now.day, -toldDays);
  return [...HashMap.values(snapshot.workspace.training.sessions)]
    .flatMap((session) =>
      presenceChanges(session, person).map((change) => ({ session, ...change })),
    )
    .filter(({ statement }) => statement.at.day >= since)
    .toSorted((a, b) => b.statement.entry - a.statement.entry)
    .map(({ session, sequence, before, after, statement }) => ({
      session: session.session,
      title: textIn(snapshot, session.title),
      sequence: sequence.sequence,
      from: sequence.from,
      to: sequence.to,
      before: before ?? null,
      after: after ?? null,
      at: statement.at,
      by: nameOf(snapshot, statement.by),
      reason: optionalTextIn(snapshot, statement.reason),
      afterClosing: isAfterClosing(session, statement),
    }));
};
