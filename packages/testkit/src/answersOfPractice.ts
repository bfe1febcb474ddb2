import { miseEnOeuvreOn } from "@coopilote/domain/activation/Activation.ts";
import { type Count, countsOn } from "@coopilote/domain/followup/FollowUp.ts";
import { addDays, type Day } from "@coopilote/domain/kernel/time.ts";
import { type Answer, type AnswersOf, type AnswerTo, filedBy, freshId } from "./answer.ts";
import { nextWorkday } from "./answersOfTraining.ts";
import { named } from "./cast.ts";
import { team } from "./history.ts";
import { declarationOf, depositOf, listOf } from "./journey.ts";
import { did, on, type Step } from "./steps.ts";
import { by, type World } from "./World.ts";

const label = "première";

const sworn: Answer = ({ party }) => [
  (world) =>
    did(by(party.cast.legalHead.person), "signLegalHeadStatement", {
      declaration: declarationOf(label),
      team,
      list: listOf(world, label),
      paper: null,
    })(world),
];

/** Prepared for everyone, sworn by the responsable légal, and deposited the next day on the State's site. */
const declared: Answer = (lack) => {
  const { party, world, actor } = lack;
  const { delegants, delegates } = party.cast;
  const adds = [...named("delegant", ...delegants), ...named("delegate", ...delegates)];
  const day = nextWorkday(world.now.day);
  const { document, steps } = filedBy(lack, "accuse-depot", team);
  const coordinator = by(actor.person);
  return [
    did(coordinator, "prepareDeclaration", {
      declaration: declarationOf(label),
      team,
      adds,
      removes: [],
    }),
    ...sworn(lack),
    on(day, "14:30"),
    ...steps,
    did(coordinator, "recordDeposit", {
      deposit: depositOf(label),
      team,
      number: "DOSSIER-0001",
      at: { day, time: "14:12" },
      receipt: document,
      adds,
      removes: [],
      declaration: declarationOf(label),
    }),
  ];
};

/** The days since the start that nobody has counted yet, up to yesterday. */
const uncounted = (
  { workspace, now }: World,
  isSame: (count: Count) => boolean,
): { readonly from: Day; readonly until: Day } => {
  const started = miseEnOeuvreOn(workspace.activation, team, now)?.effective.day ?? now.day;
  const [last] = countsOn(workspace.followUp, team, now)
    .filter(isSame)
    .map(({ until }) => until)
    .toSorted()
    .toReversed();
  return { from: last === undefined ? started : addDays(last, 1), until: addDays(now.day, -1) };
};

const plenty = 1000;

const actsCounted: AnswerTo<"upkeep"> = ({ party, world, finding: { subject }, rule, actor }) => {
  const act = rule.acts[0] ?? "consultation";
  const person = subject.kind === "member" ? subject.person : party.cast.delegates[0].person;
  const isSame = (count: Count) =>
    count.kind === "acts" && count.person === person && count.act === act;
  return [
    did(by(actor.person), "countActs", {
      count: freshId(world, `acts ${person}`),
      team,
      person,
      act,
      ...uncounted(world, isSame),
      acts: plenty,
    }),
  ];
};

const shareCounted: AnswerTo<"ratio"> = ({ world, rule, actor }) => {
  const isSame = (count: Count) => count.kind === "ratio" && count.ratio === rule.ratio;
  const counted: Step = did(by(actor.person), "countRatio", {
    count: freshId(world, "ratio"),
    team,
    ratio: rule.ratio,
    ...uncounted(world, isSame),
    part: rule.bound === "at-least" ? plenty : 0,
    whole: plenty,
  });
  return [counted];
};

/** What the ARS is told, and what is counted once people practise. */
export const answersOfPractice: AnswersOf<"declared" | "upkeep" | "ratio"> = {
  declared: { prepareDeclaration: declared },
  upkeep: { countActs: actsCounted },
  ratio: { countRatio: shareCounted },
};
