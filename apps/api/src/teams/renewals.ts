import type { Renewal } from "@coopilote/contract/teams/Renewal.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { renewalsIn } from "@coopilote/domain/readiness/renewals.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import { nameOf } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { requirementCards } from "./requirementCards.ts";

/** A team, and what the gate finds of it now. */
type Found = { readonly team: TeamId; readonly findings: ReadonlyArray<Finding> };

const isDated = (status: Finding["status"]): status is Renewal["status"] =>
  status === "met" || status === "due-soon" || status === "overdue" || status === "lapsed";

const renewalsOf = (request: ViewRequest, { team, findings }: Found): ReadonlyArray<Renewal> => {
  const { snapshot, now, standing } = request;
  const told = renewalsIn(readableBy(standing, findings), now.day);
  if (told.length === 0) return [];
  const cards = requirementCards(snapshot, team, now);
  return told.flatMap(({ finding: { requirement, subject, status }, due }) => {
    const person = subject.kind === "member" ? subject.person : null;
    return isDated(status)
      ? [
          {
            team,
            shortTitle: judgedBy(snapshot.workspace, team, now)?.version.shortTitle ?? "",
            requirement,
            title: cards.find((card) => card.requirement === requirement)?.title ?? requirement,
            person,
            name: person === null ? null : nameOf(snapshot, person),
            due,
            status,
          },
        ]
      : [];
  });
};

/** What is to be renewed in every team, of what whoever looks may read, the soonest first. */
export const renewals = (
  request: ViewRequest,
  teams: ReadonlyArray<Found>,
): ReadonlyArray<Renewal> =>
  teams.flatMap((team) => renewalsOf(request, team)).toSorted((a, b) => inCodeOrder(a.due, b.due));
