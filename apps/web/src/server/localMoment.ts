const two = (value: number): string => String(value).padStart(2, "0");

/** An instant as this browser's clock shows it: for a delay, never for a fact of the field. */
export const localMoment = (at: number): { readonly day: string; readonly time: string } => {
  const date = new Date(at);
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
};
