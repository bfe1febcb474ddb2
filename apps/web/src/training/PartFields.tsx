import trashIcon from "lucide-static/icons/trash.svg?raw";
import { type Accessor, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TimeField } from "../ui/DateField.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { nightsOf } from "./clock.ts";
import { FormateurFields } from "./FormateurFields.tsx";
import { modulesFor, type PartDraft, type SequenceDraft, type TimeDraft } from "./planDraft.ts";
import { PARTS } from "./planFr.ts";
import type { Plan } from "./planModel.ts";
import { retimed } from "./snapped.ts";
import { Icon } from "../ui/Icon.tsx";

interface TimeOfPartProps {
  plan: Plan;
  name: string;
  label: string;
  value: TimeDraft;
  onChange: (value: TimeDraft) => void;
}

/** A local time; which of the two where the clock change gives that hour twice. */
function TimeOfPart(props: TimeOfPartProps) {
  return (
    <div>
      <TimeField
        name={props.name}
        label={props.label}
        error={props.plan.errorAt(props.name)}
        value={props.value.time}
        onInput={(time) => props.onChange({ time, which: "" })}
      />
      <Show when={props.value.which !== "" || props.plan.asksWhich(props.name)}>
        <RadioGroup
          name={`${props.name}.which`}
          label={PARTS.which(props.label)}
          hint={PARTS.whichHint}
          value={props.value.which}
          choices={PARTS.whichChoices}
          onChange={(which) => props.onChange({ ...props.value, which })}
        />
      </Show>
    </div>
  );
}

interface PartFieldsProps {
  plan: Plan;
  planning: ScreenOf<"planning">;
  place: number;
  part: Accessor<PartDraft>;
  /** The séquence that this part begins; nothing inside one. */
  begins: SequenceDraft | undefined;
}

/** One part of a programme: its times, what is taught and how, and who leads it. */
export function PartFields(props: PartFieldsProps) {
  const name = (field: string) => `segments.${props.place}.${field}`;
  const change = (changed: Partial<PartDraft>) => props.plan.part(props.place, changed);
  const retime = (times: Partial<Pick<PartDraft, "from" | "to">>) =>
    props.plan.change("segments", retimed(props.plan.draft().segments, props.place, times));
  const modules = () => modulesFor(props.planning, props.plan.draft().protocols);
  const remove = () =>
    props.plan.change(
      "segments",
      props.plan.draft().segments.filter((_, place) => place !== props.place),
    );
  return (
    <li class="part" data-begins={props.begins === undefined ? undefined : ""}>
      <Show when={props.begins}>
        {(sequence) => (
          <p class="part-signature">
            {PARTS.signature(sequence().from, sequence().to, sequence().minutes)}
          </p>
        )}
      </Show>
      <fieldset class="part-fields">
        <legend class="unseen">{PARTS.part(props.place + 1)}</legend>
        <div class="part-line">
          <TimeOfPart
            plan={props.plan}
            name={name("from")}
            label={PARTS.from}
            value={props.part().from}
            onChange={(from) => retime({ from })}
          />
          <TimeOfPart
            plan={props.plan}
            name={name("to")}
            label={PARTS.to}
            value={props.part().to}
            onChange={(to) => retime({ to })}
          />
          <div class="part-module">
            <Select
              name={name("module")}
              label={PARTS.module}
              error={props.plan.errorAt(name("module"))}
              value={props.part().module}
              choices={modules().map(({ id, title }) => ({
                value: id,
                label: title ?? PARTS.wholeProgramme,
              }))}
              onChange={(module) => change({ module })}
            />
          </div>
          <Show when={props.plan.draft().segments.length > 1}>
            <Button kind="quiet" aria-label={PARTS.remove(props.place + 1)} onClick={remove}>
              <Icon svg={trashIcon} size={18} />
            </Button>
          </Show>
        </div>
        <div class="row small quiet">
          <Segmented
            label={PARTS.nature}
            name={name("nature")}
            value={props.part().nature}
            choices={PARTS.natures}
            onChange={(nature) => change({ nature })}
          />
          <Segmented
            label={PARTS.mode}
            name={name("mode")}
            value={props.part().mode}
            choices={PARTS.modes}
            onChange={(mode) => change({ mode })}
          />
          <Show when={props.part().dayOffset > 0}>
            <span>{PARTS.later(props.part().dayOffset)}</span>
          </Show>
          <Show when={nightsOf(props.part().from.time, props.part().to.time) > 0}>
            <span>{PARTS.nextDay}</span>
          </Show>
        </div>
        <FormateurFields
          plan={props.plan}
          planning={props.planning}
          name={name("formateurs")}
          value={props.part().formateurs}
          onChange={(formateurs) => change({ formateurs })}
        />
      </fieldset>
    </li>
  );
}
