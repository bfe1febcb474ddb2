/** Fields of a line of the log: never a name, an address, a body or a path with its ids. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = (level: "info" | "warn" | "error", msg: string, fields?: LogFields) => void;

/** How long a line of no urgency may wait for others, in milliseconds. */
const patience = 100;

const waiting: { readonly lines: Array<string>; timer: NodeJS.Timeout | undefined } = {
  lines: [],
  timer: undefined,
};

const flush = (): void => {
  clearTimeout(waiting.timer);
  waiting.timer = undefined;
  if (waiting.lines.length > 0) process.stdout.write(waiting.lines.splice(0).join(""));
};

process.on("exit", flush);

/** Writes one JSON line on standard output, at once where something is wrong. */
export const logLine: Log = (level, msg, fields = {}) => {
  waiting.lines.push(
    `${JSON.stringify({ time: new Date().toISOString(), level, msg, ...fields })}\n`,
  );
  if (level !== "info") flush();
  else waiting.timer ??= setTimeout(flush, patience);
};
