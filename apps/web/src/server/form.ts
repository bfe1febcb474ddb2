import { type Accessor, createSignal } from "solid-js";
import type { Answer, Fault, Issue, Refusal } from "./Answer.ts";
import { newId } from "./ids.ts";
import { keptHere } from "./kept.ts";

/** A draft found again as it was left; begun anew, it is the form's first. */
export interface Resumed {
  readonly isResumed: Accessor<boolean>;
  readonly restart: () => void;
}

export type FormState = "idle" | "sending" | "done";

export interface Form<Draft, Value> extends Resumed {
  readonly draft: Accessor<Draft>;
  /** Changes one field; its error is no longer said of it. */
  readonly change: <Key extends keyof Draft & string>(key: Key, value: Draft[Key]) => void;
  readonly errorAt: (path: string) => string | undefined;
  /** Those of the last attempt, all of them until the next one: for the summary. */
  readonly issues: Accessor<ReadonlyArray<Issue>>;
  readonly refusal: Accessor<Refusal["problem"] | undefined>;
  readonly fault: Accessor<Fault | undefined>;
  readonly state: Accessor<FormState>;
  /** What the last sending answered, once it was done. */
  readonly value: Accessor<Value | undefined>;
  /** Sends the draft; while an answer is awaited, gives that same one. */
  readonly submit: () => Promise<Answer<Value>>;
  /** Begins anew from another draft. */
  readonly reset: (draft: Draft) => void;
}

interface FormOptions<Draft, Value> {
  readonly initial: Draft;
  /** Under what name, and about what, what is typed outlives a reload and a new sign-in; nothing is kept without. */
  readonly keeps?: ReadonlyArray<string> | undefined;
  /** What the draft lacks before it can be sent; the contract's schema and words. */
  readonly check?: (draft: Draft) => ReadonlyArray<Issue>;
  /** `idOf`: an id made once for each name, kept with the draft: what is sent again bears the same. */
  readonly send: (
    draft: Draft,
    commandId: string,
    idOf: (name: string) => string,
  ) => Promise<Answer<Value>>;
  readonly onDone?: (value: Value) => void;
}

interface Attempt {
  readonly content: string;
  readonly commandId: string;
}

/** What outlives a reload: sent again after a lost answer, it is the same command about the same things. */
interface Left<Draft> {
  readonly draft: Partial<Draft>;
  readonly attempt: Attempt | undefined;
  readonly ids: Readonly<Record<string, string>>;
}

const isUnder = (path: string, key: string): boolean => path === key || path.startsWith(`${key}.`);

/**
 * A draft, its errors and its sending. The same content keeps the same command id until it is done:
 * a double click, or a retry after a lost answer, is one command.
 */
export const createForm = <Draft extends object, Value>(
  options: FormOptions<Draft, Value>,
): Form<Draft, Value> => {
  const kept = options.keeps === undefined ? undefined : keptHere<Left<Draft>>(...options.keeps);
  const left = kept?.read();
  const [draft, setDraft] = createSignal<Draft>({ ...options.initial, ...left?.draft });
  const [isResumed, setResumed] = createSignal(left !== undefined);
  const [answer, setAnswer] = createSignal<Answer<Value> | undefined>();
  const [issues, setIssues] = createSignal<ReadonlyArray<Issue>>([]);
  const [revised, setRevised] = createSignal<ReadonlySet<string>>(new Set());
  const [state, setState] = createSignal<FormState>("idle");
  let attempt = left?.attempt;
  let ids = left?.ids ?? {};
  let awaited: Promise<Answer<Value>> | undefined;

  const keep = (): void => kept?.write({ draft: draft(), attempt, ids });

  const idOf = (name: string): string => {
    const known = ids[name] ?? newId();
    ids = { ...ids, [name]: known };
    keep();
    return known;
  };

  const commandIdOf = (content: string): string => {
    if (attempt?.content !== content) attempt = { content, commandId: newId() };
    keep();
    return attempt.commandId;
  };

  const settle = (came: Answer<Value>): Answer<Value> => {
    setAnswer(() => came);
    setIssues(came._tag === "Invalid" ? came.issues : []);
    setRevised(new Set<string>());
    setState(came._tag === "Done" ? "done" : "idle");
    if (came._tag === "Done") {
      attempt = undefined;
      ids = {};
      setResumed(false);
      kept?.drop();
      options.onDone?.(came.value);
    }
    return came;
  };

  const send = async (): Promise<Answer<Value>> => {
    const lacks = options.check?.(draft()) ?? [];
    if (lacks.length > 0) return settle({ _tag: "Invalid", issues: lacks });
    setState("sending");
    return settle(await options.send(draft(), commandIdOf(JSON.stringify(draft())), idOf));
  };

  const reset = (next: Draft): void => {
    attempt = undefined;
    ids = {};
    kept?.drop();
    setResumed(false);
    setDraft(() => next);
    setAnswer(undefined);
    setIssues([]);
    setRevised(new Set<string>());
    setState("idle");
  };

  return {
    draft,
    isResumed,
    restart: () => reset(options.initial),
    change: (key, value) => {
      setDraft((before) => ({ ...before, [key]: value }));
      keep();
      setRevised((before) => new Set([...before, key]));
      setState((before) => (before === "sending" ? before : "idle"));
    },
    errorAt: (path) =>
      [...revised()].some((key) => isUnder(path, key))
        ? undefined
        : issues().find((issue) => issue.path === path)?.message,
    issues,
    refusal: () => {
      const came = answer();
      return came?._tag === "Refusal" ? came.problem : undefined;
    },
    fault: () => {
      const came = answer();
      return came?._tag === "Fault" ? came : undefined;
    },
    state,
    value: () => {
      const came = answer();
      return came?._tag === "Done" ? came.value : undefined;
    },
    submit: () => {
      awaited ??= send().finally(() => {
        awaited = undefined;
      });
      return awaited;
    },
    reset,
  };
};
