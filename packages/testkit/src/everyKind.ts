import { at } from "@coopilote/domain/kernel/maps.ts";
import { Minutes } from "@coopilote/domain/kernel/time.ts";
import type {
  AppliesTo,
  Bites,
  Kind,
  Requirement,
} from "@coopilote/domain/protocols/Requirement.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { Schema } from "effect";
import { ProtocolVersion as Version } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { team } from "./history.ts";
import { happened, type Step } from "./steps.ts";

const invented = { title: "Texte inventé", anchor: "j10" };

/** A requirement of one part, by the kind it asks for. */
export const asking = (
  rule: Kind,
  appliesTo: AppliesTo,
  bites: Bites = "before-practice",
  id: string = rule.kind,
): Requirement => ({
  id,
  title: `Condition ${id}`,
  appliesTo,
  bites,
  asks: { leaf: { part: id, rule, basis: "annexe", strength: "rapporte", source: invented } },
});

/** The text of the team, corrected; nothing where the team has none. */
export const textCorrected =
  (change: (content: ProtocolVersion) => ProtocolVersion): Step =>
  (world) => {
    const adoption = at(world.workspace.protocols.adoptions, team);
    if (adoption === undefined) return world;
    const content = change({ ...adoption.content, revision: adoption.content.revision + 1 });
    return happened({ kind: "follower", name: "catalogue" }, "TextLearned.1", {
      protocol: content.protocol,
      version: content.version,
      revision: content.revision,
      digest: adoption.digest,
      content: Schema.encodeSync(Version)(content),
    })(world);
  };

/** The text of the team also asks for these. */
export const alsoAsking = (...requirements: ReadonlyArray<Requirement>): Step =>
  textCorrected((content) => ({
    ...content,
    requirements: [...content.requirements, ...requirements],
  }));

const known = <A>(value: A) => ({ known: true as const, value });
const any = { modules: [], mode: null, nature: null };

/** One requirement of each kind that the text of lombalgie does not hold. */
export const otherKinds: ReadonlyArray<Requirement> = [
  asking({ kind: "training-sessions", sessions: known(2), ...any }, "delegate"),
  asking({ kind: "training-completion", modules: ["programme"] }, "delegate"),
  asking(
    {
      kind: "training-minutes",
      minutes: known(Minutes.make(240)),
      ...any,
      caps: [{ mode: "autoformation", minutes: Minutes.make(120) }],
      trainers: { anyOf: [{ trainer: { by: "delegant" } }, { trainer: { by: "organisme" } }] },
    },
    "delegate",
    "before-practice",
    "capped-minutes",
  ),
  asking(
    {
      kind: "assessment",
      form: "questionnaire",
      times: known(1),
      threshold: null,
      everyMonths: null,
      by: [{ profession: "medecin", qualifications: [], exercise: null }],
      consultations: 5,
    },
    "delegate",
    "before-practice",
    "assessed-consultations",
  ),
  asking(
    {
      kind: "supervised-practice",
      act: "examen-clinique",
      part: "supervised",
      count: known(3),
      otherActs: ["bilan"],
      successes: 2,
      minutes: Minutes.make(60),
    },
    "delegate",
  ),
  asking({ kind: "field-experience", field: "kinesitherapie", months: known(24) }, "delegate"),
  asking(
    { kind: "diploma-experience", qualification: "du-pathologies-du-rachis", months: known(24) },
    "delegate",
  ),
  asking({ kind: "prior-acts", act: "examen-clinique", count: known(30) }, "delegate"),
  asking({ kind: "working-time", field: "kinesitherapie", percent: 50 }, "delegate"),
  asking({ kind: "employer-agreement" }, "both"),
  asking({ kind: "upkeep", acts: [], count: known(10), per: "month" }, "delegate", "after-start"),
  asking(
    { kind: "upkeep", acts: ["bilan"], count: known(5), per: "week" },
    "team",
    "after-start",
    "upkeep-of-team",
  ),
  asking(
    { kind: "ratio", ratio: "kept", bound: "at-least", percent: 20, per: "month" },
    "team",
    "after-start",
  ),
  asking(
    { kind: "ratio", ratio: "unreadable", bound: "at-most", percent: 10, per: "month" },
    "team",
    "after-start",
    "ratio-of-quality",
  ),
  asking({ kind: "structure-volume", act: "bilan", count: known(1000) }, "structure"),
  asking({ kind: "local-protocol", aspect: "need" }, "team"),
  asking({ kind: "local-protocol", aspect: "opinions" }, "team", "before-practice", "opinions"),
  asking({ kind: "local-protocol", aspect: "users-body" }, "team", "before-practice", "usagers"),
];

/** The text of the team asks for something of every kind. */
export const everyKindAsked: Step = alsoAsking(...otherKinds);

/** The team is pinned to another content: what it asks, its modules and its formateurs are those. */
export const adopting =
  (change: (content: ProtocolVersion) => ProtocolVersion): Step =>
  (world) => {
    const adoption = at(world.workspace.protocols.adoptions, team);
    if (adoption === undefined) return world;
    const content = change({ ...adoption.content, revision: adoption.content.revision + 1 });
    return happened({ kind: "console" }, "ProtocolAdopted.1", {
      team,
      protocol: content.protocol,
      version: content.version,
      revision: content.revision,
      digest: adoption.digest,
      content: Schema.encodeSync(Version)(content),
      later: [],
    })(world);
  };
