import { createHash } from "node:crypto";

/** The id of what a label names, the same each time the demonstration is built (UUIDv7 in shape). */
export const idOf = (label: string): string => {
  const hex = createHash("sha256").update(label).digest("hex");
  return `0199e000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
};
