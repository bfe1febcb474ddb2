import { startRuleFr } from "@coopilote/domain/readiness/startOfPracticeFr.ts";
import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { sentence, spaced } from "../ui/typography.ts";
import { type Declaration, mayAttestProjet, type PartProps } from "./declarationModel.ts";
import { REGIME } from "./fr.ts";
import { ProjetDialog } from "./ProjetDialog.tsx";

type Regime = NonNullable<Declaration["regime"]>;

function Line(props: { label: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** From when practice may start, said no more strongly than it is known (j26, j40). */
function Start(props: { regime: Regime }) {
  return (
    <Line label={REGIME.starts}>
      {sentence(spaced(startRuleFr(props.regime.startsFrom, props.regime.startsFromStrength)))}.
    </Line>
  );
}

function Holder(props: PartProps & { label: string; holder: Declaration["legalHead"] }) {
  return (
    <Line label={props.label}>
      <Show
        when={props.holder}
        fallback={
          <>
            <span class="quiet">{REGIME.nobody}</span>
            <Show when={props.view.me.manages}>
              {" "}
              <A href={`/s/${props.structure}/structure`}>{REGIME.name}</A>
            </Show>
          </>
        }
      >
        {(one) => <A href={`/s/${props.structure}/personnes/${one().person}`}>{one().name}</A>}
      </Show>
    </Line>
  );
}

function Projet(props: PartProps) {
  return (
    <Show when={props.view.projetAsked || props.view.projetDeSante !== null}>
      <Line label={REGIME.projet}>
        <Show
          when={props.view.projetDeSante}
          fallback={<span class="quiet">{REGIME.projetNot}</span>}
        >
          {(one) => <>{REGIME.projetAttested(one().on)}</>}
        </Show>
        <Show when={mayAttestProjet(props.view)}>
          <div>
            <DialogButton
              act={props.view.projetDeSante === null ? REGIME.projetAct : REGIME.projetAgain}
              kind={props.view.projetDeSante === null ? "plain" : "quiet"}
              dialog={(close) => <ProjetDialog {...props} onClose={close} />}
            />
          </div>
        </Show>
      </Line>
    </Show>
  );
}

/** Which regime applies today, who declares under it, and from when practice may start. */
export function RegimeAside(props: PartProps) {
  return (
    <aside class="stack">
      <h2>{REGIME.title}</h2>
      <dl class="form-fields">
        <Show when={props.view.regime} fallback={<p class="quiet">{REGIME.none}</p>}>
          {(regime) => (
            <>
              <Line label={REGIME.declares}>
                {REGIME.declarant[regime().declarant]}
                <Show when={regime().until}>
                  {(until) => (
                    <p class="small quiet">{REGIME.until(until().day, until().strength)}</p>
                  )}
                </Show>
              </Line>
              <Start regime={regime()} />
              <Line label={REGIME.source}>
                <span class="small quiet">{spaced(regime().source.title)}</span>
              </Line>
            </>
          )}
        </Show>
        <Holder {...props} label={REGIME.legalHead} holder={props.view.legalHead} />
        <Holder {...props} label={REGIME.referent} holder={props.view.referent} />
        <Projet {...props} />
      </dl>
    </aside>
  );
}
