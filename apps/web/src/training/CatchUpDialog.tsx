import { useNavigate } from "@solidjs/router";
import { createMemo, Show, Suspense, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { noNames } from "../forms/noNames.ts";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { DateField, TimeField } from "../ui/DateField.tsx";
import { planFor } from "./catchUp.ts";
import { CATCH_UP } from "./catchUpFr.ts";
import { minuteOf } from "./clock.ts";
import { createForeseen, thoughtIn } from "./foreseen.ts";
import { Gains } from "./ForeseenLines.tsx";
import { modulesFor, type PartDraft } from "./planDraft.ts";
import { PARTS } from "./planFr.ts";
import { createIds, createPlan, type Plan } from "./planModel.ts";

type Planning = ScreenOf<"planning">;

interface CatchUpProps {
  structure: string;
  team: string;
  person: string;
  onClose: () => void;
}

const nameIn = ({ people }: Planning, person: string): string =>
  people.find((one) => one.person === person)?.name ?? "";

const minutesIn = ({ from, to }: PartDraft): number =>
  Math.max(0, (minuteOf(to.time) ?? 0) - (minuteOf(from.time) ?? 0));

interface PartProps {
  plan: Plan;
  planning: Planning;
  part: PartDraft;
}

/** With whom, where there are several délégants; on what, where the programme has several modules. */
function WithWhom(props: PartProps & { delegants: ReadonlyArray<string> }) {
  const chosen = () => {
    const [formateur] = props.part.formateurs;
    return formateur?.kind === "person" ? formateur.person : "";
  };
  const modules = () => modulesFor(props.planning, props.plan.draft().protocols);
  return (
    <>
      <RadioGroup
        name="segments.0.formateurs"
        label={CATCH_UP.with}
        error={props.plan.errorAt("segments.0.formateurs")}
        value={chosen()}
        choices={props.delegants.map((person) => ({
          value: person,
          label: nameIn(props.planning, person),
        }))}
        onChange={(person) => props.plan.part(0, { formateurs: [{ kind: "person", person }] })}
      />
      <Show when={modules().length > 1}>
        <Select
          name="segments.0.module"
          label={CATCH_UP.module}
          error={props.plan.errorAt("segments.0.module")}
          value={props.part.module}
          choices={modules().map(({ id, title }) => ({
            value: id,
            label: title ?? PARTS.wholeProgramme,
          }))}
          onChange={(module) => props.plan.part(0, { module })}
        />
      </Show>
    </>
  );
}

/** When: today and from now on, unless one says otherwise. */
function When(props: PartProps) {
  const time = (key: "from" | "to") => (typed: string) =>
    props.plan.part(0, { [key]: { time: typed, which: "" } });
  const day = (typed: string) =>
    props.plan.change(
      "days",
      props.plan.draft().days.map((one) => ({ ...one, day: typed })),
    );
  return (
    <div class="presence-times">
      <DateField
        name="days.0"
        label={CATCH_UP.day}
        error={props.plan.errorAt("days.0")}
        value={props.plan.draft().days[0]?.day ?? ""}
        onInput={day}
      />
      <TimeField
        name="segments.0.from"
        label={CATCH_UP.from}
        error={props.plan.errorAt("segments.0.from")}
        value={props.part.from.time}
        onInput={time("from")}
      />
      <TimeField
        name="segments.0.to"
        label={CATCH_UP.to}
        error={props.plan.errorAt("segments.0.to")}
        value={props.part.to.time}
        onInput={time("to")}
      />
    </div>
  );
}

function CatchUp(props: CatchUpProps & { planning: Planning }) {
  const navigate = useNavigate();
  const { structure, team, person } = untrack(() => ({ ...props }));
  const ids = createIds();
  const plan = untrack(() =>
    createPlan(structure, planFor(props.planning, { person, team }), ([session]) => {
      props.onClose();
      navigate(`/s/${structure}/seances/${session ?? ""}`);
    }),
  );
  const foreseen = createForeseen(structure, () =>
    thoughtIn(plan.draft(), (session, id) => ids(`${session}/${id}`)),
  );
  const delegants = createMemo(
    () => props.planning.teams.find((one) => one.team === team)?.delegants ?? [],
  );
  const title = () => {
    const [part] = plan.draft().segments;
    return CATCH_UP.title(part === undefined ? 0 : minutesIn(part), nameIn(props.planning, person));
  };
  return (
    <CommandDialog
      form={plan}
      title={title()}
      intro={CATCH_UP.intro}
      act={CATCH_UP.plan}
      names={noNames}
      onClose={props.onClose}
    >
      <Show when={plan.draft().segments[0]}>
        {(part) => (
          <>
            <WithWhom
              plan={plan}
              planning={props.planning}
              part={part()}
              delegants={delegants().filter((one) => one !== person)}
            />
            <When plan={plan} planning={props.planning} part={part()} />
          </>
        )}
      </Show>
      <Show when={foreseen()}>
        {(brought) => <Gains foreseen={brought()} today={props.planning.today.day} />}
      </Show>
    </CommandDialog>
  );
}

/** What someone lacks, caught up with a délégant: with whom and when, prefilled, and one gesture (j22). */
export function CatchUpDialog(props: CatchUpProps) {
  const planning = createView("planning", () => ({ structure: props.structure }));
  const known = () => {
    const answer = planning();
    return answer?._tag === "Done" ? answer.value : undefined;
  };
  return (
    <Suspense>
      <Show when={known()}>{(view) => <CatchUp {...props} planning={view()} />}</Show>
    </Suspense>
  );
}
