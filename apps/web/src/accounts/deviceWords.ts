import { DEVICES } from "./fr.ts";

const words: Readonly<Record<string, string>> = DEVICES.known;

/** « iPhone, Safari » for the family of a device, as the server knows it: « iphone/safari ». */
export const deviceWords = (device: string): string => {
  const parts = device.split("/").flatMap((part) => words[part] ?? []);
  return parts.length === 0 ? DEVICES.unknown : parts.join(", ");
};
