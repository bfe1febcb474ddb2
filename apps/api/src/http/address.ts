/** Loopback, in both families. */
const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Whether a request comes from this machine itself, and from no proxy on it. */
export const isLocal = (request: Request, remote: string): boolean =>
  loopback.has(remote) && !request.headers.has("x-forwarded-for");

/**
 * The address a request comes from. A proxy of ours appends it last to X-Forwarded-For;
 * without one that header is whatever the client wrote.
 */
export const addressOf = (request: Request, remote: string, behindProxy: boolean): string => {
  if (!behindProxy) return remote;
  const [last] = (request.headers.get("x-forwarded-for") ?? "").split(",").toReversed();
  return last === undefined || last.trim() === "" ? remote : last.trim();
};
