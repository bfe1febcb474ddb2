import type { DeclarationView } from "@coopilote/contract/declaration/answers.ts";
import { declarationForm } from "@coopilote/documents/declaration/declarationForm.ts";
import { isThere, piecesAsked } from "@coopilote/documents/declaration/piecesAsked.ts";
import { miseEnOeuvreOn, practiceOn, stopOn } from "@coopilote/domain/activation/Activation.ts";
import {
  declaredMembersOn,
  declaredOn,
  depositsOf,
  isNamedIn,
  type PreparedDeclaration,
  suspensionOn,
} from "@coopilote/domain/declaration/Declaration.ts";
import { concerned } from "@coopilote/domain/documents/Document.ts";
import { unfitness } from "@coopilote/domain/documents/fit.ts";
import { serving } from "@coopilote/domain/documents/serving.ts";
import { chronological, recall } from "@coopilote/domain/kernel/History.ts";
import { PersonId, type TeamId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { StructureFunction } from "@coopilote/domain/people/facts.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { forecast } from "@coopilote/domain/readiness/forecast.ts";
import { heldNow } from "@coopilote/domain/readiness/heldNow.ts";
import {
  binomeReadiness,
  missingFor,
  missingOf,
  readiness,
} from "@coopilote/domain/readiness/readiness.ts";
import { legalHeadDelegants } from "@coopilote/domain/readiness/legalHeadDelegants.ts";
import { receiptDoubt } from "@coopilote/domain/readiness/receipt.ts";
import { projetOn } from "@coopilote/domain/readiness/teamKinds.ts";
import { teamSteps } from "@coopilote/domain/readiness/teamSteps.ts";
import { swornLines } from "@coopilote/domain/readiness/swornLines.ts";
import type { Regime } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { mayReadResultsOf, mayReadStatement, readableBy } from "@coopilote/domain/reading.ts";
import { judgedBy, regimeOn } from "@coopilote/domain/readiness/textOn.ts";
import { membersOn, type Team } from "@coopilote/domain/teams/Team.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import { HashMap } from "effect";
import { holderIn } from "../people/holderIn.ts";
import { byName, cardOf, everyone, nameOf, textIn } from "../people/names.ts";
import { structureFiness, structureName } from "../structure/structureView.ts";
import { requirementCards } from "../teams/requirementCards.ts";
import { practisedTypes, widenableIn } from "../activation/practisedTypes.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { statementLinkCard } from "./statementLinkCard.ts";
import { printedFor } from "./printedFor.ts";
import { repriseOf } from "./repriseView.ts";

const holderOf = ({ snapshot, now }: ViewRequest, what: StructureFunction) => {
  const holder = holderIn(snapshot.workspace, what, now);
  return holder === undefined ? null : cardOf(snapshot, holder);
};

const membersOf = (
  request: ViewRequest,
  team: Team,
  findings: ReadonlyArray<Finding>,
): DeclarationView["members"] => {
  const { snapshot, now, standing } = request;
  const { workspace } = snapshot;
  const { steps } = forecast(workspace, team.team, now);
  return membersOn(team, now).map(({ person, role }) => {
    const missing = missingOf(findings, person, "declaration");
    const isReadable = mayReadResultsOf(standing, person);
    const number = isReadable
      ? at(workspace.people.people, person)?.registrations?.latest.number
      : undefined;
    const completing = isReadable
      ? steps.find(({ trained }) => trained.includes(person))
      : undefined;
    return {
      ...cardOf(snapshot, person),
      role,
      number: number === undefined || number === null ? null : textIn(snapshot, number),
      ready: missing.length === 0,
      missing: readableBy(standing, missing).filter(({ subject }) => subject.kind === "member"),
      completed: completing?.on.day ?? null,
      isWithheld: !isReadable,
      declared: declaredOn(workspace.declaration, team.team, person, role, now)?.at ?? null,
    };
  });
};

/** What is sworn over a list, for those it adds and those declared who stay. */
const swornOf = (
  { snapshot, standing, now }: ViewRequest,
  team: Team,
  regime: Regime | undefined,
  { adds, removes }: Pick<PreparedDeclaration, "adds" | "removes">,
  findings: ReadonlyArray<Finding>,
): DeclarationView["prepared"][number]["sworn"] => {
  if (regime === undefined) return [];
  const declared = declaredMembersOn(snapshot.workspace.declaration, team.team, now);
  const named = [...declared.filter((member) => !isNamedIn(removes, member)), ...adds];
  return swornLines(regime, findings, named).map((line) => ({
    ...line,
    missing: readableBy(standing, line.missing),
  }));
};

/** What goes in the State's form, and the pieces it rests on where they are for whoever looks. */
const formIn = (
  request: ViewRequest,
  prepared: PreparedDeclaration,
  findings: ReadonlyArray<Finding>,
): DeclarationView["prepared"][number]["form"] => {
  const printed = printedFor(request, prepared, findings);
  const form = declarationForm(printed);
  if (form === undefined) return null;
  const pieces = mayReadStatement(request.standing, prepared.team)
    ? piecesAsked(printed, form).map((piece) => ({ title: piece.title, isThere: isThere(piece) }))
    : null;
  return { ...form, pieces };
};

const preparedOf = (
  request: ViewRequest,
  team: Team,
  regimes: ReadonlyArray<Regime>,
  findings: ReadonlyArray<Finding>,
): DeclarationView["prepared"] => {
  const { snapshot } = request;
  const { declaration } = snapshot.workspace;
  const deposited = new Set(depositsOf(declaration, team.team).map((each) => each.declaration));
  return [...recall(at(declaration.preparedOf, team.team))]
    .flatMap((id) => at(declaration.prepared, id) ?? [])
    .map((prepared) => ({
      declaration: prepared.declaration,
      at: prepared.at,
      regime: prepared.regime,
      adds: prepared.adds,
      removes: prepared.removes,
      list: prepared.list,
      referent: prepared.referent === null ? null : nameOf(snapshot, prepared.referent),
      statement:
        prepared.statement === undefined
          ? null
          : {
              at: prepared.statement.signature.at,
              by: nameOf(snapshot, PersonId.make(prepared.statement.signature.signer)),
              method: prepared.statement.signature.method,
            },
      link:
        prepared.statement === undefined && answersForStructure(request.standing) !== undefined
          ? statementLinkCard(request, {
              team: team.team,
              declaration: prepared.declaration,
              person: null,
            })
          : null,
      needsStatement: regimes.find(({ id }) => id === prepared.regime)?.declarant === "legal-head",
      sworn: swornOf(
        request,
        team,
        regimes.find(({ id }) => id === prepared.regime),
        prepared,
        findings,
      ),
      deposited: deposited.has(prepared.declaration),
      form: formIn(request, prepared, findings),
    }));
};

const requestsOf = ({ snapshot }: ViewRequest, team: TeamId): DeclarationView["requests"] => {
  const { declaration } = snapshot.workspace;
  return [...recall(at(declaration.requestsOf, team))]
    .flatMap((id) => at(declaration.requests, id) ?? [])
    .map(({ request, on, channel, what, due, documents, answers, closed }) => ({
      request,
      on,
      channel,
      what: textIn(snapshot, what),
      due,
      documents,
      answers: chronological(answers).map((answer) => ({
        on: answer.on,
        summary: textIn(snapshot, answer.summary),
        documents: answer.documents,
        dossier: answer.dossier,
      })),
      closed: closed?.on ?? null,
    }));
};

const stopCard = (
  { snapshot, now }: ViewRequest,
  team: TeamId,
  person: PersonId,
): DeclarationView["readyToPractise"][number]["stopped"] => {
  const stop = stopOn(snapshot.workspace.activation, team, person, now);
  return stop?.reason === undefined
    ? null
    : {
        from: stop.effective,
        by: nameOf(snapshot, stop.by),
        reason: textIn(snapshot, stop.reason),
      };
};

/** Each delegate not yet in practice, with whom they could start and what their closest binôme lacks. */
const startsOf = (
  request: ViewRequest,
  team: Team,
  findings: ReadonlyArray<Finding>,
): DeclarationView["readyToPractise"] => {
  const { snapshot, now, standing } = request;
  const { workspace } = snapshot;
  const pairs = binomeReadiness(findings, "practice");
  return membersOn(team, now)
    .filter(
      ({ person, role }) =>
        role === "delegate" &&
        practiceOn(workspace.activation, team.team, person, now) === undefined,
    )
    .map(({ person }) => {
      const own = pairs.filter(({ delegate }) => delegate === person);
      return {
        person,
        with: own.filter(({ missing }) => missing.length === 0).map(({ delegant }) => delegant),
        actTypes: own[0]?.actTypes ?? [],
        receipt: declaredOn(workspace.declaration, team.team, person, "delegate", now)?.at ?? null,
        stopped: stopCard(request, team.team, person),
        missing: readableBy(standing, own[0]?.missing ?? missingOf(findings, person, "practice")),
      };
    });
};

/**
 * Who practises, for which types of act, and whether it holds now; those they are newly ready for, nothing of one whose
 * results are not shown.
 */
const practisingIn = (
  { snapshot, now, standing }: ViewRequest,
  team: Team,
  findings: ReadonlyArray<Finding>,
): DeclarationView["practising"] => {
  const widenable = widenableIn({ standing }, findings);
  const held = heldNow(snapshot.workspace, team.team, now);
  return membersOn(team, now).flatMap(({ person }) => {
    const practice = practiceOn(snapshot.workspace.activation, team.team, person, now);
    if (practice === undefined) return [];
    return [
      {
        person,
        since: practice.since,
        types: practisedTypes(practice, held.get(person)),
        widenable: widenable(person, practice),
        holds: held.get(person)?.holds ?? false,
        missing: readableBy(standing, held.get(person)?.missing ?? []),
      },
    ];
  });
};

const depositCards = ({ snapshot, now }: ViewRequest, team: TeamId): DeclarationView["deposits"] =>
  depositsOf(snapshot.workspace.declaration, team).map((known) => ({
    deposit: known.deposit,
    number: textIn(snapshot, known.number),
    at: known.at,
    recorded: known.recorded,
    regime: known.regime,
    receipt: known.receipt,
    receiptDoubt: receiptDoubt(snapshot.workspace, known, now)?._tag ?? null,
    adds: known.adds,
    removes: known.removes,
    corrections: chronological(known.corrected).map(({ at: corrected, reason }) => ({
      at: corrected,
      reason: textIn(snapshot, reason),
    })),
  }));

const suspensionCard = (
  { snapshot, now }: ViewRequest,
  team: TeamId,
): DeclarationView["suspension"] => {
  const known = suspensionOn(snapshot.workspace.declaration, team, now);
  return known === undefined
    ? null
    : {
        suspension: known.suspension,
        from: known.from,
        reason: textIn(snapshot, known.reason),
        document: known.document,
      };
};

/** Pieces about the team or the structure, the newest first. */
const documentsOf = (
  { snapshot, now }: ViewRequest,
  team: TeamId,
  whose: ReadonlyArray<string>,
): DeclarationView["documents"] => {
  const { workspace } = snapshot;
  const fit = { ...serving.arsAnswer, about: whose, team };
  return [...HashMap.values(workspace.documents.documents)]
    .filter((known) => concerned(known).some((each) => whose.includes(each)))
    .toSorted((a, b) => b.entry - a.entry)
    .map((known) => ({
      document: known.document,
      name: textIn(snapshot, known.name),
      kinds: known.kinds,
      about: concerned(known),
      serves: unfitness(workspace, known.document, fit, now) === undefined,
    }));
};

/** From preparing to practising, in one page. */
export const declarationView = (request: ViewRequest, id: TeamId): DeclarationView | undefined => {
  const { snapshot, now, person, standing } = request;
  const { workspace } = snapshot;
  const team = at(workspace.teams.teams, id);
  const judged = judgedBy(workspace, id, now);
  const { founded } = workspace.structure;
  if (team === undefined || judged === undefined || founded === undefined) return undefined;
  const findings = readiness(workspace, id, now);
  const projet = projetOn(workspace, id, now);
  const steps = teamSteps(workspace, team, now, findings);
  return {
    version: workspace.version,
    today: now,
    team: id,
    title: judged.version.title,
    shortTitle: judged.version.shortTitle,
    structureName: structureName(snapshot),
    finess: structureFiness(snapshot),
    regime: regimeOn(judged.version, now) ?? null,
    requirements: requirementCards(snapshot, id, now),
    blocking: missingFor(findings, "declaration").filter(
      ({ subject }) => subject.kind === "structure" || subject.kind === "team",
    ),
    members: byName(snapshot, membersOf(request, team, findings)),
    legalHeadDelegants: legalHeadDelegants(workspace, team, now),
    legalHead: holderOf(request, "legal-head"),
    referent: holderOf(request, "declaration-referent"),
    prepared: preparedOf(request, team, judged.version.regimes, findings),
    deposits: depositCards(request, id),
    projetDeSante: projet === undefined ? null : { on: projet.on, document: projet.document },
    projetAsked: findings.some(
      ({ requirement, status }) => requirement === "projet-de-sante" && status !== "not-applicable",
    ),
    requests: requestsOf(request, id),
    suspension: suspensionCard(request, id),
    miseEnOeuvre: miseEnOeuvreOn(workspace.activation, id, now) ?? null,
    pending: steps.find(({ step }) => step === "practise")?.pending ?? null,
    practising: byName(snapshot, practisingIn(request, team, findings)),
    readyToPractise: startsOf(request, team, findings),
    reprise: repriseOf(request, team),
    founded: founded.at,
    people: everyone(snapshot),
    documents: documentsOf(request, id, [id, founded.structure]),
    me: {
      person,
      manages: standing.manages,
      isLegalHead: standing.holds("legal-head"),
      role: standing.roleIn(id) ?? null,
      engaged: standing.engagedIn(id) ?? null,
      readsStatement: mayReadStatement(standing, id),
    },
  };
};
