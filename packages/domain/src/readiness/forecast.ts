import type { Fact } from "../Fact.ts";
import type { Folded } from "../journal/Entry.ts";
import { HashMap } from "effect";
import type { PersonId, SessionId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import type { Signature } from "../kernel/Signature.ts";
import { isBefore, type LocalInstant } from "../kernel/time.ts";
import type { Finding } from "../protocols/Finding.ts";
import { holds } from "../protocols/holds.ts";
import { formateurId } from "../training/facts.ts";
import { awaitsCountersignature, endOf } from "../training/sheet.ts";
import {
  presenceIn,
  sequencesOf,
  signatureIn,
  stateOf,
  type TrainingSession,
} from "../training/TrainingSession.ts";
import { type Supposed, supposedEntries } from "./supposed.ts";
import { evolve, type Workspace } from "../Workspace.ts";
import { missingThings, missingToEach } from "./missingThings.ts";
import { readiness } from "./readiness.ts";

/** What is supposed: sessions held to their end; `ends` are resolved local instants. */
export type Plan = {
  readonly sessions: ReadonlyArray<SessionId>;
};

const supposedSignature = (signer: string, at: LocalInstant, sentence: string): Signature => ({
  signer,
  at,
  method: "account",
  sentence,
  shown: null,
  device: "suppose",
  identity: "verified",
  document: null,
  typedBy: null,
});

/** Enrolled people present to the end of each séquence sign, but those stated absent or who signed already. */
const supposedAttendance = (session: TrainingSession): ReadonlyArray<Supposed> =>
  sequencesOf(session.segments).flatMap(({ sequence, from, to }) =>
    [...HashMap.keys(session.enrolled)]
      .toSorted()
      .filter(
        (person) =>
          signatureIn(session, sequence, person) === undefined &&
          presenceIn(session, sequence, person)?.presence.kind !== "absent",
      )
      .map((person) => ({
        at: to,
        fact: {
          type: "AttendanceSigned.1",
          body: {
            session: session.session,
            sequence,
            person,
            from,
            to,
            late: null,
            signature: supposedSignature(person, to, "presence.1"),
          },
        },
      })),
  );

/** Late signatures that a formateur has still to answer for (j23). */
const supposedCountersignatures = (
  session: TrainingSession,
  by: PersonId,
  end: LocalInstant,
): ReadonlyArray<Supposed> =>
  sequencesOf(session.segments).flatMap(({ sequence }) =>
    [...HashMap.keys(session.enrolled)].toSorted().flatMap((person) => {
      const signature = signatureIn(session, sequence, person);
      return signature === undefined || !awaitsCountersignature(signature)
        ? []
        : [
            {
              at: end,
              fact: {
                type: "LateSignatureCountersigned.1" as const,
                body: {
                  session: session.session,
                  sequence,
                  person,
                  signature: supposedSignature(by, end, "late-presence.1"),
                },
              },
            },
          ];
    }),
  );

const supposedSegments = (session: TrainingSession, end: LocalInstant): ReadonlyArray<Supposed> =>
  session.segments.flatMap(({ segment, formateurs }) =>
    formateurs.map((formateur) => ({
      at: end,
      fact: {
        type: "SegmentSigned.1",
        body: {
          session: session.session,
          segment,
          formateur,
          signature: supposedSignature(formateurId(formateur), end, "formateur.1"),
        },
      },
    })),
  );

const supposedClosing = (session: TrainingSession, by: PersonId, end: LocalInstant): Supposed => ({
  at: end,
  fact: {
    type: "SheetClosed.1",
    body: {
      session: session.session,
      at: end,
      manner: "formateurs",
      by,
      reason: null,
      document: null,
      flags: [],
    },
  },
});

/** What a session held to its end would write: enrolled people present and signed, formateurs signed, sheet closed. */
const heldFacts = (session: TrainingSession): ReadonlyArray<Supposed> => {
  const end = endOf(session);
  const [leader] = session.segments.flatMap(({ formateurs }) =>
    formateurs.flatMap((formateur) => (formateur.kind === "person" ? [formateur.person] : [])),
  );
  const by = leader ?? [...HashMap.keys(session.enrolled)].toSorted()[0];
  return end === undefined || by === undefined
    ? []
    : [
        ...supposedAttendance(session),
        ...supposedCountersignatures(session, by, end),
        ...supposedSegments(session, end),
        supposedClosing(session, by, end),
      ];
};

/**
 * The entries that a plan would write, numbered from the head on, by the actor `supposed`, which no store accepts.
 * Assessments, pieces and attestations are never supposed.
 */
export const suppose = (workspace: Workspace, plan: Plan): ReadonlyArray<Folded<Fact>> =>
  supposedEntries(
    workspace,
    plan.sessions
      .flatMap((session) => at(workspace.training.sessions, session) ?? [])
      .flatMap(heldFacts)
      .toSorted((a, b) => a.at.at - b.at.at),
  );

export type ForecastStep = {
  readonly on: LocalInstant;
  readonly session: SessionId;
  /** Delegates whose training holds from that day on, and not before. */
  readonly trained: ReadonlyArray<PersonId>;
};

/** What planned sessions would give a team; what is then still needed is listed, never supposed. Empty where none is planned. */
export type Forecast = {
  readonly steps: ReadonlyArray<ForecastStep>;
  readonly earliest: LocalInstant | undefined;
  readonly decidingSession: SessionId | undefined;
  /** Those whom the last session that completes anybody completes. */
  readonly lastTrained: ReadonlyArray<PersonId>;
  /** Of what keeps the readiest binôme from practice; of everyone once nothing does. */
  readonly stillNeeded: ReadonlyArray<Finding>;
};

/** What steps say together: the day of the first that completes anybody, and whom the last one completes. */
export const foretold = (steps: ReadonlyArray<ForecastStep>): Omit<Forecast, "stillNeeded"> => {
  const first = steps.find(({ trained }) => trained.length > 0);
  const last = steps.findLast(({ trained }) => trained.length > 0);
  return {
    steps,
    earliest: first?.on,
    decidingSession: first?.session,
    lastTrained: last?.trained ?? [],
  };
};

const nothingPlanned: Forecast = { ...foretold([]), stillNeeded: [] };

const trainingKinds: ReadonlySet<string> = new Set([
  "training-minutes",
  "training-days",
  "training-sessions",
  "training-completion",
]);

const isTraining = (finding: Finding): boolean =>
  finding.parts.length > 0
    ? finding.parts.some(isTraining)
    : finding.kind !== null && trainingKinds.has(finding.kind);

/** Delegates of a team whose hours and days hold. */
const trainedBy = (findings: ReadonlyArray<Finding>): ReadonlySet<PersonId> => {
  const lacking = new Set<PersonId>();
  const everyone = new Set<PersonId>();
  for (const finding of findings)
    if (finding.subject.kind === "member" && isTraining(finding)) {
      everyone.add(finding.subject.person);
      if (!holds(finding)) lacking.add(finding.subject.person);
    }
  return new Set([...everyone].filter((person) => !lacking.has(person)));
};

/**
 * Sessions of a team's protocol still to be held or whose sheet is still to be closed, in the order of their ends:
 * one that is over counts for nothing until then, and late signatures are supposed like the others.
 */
export const plannedSessions = (
  workspace: Workspace,
  team: TeamId,
): ReadonlyArray<TrainingSession> => {
  const protocol = at(workspace.teams.teams, team)?.protocol;
  return [...HashMap.values(workspace.training.sessions)]
    .filter((session) => {
      const state = stateOf(session);
      return (
        (state === "planned" || state === "open") &&
        endOf(session) !== undefined &&
        session.segments.some(({ protocols }) => protocols.some((known) => known === protocol))
      );
    })
    .toSorted(
      (a, b) => (endOf(a)?.at ?? 0) - (endOf(b)?.at ?? 0) || a.scheduled.entry - b.scheduled.entry,
    );
};

/**
 * The same gate at the end of each planned session, or now for those that are over, folded on a fork of the present:
 * earliest day on which a delegate would be trained, the session that decides it, the last person.
 */
export const forecast = (workspace: Workspace, team: TeamId, now: LocalInstant): Forecast => {
  const sessions = plannedSessions(workspace, team);
  if (sessions.length === 0) return nothingPlanned;
  const steps: Array<ForecastStep> = [];
  let fork = workspace;
  let findings = readiness(workspace, team, now);
  let known = trainedBy(findings);
  for (const session of sessions) {
    const end = endOf(session);
    if (end === undefined) continue;
    const on = isBefore(end, now) ? now : end;
    fork = suppose(fork, { sessions: [session.session] }).reduce(evolve, fork);
    findings = readiness(fork, team, on);
    const trained = trainedBy(findings);
    steps.push({
      on,
      session: session.session,
      trained: [...trained].filter((person) => !known.has(person)).toSorted(),
    });
    known = trained;
  }
  const toStart = missingThings(findings);
  return {
    ...foretold(steps),
    stillNeeded: toStart.length > 0 ? toStart : missingToEach(findings),
  };
};
