import { professionFr, qualificationFr } from "@coopilote/domain/people/labels.ts";
import { Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { sentence } from "../ui/typography.ts";
import { PERSON } from "./fr.ts";
import { mayEdit, NumberWords, type PartProps } from "./IdentityPart.tsx";
import {
  NumberDialog,
  ProfessionDialog,
  RemoveSpecialtyDialog,
  SpecialtyDialog,
} from "./JobDialogs.tsx";
import { Dated, Particular } from "./Particulars.tsx";

function Specialties(props: PartProps) {
  return (
    <Particular
      label={PERSON.specialties}
      action={
        <Show when={mayEdit(props.view)}>
          <DialogButton
            act={PERSON.addSpecialty}
            about={PERSON.specialties}
            dialog={(close) => <SpecialtyDialog {...props} onClose={close} />}
          />
        </Show>
      }
    >
      <Dated
        ones={props.view.line.qualifications}
        empty={PERSON.noSpecialty}
        text={(one) => sentence(qualificationFr(one))}
        action={(one) => (
          <Show when={mayEdit(props.view)}>
            <DialogButton
              kind="quiet"
              act={PERSON.remove}
              about={qualificationFr(one)}
              dialog={(close) => (
                <RemoveSpecialtyDialog {...props} qualification={one} onClose={close} />
              )}
            />
          </Show>
        )}
      />
    </Particular>
  );
}

/** Profession, specialties and diplomas, number. */
export function JobPart(props: PartProps) {
  return (
    <>
      <Particular
        label={PERSON.job}
        action={
          <Show when={mayEdit(props.view)}>
            <DialogButton
              act={
                props.view.line.profession === null
                  ? PERSON.stateProfession
                  : PERSON.changeProfession
              }
              about={PERSON.job}
              dialog={(close) => <ProfessionDialog {...props} onClose={close} />}
            />
          </Show>
        }
      >
        <Show
          when={props.view.line.profession}
          fallback={<span class="quiet">{PERSON.noProfession}</span>}
        >
          {(profession) => sentence(professionFr(profession()))}
        </Show>
      </Particular>
      <Specialties {...props} />
      <Particular
        label={PERSON.number}
        action={
          <Show when={mayEdit(props.view)}>
            <DialogButton
              act={props.view.line.registered ? PERSON.changeNumber : PERSON.giveNumber}
              about={PERSON.number}
              dialog={(close) => <NumberDialog {...props} onClose={close} />}
            />
          </Show>
        }
      >
        <NumberWords view={props.view} />
      </Particular>
    </>
  );
}
