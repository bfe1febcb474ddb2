import { refusal } from "@coopilote/domain/kernel/refusals.ts";
import { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";

/** Why the State's site did not take what was sent, or did not say; nothing of what it answered. */
export const FormSilence = Schema.Literals([
  "unreachable",
  "busy",
  "closed",
  "turned-down",
  "not-understood",
  "changed",
]);
export type FormSilence = typeof FormSilence.Type;

/**
 * FormNotOpen: no form is configured, or there is no first list to send. AlreadyPrefilled: the list was sent and may still be
 * finished. `until`: when the site may be asked again, where it said so. PrefillNotOpen: the same for one of somebody else.
 */
export const prefillRefusals = {
  FormNotOpen: refusal("FormNotOpen", {}),
  AlreadyPrefilled: refusal("AlreadyPrefilled", {}),
  FormNotPrefilled: refusal("FormNotPrefilled", {
    why: FormSilence,
    until: Schema.NullOr(LocalInstant),
  }),
  PrefillNotOpen: refusal("PrefillNotOpen", {}),
};
export type PrefillRefusal = (typeof prefillRefusals)[keyof typeof prefillRefusals]["Type"];

/** The same for a link that never was, is over, was replaced or withdrawn. */
export const statementLinkRefusals = {
  StatementLinkNotOpen: refusal("StatementLinkNotOpen", {}),
};
export type StatementLinkRefusal =
  (typeof statementLinkRefusals)[keyof typeof statementLinkRefusals]["Type"];
