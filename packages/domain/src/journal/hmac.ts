/** SHA-256, given by whoever runs the domain: Node, a browser or a verifier. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const block = 64;

const padded = (sha256: Sha256, key: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(block);
  bytes.set(key.length > block ? sha256(key) : key);
  return bytes;
};

export const joined = (...pieces: ReadonlyArray<Uint8Array>): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((offset, piece) => {
    bytes.set(piece, offset);
    return offset + piece.length;
  }, 0);
  return bytes;
};

/** HMAC-SHA-256 (RFC 2104). */
export const hmac = (sha256: Sha256, key: Uint8Array, message: Uint8Array): Uint8Array => {
  const pad = padded(sha256, key);
  const inner = sha256(
    joined(
      pad.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return sha256(
    joined(
      pad.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
};
