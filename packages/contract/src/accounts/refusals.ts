import { refusal } from "@coopilote/domain/kernel/refusals.ts";
import { Schema } from "effect";

/** `shortest` in characters. */
export const accountRefusals = {
  SignInFailed: refusal("SignInFailed", {}),
  AccountAlreadyExists: refusal("AccountAlreadyExists", {}),
  PasswordTooEasy: refusal("PasswordTooEasy", { shortest: Schema.Int }),
  WrongPassword: refusal("WrongPassword", {}),
  NoSuchOpenSession: refusal("NoSuchOpenSession", {}),
};
export type AccountRefusal = (typeof accountRefusals)[keyof typeof accountRefusals]["Type"];
