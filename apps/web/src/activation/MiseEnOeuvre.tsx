import { For, Show } from "solid-js";
import { FindingList } from "../declaration/FindingList.tsx";
import { mayStart, mayStop, type PartProps } from "../declaration/declarationModel.ts";
import { DialogButton } from "../forms/DialogButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { Table } from "../ui/Table.tsx";
import { spaced } from "../ui/typography.ts";
import { PRACTICE, WIDEN } from "./fr.ts";
import { StartDialog } from "./StartDialog.tsx";
import { StopDialog } from "./StopDialog.tsx";
import { WidenDialog } from "./WidenDialog.tsx";

/** Since when someone practises; type by type where the protocol tells types of act apart (j10). */
function Practises(props: { one: PartProps["view"]["practising"][number] }) {
  return (
    <Show
      when={props.one.types.length > 0}
      fallback={<StatusMark mark="met">{PRACTICE.practises(props.one.since)}</StatusMark>}
    >
      <ul class="practised-types">
        <For each={props.one.types}>
          {(type) => (
            <li>
              <StatusMark mark={type.holds ? "met" : "lapsed"}>
                {type.holds
                  ? PRACTICE.practisesType(type.actType, type.since)
                  : PRACTICE.haltedType(type.actType)}
              </StatusMark>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function Practising(props: PartProps) {
  const [who, since, gestures] = PRACTICE.columns;
  return (
    <Table
      caption={PRACTICE.title}
      rows={props.view.practising}
      empty={<p class="quiet">{PRACTICE.nobody}</p>}
      columns={[
        { label: who, cell: ({ person }) => props.names.person(person) },
        {
          label: since,
          cell: (one) => (
            <Show
              when={props.view.suspension}
              fallback={
                <Show
                  when={one.holds}
                  fallback={<StatusMark mark="lapsed">{PRACTICE.halted}</StatusMark>}
                >
                  <Practises one={one} />
                  <Show when={one.widenable.length > 0}>
                    <p class="small quiet">{WIDEN.ready(one.widenable)}</p>
                  </Show>
                </Show>
              }
            >
              {(decision) => (
                <StatusMark mark="lapsed">{PRACTICE.suspended(decision().from)}</StatusMark>
              )}
            </Show>
          ),
        },
        {
          label: gestures,
          gestures: true,
          cell: (one) => (
            <span class="row">
              <Show when={one.widenable.length > 0 && mayStart(props.view)}>
                <DialogButton
                  act={WIDEN.act}
                  about={props.names.person(one.person)}
                  dialog={(close) => <WidenDialog {...props} one={one} onClose={close} />}
                />
              </Show>
              <Show when={mayStop(props.view, one.person)}>
                <DialogButton
                  act={PRACTICE.stop}
                  about={props.names.person(one.person)}
                  kind="quiet"
                  dialog={(close) => <StopDialog {...props} person={one.person} onClose={close} />}
                />
              </Show>
            </span>
          ),
        },
      ]}
    />
  );
}

/** Those whose decision stands and whose conditions no longer hold: what lacks, and whose turn it is. */
function Halted(props: PartProps) {
  const halted = () =>
    props.view.suspension === null ? props.view.practising.filter(({ holds }) => !holds) : [];
  return (
    <Show when={halted().length > 0}>
      <h3>{PRACTICE.haltedTitle}</h3>
      <ul class="people-lacking">
        <For each={halted()}>
          {(one) => (
            <li class="stack">
              <div>
                <h4>{props.names.person(one.person)}</h4>
                <p class="small quiet">{PRACTICE.haltedText(one.since)}</p>
              </div>
              <Show
                when={one.missing.length > 0}
                fallback={<p class="small">{PRACTICE.haltedHidden}</p>}
              >
                <FindingList {...props} findings={one.missing} />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** Delegates declared who do not practise: what they lack, or their first day to record. */
function Later(props: PartProps) {
  const nameOf = (person: string) => props.names.person(person);
  const declared = () => props.view.readyToPractise.filter(({ receipt }) => receipt !== null);
  return (
    <Show when={declared().length > 0}>
      <h3>{PRACTICE.later}</h3>
      <ul class="people-lacking">
        <For each={declared()}>
          {(one) => (
            <li class="stack">
              <div class="section-head">
                <div>
                  <h4>{nameOf(one.person)}</h4>
                  <Show when={one.stopped}>
                    {(stop) => (
                      <p>
                        {PRACTICE.stopped(stop().from, stop().by)} {spaced(stop().reason)}
                      </p>
                    )}
                  </Show>
                  <Show when={one.missing.length === 0}>
                    <StatusMark mark="met">
                      {PRACTICE.canStart(one.with.map(nameOf), one.actTypes)}
                    </StatusMark>
                  </Show>
                </div>
                <Show
                  when={
                    one.missing.length === 0 &&
                    props.view.miseEnOeuvre !== null &&
                    mayStart(props.view)
                  }
                >
                  <DialogButton
                    act={PRACTICE.start}
                    about={nameOf(one.person)}
                    dialog={(close) => (
                      <StartDialog {...props} person={one.person} onClose={close} />
                    )}
                  />
                </Show>
              </div>
              <FindingList {...props} findings={one.missing} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function StopAll(props: PartProps) {
  return (
    <Show when={props.view.practising.length > 0 && mayStop(props.view, null)}>
      <div>
        <DialogButton
          act={PRACTICE.stopAll}
          dialog={(close) => <StopDialog {...props} person={null} onClose={close} />}
        />
      </div>
    </Show>
  );
}

/** Since when, who practises, who may begin, and the internal stop. */
export function Practice(props: PartProps) {
  return (
    <>
      <Show when={props.view.miseEnOeuvre}>
        {(one) => (
          <>
            <h2 class="say" tabindex="-1" data-next>
              {PRACTICE.since(one().effective)}
            </h2>
            <p class="quiet">{PRACTICE.recorded(one().recorded)}</p>
          </>
        )}
      </Show>
      <Practising {...props} />
      <Halted {...props} />
      <StopAll {...props} />
      <Later {...props} />
    </>
  );
}

/** The same, lower on the page, while something else comes first. */
export function MiseEnOeuvre(props: PartProps) {
  return (
    <section class="section stack" id="mise-en-oeuvre">
      <h2>{PRACTICE.title}</h2>
      <Show
        when={props.view.miseEnOeuvre}
        fallback={
          <>
            <p class="quiet">{PRACTICE.notYet}</p>
            <Later {...props} />
          </>
        }
      >
        {(one) => (
          <>
            <p>
              {PRACTICE.since(one().effective)}{" "}
              <span class="quiet">{PRACTICE.recorded(one().recorded)}</span>
            </p>
            <Practising {...props} />
            <Halted {...props} />
            <StopAll {...props} />
            <Later {...props} />
          </>
        )}
      </Show>
    </section>
  );
}
