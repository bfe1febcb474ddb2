import { HashMap } from "effect";
import type { FactsOf, Folded, Noted } from "../journal/Entry.ts";
import { changed, remembered } from "../kernel/maps.ts";
import type { PersonId, SessionId } from "../kernel/ids.ts";
import type { trainingFacts } from "./facts.ts";
import { evolveSheet, isSheetFact } from "./foldSheet.ts";
import type { TrainingState } from "./Training.ts";

type TrainingFact = FactsOf<typeof trainingFacts>;

const enrol = (
  state: TrainingState,
  session: SessionId,
  persons: ReadonlyArray<PersonId>,
  noted: Noted,
): TrainingState => ({
  ...state,
  sessions: changed(state.sessions, session, (known) => ({
    ...known,
    enrolled: persons.reduce(
      (enrolled, person) => HashMap.set(enrolled, person, noted),
      known.enrolled,
    ),
  })),
  sessionsOf: persons.reduce(
    (index, person) => remembered(index, person, session),
    state.sessionsOf,
  ),
});

export const evolveTraining = (
  state: TrainingState,
  { version: entry, at, fact }: Folded<TrainingFact>,
): TrainingState => {
  const noted = { entry, at };
  if (isSheetFact(fact))
    return {
      ...state,
      sessions: changed(state.sessions, fact.body.session, (session) =>
        evolveSheet(session, fact, noted),
      ),
    };
  const { type, body } = fact;
  switch (type) {
    case "SessionScheduled.1":
      return {
        ...state,
        sessions: HashMap.set(state.sessions, body.session, {
          ...body,
          scheduled: noted,
          replanned: undefined,
          opened: undefined,
          closing: undefined,
          cancelled: undefined,
          enrolled: HashMap.empty(),
          signatures: HashMap.empty(),
          presences: HashMap.empty(),
          links: HashMap.empty(),
          segmentSignatures: HashMap.empty(),
          explanations: undefined,
        }),
      };
    case "ParticipantsEnrolled.1":
      return enrol(state, body.session, body.persons, noted);
    case "GuestFormateurNamed.1":
      return { ...state, guests: HashMap.set(state.guests, body.guest, { ...noted, ...body }) };
    case "SigningLinkGiven.1":
      return {
        ...state,
        sessionByLink: HashMap.set(state.sessionByLink, body.link, body.session),
        sessions: changed(state.sessions, body.session, (session) => ({
          ...session,
          links: remembered(session.links, body.guest, {
            ...noted,
            link: body.link,
            by: body.by,
            until: body.until,
          }),
        })),
      };
    case "AutoformationRecorded.1":
      return {
        ...state,
        autoformations: HashMap.set(state.autoformations, body.autoformation, {
          ...noted,
          ...body,
          confirmed: undefined,
        }),
        autoformationsOf: remembered(state.autoformationsOf, body.person, body.autoformation),
      };
    case "AutoformationConfirmed.1":
      return {
        ...state,
        autoformations: changed(state.autoformations, body.autoformation, (autoformation) => ({
          ...autoformation,
          confirmed: { ...noted, by: body.by },
        })),
      };
    case "ExternalTrainingRecorded.1":
      return {
        ...state,
        externals: HashMap.set(state.externals, body.training, {
          ...noted,
          ...body,
          accepted: undefined,
        }),
        externalsOf: remembered(state.externalsOf, body.person, body.training),
      };
    case "ExternalTrainingAccepted.1":
      return {
        ...state,
        externals: changed(state.externals, body.training, (training) => ({
          ...training,
          accepted: { ...noted, by: body.by },
        })),
      };
    case "TrainingAttested.1":
      return {
        ...state,
        attestations: HashMap.set(state.attestations, body.attestation, {
          ...noted,
          ...body,
          revoked: undefined,
        }),
        attestationsOf: remembered(state.attestationsOf, body.person, body.attestation),
      };
    case "AttestationRevoked.1":
      return {
        ...state,
        attestations: changed(state.attestations, body.attestation, (attestation) => ({
          ...attestation,
          revoked: { entry, at: body.at, by: body.by, reason: body.reason },
        })),
      };
  }
};
