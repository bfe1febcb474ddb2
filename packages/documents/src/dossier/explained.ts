import { suspensionOn, suspensionsLiftedBy } from "@coopilote/domain/declaration/Declaration.ts";
import { findingsIn, sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import { flagsTold } from "@coopilote/domain/dossier/flagsTold.ts";
import type { TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { capital } from "@coopilote/domain/kernel/Sentence.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { legalHeadDelegants } from "@coopilote/domain/readiness/legalHeadDelegants.ts";
import { samePersonFr } from "@coopilote/domain/readiness/samePersonFr.ts";

import { explainedFr as fr } from "./dossierFr.ts";
import type { Ground } from "./Ground.ts";

const leaves = (finding: Finding): ReadonlyArray<Finding> => [
  finding,
  ...finding.parts.flatMap(leaves),
];

/** Who was declared before their training ended: it does not vanish later (j8). */
const declaredEarly = ({ journal, asked, words }: Ground, team: TeamId): ReadonlyArray<string> =>
  findingsIn(journal.workspace, asked.scope, team, asked.on)
    .flatMap(leaves)
    .flatMap(({ missing, subject }) =>
      missing === "training-after-declaration" && subject.kind === "member"
        ? fr.early(words.person(subject.person))
        : [],
    );

const samePerson = ({ journal, asked, words }: Ground, team: TeamId): ReadonlyArray<string> => {
  const known = at(journal.workspace.teams.teams, team);
  return known === undefined
    ? []
    : legalHeadDelegants(journal.workspace, known, asked.on).map((person) =>
        samePersonFr(words.person(person)),
      );
};

const suspended = ({ journal, asked }: Ground, team: TeamId): ReadonlyArray<string> => {
  const { declaration } = journal.workspace;
  const now = suspensionOn(declaration, team, asked.on);
  return [
    ...suspensionsLiftedBy(declaration, team, asked.on).map(({ from, lifted }) =>
      fr.suspended(from, lifted.from),
    ),
    ...(now === undefined ? [] : [fr.suspended(now.from, undefined)]),
  ];
};

const onDeclaration = ({ conclusions, words }: Ground, team: TeamId): ReadonlyArray<string> =>
  conclusions.teams
    .filter((each) => each.team === team)
    .flatMap(({ delegates }) => delegates)
    .filter(({ heldAsKnownToday }) => heldAsKnownToday.onDeclaration)
    .map(({ delegate }) => fr.reprise(words.person(delegate)));

const answeredPoints = ({ journal, asked, words }: Ground): ReadonlyArray<string> =>
  sessionsIn(journal.workspace, asked.scope, asked.on).flatMap((session) =>
    flagsTold(session, words).flatMap(({ title, answer }) =>
      answer === undefined
        ? []
        : fr.answered(capital(words.session(session.session)), title, answer),
    ),
  );

/** What a reader would ask about, with what there is to answer. */
export const explainedIn = (ground: Ground): ReadonlyArray<string> => [
  ...new Set([
    ...ground.conclusions.teams.flatMap(({ team }) => [
      ...suspended(ground, team),
      ...samePerson(ground, team),
      ...declaredEarly(ground, team),
      ...onDeclaration(ground, team),
    ]),
    ...answeredPoints(ground),
  ]),
];
