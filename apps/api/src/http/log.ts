/** Fields of a line of the log: never a name, an address, a body or a path with its ids. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = (level: "info" | "warn" | "error", msg: string, fields?: LogFields) => void;

/** Writes one JSON line on standard output. */
export const logLine: Log = (level, msg, fields = {}) => {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, msg, ...fields })}\n`,
  );
};
