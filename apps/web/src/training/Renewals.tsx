import { For } from "solid-js";
import { RenewalLine } from "../readiness/RenewalLine.tsx";
import { TodoList } from "../ui/Todo.tsx";
import type { CalendarProps } from "./Calendar.ts";
import { SESSIONS } from "./fr.ts";

interface RenewalsProps {
  calendar: CalendarProps;
  renewals: CalendarProps["renewals"];
}

/** Conditions to renew, each with its day. */
export function Renewals(props: RenewalsProps) {
  return (
    <TodoList label={SESSIONS.renewals}>
      <For each={props.renewals}>
        {(renewal) => (
          <RenewalLine
            structure={props.calendar.structure}
            renewal={renewal}
            today={props.calendar.view.today.day}
          />
        )}
      </For>
    </TodoList>
  );
}
