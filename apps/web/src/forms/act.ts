import type { Answer } from "../server/Answer.ts";
import { createForm } from "../server/form.ts";
import type { Sending } from "./CommandDialog.tsx";

/** One gesture without fields: what refuses it is said where it is made. */
export interface Act<Content> extends Sending {
  readonly run: (content: Content) => Promise<Answer<unknown>>;
}

/** The same content sent again keeps its command id: done once, whatever the network does. */
export const createAct = <Content extends object>(
  send: (
    content: Content,
    commandId: string,
    idOf: (name: string) => string,
  ) => Promise<Answer<unknown>>,
  onDone?: () => void,
): Act<Content> => {
  const form = createForm<{ readonly content: Content | undefined }, unknown>({
    initial: { content: undefined },
    send: async ({ content }, commandId, idOf) =>
      content === undefined ? { _tag: "Done", value: undefined } : send(content, commandId, idOf),
    onDone: () => onDone?.(),
  });
  return {
    issues: form.issues,
    refusal: form.refusal,
    fault: form.fault,
    state: form.state,
    submit: form.submit,
    run: (content) => {
      form.change("content", content);
      return form.submit();
    },
  };
};
