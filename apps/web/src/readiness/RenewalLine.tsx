import type { Renewal } from "@coopilote/contract/teams/Renewal.ts";
import { A } from "@solidjs/router";
import { Todo } from "../ui/Todo.tsx";
import { renewalFr, renewalWhy } from "./renewalFr.ts";

interface RenewalLineProps {
  structure: string;
  renewal: Renewal;
  today: string;
}

/** A condition to renew, with its day; it is read in the matrix of its team. */
export function RenewalLine(props: RenewalLineProps) {
  return (
    <Todo
      mark={props.renewal.status}
      what={
        <A
          href={`/s/${props.structure}/equipes/${props.renewal.team}?exigence=${props.renewal.requirement}#qui-est-pret`}
        >
          {renewalFr(props.renewal)}
        </A>
      }
      why={renewalWhy(props.renewal, props.today)}
    />
  );
}
