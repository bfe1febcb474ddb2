import type { Result } from "effect";
import { recordMiseEnOeuvre, startPractice, stopPractice } from "./activation/decide.ts";
import { confirmReprise, declareReprise } from "./activation/decideReprise.ts";
import { recordAssessment, recordSupervisedPractice, voidAssessment } from "./assessment/decide.ts";
import type { Body, CommandName } from "./Command.ts";
import type { Context } from "./Context.ts";
import {
  answerArs,
  closeArsRequest,
  liftSuspension,
  recordArsRequest,
  recordSuspension,
} from "./declaration/decideArs.ts";
import { correctDeposit, recordDeposit } from "./declaration/decideDeposits.ts";
import {
  attestProjetDeSante,
  prepareDeclaration,
  signLegalHeadStatement,
} from "./declaration/decide.ts";
import {
  stateExperience,
  statePriorActs,
  stateWorkingTime,
  withdrawExperience,
} from "./experience/decide.ts";
import type { Fact } from "./Fact.ts";
import { countActs, countRatio, stateVolume, voidCount } from "./followup/decide.ts";
import { endBillingNumber, recordBillingNumber } from "./people/decideBilling.ts";
import {
  addPerson,
  renamePerson,
  giveContact,
  recordRegistration,
  startExercise,
  endExercise,
  recordAffiliation,
  endAffiliation,
  verifyIdentity,
  takeHandedAccess,
  assignFunction,
  endFunction,
  recordAbsence,
  cancelAbsence,
} from "./people/decide.ts";
import { recordPinChosen } from "./people/decidePin.ts";
import {
  endQualification,
  recordQualification,
  removeQualification,
  stateProfession,
} from "./people/decideProfession.ts";
import { fileDocument, acceptDocument, askToRedoDocument } from "./documents/decide.ts";
import {
  addRequirement,
  chooseProtocol,
  dropRequirement,
  supplyFigure,
  supplySetting,
} from "./protocols/decide.ts";
import { confirmAnnexReading, readAnnex } from "./protocols/decideAnnex.ts";
import { interpretText } from "./protocols/decideInterpretation.ts";
import type { Refusal } from "./Refusal.ts";
import {
  addEntity,
  adoptSharedSoftware,
  dropSharedSoftware,
  foundStructure,
} from "./structure/decide.ts";
import {
  closeEntity,
  describeEntity,
  stateAgreement,
  stateArs,
  stateStructureKind,
} from "./structure/decideChanges.ts";
import {
  proposeMember,
  signEngagement,
  signSwornStatement,
  withdrawMember,
  stateReachability,
  dissolveBinome,
  restoreBinome,
} from "./teams/decide.ts";
import { enterSessionAfterwards } from "./training/decideAfterwards.ts";
import { recordPaperSheet } from "./training/decidePaperSheet.ts";
import { confirmAutoformation, recordAutoformation } from "./training/decideAutoformation.ts";
import { closeSheet, explainFlag } from "./training/decideClosing.ts";
import { acceptExternalTraining, recordExternalTraining } from "./training/decideExternal.ts";
import { stateEveryonePresent, statePresence } from "./training/decidePresence.ts";
import {
  cancelSession,
  enrolParticipants,
  nameGuestFormateur,
  openSession,
  removeParticipant,
  replanSession,
  scheduleSession,
} from "./training/decideSession.ts";
import { giveSigningLink } from "./training/decideLink.ts";
import {
  giveEmployerLink,
  giveStatementLink,
  signEmployerAgreement,
} from "./declaration/decideStatementLink.ts";
import { countersignLateSignature, signAttendance, signSegments } from "./training/decideSheet.ts";
import { attestTraining, revokeAttestation } from "./training/decideAttestation.ts";
import type { Workspace } from "./Workspace.ts";

type Decide<N extends CommandName> = (
  workspace: Workspace,
  body: Body<N>,
  context: Context,
) => Result.Result<ReadonlyArray<Fact>, Refusal>;

type Table = { readonly [N in CommandName]: Decide<N> };

/** One decision a command: what facts follow, or why not. */
export const decisions = {
  foundStructure,
  addEntity,
  describeEntity,
  closeEntity,
  stateStructureKind,
  stateAgreement,
  stateArs,
  adoptSharedSoftware,
  dropSharedSoftware,
  addPerson,
  renamePerson,
  giveContact,
  stateProfession,
  recordQualification,
  removeQualification,
  endQualification,
  recordRegistration,
  recordBillingNumber,
  endBillingNumber,
  startExercise,
  endExercise,
  recordAffiliation,
  endAffiliation,
  verifyIdentity,
  takeHandedAccess,
  recordPinChosen,
  assignFunction,
  endFunction,
  recordAbsence,
  cancelAbsence,
  proposeMember,
  signEngagement,
  signSwornStatement,
  withdrawMember,
  stateReachability,
  dissolveBinome,
  restoreBinome,
  scheduleSession,
  replanSession,
  cancelSession,
  openSession,
  enrolParticipants,
  removeParticipant,
  nameGuestFormateur,
  signAttendance,
  countersignLateSignature,
  statePresence,
  stateEveryonePresent,
  signSegments,
  giveSigningLink,
  giveStatementLink,
  giveEmployerLink,
  signEmployerAgreement,
  closeSheet,
  explainFlag,
  enterSessionAfterwards,
  recordPaperSheet,
  recordAutoformation,
  confirmAutoformation,
  recordExternalTraining,
  acceptExternalTraining,
  fileDocument,
  acceptDocument,
  askToRedoDocument,
  addRequirement,
  chooseProtocol,
  dropRequirement,
  supplyFigure,
  supplySetting,
  interpretText,
  readAnnex,
  confirmAnnexReading,
  attestTraining,
  revokeAttestation,
  recordAssessment,
  voidAssessment,
  recordSupervisedPractice,
  prepareDeclaration,
  signLegalHeadStatement,
  recordDeposit,
  correctDeposit,
  attestProjetDeSante,
  recordArsRequest,
  answerArs,
  closeArsRequest,
  recordSuspension,
  liftSuspension,
  recordMiseEnOeuvre,
  startPractice,
  stopPractice,
  declareReprise,
  confirmReprise,
  stateExperience,
  statePriorActs,
  stateWorkingTime,
  withdrawExperience,
  countActs,
  countRatio,
  stateVolume,
  voidCount,
} satisfies Table;

/** The refusals a command may meet, its own and no others. */
export type RefusalBy<N extends CommandName> = Extract<
  Result.Result.Failure<ReturnType<(typeof decisions)[N]>>,
  Refusal
>;

export const decide = <N extends CommandName>(
  name: N,
  workspace: Workspace,
  body: Body<N>,
  context: Context,
): Result.Result<ReadonlyArray<Fact>, RefusalBy<N>> => {
  const table: Table = decisions;
  // Invariant: table[name] is decisions[name], whose refusals are RefusalBy<N> by its definition.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return table[name](workspace, body, context) as Result.Result<ReadonlyArray<Fact>, RefusalBy<N>>;
};
