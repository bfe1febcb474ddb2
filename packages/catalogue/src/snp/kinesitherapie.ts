import type { Leaf, Requirement, Source } from "@coopilote/domain/protocols/Requirement.ts";
import { structureKinds } from "@coopilote/domain/structure/labels.ts";
import { hours, type National, row, type SettingRow } from "../national.ts";
import { leaf, requirement } from "../parts.ts";
import { sources } from "../sources.ts";
import { agreed, generalist, summerOf2022 } from "./parts.ts";

const pluriProfessional = ["msp", "cds"];
const others = Object.keys(structureKinds).filter(
  (kind) => ![...pluriProfessional, "cpts"].includes(kind),
);

/**
 * Where cheville and lombalgie may be practised: « uniquement » MSP and centres de santé, a page says (R65), which
 * excludes nobody (j12). `letIn`: who says that CPTS were let in until 31 August 2023.
 */
export const pluriProfessionalSettings = (letIn: Source): ReadonlyArray<SettingRow> => [
  { kinds: pluriProfessional, status: "allowed", agreements: agreed, source: sources.urpsAgreed },
  { ...summerOf2022, until: "2023-09-01", source: letIn },
  { kinds: ["cpts"], status: "unknown", source: sources.cptsUnknown },
  { kinds: others, status: "unknown", source: sources.urpsOnly },
];

/** Whom cheville and lombalgie pair, who trains them and on what programme (R21, R29). */
export const physiotherapists = {
  settingSource: sources.urpsSettings,
  delegants: generalist(sources.urpsPair),
  delegates: {
    rows: [row("masseur-kinesitherapeute")],
    strength: "rapporte",
    source: sources.urpsPair,
  },
  trainers: { strength: "rapporte", source: sources.urpsTrainers },
  modules: [{ id: "programme", title: "Programme de la formation", source: sources.urpsTrainers }],
} as const satisfies Partial<National>;

/** Ten hours over three days; whether cheville and lombalgie share them is unknown (R30, j11). */
export const tenHoursOverThreeDays: ReadonlyArray<Leaf> = [
  hours("heures", 10, sources.urpsOceanIndien),
  leaf(
    "jours",
    { kind: "training-days", days: { known: true, value: 3 } },
    "annexe",
    "rapporte",
    sources.urpsOceanIndien,
  ),
];

/** A software that the structure shares (R65). */
export const sharedSoftware: Requirement = requirement(
  "logiciel-commun",
  "Logiciel commun",
  "binome",
  "before-practice",
  [leaf("logiciel", { kind: "shared-software" }, "annexe", "rapporte", sources.urpsSettings)],
);

/** Reachable by phone or téléconsultation, within a delay that nothing read gives. */
export const reachable = (source: Source): Requirement =>
  requirement("delegant-joignable", "Délégant joignable", "binome", "before-practice", [
    leaf(
      "joignable",
      { kind: "reachable", means: ["phone", "teleconsultation"], delay: null },
      "annexe",
      "a-verifier",
      source,
    ),
  ]);

/** The sharing of the DMP is asked of each patient, and figures in the logigramme (j18). */
export const dmpCriterion: Leaf = leaf(
  "critere-dmp",
  { kind: "team-document", document: "critere-dmp" },
  "annexe",
  "rapporte",
  sources.dmp,
);

/** Knowledge assessed regularly; no period is given (R31, j14). */
export const practiceAnalysis: Requirement = requirement(
  "evaluation-reguliere",
  "Analyse de pratiques",
  "delegate",
  "after-start",
  [
    leaf(
      "analyse",
      {
        kind: "assessment",
        form: "analyse-de-pratiques",
        times: { known: true, value: 1 },
        threshold: null,
        everyMonths: { known: false },
      },
      "annexe",
      "rapporte",
      sources.urpsAssessment,
    ),
  ],
);
