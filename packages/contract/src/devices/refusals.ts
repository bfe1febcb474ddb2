import { refusal } from "@coopilote/domain/kernel/refusals.ts";

/**
 * SharedDeviceNotOpen: the same for a device that never was, is closed or over, or whose opener may no longer hold it.
 * WrongPin: the same where none was chosen.
 */
export const sharedDeviceRefusals = {
  SharedDeviceNotOpen: refusal("SharedDeviceNotOpen", {}),
  WrongPin: refusal("WrongPin", {}),
  PinTooEasy: refusal("PinTooEasy", {}),
  PinNotConfirmed: refusal("PinNotConfirmed", {}),
};
export type SharedDeviceRefusal =
  (typeof sharedDeviceRefusals)[keyof typeof sharedDeviceRefusals]["Type"];
