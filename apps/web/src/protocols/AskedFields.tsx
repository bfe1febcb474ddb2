import { documentKinds } from "@coopilote/domain/documents/labels.ts";
import { acts, fields } from "@coopilote/domain/experience/labels.ts";
import { qualifications } from "@coopilote/domain/people/labels.ts";
import { type JSX, Match, Show, Switch } from "solid-js";
import { choicesOf } from "../forms/choices.ts";
import { fieldsOf } from "../forms/fields.ts";
import { PROFESSION_CHOICES } from "../people/PersonFields.tsx";
import type { Form } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import { type Choice, RadioGroup, Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { sentence } from "../ui/typography.ts";
import type { AddDraft } from "./addition.ts";
import { ADD } from "./addFr.ts";

interface AskedProps {
  form: Form<AddDraft, unknown>;
  modules: ScreenOf<"team">["modules"];
}

type Typed = {
  readonly [K in keyof AddDraft]: AddDraft[K] extends string
    ? string extends AddDraft[K]
      ? K
      : never
    : never;
}[keyof AddDraft];

const named = (labels: Readonly<Record<string, string>>): ReadonlyArray<Choice<string>> =>
  choicesOf(labels).map(({ value, label }) => ({ value, label: sentence(label) }));

const FIELDS = named(fields);
const ACTS = named(acts);
const QUALIFICATIONS = named(qualifications);
const DOCUMENTS = named(documentKinds);

/** A short field of the draft, for a number. */
function Figure(props: AskedProps & { name: Typed; label: string; hint?: string }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  return (
    <TextField
      {...field(props.name, props.label)}
      hint={props.hint}
      optional={props.hint !== undefined}
      width="short"
      inputmode="decimal"
      value={props.form.draft()[props.name]}
      onInput={(typed) => props.form.change(props.name, typed)}
    />
  );
}

/** One of a list; the first words stand for none. */
function Pick(
  props: AskedProps & {
    name: Typed;
    label: string;
    choices: ReadonlyArray<Choice<string>>;
    none?: string;
  },
) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const choices = () =>
    props.none === undefined
      ? props.choices
      : [{ value: NONE, label: props.none }, ...props.choices];
  const value = () => {
    const chosen = props.form.draft()[props.name];
    return chosen === "" && props.none !== undefined ? NONE : chosen;
  };
  return (
    <Select
      {...field(props.name, props.label)}
      value={value()}
      choices={choices()}
      onChange={(chosen) => props.form.change(props.name, chosen === NONE ? "" : chosen)}
    />
  );
}

const NONE = "aucun";

function Training(props: AskedProps & { children: JSX.Element }) {
  return (
    <>
      {props.children}
      <RadioGroup
        name="nature"
        label={ADD.nature}
        value={props.form.draft().nature}
        choices={ADD.natures}
        onChange={(nature) => props.form.change("nature", nature)}
      />
    </>
  );
}

function Modules(props: AskedProps) {
  return (
    <Show when={props.modules.length > 0} fallback={<p class="quiet">{ADD.noModule}</p>}>
      <Ticks
        name="modules"
        label={ADD.modules}
        error={props.form.errorAt("modules")}
        values={props.form.draft().modules}
        choices={props.modules.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(modules) => props.form.change("modules", modules)}
      />
    </Show>
  );
}

function Supervised(props: AskedProps) {
  return (
    <>
      <Pick {...props} name="act" label={ADD.ofAct} choices={ACTS} none={ADD.ownName} />
      <RadioGroup
        name="part"
        label={ADD.part}
        value={props.form.draft().part}
        choices={ADD.parts}
        onChange={(part) => props.form.change("part", part)}
      />
      <Figure {...props} name="count" label={ADD.count} />
      <Figure {...props} name="successes" label={ADD.successes} hint={ADD.optionalHint} />
      <Figure
        {...props}
        name="supervisedHours"
        label={ADD.supervisedHours}
        hint={ADD.optionalHint}
      />
    </>
  );
}

function Assessment(props: AskedProps) {
  return (
    <>
      <Figure {...props} name="times" label={ADD.times} />
      <Figure {...props} name="consultations" label={ADD.consultations} hint={ADD.optionalHint} />
      <Pick
        {...props}
        name="assessor"
        label={ADD.assessor}
        choices={PROFESSION_CHOICES}
        none={ADD.anyDelegant}
      />
      <Figure {...props} name="threshold" label={ADD.threshold} hint={ADD.thresholdHint} />
      <Figure {...props} name="everyMonths" label={ADD.everyMonths} hint={ADD.everyMonthsHint} />
    </>
  );
}

function Period(props: AskedProps) {
  return (
    <>
      <RadioGroup
        name="per"
        label={ADD.per}
        value={props.form.draft().per}
        choices={ADD.periods}
        onChange={(per) => props.form.change("per", per)}
      />
      <p class="quiet small">{ADD.countsOnly}</p>
    </>
  );
}

function Ratio(props: AskedProps) {
  return (
    <>
      <RadioGroup
        name="bound"
        label={ADD.bound}
        value={props.form.draft().bound}
        choices={ADD.bounds}
        onChange={(bound) => props.form.change("bound", bound)}
      />
      <Figure {...props} name="percent" label={ADD.percent} />
      <Period {...props} />
    </>
  );
}

/** What each kind asks to be typed. */
export function AskedFields(props: AskedProps) {
  const is = (...kinds: ReadonlyArray<AddDraft["kind"]>) => kinds.includes(props.form.draft().kind);
  return (
    <Switch>
      <Match when={is("training-minutes")}>
        <Training {...props}>
          <Figure {...props} name="minutes" label={ADD.minutes} />
        </Training>
      </Match>
      <Match when={is("training-sessions")}>
        <Training {...props}>
          <Figure {...props} name="sessions" label={ADD.sessions} />
        </Training>
      </Match>
      <Match when={is("training-completion")}>
        <Modules {...props} />
      </Match>
      <Match when={is("supervised-practice")}>
        <Supervised {...props} />
      </Match>
      <Match when={is("assessment")}>
        <Assessment {...props} />
      </Match>
      <Match when={is("prior-acts", "structure-volume")}>
        <Pick {...props} name="act" label={ADD.ofAct} choices={ACTS} none={ADD.ownName} />
        <Figure {...props} name="count" label={ADD.count} />
      </Match>
      <Match when={is("upkeep")}>
        <Pick {...props} name="act" label={ADD.ofAct} choices={ACTS} none={ADD.everyAct} />
        <Figure {...props} name="count" label={ADD.count} />
        <Period {...props} />
      </Match>
      <Match when={is("ratio")}>
        <Ratio {...props} />
      </Match>
      <Match when={is("field-experience")}>
        <Pick {...props} name="field" label={ADD.field} choices={FIELDS} />
        <Figure {...props} name="months" label={ADD.months} />
      </Match>
      <Match when={is("diploma-experience")}>
        <Pick {...props} name="qualification" label={ADD.qualification} choices={QUALIFICATIONS} />
        <Figure {...props} name="months" label={ADD.months} />
      </Match>
      <Match when={is("working-time")}>
        <Pick {...props} name="field" label={ADD.field} choices={FIELDS} />
        <Figure {...props} name="percent" label={ADD.percent} />
      </Match>
      <Match when={is("member-document", "team-document")}>
        <Pick {...props} name="document" label={ADD.document} choices={DOCUMENTS} />
      </Match>
    </Switch>
  );
}
