import { type Document, isAbout, concerned } from "./documents/Document.ts";
import { type DocumentId, PersonId, TeamId } from "./kernel/ids.ts";
import { HashMap } from "effect";
import type { Finding, Turn } from "./protocols/Finding.ts";
import { turnsOf } from "./readiness/decisive.ts";
import type { Standing } from "./Standing.ts";
import type { Workspace } from "./Workspace.ts";

const isTheirs = (standing: Standing, team: TeamId, turn: Turn): boolean => {
  switch (turn.who) {
    case "nobody":
    case "ars":
      return false;
    case "person":
      return turn.person === standing.person;
    case "delegants":
      return standing.engagedIn(team) === "delegant";
    case "two-members":
      return standing.roleIn(team) !== undefined;
    case "coordinator":
      return standing.manages;
    case "legal-head":
      return standing.holds("legal-head");
  }
};

/** Whether a finding about a team waits for whoever has this standing: any branch that would do may be theirs. */
export const isTurnOf = (standing: Standing, team: TeamId, finding: Finding): boolean =>
  turnsOf(finding).some((turn) => isTheirs(standing, team, turn));

/** Whether a piece is of someone's teams, as an engaged delegant: about the team, or about one who is or was in it. */
const isOfTheirTeams = (standing: Standing, document: Document): boolean =>
  concerned(document).some(
    (id) =>
      standing.engagedIn(TeamId.make(id)) === "delegant" ||
      standing.isDelegantOf(PersonId.make(id)),
  );

/**
 * Pieces nobody has read yet and that wait for someone, the first filed first: all of them for who manages, those of
 * their teams for an engaged delegant; never one that is about themselves (j6).
 */
export const piecesToRead = (
  { documents, training }: Pick<Workspace, "documents" | "training">,
  standing: Standing,
): ReadonlyArray<DocumentId> => {
  const { person } = standing;
  if (person === undefined) return [];
  return [...HashMap.values(documents.documents)]
    .filter(
      (document) =>
        document.verdicts === undefined &&
        !isAbout(training, document, person) &&
        (standing.manages || isOfTheirTeams(standing, document)),
    )
    .toSorted((a, b) => a.entry - b.entry)
    .map(({ document }) => document);
};
