import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { Ticks } from "../ui/Ticks.tsx";
import {
  declaredBy,
  goneFrom,
  isNamed,
  namedOf,
  once,
  type PartProps,
  pendingOf,
  tickOf,
  toDeclare,
} from "./declarationModel.ts";
import { PREPARE } from "./fr.ts";

interface PrepareDraft {
  readonly declaration: string;
  readonly adds: ReadonlyArray<string>;
  readonly removes: ReadonlyArray<string>;
}

const draftOf = ({ view }: PartProps): PrepareDraft => ({
  declaration: newId(),
  adds: toDeclare(view)
    .filter(({ ready }) => ready)
    .map(tickOf),
  removes: goneFrom(view).map(tickOf),
});

/** Names chosen and frozen for the declarant; what they lack is said by the refusal (j8). */
export function PrepareDialog(props: PartProps & { onClose: () => void }) {
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    check: ({ adds, removes }) =>
      adds.length + removes.length === 0 ? [{ path: "adds", message: PREPARE.lacks }] : [],
    send: ({ declaration, adds, removes }, id) =>
      send(
        props.structure,
        "prepareDeclaration",
        {
          declaration,
          team: props.view.team,
          adds: adds.flatMap(namedOf),
          removes: removes.flatMap(namedOf),
        },
        id,
      ),
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const additions = () =>
    toDeclare(props.view).map((member) => ({
      value: tickOf(member),
      label: PREPARE.choice(
        member.name,
        member.role,
        member.ready ? PREPARE.ready : PREPARE.notReady,
      ),
    }));
  const removals = () =>
    once([...goneFrom(props.view), ...declaredBy(props.view.deposits)]).map((named) => ({
      value: tickOf(named),
      label: PREPARE.choice(
        props.names.person(named.person),
        named.role,
        isNamed(props.view.members, named) ? undefined : PREPARE.gone,
      ),
    }));
  const ends = () => {
    const dropped = pendingOf(props.view);
    return dropped && PREPARE.drops(dropped.at, dropped.statement ?? undefined);
  };
  const nobody = () => additions().length + removals().length === 0;
  return (
    <CommandDialog
      form={form}
      title={PREPARE.title}
      intro={PREPARE.intro}
      ends={ends()}
      act={PREPARE.act}
      reason={nobody() ? PREPARE.nobody : undefined}
      names={props.names}
      shared={`liste ${props.view.team}`}
      onClose={props.onClose}
    >
      <Show when={additions().length > 0}>
        <Ticks
          {...field("adds", PREPARE.adds)}
          hint={PREPARE.addsHint}
          values={form.draft().adds}
          choices={additions()}
          onChange={(adds) => form.change("adds", adds)}
        />
      </Show>
      <Show when={removals().length > 0}>
        <Ticks
          {...field("removes", PREPARE.removes)}
          hint={PREPARE.removesHint}
          optional
          values={form.draft().removes}
          choices={removals()}
          onChange={(removes) => form.change("removes", removes)}
        />
      </Show>
    </CommandDialog>
  );
}
