import { type AgreementCode, structureKinds } from "@coopilote/domain/structure/labels.ts";
import { Day, Minutes } from "@coopilote/domain/kernel/time.ts";
import type { CarryOver, ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type {
  Kind,
  Leaf,
  ProfessionRow,
  Requirement,
  Source,
  Strength,
} from "@coopilote/domain/protocols/Requirement.ts";
import {
  annexRead,
  attestedTraining,
  declaredMember,
  leaf,
  memberRequirements,
  minimumTeam,
  notSuspended,
  projetDeSante,
  requirement,
  textInForce,
} from "./parts.ts";
import { regimes } from "./regimes.ts";
import { sources } from "./sources.ts";
import { typeset } from "./typeset.ts";

type Setting = Extract<Kind, { readonly kind: "setting" }>["settings"][number];
export type CadreLine = ProtocolVersion["cadre"][number];

/** Where a version may be practised: what a source says of some kinds of structure, from one day to another. */
export type SettingRow = {
  readonly kinds: ReadonlyArray<string>;
  readonly status: Setting["status"];
  /** One of them is signed by the structure; left out: none is asked. */
  readonly agreements?: ReadonlyArray<AgreementCode>;
  readonly from?: string;
  readonly until?: string;
  readonly source: Source;
};

/** Professions of a side of the pair, and how well they are known. */
export type Side = {
  readonly rows: ReadonlyArray<ProfessionRow>;
  readonly strength: Strength;
  readonly source: Source;
};

/** What the sources read say of a version; what they do not say is left out, and stays unknown. */
export type National = {
  readonly protocol: string;
  readonly version: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly arrete: ProtocolVersion["arrete"];
  readonly from: string;
  readonly until?: string;
  readonly settings: ReadonlyArray<SettingRow>;
  readonly settingSource: Source;
  readonly delegants: Side;
  readonly delegates: Side;
  /** The training the sources give, or its absence: then its hours are to be read in the annex. */
  readonly training?: ReadonlyArray<Leaf>;
  /** Pieces of the team beside those of every version. */
  readonly supports?: ReadonlyArray<Leaf>;
  /** What else is asked, beside what every version asks. */
  readonly others?: ReadonlyArray<Requirement>;
  readonly trainers?: Partial<ProtocolVersion["trainers"]>;
  readonly modules?: ProtocolVersion["modules"];
  readonly sharing?: ProtocolVersion["sharing"];
  readonly carriesOver?: ReadonlyArray<CarryOver>;
  readonly cadre?: ReadonlyArray<CadreLine>;
  readonly remarks?: ProtocolVersion["remarks"];
};

const settingOf = (row: SettingRow): ReadonlyArray<Setting> =>
  row.kinds.map((kind) => ({
    kind,
    status: row.status,
    ...(row.agreements === undefined ? {} : { agreements: [...row.agreements] }),
    from: row.from === undefined ? null : Day.make(row.from),
    until: row.until === undefined ? null : Day.make(row.until),
    source: row.source,
  }));

/** Every kind of structure: what the sources say, then unknown on all the other days (j12). */
const settingsOf = (rows: ReadonlyArray<SettingRow>): ReadonlyArray<Setting> => {
  const said = rows.flatMap(settingOf);
  const isAlways = (kind: string): boolean =>
    said.some((row) => row.kind === kind && row.from === null && row.until === null);
  const others = Object.keys(structureKinds).filter((kind) => !isAlways(kind));
  return [
    ...said,
    ...settingOf({ kinds: others, status: "unknown", source: sources.settingUnsaid }),
  ];
};

const topics = [
  "patients",
  "inclusion",
  "exclusion",
  "withdrawal",
  "acts",
  "places",
  "call",
  "tools",
  "emergency",
] as const satisfies ReadonlyArray<CadreLine["topic"]>;

/** Every topic of the frame: what the sources say of it, else that it is unknown (j32). */
const cadreOf = (lines: ReadonlyArray<CadreLine>): ProtocolVersion["cadre"] =>
  topics.flatMap((topic) => {
    const said = lines.filter((line) => line.topic === topic);
    return said.length > 0
      ? said
      : [{ topic, text: null, strength: "a-verifier" as const, source: null }];
  });

/** A profession and its specialties, in any way of practising. */
export const row = (profession: string, ...specialties: ReadonlyArray<string>): ProfessionRow => ({
  profession,
  qualifications: [...specialties],
  exercise: null,
});

/** A line of the frame that a source gives. */
export const line = (
  topic: CadreLine["topic"],
  text: string,
  strength: Strength,
  source: Source,
): CadreLine => ({ topic, text, strength, source });

/** Hours of a part of the training; none given: to be read in the annex. */
export const hours = (
  part: string,
  given: number | undefined,
  source: Source,
  narrowed: Partial<Omit<Extract<Kind, { kind: "training-minutes" }>, "kind" | "minutes">> = {},
  strength: Strength = given === undefined ? "a-verifier" : "rapporte",
): Leaf =>
  leaf(
    part,
    {
      kind: "training-minutes",
      minutes:
        given === undefined ? { known: false } : { known: true, value: Minutes.make(given * 60) },
      modules: [],
      mode: null,
      nature: null,
      ...narrowed,
    },
    "annexe",
    strength,
    source,
  );

const professionsOf = (id: string, title: string, role: "delegant" | "delegate", side: Side) =>
  requirement(id, title, role, "before-declaration", [
    leaf(
      "profession",
      { kind: "profession", rows: side.rows },
      "annexe",
      side.strength,
      side.source,
    ),
  ]);

/** Pieces of the team that every version asks. */
export const supports: ReadonlyArray<Leaf> = [
  leaf(
    "logigramme",
    { kind: "team-document", document: "logigramme" },
    "loi",
    "rapporte",
    sources.decisionSupport,
  ),
  leaf(
    "information-consentement",
    { kind: "team-document", document: "information-consentement" },
    "loi",
    "rapporte",
    sources.consent,
  ),
  leaf(
    "conduite-urgence",
    { kind: "team-document", document: "conduite-urgence" },
    "loi",
    "rapporte",
    sources.contents,
  ),
];

const requirementsOf = (known: National): ReadonlyArray<Requirement> => [
  requirement("cadre-exercice", "Cadre d’exercice", "structure", "always", [
    leaf(
      "cadre",
      { kind: "setting", settings: settingsOf(known.settings) },
      "annexe",
      "rapporte",
      known.settingSource,
    ),
  ]),
  textInForce,
  annexRead,
  minimumTeam,
  professionsOf("profession-delegant", "Profession et spécialité", "delegant", known.delegants),
  professionsOf("profession-delegue", "Profession", "delegate", known.delegates),
  ...memberRequirements,
  requirement("accord-employeur", "Accord de l’employeur", "both", "before-declaration", [
    leaf("accord", { kind: "employer-agreement" }, "pratique-ars", "rapporte", sources.employer),
  ]),
  requirement(
    "formation",
    "Formation",
    "delegate",
    "before-declaration",
    known.training ?? [hours("heures", undefined, sources.trainingUnsaid)],
  ),
  attestedTraining,
  ...(known.others ?? []),
  requirement("supports", "Supports de prise en charge", "team", "before-practice", [
    ...supports,
    ...(known.supports ?? []),
  ]),
  projetDeSante,
  declaredMember,
  notSuspended,
];

const trainersOf = ({ delegants, trainers }: National): ProtocolVersion["trainers"] => ({
  professions: delegants.rows.map(({ profession, qualifications }) => ({
    profession,
    qualifications,
  })),
  delegants: true,
  trainedDelegates: false,
  organismes: true,
  basis: "annexe",
  strength: "a-verifier",
  source: sources.trainersUnsaid,
  ...trainers,
});

/** A national version as its sources give it: its annex was not read, what they do not say is unknown. */
export const national = (known: National, revision = 1): ProtocolVersion =>
  typeset({
    protocol: known.protocol,
    version: known.version,
    revision,
    title: known.title,
    shortTitle: known.shortTitle,
    arrete: known.arrete,
    force: {
      from: Day.make(known.from),
      until: known.until === undefined ? null : Day.make(known.until),
      strength: "a-verifier",
      source: known.arrete.source,
    },
    annex: "notRead",
    requirements: requirementsOf(known),
    trainers: trainersOf(known),
    modules: known.modules ?? [
      { id: "programme", title: "Programme de la formation", source: null },
    ],
    autoformationCap: { known: false },
    autoformationDays: false,
    sharing: known.sharing ?? [],
    carriesOver: known.carriesOver ?? [],
    regimes,
    cadre: cadreOf(known.cadre ?? []),
    remarks: known.remarks ?? [
      {
        topic: "forfait",
        text: "Montants du forfait : inconnus.",
        strength: "a-verifier",
        source: sources.annexUnread,
      },
    ],
  });
