import { For, Show } from "solid-js";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { PickOne } from "./PickOne.tsx";
import { PEOPLE } from "./planFr.ts";
import type { Plan } from "./planModel.ts";
import { standingWords } from "./standing.ts";

type Planning = ScreenOf<"planning">;

interface ParticipantFieldsProps {
  plan: Plan;
  planning: Planning;
  /** On paper they were there: neither a promise nor a late enrolment to speak of. */
  isPast?: boolean | undefined;
}

/** Who takes part: the delegates of the protocol with what they lack and what this session brings, then others. */
export function ParticipantFields(props: ParticipantFieldsProps) {
  const draft = () => props.plan.draft();
  const nameOf = (person: string) =>
    props.planning.people.find((one) => one.person === person)?.name ?? "";
  const teams = () =>
    props.planning.teams.filter(
      ({ protocol, delegates }) => draft().protocols.includes(protocol) && delegates.length > 0,
    );
  const whyNobody = () => (draft().protocols.length === 0 ? PEOPLE.noProtocol : PEOPLE.nobody);
  const listed = () =>
    new Set<string>(teams().flatMap(({ delegates }) => delegates.map(({ person }) => person)));
  const others = () => draft().persons.filter((person) => !listed().has(person));
  const leadsAll = (person: string) =>
    draft().segments.every(({ formateurs }) =>
      formateurs.some((one) => one.kind === "person" && one.person === person),
    );
  const enrollable = () =>
    props.planning.people.filter(
      ({ person }) =>
        props.planning.enrollable.includes(person) &&
        !listed().has(person) &&
        !draft().persons.includes(person) &&
        !leadsAll(person),
    );
  const toggle = (person: string) =>
    props.plan.change(
      "persons",
      draft().persons.includes(person)
        ? draft().persons.filter((one) => one !== person)
        : [...draft().persons, person],
    );
  return (
    <section class="section">
      <h2>{PEOPLE.legend}</h2>
      <Show when={props.isPast !== true}>
        <p class="quiet small">{PEOPLE.hint}</p>
      </Show>
      <For each={teams()} fallback={<p class="quiet">{whyNobody()}</p>}>
        {(team) => (
          <fieldset class="participants">
            <legend>{PEOPLE.title(team.title)}</legend>
            <For each={team.delegates}>
              {(delegate) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={draft().persons.includes(delegate.person)}
                    onChange={() => toggle(delegate.person)}
                  />
                  <span>
                    {nameOf(delegate.person)}
                    <span class="field-hint">{standingWords(delegate)}</span>
                  </span>
                </label>
              )}
            </For>
          </fieldset>
        )}
      </For>
      <ul class="row">
        <For each={others()}>
          {(person) => (
            <li class="chip">
              {nameOf(person)}
              <Button
                kind="quiet"
                aria-label={PEOPLE.remove(nameOf(person))}
                onClick={() => toggle(person)}
              >
                ×
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={enrollable().length > 0}>
        <PickOne
          name="persons.other"
          label={PEOPLE.other}
          act={PEOPLE.addOther}
          error={props.plan.errorAt("persons.other")}
          optional
          choices={enrollable().map(({ person, name }) => ({ value: person, label: name }))}
          onPick={toggle}
        />
      </Show>
    </section>
  );
}
