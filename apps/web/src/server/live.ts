import { type Accessor, createSignal, onCleanup } from "solid-js";
import { mayStillRead } from "./access.ts";
import { type OpenSource, keepOpen, openEventSource, readBeat } from "./stream.ts";

/**
 * `lost`: the server is out of reach; `elsewhere`: it answers, to another account or to nobody; `reopening`: it answers,
 * and the line is opened again.
 */
export type Connection = "connecting" | "live" | "reopening" | "lost" | "elsewhere" | "asleep";

type Page = Pick<Document, "hidden" | "addEventListener" | "removeEventListener">;

export interface LiveOptions {
  readonly structure: string;
  /** Something moved, or may have while nobody listened: revalidate what is on screen. */
  readonly onChange: () => void;
  /** The server was out of reach, and is not any more. */
  readonly onFound?: () => void;
  /** Asked when the stream breaks: whether the structure may still be read, nothing where the server does not answer. */
  readonly mayRead?: (structure: string) => Promise<boolean | undefined>;
  readonly open?: OpenSource;
  readonly page?: Page;
}

/** Between the tabs of one browser. `ask` comes from a tab that has just joined. */
type Told =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "state"; readonly state: Connection }
  | { readonly kind: "ask" };

const HIDDEN_FOR = 5 * 60_000;

const isBroken = (state: Connection): boolean =>
  state === "reopening" || state === "lost" || state === "elsewhere";

const brokenAs = (mayRead: boolean | undefined): Connection => {
  if (mayRead === undefined) return "lost";
  return mayRead ? "reopening" : "elsewhere";
};

/** Holds a lock from `join` to `part`, and runs `lead` for as long as it has it. */
const createTurn = (name: string, lead: () => () => void) => {
  let leaving: AbortController | undefined;
  const hold = (left: AbortSignal) =>
    new Promise<void>((release) => {
      const end = lead();
      left.addEventListener("abort", () => {
        end();
        release();
      });
    });
  return {
    join: () => {
      if (leaving !== undefined) return;
      const { signal } = (leaving = new AbortController());
      navigator.locks
        .request(name, { signal }, () => (signal.aborted ? undefined : hold(signal)))
        .catch((reason: unknown) => {
          if (!signal.aborted) throw reason;
        });
    },
    part: () => {
      leaving?.abort();
      leaving = undefined;
    },
  };
};

/** Says when the page has been hidden five minutes, and when it is seen again after that. */
const watchSleep = (page: Page, events: { asleep: () => void; awake: () => void }) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsleep = false;
  const follow = () => {
    clearTimeout(timer);
    if (page.hidden) {
      timer = setTimeout(() => {
        isAsleep = true;
        events.asleep();
      }, HIDDEN_FOR);
      return;
    }
    if (!isAsleep) return;
    isAsleep = false;
    events.awake();
  };
  page.addEventListener("visibilitychange", follow);
  return () => {
    clearTimeout(timer);
    page.removeEventListener("visibilitychange", follow);
  };
};

/**
 * One stream of a structure for all the tabs of a browser: the tab that holds the lock listens and tells the others.
 * Hidden five minutes, a tab lets go; seen again, it revalidates. Ends with its owner.
 */
export const createLive = (options: LiveOptions): Accessor<Connection> => {
  const name = `coopilote-live-${options.structure}`;
  const path = `/api/structures/${encodeURIComponent(options.structure)}/events`;
  const tabs = new BroadcastChannel(name);
  const [connection, setConnection] = createSignal<Connection>("connecting");
  const heard = { last: "", isLost: false };
  let isLeading = false;

  const tell = (told: Told) => tabs.postMessage(told);
  const become = (state: Connection) => {
    if (state === "live" && isBroken(connection())) options.onChange();
    if (state === "live" && heard.isLost) options.onFound?.();
    heard.isLost = state === "lost" || (heard.isLost && state !== "live");
    setConnection(state);
  };
  const hear = (text: string) => {
    if (readBeat(text) === undefined || text === heard.last) return;
    heard.last = text;
    options.onChange();
  };
  const turn = createTurn(name, () => {
    isLeading = true;
    const say = (state: Connection) => {
      become(state);
      tell({ kind: "state", state });
    };
    const breaks = { count: 0 };
    const sayWhy = async () => {
      breaks.count += 1;
      const { count } = breaks;
      const may = await (options.mayRead ?? mayStillRead)(options.structure);
      if (isLeading && count === breaks.count) say(brokenAs(may));
    };
    const end = keepOpen(options.open ?? openEventSource, path, {
      opened: () => {
        breaks.count += 1;
        say("live");
      },
      broken: () => void sayWhy(),
      said: (text) => {
        hear(text);
        tell({ kind: "message", text });
      },
    });
    return () => {
      isLeading = false;
      end();
    };
  });
  tabs.addEventListener("message", (event: MessageEvent<Told>) => {
    const told = event.data;
    if (connection() === "asleep") return;
    if (told.kind === "message") hear(told.text);
    if (told.kind === "state") become(told.state);
    if (told.kind === "ask" && isLeading) tell({ kind: "state", state: connection() });
  });
  const join = () => {
    setConnection("connecting");
    turn.join();
    tell({ kind: "ask" });
  };
  const unwatch = watchSleep(options.page ?? document, {
    asleep: () => {
      turn.part();
      setConnection("asleep");
    },
    awake: () => {
      join();
      options.onChange();
    },
  });
  join();
  onCleanup(() => {
    unwatch();
    turn.part();
    tabs.close();
  });
  return connection;
};
