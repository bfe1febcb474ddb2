import { HashMap } from "effect";
import { recall } from "../kernel/History.ts";
import type { Code, GuestId, PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import { verdictOn } from "../documents/Document.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { engagementOn } from "../teams/Team.ts";
import type { Formateur } from "../training/facts.ts";
import type { Workspace } from "../Workspace.ts";

type Rule = ProtocolVersion["trainers"];

const fits = (
  rule: Rule,
  profession: Code | undefined,
  qualifications: ReadonlySet<string>,
): boolean =>
  rule.professions.some(
    (row) =>
      row.profession === profession &&
      row.qualifications.every((qualification) => qualifications.has(qualification)),
  );

/** Profession and qualifications held on the day of the segment; a qualification without a date is held throughout. */
const fitsPerson = (workspace: Workspace, rule: Rule, person: PersonId, day: Day): boolean => {
  const known = at(workspace.people.people, person);
  if (known === undefined) return false;
  const held = [...HashMap.values(known.qualifications)]
    .filter(({ obtainedOn }) => obtainedOn === null || obtainedOn <= day)
    .map(({ qualification }) => qualification);
  return fits(rule, known.professions?.latest.profession, new Set(held));
};

/** Engaged as delegant for the protocol on the day of the segment, or since, within the training period (j9). */
const isEngaged = (
  workspace: Workspace,
  protocol: Code,
  person: PersonId,
  began: LocalInstant,
  limit: LocalInstant,
): boolean => {
  for (const team of recall(at(workspace.teams.teamsOf, person))) {
    const known = at(workspace.teams.teams, team);
    const member = known?.protocol === protocol ? at(known.members, person) : undefined;
    if (member === undefined) continue;
    if (isBy(began, limit) && engagementOn(member, began)?.role === "delegant") return true;
    for (const { role, signature } of recall(member.engagements))
      if (role === "delegant" && signature.at.at > began.at && isBy(signature.at, limit))
        return true;
  }
  return false;
};

/** A guest counts when the proof of their engagement in another declared structure was accepted (j9). */
const isEngagedElsewhere = (
  workspace: Workspace,
  rule: Rule,
  guest: GuestId,
  limit: LocalInstant,
): boolean => {
  const known = at(workspace.training.guests, guest);
  if (known === undefined || known.engagement === null) return false;
  const proof = at(workspace.documents.documents, known.engagement);
  return (
    fits(rule, known.profession, new Set(known.qualifications)) &&
    proof !== undefined &&
    verdictOn(proof, limit)?.verdict === "accepted"
  );
};

/**
 * Whether a formateur may give minutes of a protocol, judged on the day of the segment by the version's rule.
 * `limit`: until when the formateur may still have engaged; the end of the training period.
 */
export const isEligibleFormateur = (
  workspace: Workspace,
  version: ProtocolVersion,
  formateur: Formateur,
  began: LocalInstant,
  limit: LocalInstant,
): boolean =>
  formateur.kind === "guest"
    ? isEngagedElsewhere(workspace, version.trainers, formateur.guest, limit)
    : fitsPerson(workspace, version.trainers, formateur.person, began.day) &&
      isEngaged(workspace, version.protocol, formateur.person, began, limit);
