import { newestFirst } from "../kernel/History.ts";
import type { Code, GuestId, PersonId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { type Day, isBy, type LocalInstant } from "../kernel/time.ts";
import { verdictOn } from "../documents/Document.ts";
import { professionOn, qualificationsOn } from "../people/Person.ts";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Formateur } from "../training/facts.ts";
import type { Workspace } from "../Workspace.ts";
import { attestationOn } from "./attestations.ts";
import { engagedRole } from "./engaged.ts";

type Rule = ProtocolVersion["trainers"];

type Professions = Rule["professions"];

const fits = (
  professions: Professions,
  profession: Code | undefined,
  qualifications: ReadonlySet<string>,
): boolean =>
  professions.some(
    (row) =>
      row.profession === profession &&
      row.qualifications.every((qualification) => qualifications.has(qualification)),
  );

/** Profession and qualifications held on the day of the segment; a qualification without a date is held throughout. */
const fitsPerson = (
  workspace: Workspace,
  professions: Professions,
  person: PersonId,
  day: Day,
): boolean => {
  const known = at(workspace.people.people, person);
  if (known === undefined) return false;
  const held = qualificationsOn(known, day).map(({ qualification }) => qualification);
  return fits(professions, professionOn(known, day)?.profession, new Set(held));
};

/** Whether a formateur, of the workspace or a guest, has one of some professions and its specialties, that day. */
export const fitsFormateur = (
  workspace: Workspace,
  professions: Professions,
  formateur: Formateur,
  day: Day,
): boolean => {
  if (formateur.kind === "person") return fitsPerson(workspace, professions, formateur.person, day);
  const guest = at(workspace.training.guests, formateur.guest);
  return guest !== undefined && fits(professions, guest.profession, new Set(guest.qualifications));
};

/** Engaged as delegant for the protocol on the day of the segment, or since, within the training period (j9). */
export const isEngagedDelegant = (
  workspace: Workspace,
  protocol: Code,
  person: PersonId,
  began: LocalInstant,
  limit: LocalInstant,
): boolean => {
  if (!isBy(began, limit)) return false;
  const instants = [began, limit];
  return newestFirst(at(workspace.teams.teamsOf, person)).some((team) => {
    const known = at(workspace.teams.teams, team);
    return (
      known?.protocol === protocol &&
      (instants.some((on) => engagedRole(workspace, known, person, on) === "delegant") ||
        newestFirst(at(known.members, person)?.engagements).some(
          ({ role, signature }) =>
            role === "delegant" && isBy(began, signature.at) && isBy(signature.at, limit),
        ))
    );
  });
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
    fits(rule.professions, known.profession, new Set(known.qualifications)) &&
    proof !== undefined &&
    verdictOn(proof, limit)?.verdict === "accepted"
  );
};

/** Engaged as delegate for the protocol on the day of the segment, their own training attested by then (j9). */
const isTrainedDelegate = (
  workspace: Workspace,
  protocol: Code,
  person: PersonId,
  began: LocalInstant,
): boolean =>
  attestationOn(workspace, person, protocol, began) !== undefined &&
  newestFirst(at(workspace.teams.teamsOf, person)).some((team) => {
    const known = at(workspace.teams.teams, team);
    return (
      known?.protocol === protocol && engagedRole(workspace, known, person, began) === "delegate"
    );
  });

/** As what a formateur gives minutes of a protocol. */
export type Capacity = "delegant" | "named" | "trained-delegate";

/**
 * As what a formateur may give minutes, judged on the day of the segment by the version's rule; nothing where they may not.
 * `limit`: until when the formateur may still have engaged; the end of the training period.
 */
export const capacityOf = (
  workspace: Workspace,
  { trainers, protocol }: ProtocolVersion,
  formateur: Formateur,
  began: LocalInstant,
  limit: LocalInstant,
): Capacity | undefined => {
  const named = fitsFormateur(workspace, trainers.named ?? [], formateur, began.day)
    ? "named"
    : undefined;
  if (formateur.kind === "guest")
    return isEngagedElsewhere(workspace, trainers, formateur.guest, limit) ? "delegant" : named;
  const { person } = formateur;
  if (
    trainers.delegants &&
    fitsPerson(workspace, trainers.professions, person, began.day) &&
    isEngagedDelegant(workspace, protocol, person, began, limit)
  )
    return "delegant";
  if (named !== undefined) return named;
  return trainers.trainedDelegates && isTrainedDelegate(workspace, protocol, person, began)
    ? "trained-delegate"
    : undefined;
};
