import { reading } from "@coopilote/contract/issues.ts";
import { sentenceOf } from "@coopilote/contract/fr.ts";
import type { ForeseenPeople } from "@coopilote/contract/people/answers.ts";
import type { peopleViews } from "@coopilote/contract/people/views.ts";
import { commands } from "@coopilote/domain/Command.ts";
import { rehearse } from "@coopilote/domain/execute.ts";
import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import type { StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Observed } from "@coopilote/domain/kernel/Signature.ts";
import type { Person } from "@coopilote/domain/people/Person.ts";
import { plansTraining } from "@coopilote/domain/Policy.ts";
import type { Snapshot, TurnState } from "@coopilote/domain/ports.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import type { Standing } from "@coopilote/domain/Standing.ts";
import { Effect, HashMap, Result } from "effect";
import { act } from "../Binding.ts";
import { presentTo } from "../views.ts";
import { nameOf, optionalTextIn } from "./names.ts";

type Endpoints = typeof peopleViews;
type Asked = Endpoints["foreseePeople"]["body"]["Type"];
type Line = ForeseenPeople["lines"][number];
type Asking = {
  readonly structure: StructureId;
  readonly actor: Actor;
  readonly evidence: Observed;
};

type Reading = { readonly snapshot: Snapshot; readonly standing: Standing };

const readPerson = reading(commands.addPerson);
type Added = Result.Result.Success<ReturnType<typeof readPerson>>;

/** A number as its register tells it apart from any other. */
const numberKey = (register: string, number: string): string => `${register} ${number}`;

const numberOf = (snapshot: Snapshot, { registrations }: Person): string | undefined => {
  const known = registrations?.latest;
  const number = optionalTextIn(snapshot, known?.number ?? null);
  return known === undefined || number === null ? undefined : numberKey(known.register, number);
};

/** Everyone by the number they are known under. */
const holdersIn = (snapshot: Snapshot): ReadonlyMap<string, Person> =>
  new Map(
    [...HashMap.values(snapshot.workspace.people.people)]
      .toSorted((a, b) => b.entry - a.entry)
      .flatMap((person) => {
        const number = numberOf(snapshot, person);
        return number === undefined ? [] : [[number, person] as const];
      }),
  );

/** Who has the number of a line, by their name where who asks may read it of them. */
const holderOf = (
  { snapshot, standing }: Reading,
  holders: ReadonlyMap<string, Person>,
  { registration }: Added,
): Line["holder"] => {
  if (registration === null || registration.register === "none") return null;
  const { register, number } = registration;
  const known = holders.get(numberKey(register, number.value));
  if (known === undefined) return null;
  return mayReadResultsOf(standing, known.person)
    ? { person: known.person, name: nameOf(snapshot, known.person) }
    : { person: null, name: null };
};

/** What one line would come to, and the state it would leave to those below. */
const lineForeseen = Effect.fnUntraced(function* (
  asking: Asking,
  state: TurnState,
  person: Added,
  propose: Pick<Asked, "team"> & Pick<Asked["lines"][number], "role">,
) {
  const added = yield* rehearse({ ...asking, name: "addPerson", body: person }, state);
  if (Result.isFailure(added))
    return { state, wrong: [sentenceOf(added.failure).title], unproposed: null };
  const { team, role } = propose;
  if (team === null || role === null) return { state: added.success, wrong: [], unproposed: null };
  const body = { team, person: person.person, role };
  const proposed = yield* rehearse({ ...asking, name: "proposeMember", body }, added.success);
  return Result.isFailure(proposed)
    ? { state: added.success, wrong: [], unproposed: sentenceOf(proposed.failure).title }
    : { state: proposed.success, wrong: [], unproposed: null };
});

/** What would become of each line, those above being added: decided as it would be, and nothing is written. */
const linesForeseen = Effect.fnUntraced(function* (
  asking: Asking,
  reading: Reading,
  present: TurnState,
  { team, lines }: Asked,
) {
  const holders = holdersIn(reading.snapshot);
  const foreseen: Array<Line> = [];
  let state = present;
  for (const { person, role } of lines) {
    const read = readPerson(person);
    if (Result.isFailure(read)) {
      const wrong = read.failure.map(({ message }) => message);
      foreseen.push({ wrong, unproposed: null, holder: null });
      continue;
    }
    const line = yield* lineForeseen(asking, state, read.success, { team, role });
    const { wrong, unproposed } = line;
    foreseen.push({ wrong, unproposed, holder: holderOf(reading, holders, read.success) });
    state = line.state;
  }
  return foreseen;
});

/** What would become of a list of people, for whoever may add them. */
export const foreseePeople = act<Endpoints["foreseePeople"]>(
  Effect.fnUntraced(function* ({ caller, body }) {
    const { account, evidence, grant, structure } = caller;
    const { snapshot, now, standing } = yield* presentTo(caller);
    if (plansTraining(standing) === undefined)
      return yield* Effect.fail({ _tag: "NotAllowed", roles: [] } as const);
    const { workspace, open } = snapshot;
    const state: TurnState = {
      workspace,
      now,
      open,
      grants: [grant],
      device: undefined,
      // A list joins no piece.
      stored: () => undefined,
    };
    const actor = { kind: "account", account, person: grant.person } as const;
    const lines = yield* linesForeseen(
      { structure, actor, evidence },
      { snapshot, standing },
      state,
      body,
    );
    return { lines };
  }),
);
