import type { Fact } from "@coopilote/domain/Fact.ts";
import { Hash, PersonId, SequenceId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { local } from "@coopilote/testkit/paris.ts";

export const at = local("2026-03-10", "12:30");

/** The same id for the same thing, of each kind. */
const id = (kind: string, index: number): string =>
  `${index.toString(16).padStart(8, "0")}-0000-7000-8000-${kind.padStart(12, "0")}`;

const sealed = (index: number) => ({
  seal: id("5", index),
  commitment: Hash.make("0".repeat(64)),
});

const signed = (session: SessionId, person: PersonId): Fact => ({
  type: "AttendanceSigned.1",
  body: {
    session,
    sequence: SequenceId.make(id("3", 0)),
    person,
    from: at,
    to: at,
    late: null,
    signature: {
      signer: person,
      at,
      method: "account",
      sentence: "presence.1",
      shown: null,
      device: "ordinateur",
      identity: "verified",
      document: null,
      typedBy: null,
    },
  },
});

/** What a structure writes most: people known, sessions planned, presences signed; everything grows with the journal. */
export const factAt = (index: number): Fact => {
  const person = PersonId.make(id("1", Math.floor(index / 4)));
  const session = SessionId.make(id("2", Math.floor(index / 40)));
  switch (index % 4) {
    case 0:
      return { type: "PersonAdded.1", body: { person, name: sealed(index) } };
    case 1:
      return { type: "ProfessionStated.1", body: { person, profession: "medecin" } };
    case 2:
      return index % 40 === 2
        ? {
            type: "SessionScheduled.1",
            body: {
              session,
              title: sealed(index),
              place: sealed(index + 1),
              segments: [],
              capacity: null,
              afterwards: null,
            },
          }
        : { type: "ParticipantsEnrolled.1", body: { session, persons: [person] } };
    default:
      return signed(session, person);
  }
};

/** What the seals of a fact hide, as short texts. */
export const sealsOf = (fact: Fact): ReadonlyArray<string> => {
  if (fact.type === "PersonAdded.1") return [fact.body.name.seal];
  return fact.type === "SessionScheduled.1" ? [fact.body.title.seal, fact.body.place.seal] : [];
};
