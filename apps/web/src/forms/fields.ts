/** What a form says of a path. */
export interface Errors {
  readonly errorAt: (path: string) => string | undefined;
}

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
      return form.errorAt(name);
    },
  });
