import type {
  DemonstrationEntered,
  ResetSaid,
  RoleSaid,
} from "@coopilote/contract/demonstration.ts";
import { type Accessor, createSignal } from "solid-js";
import type { Answer } from "../server/Answer.ts";
import { client } from "../server/client.ts";
import { trusted } from "../server/views.ts";
import { forgetSeen } from "./createGuide.ts";
import { DEMONSTRATION } from "./fr.ts";

/** What a visitor waits for. */
export type Awaited = "entering" | "resetting";

export type Visit = {
  readonly awaited: Accessor<Awaited | undefined>;
  /** What was just done, or why it was not. */
  readonly said: Accessor<string | undefined>;
  readonly enter: (role: RoleSaid) => Promise<void>;
  /** `again`: whom to be afterwards, where the visitor is someone. */
  readonly reset: (again: RoleSaid | undefined) => Promise<void>;
};

const wasReset = "coopilote-was-reset";

/** Whether this page follows a reset; said once. */
const followsReset = (): boolean => {
  const follows = sessionStorage.getItem(wasReset) !== null;
  sessionStorage.removeItem(wasReset);
  return follows;
};

const whyNot = (answer: Exclude<Answer<unknown>, { readonly _tag: "Done" }>): string =>
  answer._tag === "Refusal" ? answer.problem.title : DEMONSTRATION.lost;

/** Changes whom the visitor is, or puts all back: the next page is loaded whole, so that nothing of before stays. */
export const createVisit = (): Visit => {
  const [awaited, setAwaited] = createSignal<Awaited>();
  const [said, setSaid] = createSignal<string | undefined>(
    followsReset() ? DEMONSTRATION.wasReset : undefined,
  );
  const leaveFor = async (
    what: Awaited,
    path: string,
    content: RoleSaid | ResetSaid,
  ): Promise<void> => {
    if (awaited() !== undefined) return;
    setAwaited(what);
    setSaid(undefined);
    const answer = await client.post(path, content, trusted<DemonstrationEntered>);
    if (answer._tag === "Done") {
      if (what === "resetting") {
        sessionStorage.setItem(wasReset, "");
        forgetSeen();
      }
      location.assign(answer.value.address);
      return;
    }
    setAwaited(undefined);
    setSaid(whyNot(answer));
  };
  return {
    awaited,
    said,
    enter: (role) => leaveFor("entering", "/api/demo/enter", role),
    reset: (again) => leaveFor("resetting", "/api/demo/reset", { again: again ?? null }),
  };
};
