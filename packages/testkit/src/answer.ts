import { DocumentId, type PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding, KindName, NextStep } from "@coopilote/domain/protocols/Finding.ts";
import { type Kind, leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { requirementsOn } from "@coopilote/domain/readiness/requirementsOn.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { idOf } from "./draw.ts";
import { team } from "./history.ts";
import { type Party, someoneIn } from "./party.ts";
import type { Invented } from "./people.ts";
import { did, received, type Step } from "./steps.ts";
import { by, type World } from "./World.ts";

/** A leaf that does not hold, and whoever the product says must act. */
export type Lack = {
  readonly party: Party;
  readonly world: World;
  readonly finding: Finding;
  readonly actor: Invented;
};

/** The same, with the rule it is judged by. */
export type LackOf<K extends KindName> = Lack & {
  readonly rule: Extract<Kind, { readonly kind: K }>;
};

/** What whoever must act does about it, by commands alone. */
export type Answer = (lack: Lack) => ReadonlyArray<Step>;
export type AnswerTo<K extends KindName> = (lack: LackOf<K>) => ReadonlyArray<Step>;

/** For each kind of requirement, the answer to each next step that the product may show for it. */
export type AnswersOf<K extends KindName> = {
  readonly [N in K]: Readonly<Partial<Record<NextStep, AnswerTo<N>>>>;
};

/** The rule that a leaf of a finding is judged by; nothing for a remark of the gate's own. */
export const ruleOf = (
  { workspace, now }: World,
  { requirement, part }: Finding,
): Kind | undefined => {
  const judged = judgedBy(workspace, team, now);
  const asked =
    judged === undefined
      ? undefined
      : requirementsOn(workspace, team, judged.version, now).find(({ id }) => id === requirement);
  return asked === undefined
    ? undefined
    : [...leavesOf(asked.asks)].find((leaf) => leaf.part === part)?.rule;
};

/** Whoever a finding waits for; nobody where it waits for time alone. */
export const actorOf = (party: Party, { turnOf, subject }: Finding): Invented | undefined => {
  const { coordinator, legalHead, delegants } = party.cast;
  switch (turnOf.who) {
    case "nobody":
      return undefined;
    case "person":
      return someoneIn(party, turnOf.person);
    case "delegants":
    case "two-members":
      return delegants.find(({ person }) => subject.kind !== "member" || subject.person !== person);
    case "legal-head":
      return legalHead;
    case "coordinator":
    case "ars":
      return coordinator;
  }
};

/** The one whom a finding is about; throws where it is about no one. */
export const memberIn = ({ subject }: Finding): PersonId => {
  if (subject.kind !== "member") throw new Error(`about ${subject.kind}, not a member`);
  return subject.person;
};

/** An id that nothing had before: every accepted command moves the version on. */
export const freshId = ({ workspace }: World, what: string): string =>
  idOf(`${what} ${workspace.version}`);

/** A piece received and filed, which nobody has accepted yet. */
export const filedBy = (
  { world, actor }: Pick<Lack, "world" | "actor">,
  kind: string,
  about: string,
): { readonly document: DocumentId; readonly steps: ReadonlyArray<Step> } => {
  const document = DocumentId.make(freshId(world, `pièce ${kind}`));
  return {
    document,
    steps: [
      received(document),
      did(by(actor.person), "fileDocument", {
        document,
        kinds: [kind],
        about: [about],
        name: `${kind}.pdf`,
        validUntil: null,
      }),
    ],
  };
};

/** How much is still to be done of what is counted; throws where nothing is. */
export const shortOf = ({ measure, requirement }: Finding): number => {
  if (measure === null || measure.need === null) throw new Error(`${requirement} counts nothing`);
  return measure.need - measure.have;
};
