import { refusals as domainRefusals } from "@coopilote/domain/Refusal.ts";
import { accountRefusals } from "./accounts/refusals.ts";
import { prefillRefusals, statementLinkRefusals } from "./declaration/refusals.ts";
import { sharedDeviceRefusals } from "./devices/refusals.ts";
import { documentRefusals } from "./documents/refusals.ts";
import { inspectionRefusals } from "./dossier/refusals.ts";
import { frontDeskRefusals } from "./frontdesk/refusals.ts";
import { memberRefusals } from "./members/refusals.ts";
import {
  attestationNumberRefusals,
  sessionCodeRefusals,
  signingLinkRefusals,
} from "./training/refusals.ts";
import { requestRefusals } from "./requestRefusals.ts";

/** Every refusal that crosses the wire: those of the field, and those of accounts, files and requests. */
export const contractRefusals = {
  ...domainRefusals,
  ...requestRefusals,
  ...accountRefusals,
  ...memberRefusals,
  ...documentRefusals,
  ...signingLinkRefusals,
  ...statementLinkRefusals,
  ...sessionCodeRefusals,
  ...attestationNumberRefusals,
  ...sharedDeviceRefusals,
  ...frontDeskRefusals,
  ...prefillRefusals,
  ...inspectionRefusals,
};

export type ContractRefusalTag = keyof typeof contractRefusals;
export type ContractRefusalOf<T extends ContractRefusalTag> = (typeof contractRefusals)[T]["Type"];
export type ContractRefusal = ContractRefusalOf<ContractRefusalTag>;
