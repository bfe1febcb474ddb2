import { refusal } from "@coopilote/domain/kernel/refusals.ts";

export const memberRefusals = {
  InvitationNotOpen: refusal("InvitationNotOpen", {}),
  PersonAlreadyHasAccount: refusal("PersonAlreadyHasAccount", {}),
  AlreadyHere: refusal("AlreadyHere", {}),
  AccountUsedElsewhere: refusal("AccountUsedElsewhere", {}),
  LastToManage: refusal("LastToManage", {}),
};
export type MemberRefusal = (typeof memberRefusals)[keyof typeof memberRefusals]["Type"];
