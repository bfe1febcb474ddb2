import type { Answer, Fault } from "../server/Answer.ts";
import type { BodyFor } from "../server/commands.ts";
import type { PastedLine } from "./pastedLines.ts";
import { personBody } from "./personDraft.ts";

/** One command on its way: the same id and body however often it is sent. */
interface Sent<Body> {
  readonly commandId: string;
  readonly body: Body;
}

/** What became of a line. `said`: why it, or its proposal, was refused. */
export interface Outcome {
  readonly state: "sending" | "added" | "refused" | "lost";
  readonly person: string;
  readonly said?: string;
  readonly add: Sent<BodyFor<"addPerson">>;
  readonly propose: Sent<BodyFor<"proposeMember">> | null;
}

export type Outcomes = Readonly<Record<string, Outcome>>;

/** The ways out of here: a server, and ids drawn for each line. */
export interface Ground {
  readonly newId: () => string;
  readonly send: <Name extends "addPerson" | "proposeMember">(
    name: Name,
    body: BodyFor<Name>,
    commandId: string,
  ) => Promise<Answer<unknown>>;
}

/** A line as it is sent for the first time; later tries send the very same. */
export const prepared = (line: PastedLine, team: string, { newId }: Ground): Outcome => {
  const person = newId();
  const ids = { person, affiliation: newId(), exercise: newId() };
  return {
    state: "sending",
    person,
    add: { commandId: newId(), body: personBody(line.draft, ids) },
    propose:
      team === "" || line.role === undefined
        ? null
        : { commandId: newId(), body: { team, person, role: line.role } },
  };
};

/** Why an answer is a no, in a sentence. */
const reasonOf = (answer: Exclude<Answer<unknown>, Fault>): string => {
  if (answer._tag === "Invalid") return answer.issues.map(({ message }) => message).join(", ");
  return answer._tag === "Refusal" ? answer.problem.title : "";
};

const settled = (before: Outcome, answer: Answer<unknown>): Outcome => {
  if (answer._tag === "Done") return { ...before, state: "added" };
  if (answer._tag === "Fault") return { ...before, state: "lost" };
  return { ...before, state: "refused", said: reasonOf(answer) };
};

/** Whether everyone of a list is added: nothing of it is to be kept. */
export const isDone = (lines: ReadonlyArray<PastedLine>, outcomes: Outcomes): boolean =>
  lines.length > 0 && lines.every(({ key }) => outcomes[key]?.state === "added");

/** Sends one line, then proposes whom it added: a refused proposal takes no one away. */
export const sentLine = async (before: Outcome, { send }: Ground): Promise<Outcome> => {
  const added = settled(before, await send("addPerson", before.add.body, before.add.commandId));
  if (added.state !== "added" || before.propose === null) return added;
  const { body, commandId } = before.propose;
  const answer = await send("proposeMember", body, commandId);
  if (answer._tag === "Done") return added;
  if (answer._tag === "Fault") return { ...added, state: "lost" };
  return { ...added, said: reasonOf(answer) };
};

/** Sends the lines one after the other; a refusal stops none of those that follow, a lost connection stops all. */
export const sendAll = async (
  lines: ReadonlyArray<PastedLine>,
  team: string,
  outcomes: Outcomes,
  ground: Ground,
  tell: (key: string, outcome: Outcome) => void,
): Promise<void> => {
  for (const line of lines) {
    const before = outcomes[line.key];
    // A line already on its way is sent as it was; one that was refused is another line since.
    const sending =
      before === undefined || before.state === "refused"
        ? prepared(line, team, ground)
        : { ...before, state: "sending" as const };
    tell(line.key, sending);
    // The register keeps the order of the list.
    // oxlint-disable-next-line no-await-in-loop
    const after = await sentLine(sending, ground);
    tell(line.key, after);
    if (after.state === "lost") return;
  }
};
