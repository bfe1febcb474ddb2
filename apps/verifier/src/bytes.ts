/** Bytes as WebCrypto asks for them: of a buffer that nobody shares. */
export const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/** Bytes in lower-case hexadecimal, however many. */
export const hexIn = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
