import { professionFr, qualificationFr } from "@coopilote/domain/people/labels.ts";
import { For, Show } from "solid-js";
import { DialogButton } from "../forms/DialogButton.tsx";
import { send } from "../server/commands.ts";
import { dayWithYear, sentence } from "../ui/typography.ts";
import { BillingPart } from "./BillingPart.tsx";
import { PERSON } from "./fr.ts";
import { mayEdit, NumberWords, type PartProps } from "./IdentityPart.tsx";
import {
  NumberDialog,
  ProfessionDialog,
  RemoveSpecialtyDialog,
  SpecialtyDialog,
} from "./JobDialogs.tsx";
import { Dated, Particular } from "./Particulars.tsx";
import { EndingDialog } from "./PlaceDialogs.tsx";

type Specialty = PartProps["view"]["qualifications"][number];

/** « obtenue le 30 juin 2022, jusqu’au 31 décembre 2024 », or nothing. */
const heldWords = ({ obtainedOn, until }: Specialty): string =>
  [
    ...(obtainedOn === null ? [] : [PERSON.obtained(dayWithYear(obtainedOn))]),
    ...(until === null ? [] : [PERSON.until(dayWithYear(until))]),
  ].join(", ");

function SpecialtyGestures(props: PartProps & { one: Specialty }) {
  const words = () => qualificationFr(props.one.qualification);
  return (
    <span class="row">
      <Show when={props.one.until === null}>
        <DialogButton
          kind="quiet"
          act={PERSON.end}
          about={words()}
          dialog={(close) => (
            <EndingDialog
              what={words()}
              send={(on, commandId) =>
                send(
                  props.structure,
                  "endQualification",
                  {
                    person: props.view.line.person,
                    qualification: props.one.qualification,
                    on,
                  },
                  commandId,
                )
              }
              onClose={close}
            />
          )}
        />
      </Show>
      <DialogButton
        kind="quiet"
        act={PERSON.remove}
        about={words()}
        dialog={(close) => (
          <RemoveSpecialtyDialog
            {...props}
            qualification={props.one.qualification}
            onClose={close}
          />
        )}
      />
    </span>
  );
}

/** What the profession was before, where it has changed. */
function EarlierProfessions(props: Pick<PartProps, "view">) {
  return (
    <Show when={props.view.professions.length > 1}>
      <ul class="dated small quiet">
        <For each={props.view.professions}>
          {(one) => (
            <li>
              {one.from === null
                ? PERSON.professionBefore(professionFr(one.profession))
                : PERSON.professionSince(professionFr(one.profession), dayWithYear(one.from))}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

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
        ones={props.view.qualifications}
        empty={PERSON.noSpecialty}
        text={(one) => (
          <>
            {sentence(qualificationFr(one.qualification))}{" "}
            <span class="quiet">{heldWords(one)}</span>
          </>
        )}
        action={(one) => (
          <Show when={mayEdit(props.view)}>
            <SpecialtyGestures {...props} one={one} />
          </Show>
        )}
      />
    </Particular>
  );
}

/** Profession, specialties and diplomas, numbers. */
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
        <EarlierProfessions view={props.view} />
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
      <BillingPart {...props} />
    </>
  );
}
