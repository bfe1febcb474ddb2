import { Result } from "effect";
import type { Body, CommandName } from "./Command.ts";
import type { Fact } from "./Fact.ts";
import type { Actor, Role } from "./journal/Entry.ts";
import type { Grant } from "./journal/Grant.ts";
import type { SharedDevice } from "./journal/SharedDevice.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import { type AccountId, PersonId, type StructureId } from "./kernel/ids.ts";
import type { LocalInstant } from "./kernel/time.ts";
import { allowsOnDevice } from "./sharedDevicePolicy.ts";
import { type OpenStatement, statementOpened } from "./statementLink.ts";
import { type Standing, standingOf } from "./Standing.ts";
import { opened } from "./training/signingLink.ts";
import type { Workspace } from "./Workspace.ts";

type Rule<N extends CommandName> = (standing: Standing, body: Body<N>) => Role | undefined;

const coordinator = ({ manages }: Standing): Role | undefined =>
  manages ? "coordinator" : undefined;
const own = ({ person }: Standing, whose: string): Role | undefined =>
  person === whose ? "self" : undefined;
const delegantAnywhere = (standing: Standing): Role | undefined =>
  standing.isDelegantSomewhere() ? "delegant" : undefined;
const legalHead = (standing: Standing): Role | undefined =>
  standing.holds("legal-head") ? "legal-head" : undefined;
const referent = (standing: Standing): Role | undefined =>
  standing.holds("declaration-referent") ? "declaration-referent" : undefined;

const manages = (standing: Standing): Role | undefined => coordinator(standing);
const managesOrOwn = (standing: Standing, { person }: { readonly person: string }) =>
  own(standing, person) ?? coordinator(standing);
const ownOrDelegantOrManages = (standing: Standing, { person }: { readonly person: string }) =>
  own(standing, person) ?? delegantAnywhere(standing) ?? coordinator(standing);
/** Who plans training, and adds the people it is for. */
export const plansTraining = (standing: Standing) =>
  delegantAnywhere(standing) ?? coordinator(standing);
const leads = (standing: Standing, { session }: Pick<Body<"openSession">, "session">) =>
  standing.leads(session) ? "formateur" : undefined;
const leadsOrManages = (standing: Standing, body: Pick<Body<"openSession">, "session">) =>
  leads(standing, body) ?? coordinator(standing);
/** Only the engaged decide of others; a decision that asks it of its author says why itself. */
const delegantOf = (standing: Standing, { team }: Pick<Body<"proposeMember">, "team">) =>
  standing.engagedIn(team) === "delegant" ? "delegant" : undefined;
const proposedDelegantOf = (standing: Standing, { team }: Pick<Body<"proposeMember">, "team">) =>
  standing.roleIn(team) === "delegant" ? "delegant" : undefined;
/** What a delegant says of someone in any team, or strikes out, counts once they are engaged (R18). */
const engagedOrManages = (standing: Standing) =>
  standing.isEngagedDelegantSomewhere() ? "delegant" : coordinator(standing);
const memberOf = (standing: Standing, { team }: Pick<Body<"proposeMember">, "team">) =>
  standing.roleIn(team);
const delegantOfOrManages = (standing: Standing, body: Pick<Body<"proposeMember">, "team">) =>
  delegantOf(standing, body) ?? coordinator(standing);
/** Who proposes the members of a team. */
export const proposesMembers = delegantOfOrManages;
const memberOfOrManages = (standing: Standing, body: Pick<Body<"proposeMember">, "team">) =>
  coordinator(standing) ?? memberOf(standing, body);
/** Who hands a link over to the employer of a member. */
export const handsToEmployer = delegantOfOrManages;
/** Who records what was declared of a team. */
const declares = (standing: Standing, body: Pick<Body<"proposeMember">, "team">) =>
  referent(standing) ?? legalHead(standing) ?? memberOfOrManages(standing, body);
/** Whoever answers for the structure before the ARS (j7). */
export const answersForStructure = (standing: Standing): Role | undefined =>
  referent(standing) ?? legalHead(standing) ?? coordinator(standing);
/** Who arrests the list over which the responsable légal swears; where any member declares, any of them (j7, R40). */
export const preparesDeclaration = (
  standing: Standing,
  { team }: Pick<Body<"prepareDeclaration">, "team">,
): Role | undefined => answersForStructure(standing) ?? standing.declaresIn(team);
/** Who speaks with the ARS in the team's name: not a delegate by that role alone, whose practice it may be about (j30). */
export const answersArs = (standing: Standing, body: Pick<Body<"answerArs">, "team">) =>
  referent(standing) ?? legalHead(standing) ?? delegantOfOrManages(standing, body);
/** That the ARS suspends closes and never opens: whoever is engaged and learns it says it (R53). */
const learnsSuspension = (standing: Standing, { team }: Pick<Body<"recordSuspension">, "team">) =>
  answersForStructure(standing) ?? standing.engagedIn(team);
const signsOrFilesPaper = (
  standing: Standing,
  body: {
    readonly person: string;
    readonly paper: unknown;
    readonly team: Body<"proposeMember">["team"];
  },
) =>
  own(standing, body.person) ??
  (body.paper === null ? undefined : delegantOfOrManages(standing, body));
const legalHeadOrPaper = (standing: Standing, { paper }: { readonly paper: unknown }) =>
  legalHead(standing) ?? (paper === null ? undefined : coordinator(standing));

/** Who may ask for each command, and in what capacity. Never whether it is right: that is the decision's. */
const rules: { readonly [N in CommandName]: Rule<N> } = {
  foundStructure: (standing) => (standing.manages ? "founder" : undefined),
  addEntity: manages,
  describeEntity: manages,
  closeEntity: manages,
  stateStructureKind: manages,
  stateAgreement: manages,
  stateArs: manages,
  adoptSharedSoftware: manages,
  dropSharedSoftware: manages,
  addPerson: plansTraining,
  renamePerson: managesOrOwn,
  giveContact: managesOrOwn,
  stateProfession: managesOrOwn,
  recordQualification: managesOrOwn,
  removeQualification: managesOrOwn,
  endQualification: managesOrOwn,
  recordRegistration: managesOrOwn,
  recordBillingNumber: managesOrOwn,
  endBillingNumber: managesOrOwn,
  startExercise: managesOrOwn,
  endExercise: managesOrOwn,
  recordAffiliation: manages,
  endAffiliation: manages,
  verifyIdentity: engagedOrManages,
  takeHandedAccess: (standing, { person }) => own(standing, person),
  recordPinChosen: (standing, { person }) => own(standing, person),
  assignFunction: manages,
  endFunction: manages,
  recordAbsence: managesOrOwn,
  cancelAbsence: managesOrOwn,
  chooseProtocol: manages,
  supplyFigure: delegantOfOrManages,
  supplySetting: delegantOfOrManages,
  interpretText: delegantOfOrManages,
  readAnnex: memberOf,
  confirmAnnexReading: memberOf,
  addRequirement: delegantOfOrManages,
  dropRequirement: delegantOfOrManages,
  proposeMember: proposesMembers,
  signEngagement: signsOrFilesPaper,
  signSwornStatement: signsOrFilesPaper,
  withdrawMember: managesOrOwn,
  stateReachability: managesOrOwn,
  dissolveBinome: (standing, { delegant, delegate }) =>
    own(standing, delegant) ?? own(standing, delegate) ?? coordinator(standing),
  restoreBinome: (standing, { delegant }) => own(standing, delegant) ?? coordinator(standing),
  scheduleSession: plansTraining,
  replanSession: plansTraining,
  cancelSession: plansTraining,
  openSession: (standing, body) => leads(standing, body) ?? plansTraining(standing),
  enrolParticipants: plansTraining,
  removeParticipant: plansTraining,
  nameGuestFormateur: plansTraining,
  signAttendance: (standing, { person }) => own(standing, person),
  countersignLateSignature: leadsOrManages,
  statePresence: leadsOrManages,
  stateEveryonePresent: leadsOrManages,
  signSegments: leads,
  giveSigningLink: (standing, body) => leads(standing, body) ?? plansTraining(standing),
  closeSheet: leadsOrManages,
  explainFlag: leadsOrManages,
  enterSessionAfterwards: plansTraining,
  recordPaperSheet: plansTraining,
  recordAutoformation: ownOrDelegantOrManages,
  confirmAutoformation: delegantAnywhere,
  recordExternalTraining: ownOrDelegantOrManages,
  acceptExternalTraining: delegantAnywhere,
  attestTraining: (standing, body) =>
    proposedDelegantOf(standing, body) ?? (body.paper === null ? undefined : coordinator(standing)),
  revokeAttestation: proposedDelegantOf,
  recordAssessment: proposedDelegantOf,
  voidAssessment: proposedDelegantOf,
  recordSupervisedPractice: proposedDelegantOf,
  fileDocument: (standing) =>
    coordinator(standing) ??
    delegantAnywhere(standing) ??
    (standing.person === undefined ? undefined : "self"),
  acceptDocument: engagedOrManages,
  askToRedoDocument: engagedOrManages,
  prepareDeclaration: preparesDeclaration,
  signLegalHeadStatement: legalHeadOrPaper,
  giveStatementLink: answersForStructure,
  giveEmployerLink: handsToEmployer,
  signEmployerAgreement: () => undefined,
  recordDeposit: declares,
  correctDeposit: declares,
  attestProjetDeSante: answersForStructure,
  recordArsRequest: declares,
  answerArs: answersArs,
  closeArsRequest: answersArs,
  recordSuspension: learnsSuspension,
  liftSuspension: answersArs,
  recordMiseEnOeuvre: (standing, body) => legalHead(standing) ?? memberOfOrManages(standing, body),
  startPractice: (standing, body) => legalHead(standing) ?? memberOfOrManages(standing, body),
  stopPractice: (standing, body) =>
    (body.person === null ? undefined : own(standing, body.person)) ??
    delegantOfOrManages(standing, body),
  declareReprise: proposedDelegantOf,
  confirmReprise: legalHeadOrPaper,
  stateExperience: managesOrOwn,
  statePriorActs: managesOrOwn,
  stateWorkingTime: managesOrOwn,
  withdrawExperience: managesOrOwn,
  countActs: memberOfOrManages,
  countRatio: memberOfOrManages,
  stateVolume: manages,
  voidCount: engagedOrManages,
};

const refusedTo = (role: Role | undefined): Result.Result<Role, KernelRefusal> =>
  role === undefined ? Result.fail({ _tag: "NotAllowed", roles: [] }) : Result.succeed(role);

/** A link to a statement lets whom it was given to sign that one, and nothing else (j7). */
const allowsStatement = (
  { statement, given }: OpenStatement,
  person: PersonId,
  name: CommandName,
  body: object,
): Result.Result<Role, KernelRefusal> => {
  const asked = "declaration" in body ? body.declaration : null;
  const agreed = "person" in body ? body.person : null;
  const isIts =
    given.signatory === person &&
    given.declaration === asked &&
    given.person === agreed &&
    "team" in body &&
    body.team === given.team;
  if (!isIts) return Result.fail({ _tag: "NotFound" });
  if (statement === "legal-head")
    return refusedTo(name === "signLegalHeadStatement" ? "legal-head" : undefined);
  return refusedTo(name === "signEmployerAgreement" ? "self" : undefined);
};

/** A link lets whom it was given to sign their parts of one sheet or one statement while it is open, and nothing else (j9). */
const allowsLink = (
  workspace: Workspace,
  { link, person }: Extract<Actor, { readonly kind: "link" }>,
  now: LocalInstant,
  name: CommandName,
  body: object,
): Result.Result<Role, KernelRefusal> => {
  const statement = statementOpened(workspace, link, now);
  if (statement !== undefined) return allowsStatement(statement, person, name, body);
  const open = opened(workspace.training, link, now);
  const asked = "session" in body ? body.session : undefined;
  if (open === undefined || open.session.session !== asked || PersonId.make(open.guest) !== person)
    return Result.fail({ _tag: "NotFound" });
  return refusedTo(name === "signSegments" ? "formateur" : undefined);
};

/**
 * The capacity in which an actor may ask for a command, or why not: to a stranger nothing exists.
 * `device`: the shared device that the actor's link is, where it is one.
 */
export const allows = <N extends CommandName>(
  workspace: Workspace,
  grants: ReadonlyArray<Grant>,
  actor: Actor,
  now: LocalInstant,
  name: N,
  body: Body<N>,
  device?: SharedDevice,
): Result.Result<Role, KernelRefusal> => {
  if (name === "foundStructure" && workspace.version === 0)
    return actor.kind === "account" ? Result.succeed("founder") : Result.fail({ _tag: "NotFound" });
  if (actor.kind === "link" && device !== undefined)
    return allowsOnDevice(workspace, grants, { device, person: actor.person }, now, name, body);
  if (actor.kind === "link") return allowsLink(workspace, actor, now, name, body);
  const standing = standingOf(workspace, grants, actor, now);
  if (standing === undefined) return Result.fail({ _tag: "NotFound" });
  const role = rules[name](standing, body);
  return refusedTo(role);
};

/**
 * The actor an account is in a structure: the person its grant names, or the founder of a structure being founded.
 * Nothing for a stranger.
 */
export const actorOf = (
  account: AccountId,
  structure: StructureId,
  grants: ReadonlyArray<Grant>,
  body: { readonly founder?: PersonId },
): Actor | undefined => {
  const person =
    grants.find((grant) => grant.account === account && grant.structure === structure)?.person ??
    body.founder;
  return person === undefined ? undefined : { kind: "account", account, person };
};

/** Rows that follow from facts in the same transaction: whoever founds a structure manages it. */
export const grantsGiven = (facts: ReadonlyArray<Fact>, actor: Actor): ReadonlyArray<Grant> =>
  facts.flatMap(({ type, body }) =>
    type === "StructureFounded.1" && actor.kind === "account"
      ? [
          {
            account: actor.account,
            structure: body.structure,
            person: actor.person,
            rights: ["manage", "member"] as const,
            until: null,
          },
        ]
      : [],
  );
