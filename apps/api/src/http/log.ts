/** Fields of a line of the log: never a name, an address, a body or a path with its ids. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = (level: "info" | "warn" | "error", msg: string, fields?: LogFields) => void;

/** One JSON line each, those of one turn of the event loop written together. */
const lines: Array<string> = [];

const flush = (): void => {
  process.stdout.write(lines.splice(0).join(""));
};

/** Writes one JSON line on standard output. */
export const logLine: Log = (level, msg, fields = {}) => {
  if (lines.length === 0) setImmediate(flush);
  lines.push(`${JSON.stringify({ time: new Date().toISOString(), level, msg, ...fields })}\n`);
};
