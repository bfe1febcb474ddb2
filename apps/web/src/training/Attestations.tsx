import { For, Show } from "solid-js";
import { hrefOf } from "../teams/nextStep.ts";
import type { Asked } from "../teams/gestures.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { DOT, quoted, spaced } from "../ui/typography.ts";
import { ATTESTATION_PDF } from "./attestationFr.ts";
import { AttestationPdf } from "./AttestationPdf.tsx";
import { AttestedChanged } from "./AttestedChanged.tsx";
import { ATTESTED } from "./ledgerFr.ts";
import type { LedgerView } from "./ledgerModel.ts";
import { isTrained, standingWords } from "./standing.ts";
import { STANDING } from "./standingFr.ts";

/** Why there is none here: a reprise answers for it, the role is asked none, or it is still to be given. */
function NoneGiven(props: { view: LedgerView }) {
  return (
    <Show
      when={props.view.training.attested}
      fallback={
        <p class="quiet">{props.view.training.asked ? ATTESTED.none : STANDING.notAttested}</p>
      }
    >
      {(attested) => (
        <p>
          <StatusMark mark="met">{STANDING.attested(attested().on, attested().proof)}</StatusMark>
        </p>
      )}
    </Show>
  );
}

/** Attestations given and revoked: each stays, with who and when (j34). */
export function Attestations(props: { structure: string; view: LedgerView }) {
  const isSaid = () =>
    props.view.attestations.some(
      ({ revoked, replacedBy, changed }) =>
        revoked === null && replacedBy === null && changed === null,
    );
  const isAgain = () => props.view.attestations.some(({ changed }) => changed !== null);
  const isToAttest = () => {
    const { mayAttest, training } = props.view;
    return mayAttest && !isSaid() && training.asked && training.attested === null;
  };
  const href = (asked: Asked) =>
    hrefOf(
      { to: "dialog", asked },
      {
        structure: props.structure,
        team: props.view.team,
        me: { person: "", manages: false, role: "delegant", engaged: "delegant" },
      },
    );
  const person = () => props.view.person.person;
  return (
    <section class="section">
      <h2>{ATTESTED.title}</h2>
      <Show when={props.view.attestations.length > 0} fallback={<NoneGiven view={props.view} />}>
        <ul class="lines">
          <For each={props.view.attestations}>
            {(card) => (
              <li class="line">
                <div class="line-main">
                  <b class="line-name">{ATTESTED.line(card.by, card.at.day)}</b>
                  <StatusMark
                    mark={card.revoked === null && card.replacedBy === null ? "met" : "lapsed"}
                  >
                    {spaced(card.acknowledged ?? ATTESTED.manners[card.manner])}
                    {DOT}
                    {ATTESTED.figures(card.minutes, card.days)}
                  </StatusMark>
                  <AttestationPdf
                    structure={props.structure}
                    attestation={card.attestation}
                    name={props.view.person.name}
                  />
                  <Show when={props.view.mayAttest && card.revoked === null}>
                    <ButtonLink
                      kind="quiet"
                      href={href({
                        gesture: "revokeAttestation",
                        person: person(),
                        attestation: card.attestation,
                      })}
                    >
                      {ATTESTED.revoke}
                    </ButtonLink>
                  </Show>
                </div>
                <AttestedChanged changed={card.changed} />
                <Show when={card.replacedBy}>
                  {(number) => <p class="line-details">{ATTESTATION_PDF.replacedBy(number())}</p>}
                </Show>
                <Show when={card.revoked}>
                  {(revoked) => (
                    <p class="line-details">
                      {ATTESTED.revoked(revoked().by, revoked().at.day)}{" "}
                      {quoted(spaced(revoked().reason))}
                    </p>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={isToAttest()}>
        <p class="ledger-act">
          <Show
            when={isTrained(props.view.training)}
            fallback={<Button reason={standingWords(props.view)}>{ATTESTED.attest}</Button>}
          >
            <ButtonLink href={href({ gesture: "attestTraining", person: person() })}>
              {isAgain() ? ATTESTED.attestAgain : ATTESTED.attest}
            </ButtonLink>
          </Show>
        </p>
      </Show>
    </section>
  );
}
