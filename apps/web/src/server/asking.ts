import {
  type Accessor,
  createEffect,
  createMemo,
  createResource,
  createSignal,
  on,
  onCleanup,
} from "solid-js";
import type { Answer } from "./Answer.ts";

const PAUSE = 300;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** What the server said last, and whether it is being asked again. */
interface Asking<Value> {
  readonly said: Accessor<Value | undefined>;
  readonly isPending: Accessor<boolean>;
}

/** What is typed, asked of the server once the typing pauses; what it said of it before stays meanwhile. */
export const createAsking = <Asked, Value>(
  asked: Accessor<Asked | undefined>,
  answering: (asked: Asked) => Promise<Answer<Value>>,
): Asking<Value> => {
  const typed = createMemo(asked, undefined, {
    equals: (before, after) => JSON.stringify(before) === JSON.stringify(after),
  });
  const [answered] = createResource(
    typed,
    async (current, { value }: { value: { readonly said: Value | undefined } | undefined }) => {
      await pause();
      if (typed() !== current) return value ?? { said: undefined };
      const answer = await answering(current);
      return { said: answer._tag === "Done" ? answer.value : undefined };
    },
  );
  return {
    said: () => (typed() === undefined ? undefined : answered.latest?.said),
    isPending: () => typed() !== undefined && answered.loading,
  };
};

/** A field whose words are sent on once the typing pauses; what is said otherwise meanwhile is taken. */
export const createPaused = (
  said: Accessor<string>,
  send: (words: string) => void,
): readonly [typed: Accessor<string>, type: (words: string) => void] => {
  const [typed, setTyped] = createSignal(said());
  let sent = said();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      said,
      (words) => {
        if (words === sent) return;
        clearTimeout(waiting);
        sent = words;
        setTyped(words);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(waiting));
  const type = (words: string) => {
    setTyped(words);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      sent = words;
      send(words);
    }, PAUSE);
  };
  return [typed, type];
};
