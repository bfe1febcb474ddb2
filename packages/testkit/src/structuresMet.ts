import { Minutes } from "@coopilote/domain/kernel/time.ts";
import type {
  AppliesTo,
  Bites,
  Kind,
  Node,
  Requirement,
} from "@coopilote/domain/protocols/Requirement.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { msp2025 } from "./cast.ts";
import { adopting } from "./everyKind.ts";
import { addedBy, team } from "./history.ts";
import { journey } from "./journey.ts";
import { camille, ines, paul } from "./people.ts";
import { after, type Step } from "./steps.ts";
import { by, type World } from "./World.ts";

const coordinator = by(camille.person);
/** A figure that a source gives. */
export const known = <A>(value: A) => ({ known: true as const, value });
const source = { title: "Structures de formation rencontrées", anchor: "j10" };

/** A leaf of the annex, as a source reports it. */
export const node = (part: string, rule: Kind): Node => ({
  leaf: { part, rule, basis: "annexe", strength: "rapporte", source },
});
/** A root of one tree. */
export const asks = (
  id: string,
  tree: Node,
  appliesTo: AppliesTo = "delegate",
  bites: Bites = "before-practice",
): Requirement => ({ id, title: id, appliesTo, bites, asks: tree });

/** Minutes of training. */
export const hours = (
  minutes: number,
  more: Partial<Omit<Extract<Kind, { kind: "training-minutes" }>, "kind" | "minutes">> = {},
): Kind => ({
  kind: "training-minutes",
  minutes: known(Minutes.make(minutes)),
  modules: [],
  mode: null,
  nature: null,
  ...more,
});
/** Acts under supervision. */
export const supervised = (
  act: string,
  count: number,
  more: Partial<
    Omit<Extract<Kind, { kind: "supervised-practice" }>, "kind" | "act" | "count">
  > = {},
): Kind => ({ kind: "supervised-practice", act, part: "supervised", count: known(count), ...more });
/** Years of practice in a field. */
export const yearsIn = (field: string, years: number): Kind => ({
  kind: "field-experience",
  field,
  months: known(12 * years),
});
/** A physician of a specialty, as trainer. */
export const physician = (qualification: string) => ({
  trainer: { by: "profession" as const, profession: "medecin", qualifications: [qualification] },
});

/** One assessment before practice. */
export const assessment = (
  form: string,
  more: Partial<Extract<Kind, { kind: "assessment" }>> = {},
): Kind => ({
  kind: "assessment",
  form,
  times: known(1),
  threshold: null,
  everyMonths: null,
  ...more,
});

/** A way of training met in the sources, and evidence for it. */
export type Structure = {
  readonly asked: ReadonlyArray<Requirement>;
  /** Evidence that is not enough, and how each requirement stands with it. */
  readonly notYet: ReadonlyArray<Step>;
  readonly lacking: ReadonlyArray<string>;
  readonly enough: ReadonlyArray<Step>;
};

/** A team asked nothing but this, with some evidence. */
export const asked = ({ asked: requirements }: Structure, steps: ReadonlyArray<Step>): World =>
  after(journey(msp2025, "engaging"), [
    adopting((content) => ({
      ...content,
      modules: ["programme", "videos", "pratique"].map((id) => ({ id, title: id, source: null })),
      trainers: {
        ...content.trainers,
        suppliers: true,
        named: [{ profession: "medecin", qualifications: ["anesthesie-reanimation"] }],
      },
      autoformationCap: null,
      requirements,
    })),
    addedBy(coordinator)({ ...paul, qualifications: ["anesthesie-reanimation"] }),
    ...steps,
  ]);

/** « formation · hours-missing »: what does not hold for Inès, the team or the structure. */
export const lackingIn = ({ workspace, now }: World): ReadonlyArray<string> =>
  readiness(workspace, team, now)
    .filter(
      ({ subject, status }) =>
        (subject.kind !== "member" || subject.person === ines.person) &&
        !["met", "not-applicable", "due-soon"].includes(status),
    )
    .map(
      ({ requirement, actType, missing }) =>
        `${requirement}${actType === null ? "" : ` (${actType})`} · ${missing ?? ""}`,
    );
