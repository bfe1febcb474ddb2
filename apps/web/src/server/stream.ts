/** What the stream says: the structure's journal or rows moved on, or its day turned. */
export interface Beat {
  readonly version: number;
  readonly rows: number;
  readonly day: string;
}

/** The part of EventSource that is used. */
export interface Source {
  readonly close: () => void;
}

export interface SourceEvents {
  readonly opened: () => void;
  readonly said: (message: string) => void;
  readonly broken: () => void;
}

export type OpenSource = (path: string, events: SourceEvents) => Source;

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** Milliseconds before the nth try: doubled each time, half of it drawn so that browsers do not come back together. */
export const waitBefore = (tries: number, drawn: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (0.5 + drawn / 2);

const isBeat = (value: unknown): value is Beat =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  typeof value.version === "number" &&
  "rows" in value &&
  typeof value.rows === "number" &&
  "day" in value &&
  typeof value.day === "string";

/** Nothing for a message of another shape: a newer server may say more. */
export const readBeat = (message: string): Beat | undefined => {
  const value: unknown = JSON.parse(message);
  return isBeat(value) ? value : undefined;
};

export const openEventSource: OpenSource = (path, events) => {
  const source = new EventSource(path);
  source.addEventListener("open", events.opened);
  source.addEventListener("message", (event: MessageEvent<string>) => events.said(event.data));
  source.addEventListener("error", events.broken);
  return { close: () => source.close() };
};

/** Opens a source and reopens it when it breaks; the answer ends it for good. */
export const keepOpen = (open: OpenSource, path: string, events: SourceEvents): (() => void) => {
  let source: Source | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const start = (): void => {
    source = open(path, {
      opened: () => {
        tries = 0;
        events.opened();
      },
      said: events.said,
      broken: () => {
        // EventSource's own retry does not back off, and gives up on an error status.
        source?.close();
        events.broken();
        timer = setTimeout(start, waitBefore(tries, Math.random()));
        tries += 1;
      },
    });
  };
  start();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
};
