import { A, useParams } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { StatusMark } from "../ui/StatusMark.tsx";
import { quoted, spaced } from "../ui/typography.ts";
import { PUBLIC_ATTESTATION as FR } from "./attestationFr.ts";
import "./publicAttestation.css";

interface AttestationProps {
  attestation: ScreenOf<"publicAttestation">;
}

function State(props: AttestationProps) {
  const state = () => props.attestation.state;
  const replaced = () => {
    const known = state();
    return known.state === "replaced" ? known : undefined;
  };
  const revoked = () => {
    const known = state();
    return known.state === "revoked" ? known : undefined;
  };
  return (
    <p class="public-state">
      <Switch fallback={<StatusMark mark="met">{FR.standing}</StatusMark>}>
        <Match when={revoked()}>
          {(one) => <StatusMark mark="lapsed">{FR.revoked(one().at.day)}</StatusMark>}
        </Match>
        <Match when={replaced()}>
          {(one) => (
            <>
              <StatusMark mark="lapsed">{FR.replaced(one().at.day)}</StatusMark>
              <A href={`/attestation/${one().number}`}>{FR.seeReplacement(one().number)}</A>
            </>
          )}
        </Match>
      </Switch>
    </p>
  );
}

function Particulars(props: AttestationProps) {
  return (
    <dl class="public-lines">
      <div>
        <dt>{FR.name}</dt>
        <dd>
          {props.attestation.name}
          <Show when={props.attestation.profession}>{(profession) => `, ${profession()}`}</Show>
        </dd>
      </div>
      <div>
        <dt>{FR.protocol}</dt>
        <dd>
          {props.attestation.protocol}
          <span class="small quiet block">{props.attestation.text}</span>
        </dd>
      </div>
      <div>
        <dt>{FR.hours}</dt>
        <dd>{FR.figures(props.attestation.minutes, props.attestation.days)}</dd>
      </div>
      <div>
        <dt>{FR.said}</dt>
        <dd>
          {FR.signed(props.attestation.by, props.attestation.at.day)}
          <span class="small quiet block">{quoted(props.attestation.said)}</span>
          <Show when={props.attestation.acknowledged}>
            {(read) => (
              <span class="small block">{spaced(`${props.attestation.by} ${read()}.`)}</span>
            )}
          </Show>
        </dd>
      </div>
      <div>
        <dt>{FR.structure}</dt>
        <dd>{props.attestation.structureName}</dd>
      </div>
      <div>
        <dt>{FR.head}</dt>
        <dd class="public-hash">
          {FR.headOf(props.attestation.head.version, props.attestation.head.hash)}
        </dd>
      </div>
    </dl>
  );
}

/** What the number on an attestation leads to: what the paper holds, and what has become of it. */
export function PublicAttestationPage() {
  const params = useParams<{ number: string }>();
  const found = createView("publicAttestation", () => ({ number: params.number }));
  return (
    <Answered
      answer={found()}
      lines={8}
      refused={(problem) => <EntryFrame title={problem.title}>{problem.detail}</EntryFrame>}
    >
      {(attestation) => (
        <EntryFrame title={FR.title} subtitle={FR.numbered(attestation().number)}>
          <div class="stack">
            <State attestation={attestation()} />
            <Particulars attestation={attestation()} />
            <p>{FR.limits}</p>
            <p class="small quiet">{FR.compare}</p>
          </div>
        </EntryFrame>
      )}
    </Answered>
  );
}
