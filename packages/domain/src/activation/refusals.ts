import { Schema } from "effect";
import { DepositId, PersonId, RepriseId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { LocalInstant } from "../kernel/time.ts";
import { Finding } from "../protocols/Finding.ts";

export const activationRefusals = {
  NotReadyForMiseEnOeuvre: refusal("NotReadyForMiseEnOeuvre", { missing: Schema.Array(Finding) }),
  AlreadyMisEnOeuvre: refusal("AlreadyMisEnOeuvre", { since: LocalInstant }),
  NotMisEnOeuvre: refusal("NotMisEnOeuvre", {}),
  EffectiveBeforeReceipt: refusal("EffectiveBeforeReceipt", {
    person: PersonId,
    receipt: LocalInstant,
  }),
  EffectiveBeforeMiseEnOeuvre: refusal("EffectiveBeforeMiseEnOeuvre", { since: LocalInstant }),
  EffectiveBeforeStop: refusal("EffectiveBeforeStop", { stopped: LocalInstant }),
  NoBinome: refusal("NoBinome", { person: PersonId }),
  AlreadyPractising: refusal("AlreadyPractising", { person: PersonId, since: LocalInstant }),
  NotPractising: refusal("NotPractising", { person: Schema.NullOr(PersonId) }),
  DepositNotBeforeWorkspace: refusal("DepositNotBeforeWorkspace", {
    deposit: DepositId,
    founded: LocalInstant,
  }),
  RepriseAlreadyDeclared: refusal("RepriseAlreadyDeclared", { reprise: RepriseId }),
  RepriseAlreadyConfirmed: refusal("RepriseAlreadyConfirmed", { reprise: RepriseId }),
  RepriseNeedsTwoPeople: refusal("RepriseNeedsTwoPeople", { others: Schema.Array(PersonId) }),
  NoSuchReprise: refusal("NoSuchReprise", { reprise: RepriseId }),
  NotNamedInDeposit: refusal("NotNamedInDeposit", { person: PersonId }),
};
export type ActivationRefusal =
  (typeof activationRefusals)[keyof typeof activationRefusals]["Type"];
