import { requestsAwaited } from "@coopilote/domain/declaration/Declaration.ts";
import { isToRedo, verdictOn } from "@coopilote/domain/documents/Document.ts";
import { findingsIn, sessionsIn } from "@coopilote/domain/dossier/conclusionsOf.ts";
import { isForTeam } from "@coopilote/domain/dossier/Scope.ts";
import { flagsTold } from "@coopilote/domain/dossier/flagsTold.ts";
import type { Lacking, Place } from "@coopilote/domain/dossier/Dossier.ts";
import type { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { isBefore } from "@coopilote/domain/kernel/time.ts";
import type { Finding, NextStep } from "@coopilote/domain/protocols/Finding.ts";
import { decisive } from "@coopilote/domain/readiness/decisive.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { titledFr } from "@coopilote/domain/readiness/missingFr.ts";
import { missingToEach } from "@coopilote/domain/readiness/missingThings.ts";
import type { Names } from "@coopilote/domain/readiness/Names.ts";
import { lackedFr } from "@coopilote/domain/readiness/pastFr.ts";
import { isClosedBy, sequencesOf } from "@coopilote/domain/training/TrainingSession.ts";

import { lackingFr as fr } from "./dossierFr.ts";
import { type Ground, namesIn } from "./Ground.ts";
import { findingMatters } from "./mattersFr.ts";

/** Where each step is taken, where it is not on the page of the team. */
const elsewhere: Readonly<
  Partial<Record<NextStep, "annex" | "structure" | "pieces" | "declaration" | "person">>
> = {
  readAnnex: "annex",
  confirmAnnexReading: "annex",
  addRequirement: "annex",
  stateAgreement: "structure",
  adoptSharedSoftware: "structure",
  acceptDocument: "pieces",
  prepareDeclaration: "declaration",
  recordDeposit: "declaration",
  stateProfession: "person",
  recordQualification: "person",
  startExercise: "person",
  recordRegistration: "person",
  recordAffiliation: "person",
  recordAbsence: "person",
};

const personOf = ({ subject }: Finding): PersonId | undefined => {
  if (subject.kind === "member") return subject.person;
  return subject.kind === "binome" ? subject.delegant : undefined;
};

const placeOf = (finding: Finding, team: TeamId): Place => {
  const leaf = decisive(finding);
  const person = personOf(leaf);
  const to = leaf.nextStep === null ? undefined : elsewhere[leaf.nextStep];
  if (to === "structure" || to === "pieces") return { to };
  if (to === "annex" || to === "declaration") return { to, team };
  return to === "person" && person !== undefined ? { to, person } : { to: "team", team };
};

const ruleOf = ({ ofTexts, basis }: Finding): Lacking["rule"] => {
  if (ofTexts) return "texts";
  return basis === "pratique-ars" ? "ars-practice" : "internal";
};

const ofWhom = ({ subject }: Finding, names: Names): string => {
  if (subject.kind === "member") return `, ${names.person(subject.person)}`;
  return subject.kind === "binome"
    ? `, ${names.person(subject.delegate)} avec ${names.person(subject.delegant)}`
    : "";
};

/** What keeps each from practice, as the gate finds it, and what is late by an internal rule. */
const conditionsLacking = (ground: Ground): ReadonlyArray<Lacking> =>
  ground.conclusions.teams.flatMap(({ team }) => {
    const { journal, asked } = ground;
    const names = namesIn(ground, team);
    const findings = findingsIn(journal.workspace, asked.scope, team, asked.on);
    const late = findings.filter(
      (finding) =>
        finding.status === "overdue" && decisive(finding).missing !== "training-after-declaration",
    );
    return [...missingToEach(findings), ...late].map((finding) => {
      const { whose, step } = findingWords(finding, names);
      return {
        rule: ruleOf(finding),
        what: `${titledFr(finding, names)}${ofWhom(finding, names)}`,
        said: lackedFr(finding, names),
        matters: findingMatters(finding, names),
        turn: whose,
        step,
        place: placeOf(finding, team),
      };
    });
  });

const sheetsLacking = (ground: Ground): ReadonlyArray<Lacking> => {
  const { journal, asked, words } = ground;
  const { scope } = asked;
  const own = sessionsIn(journal.workspace, scope, asked.on).filter(
    (session) => scope.kind !== "team" || isForTeam(journal.workspace, scope.team, session),
  );
  return own.flatMap((session) => {
    const place = { to: "sheet", session: session.session } as const;
    const named = words.session(session.session);
    const last = sequencesOf(session.segments).at(-1)?.to;
    const isClosed = isClosedBy(session, asked.on);
    const points = (isClosed ? flagsTold(session, words) : []).filter(
      ({ level, answer }) => level === "to-explain" && answer === undefined,
    );
    const isLeftOpen = !isClosed && last !== undefined && isBefore(last, asked.on);
    return [
      ...(isLeftOpen
        ? [
            {
              rule: "dossier" as const,
              what: fr.sheet(named),
              said: fr.sheetSaid,
              matters: fr.sheetMatters,
              turn: fr.flagTurn,
              step: fr.sheetStep,
              place,
            },
          ]
        : []),
      ...points.map(({ title }) => ({
        rule: "dossier" as const,
        what: fr.flag(named),
        said: `${title}.`,
        matters: fr.flagMatters,
        turn: fr.flagTurn,
        step: fr.flagStep,
        place,
      })),
    ];
  });
};

const piecesLacking = ({ journal, asked, pieces, words }: Ground): ReadonlyArray<Lacking> =>
  pieces.flatMap(({ document }) => {
    const known = at(journal.workspace.documents.documents, document);
    if (known === undefined || !isToRedo(journal.workspace.documents, document, asked.on))
      return [];
    const reason = verdictOn(known, asked.on)?.reason ?? null;
    return {
      rule: "dossier" as const,
      what: fr.redo(words.text(known.name)),
      said: reason === null ? "" : fr.redoSaid(words.text(reason)),
      matters: fr.redoMatters,
      turn: fr.redoTurn,
      step: fr.redoStep,
      place: { to: "pieces" as const },
    };
  });

const requestsLacking = ({ journal, conclusions, asked }: Ground): ReadonlyArray<Lacking> =>
  conclusions.teams.flatMap(({ team }) =>
    requestsAwaited(journal.workspace.declaration, team, asked.on.day).map(({ on, due }) => ({
      rule: "dossier" as const,
      what: fr.ars(on),
      said: fr.arsSaid(due),
      matters: fr.arsMatters,
      turn: fr.arsTurn,
      step: fr.arsStep,
      place: { to: "declaration" as const, team },
    })),
  );

const inOrder: ReadonlyArray<Lacking["rule"]> = ["texts", "dossier", "ars-practice", "internal"];

/** What a structure lacks is found of each of its teams. */
const eachOnce = (lacking: ReadonlyArray<Lacking>): ReadonlyArray<Lacking> => [
  ...new Map(lacking.map((each) => [`${each.what} ${each.said}`, each])).values(),
];

/** What lacks, and why it matters: by the texts first, then what a reader would look for, then what no text asks. */
export const lackingIn = (ground: Ground): ReadonlyArray<Lacking> =>
  eachOnce([
    ...conditionsLacking(ground),
    ...requestsLacking(ground),
    ...sheetsLacking(ground),
    ...piecesLacking(ground),
  ]).toSorted((a, b) => inOrder.indexOf(a.rule) - inOrder.indexOf(b.rule));
