import type { Finding, KindName, NextStep } from "@coopilote/domain/protocols/Finding.ts";
import type { Bites, Kind } from "@coopilote/domain/protocols/Requirement.ts";
import { addDays, addMonths, type Day } from "@coopilote/domain/kernel/time.ts";
import { keyOf } from "@coopilote/domain/kernel/maps.ts";
import { branches } from "@coopilote/domain/readiness/decisive.ts";
import { figuresAsked } from "@coopilote/domain/readiness/figuresAsked.ts";
import {
  bearsOn,
  binomeReadiness,
  missingFor,
  readiness,
} from "@coopilote/domain/readiness/readiness.ts";
import { actorOf, type Answer, type AnswersOf, type Lack, ruleOf } from "./answer.ts";
import { answersOfPeople } from "./answersOfPeople.ts";
import { answersOfPlace, unread } from "./answersOfPlace.ts";
import { answersOfPractice } from "./answersOfPractice.ts";
import { answersOfTraining, nextWorkday } from "./answersOfTraining.ts";
import { team } from "./history.ts";
import { practising } from "./journey.ts";
import { type Party, setOut } from "./party.ts";
import { after, did, on, type Step } from "./steps.ts";
import { by, type World } from "./World.ts";

/** A kind without its answers does not compile. */
const answers: AnswersOf<KindName> = {
  ...answersOfPlace,
  ...answersOfPeople,
  ...answersOfTraining,
  ...answersOfPractice,
};

const figures = { minutes: 420, days: 2, times: 3, months: 12 } as const;

const figureSupplied: Answer = ({ world, finding, actor }) =>
  figuresAsked(world.workspace, team, world.now)
    .filter(({ requirement, part }) => requirement === finding.requirement && part === finding.part)
    .map(({ requirement, part, unit }) =>
      did(by(actor.person), "supplyFigure", {
        team,
        requirement,
        part,
        value: figures[unit],
        removes: false,
        citation: "Annexe (pièce inventée), page 3",
      }),
    );

/** The steps that are the same whatever the kind. */
const whateverTheKind: Readonly<Partial<Record<NextStep, Answer>>> = {
  supplyFigure: figureSupplied,
  acceptDocument: ({ world, actor }) =>
    unread(world).map(({ document }) => did(by(actor.person), "acceptDocument", { document })),
};

type AnswersToAnyKind = Readonly<
  Partial<Record<NextStep, (lack: Lack & { readonly rule: Kind }) => ReadonlyArray<Step>>>
>;

/** The answer to the next step of a leaf, by its kind alone; none where the product shows no step that commands can take. */
const answerTo = (lack: Lack): ReadonlyArray<Step> => {
  const rule = ruleOf(lack.world, lack.finding);
  const { nextStep } = lack.finding;
  if (rule === undefined || nextStep === null) return [];
  // Invariant: answers[rule.kind] takes the rule of that kind, by the definition of AnswersOf.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const ofKind = answers[rule.kind] as AnswersToAnyKind;
  const answer = ofKind[nextStep];
  return answer?.({ ...lack, rule }) ?? whateverTheKind[nextStep]?.(lack) ?? [];
};

const keyFor = (finding: Finding): string =>
  keyOf(finding.requirement, bearsOn(finding), finding.actType ?? "");

const order: ReadonlyArray<Bites> = [
  "always",
  "before-declaration",
  "in-declaration",
  "before-practice",
  "after-start",
];

/** The order of the field: what comes before the declaration, the attestation last, then the declaration, then the rest. */
const rankOf = ({ kind, bites }: Finding): number => {
  if (kind === "declared") return order.indexOf("before-practice") - 0.5;
  return order.indexOf(bites) + (kind === "attested" ? 0.5 : 0);
};

type LackingIn = (findings: ReadonlyArray<Finding>) => ReadonlyArray<Finding>;

/** What keeps anyone of the team from practising, whatever the type of act. */
const lackingForAll: LackingIn = (findings) => missingFor(findings, "practice");

/** The same, of the type of act alone for which a délégué lacks least. */
const lackingForOneType: LackingIn = (findings) => {
  const readiest = new Map(
    binomeReadiness(findings, "practice").map((pair) => [pair.delegate, pair.readiest]),
  );
  return lackingForAll(findings).filter(
    ({ actType, subject }) =>
      actType === null || (subject.kind === "member" && readiest.get(subject.person) === actType),
  );
};

/** Of what lacks, what belongs to the earliest moment of the field. */
const earliestOf: LackingIn = (lacking) => {
  const first = Math.min(...lacking.map(rankOf));
  return lacking.filter((finding) => rankOf(finding) === first);
};

const told = ({ requirement, kind, missing, nextStep, turnOf }: Finding): string =>
  [requirement, kind, missing, nextStep, turnOf.who].join(" · ");

/** A world with its findings; `stuck`: what nothing that the product offers could answer. */
type Walking = {
  readonly world: World;
  readonly findings: ReadonlyArray<Finding>;
  readonly stuck: ReadonlyArray<string>;
};

const seen = (world: World, stuck: Walking["stuck"] = []): Walking => ({
  world,
  findings: readiness(world.workspace, team, world.now),
  stuck,
});

/** A finding answered by the branch that the party takes, by whoever the product says must act. */
const answered = (party: Party, walking: Walking, finding: Finding): Walking => {
  const { world, stuck } = walking;
  const leaf = branches(finding).at(party.branch === "first" ? 0 : -1) ?? finding;
  const actor = actorOf(party, leaf);
  const steps = actor === undefined ? [] : answerTo({ party, world, finding: leaf, actor });
  return steps.length === 0
    ? { ...walking, stuck: [...stuck, told(leaf)] }
    : seen(after(world, steps), stuck);
};

/** Every finding of some answered in turn, each as it stands once those before it are. */
const round = (
  party: Party,
  begun: Walking,
  asked: ReadonlyArray<Finding>,
  isStill: (finding: Finding) => boolean,
): Walking =>
  asked.reduce<Walking>((walking, finding) => {
    const now = walking.findings.find((one) => keyFor(one) === keyFor(finding));
    return now === undefined || !isStill(now) ? walking : answered(party, walking, now);
  }, begun);

/** A walk up to where nothing lacks to practise; `rounds`: how often all that lacked first was answered. */
export type Ready = Walking & { readonly rounds: number };

const longest = 40;

const lacks = (finding: Finding): boolean => missingFor([finding], "practice").length > 0;

const walkedFrom = (
  party: Party,
  { world, findings }: Walking,
  lackingIn: LackingIn = lackingForAll,
  rounds = 0,
): Ready => {
  const lacking = earliestOf(lackingIn(findings));
  if (lacking.length === 0 || rounds === longest)
    return { world, findings, rounds, stuck: lacking.map(told) };
  const morning = seen(after(world, [on(nextWorkday(world.now.day), "09:00")]));
  const next = round(party, morning, lacking, lacks);
  return next.stuck.length > 0
    ? { ...next, rounds: rounds + 1 }
    : walkedFrom(party, next, lackingIn, rounds + 1);
};

/** What a party does of a protocol, following what the product says and nothing else. */
export type Walk = Ready & { readonly start: World };

/** From the choice of the protocol to where nothing lacks to practise. */
export const walked = (party: Party): Walk => {
  const start = setOut(party);
  return { ...walkedFrom(party, seen(start)), start };
};

/** The protocol mis en œuvre the next working day, for every delegate. */
export const putIntoPractice = ({ cast }: Party, { world }: Ready): World =>
  after(world, [
    on(nextWorkday(world.now.day), "08:30"),
    practising(cast.coordinator, ...cast.delegates),
  ]);

/** The same with one type of act only, then the others: what each délégué may do on the two days. */
export const widened = (party: Party): { readonly begun: World; readonly wider: World } => {
  const begun = putIntoPractice(party, walkedFrom(party, seen(setOut(party)), lackingForOneType));
  const { world } = walkedFrom(party, seen(begun));
  const { coordinator, delegates } = party.cast;
  const wider = after(world, [
    on(nextWorkday(world.now.day), "08:30"),
    ...delegates.map(({ person }) =>
      did(by(coordinator.person), "startPractice", { team, person, effective: null }),
    ),
  ]);
  return { begun, wider };
};

/** What is asked after the start, and how it stands a month after another. */
export type Month = Walking & {
  /** What was shown due, before anyone did anything about it. */
  readonly due: ReadonlyArray<Finding>;
  /** What would keep people from practising. */
  readonly lacking: ReadonlyArray<string>;
};

const isDue = ({ bites, status, nextStep }: Finding): boolean =>
  bites === "after-start" && (status === "due-soon" || status === "overdue") && nextStep !== null;

/** Two days after a whole number of months since the start: what is due then, and answered. */
const month = (party: Party, before: World, started: Day, months: number): Month => {
  const begun = seen(after(before, [on(addDays(addMonths(started, months), 2), "10:00")]));
  const due = begun.findings.filter(isDue);
  const lacking = missingFor(begun.findings, "practice").map(told);
  return { ...round(party, begun, due, isDue), due, lacking };
};

/** The months that follow the start, the first two days after it. */
export const followedUp = (party: Party, started: World, months: number): ReadonlyArray<Month> => {
  const told: Array<Month> = [];
  for (let place = 0; place < months; place += 1)
    told.push(month(party, told.at(-1)?.world ?? started, started.now.day, place));
  return told;
};
