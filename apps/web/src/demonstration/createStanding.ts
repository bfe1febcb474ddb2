import type { DemonstrationStanding } from "@coopilote/contract/demonstration.ts";
import { useBeforeLeave } from "@solidjs/router";
import { type Accessor, createSignal } from "solid-js";
import { client } from "../server/client.ts";
import { trusted } from "../server/views.ts";

/** The demonstration as the visitor finds it, read again at each page: they may sign in and out by themselves. */
export const createStanding = (): Accessor<DemonstrationStanding | undefined> => {
  const [standing, setStanding] = createSignal<DemonstrationStanding>();
  const read = async (): Promise<void> => {
    const answer = await client.view("/api/demo", trusted<DemonstrationStanding>);
    if (answer._tag === "Done") setStanding(answer.value);
  };
  void read();
  useBeforeLeave(({ from, to }) => {
    if (String(to).split(/[?#]/u)[0] !== from.pathname) void read();
  });
  return standing;
};
