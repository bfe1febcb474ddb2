const signatures: ReadonlyArray<{
  readonly type: string;
  readonly at: number;
  readonly bytes: string;
}> = [
  { type: "application/pdf", at: 0, bytes: "255044462d" },
  { type: "image/png", at: 0, bytes: "89504e470d0a1a0a" },
  { type: "image/jpeg", at: 0, bytes: "ffd8ff" },
  { type: "image/webp", at: 8, bytes: "57454250" },
];

/** How many of the first bytes tell what a file is. */
export const tellingBytes = 16;

/** What a file is by its first bytes, whatever it is called; nothing where it is no accepted piece. */
export const mediaTypeOf = (first: Uint8Array): string | undefined => {
  const hex = Buffer.from(first).toString("hex");
  return signatures.find(({ at, bytes }) => hex.startsWith(bytes, 2 * at))?.type;
};
