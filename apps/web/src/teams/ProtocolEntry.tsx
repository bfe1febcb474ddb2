import { type JSX, Show } from "solid-js";
import { gestureAbout } from "../forms/fr.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import type { Mark } from "../ui/Mark.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { spaced } from "../ui/typography.ts";
import { CHOOSE } from "./chooseFr.ts";
import { Lacks, Sides } from "./Lacks.tsx";
import type { Picked, Verdict } from "./pickerModel.ts";

export const VERDICT_MARKS: Readonly<Record<Verdict, Mark>> = {
  could: "met",
  "could-if": "unknown",
  cannot: "unmet",
};

/** « Arrêté du 17 juin 2024, en vigueur depuis le … », or that its first day is not known. */
export const arreteSaid = ({ arrete, from }: Pick<Picked, "arrete" | "from">): string =>
  arrete.found ? CHOOSE.arrete(arrete.title, from) : CHOOSE.unfound(arrete.title);

interface EntryProps {
  protocol: Picked;
  /** On a phone a protocol is its name under its verdict, until one opens it. */
  isFolded: boolean;
  href: string;
  onChoose: () => void;
}

/** What it is called in the texts, what the structure has and lacks for it, and the two ways on. */
function Details(props: EntryProps & { title?: JSX.Element }) {
  return (
    <>
      <div>
        {props.title}
        <p class="quiet">{spaced(props.protocol.title)}</p>
        <p class="small quiet">
          {arreteSaid(props.protocol)}
          <Show when={props.protocol.teams > 0}>. {CHOOSE.teams(props.protocol.teams)}</Show>
        </p>
        <p class="protocol-marks">
          <StatusMark mark={VERDICT_MARKS[props.protocol.verdict]}>
            {CHOOSE.verdict[props.protocol.verdict]}
          </StatusMark>
        </p>
        <Show when={props.protocol.verdict !== "cannot"}>
          <Sides sides={props.protocol.sides} />
        </Show>
        <Lacks of={props.protocol} />
      </div>
      <div class="protocol-acts">
        <ButtonLink href={props.href}>
          {CHOOSE.see}
          <span class="unseen">{CHOOSE.about(props.protocol.shortTitle)}</span>
        </ButtonLink>
        <Button
          kind="quiet"
          aria-label={gestureAbout(CHOOSE.choose, props.protocol.shortTitle)}
          onClick={() => props.onChoose()}
        >
          {CHOOSE.choose}
        </Button>
      </div>
    </>
  );
}

/** One protocol of the catalogue, with what this structure has and lacks for it. */
export function ProtocolEntry(props: EntryProps) {
  const title = () => <h3>{spaced(props.protocol.shortTitle)}</h3>;
  return (
    <li>
      <Show
        when={props.isFolded}
        fallback={
          <div class="protocol">
            <Details {...props} title={title()} />
          </div>
        }
      >
        <details class="fold protocol-fold">
          <summary>{title()}</summary>
          <div class="protocol">
            <Details {...props} />
          </div>
        </details>
      </Show>
    </li>
  );
}
