import {
  AbsenceId,
  AffiliationId,
  BillingNumberId,
  Code,
  ExerciseId,
  PersonId,
} from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { Day } from "../kernel/time.ts";
import { StructureFunction } from "./facts.ts";

export const peopleRefusals = {
  NoSuchPerson: refusal("NoSuchPerson", { person: PersonId }),
  QualificationAlreadyRecorded: refusal("QualificationAlreadyRecorded", { qualification: Code }),
  QualificationHeldUntil: refusal("QualificationHeldUntil", { qualification: Code, on: Day }),
  NoSuchQualification: refusal("NoSuchQualification", { qualification: Code }),
  NoSuchBillingNumber: refusal("NoSuchBillingNumber", { billing: BillingNumberId }),
  NoSuchExercise: refusal("NoSuchExercise", { exercise: ExerciseId }),
  EmployerMissing: refusal("EmployerMissing", {}),
  NoSuchAffiliation: refusal("NoSuchAffiliation", { affiliation: AffiliationId }),
  AlreadyEnded: refusal("AlreadyEnded", { on: Day }),
  FunctionAlreadyHeld: refusal("FunctionAlreadyHeld", { function: StructureFunction, from: Day }),
  FunctionNotHeld: refusal("FunctionNotHeld", { function: StructureFunction }),
  LegalHeadMeaningNotRead: refusal("LegalHeadMeaningNotRead", {}),
  LastCoordinator: refusal("LastCoordinator", {}),
  IdentityAlreadyVerified: refusal("IdentityAlreadyVerified", { by: PersonId }),
  NoSuchAbsence: refusal("NoSuchAbsence", { absence: AbsenceId }),
  CoveredByOneself: refusal("CoveredByOneself", { person: PersonId }),
};
export type PeopleRefusal = (typeof peopleRefusals)[keyof typeof peopleRefusals]["Type"];
