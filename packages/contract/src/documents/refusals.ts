import { refusal } from "@coopilote/domain/kernel/refusals.ts";
import { Schema } from "effect";

/** `longest` in bytes. */
export const documentRefusals = {
  DocumentTooLong: refusal("DocumentTooLong", { longest: Schema.Int }),
  DocumentTypeNotAccepted: refusal("DocumentTypeNotAccepted", {}),
  DocumentEmpty: refusal("DocumentEmpty", {}),
};
export type DocumentRefusal = (typeof documentRefusals)[keyof typeof documentRefusals]["Type"];
