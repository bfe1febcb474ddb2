import { HashMap } from "effect";
import { type Deposit, depositsOf } from "../declaration/Declaration.ts";
import type { NamedMember } from "../declaration/facts.ts";
import { lastWhere } from "../kernel/History.ts";
import { keyOf } from "../kernel/maps.ts";
import { isBy } from "../kernel/time.ts";
import {
  covers,
  professionOn,
  type Qualification,
  qualificationOn,
  qualificationsOn,
} from "../people/Person.ts";
import type { Kind, ProfessionRow } from "../protocols/Requirement.ts";
import { engagementOn, withdrawalOn } from "../teams/Team.ts";
import { inForceAmong } from "./attestations.ts";
import { memberDocumentVerdict } from "./documentKinds.ts";
import { engagedOn } from "./engaged.ts";
import { type Gate, type MemberSubject, repriseFor, turn, type Verdict } from "./Gate.ts";
import { receiptDoubt } from "./receipt.ts";
import { declaredInReprise } from "./repriseVerdict.ts";
import { standingAttestation, standingDeposit } from "./standing.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

/** The sheet says a specialty, and none of it is asked: nothing is left to indicate there (j5). */
const isOtherwiseQualified = (
  rows: ReadonlyArray<ProfessionRow>,
  held: ReadonlyArray<Qualification>,
): boolean =>
  held.length > 0 &&
  !held.some(({ qualification }) =>
    rows.some(({ qualifications }) => qualifications.includes(qualification)),
  );

/** Profession, qualifications and way of practising that the text asks for (j5). */
export const professionVerdict = (
  gate: Gate,
  subject: MemberSubject,
  { rows }: Of<"profession">,
): Verdict => {
  const person = gate.personOf(subject.person);
  const stated = person && professionOn(person, gate.on.day);
  if (person === undefined || stated === undefined)
    return {
      status: "unmet",
      missing: "profession-not-stated",
      turnOf: turn.coordinator,
      nextStep: "stateProfession",
    };
  const evidence = [stated.entry];
  const sameProfession = rows.filter(({ profession }) => profession === stated.profession);
  if (sameProfession.length === 0)
    return {
      status: "unmet",
      evidence,
      missing: "profession-not-allowed",
      turnOf: turn.coordinator,
      nextStep: "changeMember",
    };
  const qualified = sameProfession.filter(({ qualifications }) =>
    qualifications.every(
      (qualification) => qualificationOn(person, qualification, gate.on.day) !== undefined,
    ),
  );
  const held = qualificationsOn(person, gate.on.day);
  const heldEntries = held.map(({ entry }) => entry);
  if (qualified.length === 0)
    return {
      status: "unmet",
      evidence: [...evidence, ...heldEntries],
      missing: "qualification-missing",
      specialties: sameProfession.map(({ qualifications }) => qualifications),
      turnOf: turn.coordinator,
      nextStep: isOtherwiseQualified(sameProfession, held) ? "changeMember" : "recordQualification",
    };
  const exercises = [...HashMap.values(person.exercises)].filter((exercise) =>
    covers(exercise, gate.on.day),
  );
  const isExercised = qualified.some(
    ({ exercise }) => exercise === null || exercises.some(({ mode }) => mode === exercise),
  );
  return isExercised
    ? { status: "met", evidence: [...evidence, ...heldEntries] }
    : {
        status: "unmet",
        evidence,
        missing: "exercise-not-allowed",
        turnOf: turn.coordinator,
        nextStep: exercises.length === 0 ? "startExercise" : "changeMember",
      };
};

/** A number where the profession has one; an unusual one warns elsewhere and never blocks (j28). */
export const registrationVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const known = gate.personOf(subject.person)?.registrations?.latest;
  if (known === undefined)
    return {
      status: "unmet",
      missing: "number-missing",
      turnOf: turn.of(subject.person),
      nextStep: "recordRegistration",
    };
  if (known.register !== "none") return { status: "met", evidence: [known.entry], since: known.at };
  const diploma = memberDocumentVerdict(gate, subject, "preuve-diplome");
  return { ...diploma, evidence: [known.entry, ...(diploma.evidence ?? [])] };
};

/** Individual and nominative engagement, in force (R18, j34). */
export const engagementVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const member = gate.memberOf(subject.person);
  const engaged = engagedOn(gate.workspace, gate.team, subject.person, gate.on);
  if (engaged?.role === subject.role) {
    const { proof, evidence, since } = engaged;
    return { status: "met", proof, evidence, since };
  }
  const withdrawal = member === undefined ? undefined : withdrawalOn(member, gate.on);
  return {
    status: "unmet",
    missing: withdrawal === undefined ? "engagement-missing" : "withdrawn",
    evidence: withdrawal === undefined ? [] : [withdrawal.entry],
    turnOf: turn.of(subject.person),
    nextStep: "signEngagement",
  };
};

/** Attestation sur l'honneur in the role held (R48). */
export const swornVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const sworn = lastWhere(
    gate.memberOf(subject.person)?.sworn,
    ({ role, signature }) => role === subject.role && isBy(signature.at, gate.on),
  );
  if (sworn !== undefined)
    return {
      status: "met",
      proof: sworn.signature.method === "paper" ? "document" : "recorded",
      evidence: [sworn.entry],
      since: sworn.signature.at,
    };
  return (
    declaredInReprise(gate, subject.person, subject.role, "sworn-statement") ?? {
      status: "unmet",
      missing: "sworn-statement-missing",
      turnOf: turn.of(subject.person),
      nextStep: "signSwornStatement",
    }
  );
};

/** Civil liability: the sworn line of the engagement, the employer, or a filed certificate (j28). */
export const insuranceVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const member = gate.memberOf(subject.person);
  const engagement = member === undefined ? undefined : engagementOn(member, gate.on);
  if (engagement !== undefined)
    return { status: "met", evidence: [engagement.entry], since: engagement.signature.at };
  const filed = memberDocumentVerdict(gate, subject, "attestation-rcp");
  if (filed.status === "met" || filed.status === "due-soon") return filed;
  return (
    declaredInReprise(gate, subject.person, subject.role, "insurance") ?? {
      status: "unmet",
      missing: "insurance-missing",
      turnOf: turn.of(subject.person),
      nextStep: "signEngagement",
    }
  );
};

/** Attested as trained by a delegant, never by oneself (j6, j34). */
export const attestedVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const signed = gate.attestationsOf(subject.person);
  const standing = standingAttestation(gate.carriedOver, signed, gate.on);
  if (standing !== undefined)
    return {
      status: "met",
      proof: standing.signature.method === "paper" ? "document" : "recorded",
      evidence: [standing.entry],
      since: standing.signature.at,
    };
  const declared = declaredInReprise(gate, subject.person, subject.role, "attestation");
  if (declared !== undefined) return declared;
  const [newest] = signed;
  const revoked = inForceAmong(signed, gate.on) === undefined ? newest?.revoked : undefined;
  return {
    status: "unmet",
    missing: revoked === undefined ? "attestation-missing" : "attestation-revoked",
    evidence: revoked === undefined ? [] : [revoked.entry],
    turnOf: turn.delegants,
    nextStep: "attestTraining",
  };
};

/** The deposit that declares someone under the text in force on the instant asked about (j2). */
const declaringOf = (
  { carriedOver, judged, workspace, team, on }: Gate,
  member: NamedMember,
  deposit: Deposit,
) =>
  standingDeposit(
    carriedOver,
    judged.version,
    depositsOf(workspace.declaration, team.team).filter(({ at: receipt }) => isBy(receipt, on)),
    member,
    deposit,
  );

/** The first deposit that still declares someone on the instant asked about. */
export const firstStandingDeposit = (gate: Gate): Deposit | undefined => {
  const { declarations } = gate;
  return [...new Set(declarations.values())]
    .flatMap((deposit) =>
      deposit.adds
        .filter(({ person, role }) => declarations.get(keyOf(person, role)) === deposit)
        .flatMap((member) => declaringOf(gate, member, deposit).deposit ?? []),
    )
    .toSorted((a, b) => a.at.at - b.at.at || a.entry - b.entry)[0];
};

const undeclared = {
  turnOf: turn.coordinator,
  nextStep: "prepareDeclaration",
} as const;

const isShown = ({ workspace, on }: Gate, deposit: Deposit): boolean =>
  deposit.receipt !== null && receiptDoubt(workspace, deposit, on) === undefined;

/** A deposit made by then names the person in that role, no later one removes them, and it stands under the text in force (j1, j2). */
export const declaredVerdict = (gate: Gate, subject: MemberSubject): Verdict => {
  const first = gate.declarations.get(keyOf(subject.person, subject.role));
  if (first === undefined) return { status: "unmet", missing: "not-declared", ...undeclared };
  const { deposit, standing } = declaringOf(gate, subject, first);
  if (deposit === undefined)
    return standing === "unknown"
      ? {
          status: "unknown",
          evidence: [first.entry],
          missing: "text-carry-over-unknown",
          turnOf: turn.delegants,
          nextStep: "interpretText",
        }
      : {
          status: "unmet",
          evidence: [first.entry],
          missing: "declaration-to-renew",
          ...undeclared,
        };
  const met: Verdict = {
    status: "met",
    proof: isShown(gate, deposit) ? "document" : "recorded",
    evidence: [deposit.entry],
    since: deposit.at,
  };
  return isDeclaredTooEarly(gate, subject, deposit.at)
    ? {
        ...met,
        remarks: [
          {
            part: "declare-avant-formation",
            status: "overdue",
            evidence: [deposit.entry],
            missing: "training-after-declaration",
            turnOf: turn.nobody,
            basis: "coopilote",
            strength: "a-verifier",
          },
        ],
      }
    : met;
};

/** Named in a deposit before their training was attested; it does not vanish later (j8). */
const isDeclaredTooEarly = (
  gate: Gate,
  { person, role }: MemberSubject,
  declared: Gate["on"],
): boolean => {
  if (role === "delegant" || repriseFor(gate, person, role) !== undefined) return false;
  const signed = gate.attestationsOf(person);
  return !signed.some(({ signature }) => isBy(signature.at, declared));
};
