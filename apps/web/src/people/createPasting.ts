import { type Accessor, createMemo, createSignal } from "solid-js";
import { keptHere } from "../server/kept.ts";
import { ask, send } from "../server/commands.ts";
import { createAsking } from "../server/asking.ts";
import { newId } from "../server/ids.ts";
import type { ScreenOf } from "../server/screens.ts";
import { proposedDay } from "../server/today.ts";
import { cellsOf } from "./pastedCells.ts";
import { type ColumnKind, columnsOf, hasHeader } from "./pastedColumns.ts";
import { bodyOf, saidOf, thoughtIn, withForeseen } from "./pastedForeseen.ts";
import { linesOf, type PastedLine } from "./pastedLines.ts";
import { isDone, type Outcome, type Outcomes, sendAll } from "./pasting.ts";
import { type AffiliationDraft, emptyPerson } from "./personDraft.ts";

/** A list being read: what was pasted, what was said of it, and what became of each line. */
interface Pasted {
  readonly text: string;
  readonly isTitled: boolean | undefined;
  readonly chosen: Readonly<Record<number, ColumnKind>>;
  readonly affiliation: AffiliationDraft;
  readonly team: string;
  /** Lines of someone already there, to be added all the same. */
  readonly wanted: ReadonlyArray<string>;
  readonly outcomes: Outcomes;
}

const nothing = (entity: string, team: string): Pasted => ({
  text: "",
  isTitled: undefined,
  chosen: {},
  affiliation: emptyPerson(proposedDay(), entity).affiliation,
  team,
  wanted: [],
  outcomes: {},
});

/** The lines of a list as they are understood here, then by the server, which decides each without writing any. */
const createReading = (
  structure: () => string,
  view: () => ScreenOf<"people">,
  pasted: Accessor<Pasted>,
) => {
  const rows = createMemo(() => cellsOf(pasted().text));
  const isTitled = () => pasted().isTitled ?? hasHeader(rows());
  const columns = createMemo(() =>
    columnsOf(rows(), isTitled()).map((kind, place) => pasted().chosen[place] ?? kind),
  );
  const read = createMemo(() =>
    linesOf(rows(), columns(), isTitled(), {
      today: pasted().affiliation.from,
      entities: view().entities,
      affiliation: pasted().affiliation,
      proposes: pasted().team !== "",
      known: view().people,
      ownOf: (key) => pasted().outcomes[key]?.person,
    }),
  );
  const foreseen = createAsking(
    () => thoughtIn(read(), pasted().outcomes, pasted().team, view().version),
    async (thought) => {
      const body = bodyOf(thought, newId);
      const answer = await ask("foreseePeople", { structure: structure() }, body);
      return answer._tag === "Done" ? { ...answer, value: saidOf(thought, answer.value) } : answer;
    },
  );
  const lines = createMemo(() =>
    read().map((line) =>
      withForeseen(line, foreseen.said()?.get(line.key), pasted().outcomes[line.key]?.person),
    ),
  );
  return {
    rows,
    isTitled,
    columns,
    lines,
    /** Whether the server is still to say something of a line. */
    isAwaited: ({ key }: PastedLine) => foreseen.isPending() && foreseen.said()?.has(key) !== true,
  };
};

/** A list pasted from a spreadsheet, kept in this tab until it is done with; `into`: the team it is first meant for. */
export const createPasting = (
  structure: () => string,
  view: () => ScreenOf<"people">,
  into: string | undefined,
) => {
  const kept = keptHere<Pasted>(into === undefined ? "personnes" : `personnes.${into}`);
  const { entities } = view();
  const only = entities.length === 1 ? (entities[0]?.entity ?? "") : "";
  const team = view().teams.find((one) => one.team === into)?.team ?? "";
  const [pasted, setPasted] = createSignal<Pasted>(kept?.read() ?? nothing(only, team));
  const [isSending, setSending] = createSignal(false);
  const change = (part: Partial<Pasted>) => {
    const next = { ...pasted(), ...part };
    setPasted(next);
    kept?.write(next);
  };
  const { rows, isTitled, columns, lines, isAwaited } = createReading(structure, view, pasted);
  /** What was said of the columns holds for as long as there are as many. */
  const paste = (text: string) => {
    const [first = []] = cellsOf(text);
    const isSameWidth = first.length === rows()[0]?.length;
    change(isSameWidth ? { text } : { text, isTitled: undefined, chosen: {} });
  };
  const outcomeOf = ({ key }: PastedLine) => pasted().outcomes[key];
  const isWanted = ({ key, isTwice }: PastedLine) => !isTwice || pasted().wanted.includes(key);
  const toSend = () =>
    lines().filter(
      (line) => outcomeOf(line)?.state !== "added" && line.wrong.length === 0 && isWanted(line),
    );
  const isChecking = () => toSend().some(isAwaited);
  const tell = (key: string, outcome: Outcome) =>
    change({ outcomes: { ...pasted().outcomes, [key]: outcome } });
  const submit = async () => {
    setSending(true);
    await sendAll(
      toSend(),
      pasted().team,
      pasted().outcomes,
      { newId, send: (name, body, commandId) => send(structure(), name, body, commandId) },
      tell,
    );
    setSending(false);
    if (isDone(lines(), pasted().outcomes)) kept?.drop();
  };
  return {
    pasted,
    change,
    paste,
    rows,
    isTitled,
    columns,
    lines,
    outcomeOf,
    isWanted,
    toSend,
    isChecking,
    isSending,
    submit,
    restart: () => {
      setPasted(nothing(only, pasted().team));
      kept?.drop();
    },
  };
};
export type Pasting = ReturnType<typeof createPasting>;
