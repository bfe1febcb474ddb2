import type { AsOfView } from "@coopilote/contract/teams/asOf.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Instant } from "@coopilote/domain/kernel/time.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { asOf, type AsOfAnswer } from "@coopilote/domain/readiness/asOf.ts";
import type { ConditionsHeld } from "@coopilote/domain/readiness/conditionsHeld.ts";
import { legalHeadDelegants } from "@coopilote/domain/readiness/legalHeadDelegants.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { Effect } from "effect";
import { instantGoneBy } from "../asItWas.ts";
import { entriesAt } from "../journal/entriesAt.ts";
import { citedLine } from "../journal/registerView.ts";
import { everyone } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { requirementCards } from "./requirementCards.ts";
import type { teamViews } from "@coopilote/contract/teams/views.ts";

type Request = ViewRequest<(typeof teamViews)["asOf"]>;

const cited = (lines: ReadonlyArray<ConditionsHeld>, practice: ReadonlyArray<number>) =>
  [...new Set([...practice, ...lines.flatMap(({ evidence }) => evidence)])].toSorted(
    (a, b) => a - b,
  );

const readable = (
  { standing }: Request,
  held: ConditionsHeld,
): AsOfView["answers"][number]["heldAsKnownThen"] => {
  const missingByTexts = readableBy(standing, held.missingByTexts);
  return {
    ...held,
    isWithheld: missingByTexts.length < held.missingByTexts.length,
    missingByTexts,
    missingByArsPractice: readableBy(standing, held.missingByArsPractice),
    missingByInternalRules: readableBy(standing, held.missingByInternalRules),
  };
};

const startView = (declared: AsOfAnswer["declared"]): AsOfView["answers"][number]["declared"] => {
  if (declared === undefined) return null;
  const { at, startsFrom, strength } = declared;
  return { at, startsFrom, strength };
};

/** Answers in the order in which people are listed. */
const inOrderOf = (people: AsOfView["people"], answers: ReadonlyArray<AsOfAnswer>) => {
  const placeOf = ({ delegate }: AsOfAnswer): number =>
    people.findIndex(({ person }) => person === delegate);
  return answers.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** Who could practise on an instant: by decisions, by what was known then, by what is known today. */
export const asOfView = Effect.fnUntraced(function* (request: Request) {
  const workspaces = yield* Workspaces;
  const { snapshot, structure, params } = request;
  const team: TeamId = params.team;
  const on = yield* instantGoneBy(request, request.query);
  const judged = judgedBy(snapshot.workspace, team, on);
  if (judged === undefined) return yield* Effect.fail({ _tag: "NotFound" } as const);
  const knownAt: Instant = on.at;
  const then = yield* workspaces.asKnown(structure, knownAt);
  const answers = asOf(snapshot.workspace, then.workspace, team, on);
  const refs = cited(
    answers.flatMap((answer) => [answer.heldAsKnownThen, answer.heldAsKnownToday]),
    answers.flatMap(({ inPractice }) => inPractice.evidence),
  );
  const entries = yield* entriesAt(structure, refs);
  const people = everyone(snapshot);
  const known = at(snapshot.workspace.teams.teams, team);
  const view: AsOfView = {
    version: snapshot.workspace.version,
    on,
    knownVersion: then.workspace.version,
    team,
    title: judged.version.shortTitle,
    legalHeadDelegants:
      known === undefined ? [] : legalHeadDelegants(snapshot.workspace, known, on),
    requirements: requirementCards(snapshot, team, on),
    people,
    answers: inOrderOf(people, answers).map(({ inPractice, delegate, declared, ...held }) => ({
      delegate,
      declared: startView(declared),
      heldAsKnownThen: readable(request, held.heldAsKnownThen),
      heldAsKnownToday: readable(request, held.heldAsKnownToday),
      inPractice: { ...inPractice, since: inPractice.since ?? null },
    })),
    evidence: entries.map((entry) => citedLine(request, entry)),
  };
  return view;
});
