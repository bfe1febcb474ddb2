import {
  agreementFr,
  arsFr,
  structureKindFr,
  territories,
  zoneFr,
} from "@coopilote/domain/structure/labels.ts";
import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { Particular, Particulars } from "../people/Particulars.tsx";
import { dayWithYear } from "../ui/typography.ts";
import { AgreementDialog, ArsDialog, KindDialog } from "./ChangeDialogs.tsx";
import { EntityDialog, SiretWords, type StructurePartProps } from "./EntitiesPart.tsx";
import { STRUCTURE } from "./structureFr.ts";

interface TimelineProps {
  ones: ReadonlyArray<{ readonly words: string; readonly from: string | null }>;
}

/** What it was before, where it has changed. */
function Timeline(props: TimelineProps) {
  return (
    <Show when={props.ones.length > 1}>
      <ul class="dated small quiet">
        <For each={props.ones}>
          {({ words, from }) => (
            <li>
              {from === null ? STRUCTURE.before(words) : STRUCTURE.since(words, dayWithYear(from))}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

const agreementWords = (agreement: string | null): string =>
  agreement === null ? STRUCTURE.unsaid : agreementFr(agreement);

function Named(props: StructurePartProps) {
  const own = () => props.view.entities.find(({ isOwn }) => isOwn);
  return (
    <Particular
      label={STRUCTURE.numbers}
      action={
        <Show when={props.view.mayManage && own()}>
          {(entity) => (
            <DialogButton
              act={STRUCTURE.change}
              about={STRUCTURE.changes.name}
              dialog={(close) => (
                <EntityDialog
                  structure={props.structure}
                  title={STRUCTURE.changes.name}
                  act={STRUCTURE.changes.act}
                  known={entity()}
                  onClose={close}
                />
              )}
            />
          )}
        </Show>
      }
    >
      FINESS {props.view.finess ?? STRUCTURE.noNumber}
      <br />
      SIRET <SiretWords siret={own()?.siret ?? null} />
    </Particular>
  );
}

/** What the structure is: its kind, number, agreement and agency, each with its way to change. */
export function StatedPart(props: StructurePartProps) {
  return (
    <Particulars>
      <Particular
        label={STRUCTURE.kind}
        action={
          <Show when={props.view.mayManage}>
            <DialogButton
              act={STRUCTURE.change}
              about={STRUCTURE.kind}
              dialog={(close) => <KindDialog {...props} onClose={close} />}
            />
          </Show>
        }
      >
        {structureKindFr(props.view.kind)}
        <Timeline
          ones={props.view.kinds.map(({ kind, from }) => ({ words: structureKindFr(kind), from }))}
        />
      </Particular>
      <Named {...props} />
      <Particular
        label={STRUCTURE.ars}
        action={
          <Show when={props.view.mayManage}>
            <DialogButton
              act={STRUCTURE.change}
              about={STRUCTURE.ars}
              dialog={(close) => <ArsDialog {...props} onClose={close} />}
            />
          </Show>
        }
      >
        {props.view.ars === null ? STRUCTURE.unsaid : arsFr(props.view.ars)}
      </Particular>
      <Particular
        label={STRUCTURE.agreement}
        action={
          <Show when={props.view.mayManage}>
            <DialogButton
              act={STRUCTURE.change}
              about={STRUCTURE.agreement}
              dialog={(close) => <AgreementDialog {...props} onClose={close} />}
            />
          </Show>
        }
      >
        {agreementWords(props.view.agreement)}
        <Timeline
          ones={props.view.agreements.map(({ agreement, from }) => ({
            words: agreementWords(agreement),
            from,
          }))}
        />
      </Particular>
      <Particular label={STRUCTURE.territory}>
        {territories[props.view.territory].label}, {zoneFr(props.view.zone)}
      </Particular>
      <Particular label={STRUCTURE.opened}>{dayWithYear(props.view.founded.day)}</Particular>
    </Particulars>
  );
}
