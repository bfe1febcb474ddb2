import { Schema } from "effect";
import {
  ArsRequestId,
  DeclarationId,
  DepositId,
  Hash,
  PersonId,
  SuspensionId,
} from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { LocalInstant } from "../kernel/time.ts";
import { Finding } from "../protocols/Finding.ts";

export const declarationRefusals = {
  NotReadyToDeclare: refusal("NotReadyToDeclare", { missing: Schema.Array(Finding) }),
  BinomeNotNamed: refusal("BinomeNotNamed", {
    lacks: Schema.Literals(["delegant", "delegate", "binome"]),
  }),
  NobodyToDeclare: refusal("NobodyToDeclare", {}),
  ReferentMissing: refusal("ReferentMissing", {}),
  NotDeclaredBefore: refusal("NotDeclaredBefore", { person: PersonId }),
  AlreadyDeclared: refusal("AlreadyDeclared", { person: PersonId, since: LocalInstant }),
  NoSuchDeclaration: refusal("NoSuchDeclaration", { declaration: DeclarationId }),
  ListHasChanged: refusal("ListHasChanged", { current: Hash }),
  NotTheLegalHead: refusal("NotTheLegalHead", {}),
  StatementNotAsked: refusal("StatementNotAsked", {}),
  StatementAlreadySigned: refusal("StatementAlreadySigned", { since: LocalInstant }),
  LegalHeadMissing: refusal("LegalHeadMissing", {}),
  AgreementHasChanged: refusal("AgreementHasChanged", { current: Hash }),
  AlreadyAgreed: refusal("AlreadyAgreed", { person: PersonId, since: LocalInstant }),
  NoSuchDeposit: refusal("NoSuchDeposit", { deposit: DepositId }),
  NoSuchArsRequest: refusal("NoSuchArsRequest", { request: ArsRequestId }),
  ArsRequestAlreadyClosed: refusal("ArsRequestAlreadyClosed", { request: ArsRequestId }),
  NoSuchSuspension: refusal("NoSuchSuspension", { suspension: SuspensionId }),
  ArsDecisionMissing: refusal("ArsDecisionMissing", {}),
  SuspensionAlreadyLifted: refusal("SuspensionAlreadyLifted", { since: LocalInstant }),
};
export type DeclarationRefusal =
  (typeof declarationRefusals)[keyof typeof declarationRefusals]["Type"];
