/** A whole number as typed: null where nothing is, nothing where it is no number. */
export const wholeNumber = (typed: string): number | null | undefined => {
  const trimmed = typed.replaceAll(/\s/gu, "");
  if (trimmed === "") return null;
  return /^\d{1,9}$/u.test(trimmed) ? Number(trimmed) : undefined;
};
