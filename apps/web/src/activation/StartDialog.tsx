import { For, Show, untrack } from "solid-js";
import type { Declaration, PartProps } from "../declaration/declarationModel.ts";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { civil, type MomentDraft, momentAt } from "../forms/moment.ts";
import { MomentFields } from "../forms/MomentFields.tsx";
import type { Issue, Problem } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { RadioGroup } from "../ui/Choices.tsx";
import { Ticks } from "../ui/Ticks.tsx";
import { PRACTICE, START } from "./fr.ts";

type Startable = Declaration["readyToPractise"][number];

interface StartProps extends PartProps {
  /** The one delegate who begins; the team's mise en œuvre otherwise. */
  person?: string | undefined;
}

interface StartDraft {
  readonly delegates: ReadonlyArray<string>;
  readonly when: "now" | "past";
  readonly effective: MomentDraft;
}

export const startable = ({ readyToPractise }: Declaration): ReadonlyArray<Startable> =>
  readyToPractise.filter(({ missing }) => missing.length === 0);

const concerned = ({ view, person }: StartProps): ReadonlyArray<Startable> =>
  person === undefined
    ? startable(view)
    : view.readyToPractise.filter((each) => each.person === person);

const draftOf = (asked: StartProps): StartDraft => ({
  delegates: concerned(asked).map(({ person }) => person),
  when: "now",
  effective: momentAt({ day: asked.view.today.day, time: "" }),
});

const lacksOf = ({ delegates, when, effective }: StartDraft): ReadonlyArray<Issue> => [
  ...(delegates.length === 0 ? [{ path: "delegates", message: START.lacks.delegates }] : []),
  ...(when === "past" && effective.day === ""
    ? [{ path: "effective.day", message: START.lacks.day }]
    : []),
  ...(when === "past" && effective.time === ""
    ? [{ path: "effective.time", message: START.lacks.time }]
    : []),
];

const WHEN = [
  { value: "now", label: START.nowChoice },
  { value: "past", label: START.pastChoice, hint: START.pastHint },
] as const;

const momentOf = ({ when, effective }: StartDraft): string => {
  if (when === "now") return START.now;
  return effective.day === "" || effective.time === "" ? START.unset : START.fromWhen(effective);
};

/** What it allows, said whole for each person before it is decided. */
export function Allowed(props: PartProps & { ones: ReadonlyArray<Startable>; from: string }) {
  return (
    <ul class="allowed">
      <For each={props.ones}>
        {(one) => (
          <li>
            <p>
              {START.allows(
                props.names.person(one.person),
                one.with.map((person) => props.names.person(person)),
                one.actTypes,
                props.from,
              )}
            </p>
            <Show when={one.actTypes.length > 0}>
              <p class="small quiet">{START.otherTypes}</p>
            </Show>
            <Show when={one.receipt}>
              {(receipt) => (
                <p class="small quiet">
                  {START.receipt(props.names.person(one.person), receipt())}
                </p>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Whom a refusal speaks of, where it names someone. */
function Meant(props: { problem: Problem | undefined; names: PartProps["names"] }) {
  const person = () => {
    const named = props.problem?.members["person"];
    return typeof named === "string" ? named : undefined;
  };
  return <Show when={person()}>{(one) => <p>{START.meant(props.names.person(one()))}</p>}</Show>;
}

/** The protocol is mis en œuvre, or one more delegate begins: now, or at a past instant (j26). */
export function StartDialog(props: StartProps & { onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    check: lacksOf,
    send: ({ delegates, when, effective }, id) => {
      const { structure, view, person } = props;
      const body = { team: view.team, effective: when === "now" ? null : civil(effective) };
      return person === undefined
        ? send(structure, "recordMiseEnOeuvre", { ...body, delegates }, id)
        : send(structure, "startPractice", { ...body, person }, id);
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const chosen = () =>
    concerned(props).filter(({ person }) => form.draft().delegates.includes(person));
  const past = () => {
    const { when, effective } = form.draft();
    return when === "past" && effective.day !== "" && effective.time !== "" ? effective : undefined;
  };
  return (
    <CommandDialog
      form={form}
      title={
        props.person === undefined
          ? START.title
          : PRACTICE.startTitle(props.names.person(props.person))
      }
      act={START.confirm}
      names={props.names}
      onClose={props.onClose}
    >
      <Meant problem={form.refusal()} names={props.names} />
      <Allowed {...props} ones={chosen()} from={momentOf(form.draft())} />
      <Show when={concerned(props).length > 1}>
        <Ticks
          {...field("delegates", START.who)}
          values={form.draft().delegates}
          choices={concerned(props).map(({ person }) => ({
            value: String(person),
            label: props.names.person(person),
          }))}
          onChange={(delegates) => form.change("delegates", delegates)}
        />
      </Show>
      <RadioGroup
        {...field("when", START.when)}
        value={form.draft().when}
        choices={WHEN}
        onChange={(when) => form.change("when", when)}
      />
      <Show when={form.draft().when === "past"}>
        <MomentFields
          name="effective"
          dayLabel={START.day}
          value={form.draft().effective}
          onChange={(effective) => form.change("effective", effective)}
          form={form}
          refusal={form.refusal()}
          max={props.view.today.day}
        />
        <Show when={past()}>
          {(effective) => <p class="small quiet">{START.both(effective(), props.view.today)}</p>}
        </Show>
      </Show>
    </CommandDialog>
  );
}
