import type { Problem } from "../server/Answer.ts";
import { refusedField } from "./refusedField.ts";

/** What a form says of a path. */
export interface Errors {
  readonly errorAt: (path: string) => string | undefined;
  /** The last refusal: one that names a field is said at that field. */
  readonly refusal?: () => Problem | undefined;
}

/** What is wrong at a path: an issue, or a refusal that names it. */
export const faultAt = (form: Errors, path: string): string | undefined => {
  const refused = refusedField(form.refusal?.());
  return form.errorAt(path) ?? (refused?.path === path ? refused.message : undefined);
};

/** Name, label and error of a field, to spread on it. */
export const fieldsOf =
  (form: Errors) =>
  (
    name: string,
    label: string,
  ): { name: string; label: string; readonly error: string | undefined } => ({
    name,
    label,
    get error() {
      return faultAt(form, name);
    },
  });
