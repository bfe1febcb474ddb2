import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { ReadingId } from "@coopilote/domain/kernel/ids.ts";
import { askedByFamily } from "@coopilote/domain/protocols/askedByFamily.ts";
import { AnnexFamily, type Asked } from "@coopilote/domain/protocols/facts.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { AppliesTo, Bites } from "@coopilote/domain/protocols/Requirement.ts";
import { HashMap } from "effect";
import { type Answer, type AnswersOf, type AnswerTo, filedBy, freshId, shortOf } from "./answer.ts";
import { engaged } from "./answersOfPeople.ts";
import { team } from "./history.ts";
import { did, type Wire } from "./steps.ts";
import { by } from "./World.ts";

const supplied: Answer = (lack) => {
  const { world, actor } = lack;
  const { document, steps } = filedBy(lack, "reponse-ars", world.structure);
  return [
    ...steps,
    did(by(actor.person), "supplySetting", {
      team,
      allowed: true,
      from: world.now.day,
      document,
      citation: "Réponse écrite (pièce inventée)",
    }),
  ];
};

const agreed: AnswerTo<"setting"> = ({ rule, party: { structure }, actor }) => {
  const [agreement] = rule.settings.flatMap((row) =>
    row.kind === structure.kind ? (row.agreements ?? []) : [],
  );
  return [did(by(actor.person), "stateAgreement", { agreement: agreement ?? null, from: null })];
};

const annexRead: Answer = (lack) => {
  const { world, actor } = lack;
  const { document, steps } = filedBy(lack, "annexe", team);
  return [
    ...steps,
    did(by(actor.person), "readAnnex", {
      team,
      reading: freshId(world, "reading"),
      document,
      families: AnnexFamily.literals.map((family, index) => ({
        family,
        provided: true,
        page: `page ${index + 2}`,
      })),
    }),
  ];
};

const annexConfirmed: Answer = ({ world: { workspace }, party }) => {
  const reading = at(workspace.protocols.readingsOf, team)?.latest ?? ReadingId.make(team);
  return [did(by(party.cast.delegates[0].person), "confirmAnnexReading", { team, reading })];
};

type Provided = { readonly appliesTo?: AppliesTo; readonly asks: Wire<"addRequirement">["asks"] };

const any = { modules: [], nature: null, mode: null };

/** What an invented annex asks of each kind that one may ask, in the modules that the text names. */
const providedIn = ({ modules }: ProtocolVersion): { readonly [K in Asked["kind"]]: Provided } => ({
  "training-minutes": {
    asks: { kind: "training-minutes", minutes: 90, ...any, nature: "practice" },
  },
  "training-sessions": { asks: { kind: "training-sessions", sessions: 3, ...any } },
  "training-completion": {
    asks: { kind: "training-completion", modules: modules.slice(0, 1).map(({ id }) => id) },
  },
  "supervised-practice": {
    asks: {
      kind: "supervised-practice",
      act: "geste-invente",
      part: "supervised",
      count: 6,
      successes: 5,
      minutes: 180,
    },
  },
  "prior-acts": { asks: { kind: "prior-acts", act: "consultation", count: 10 } },
  assessment: {
    asks: { kind: "assessment", form: "questionnaire", times: 2, threshold: 12, everyMonths: null },
  },
  upkeep: { asks: { kind: "upkeep", acts: ["consultation"], count: 4, per: "month" } },
  ratio: {
    appliesTo: "team",
    asks: {
      kind: "ratio",
      ratio: "part-des-delegants",
      bound: "at-least",
      percent: 20,
      per: "month",
    },
  },
  "member-document": { asks: { kind: "member-document", document: "attestation-rcp" } },
  "team-document": {
    appliesTo: "team",
    asks: { kind: "team-document", document: "transmission-securisee" },
  },
  "employer-agreement": { asks: { kind: "employer-agreement" } },
  "field-experience": { asks: { kind: "field-experience", field: "acces-vasculaire", months: 12 } },
  "diploma-experience": {
    asks: { kind: "diploma-experience", qualification: "diplome-invente", months: 12 },
  },
  "working-time": { asks: { kind: "working-time", field: "acces-vasculaire", percent: 20 } },
  "structure-volume": {
    appliesTo: "structure",
    asks: { kind: "structure-volume", act: "consultation", count: 200 },
  },
});

const bitesOf: Readonly<Record<AnnexFamily, Bites>> = {
  "theory-practice": "before-declaration",
  "supervised-acts": "before-practice",
  assessment: "before-declaration",
  upkeep: "after-start",
  documents: "before-practice",
};

/** The same, again and again once people practise, where it is not so by its kind. */
const againIn: Partial<Record<Asked["kind"], Wire<"addRequirement">["asks"]>> = {
  assessment: {
    kind: "assessment",
    form: "questionnaire",
    times: 1,
    threshold: 12,
    everyMonths: 6,
  },
  "supervised-practice": {
    kind: "supervised-practice",
    act: "geste-revu",
    part: "in-presence",
    count: 2,
  },
};

/** Everything that the annex was read to hold and that nobody has written yet: one of each kind a family may ask. */
const annexWritten: Answer = ({ party, world: { workspace }, actor }) => {
  const provided = providedIn(party.version);
  const written = new Set(
    [...recall(at(workspace.protocols.added, team))].map(({ family }) => family),
  );
  return AnnexFamily.literals
    .filter((family) => !written.has(family))
    .flatMap((family) =>
      askedByFamily[family].map((kind) => {
        const { appliesTo = "delegate", asks } = provided[kind];
        const bites = bitesOf[family];
        return did(by(actor.person), "addRequirement", {
          team,
          requirement: `${family}-${kind}`,
          basis: "annexe",
          family,
          appliesTo,
          bites,
          asks: bites === "after-start" ? (againIn[kind] ?? asks) : asks,
          title: "Condition lue dans l’annexe",
          citation: "Annexe (pièce inventée)",
        });
      }),
    );
};

const volumeStated: AnswerTo<"structure-volume"> = (lack) => {
  const { world, actor, rule, finding } = lack;
  const { document, steps } = filedBy(lack, "preuve-activite", world.structure);
  return [
    ...steps,
    did(by(actor.person), "stateVolume", {
      count: freshId(world, "volume"),
      act: rule.act,
      from: "2024-01-01",
      until: "2024-12-31",
      acts: finding.measure === null && rule.count.known ? rule.count.value : shortOf(finding),
      document,
    }),
  ];
};

/** What is lack of the structure and of the team. */
export const answersOfPlace: AnswersOf<
  | "setting"
  | "text-in-force"
  | "annex-read"
  | "minimum-team"
  | "not-suspended"
  | "team-document"
  | "projet-de-sante"
  | "structure-volume"
  | "local-protocol"
> = {
  setting: { supplySetting: supplied, stateAgreement: agreed },
  "text-in-force": {},
  "annex-read": {
    readAnnex: annexRead,
    confirmAnnexReading: annexConfirmed,
    addRequirement: annexWritten,
  },
  "minimum-team": { signEngagement: engaged },
  "not-suspended": {},
  "team-document": { fileDocument: (lack) => filedBy(lack, lack.rule.document, team).steps },
  "projet-de-sante": {
    attestProjetDeSante: ({ world, actor }) => [
      did(by(actor.person), "attestProjetDeSante", { team, on: world.now.day, document: null }),
    ],
  },
  "structure-volume": { stateVolume: volumeStated },
  "local-protocol": {},
};

/** Pieces that nobody has judged yet. */
export const unread = ({ workspace }: Parameters<Answer>[0]["world"]) =>
  [...HashMap.values(workspace.documents.documents)].filter(
    ({ verdicts }) => verdicts === undefined,
  );
