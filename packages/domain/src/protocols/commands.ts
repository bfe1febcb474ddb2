import { Schema } from "effect";
import { Code, DocumentId, ReadingId, TeamId } from "../kernel/ids.ts";
import { sealed, text } from "../kernel/Sealed.ts";
import { Day } from "../kernel/time.ts";
import { askedByFamily } from "./askedByFamily.ts";
import { AnnexFamily, Asked, Interpreted } from "./facts.ts";
import { AppliesTo, Bites } from "./Requirement.ts";

const citation = sealed(text(400), "text", "structure");

type Added = {
  readonly basis: string;
  readonly family: AnnexFamily | null;
  readonly appliesTo: typeof AppliesTo.Type;
  readonly asks: Asked;
};

const annexeWithFamily = Schema.makeFilter(({ basis, family }: Added) =>
  basis === "structure" || family !== null
    ? undefined
    : { path: ["family"], issue: "Dites à quelle famille de l’annexe elle appartient" },
);

/** Of whom a kind may be asked. */
const askedOf = (kind: Asked["kind"]): ReadonlyArray<Added["appliesTo"]> => {
  switch (kind) {
    case "team-document":
    case "ratio":
      return ["team"];
    case "structure-volume":
      return ["structure"];
    case "upkeep":
      return ["delegate", "team"];
    case "assessment":
    case "supervised-practice":
    case "training-minutes":
    case "training-sessions":
    case "training-completion":
    case "field-experience":
    case "diploma-experience":
    case "prior-acts":
    case "working-time":
    case "employer-agreement":
    case "member-document":
      return ["delegant", "delegate", "both"];
  }
};

const askedOfWhomItConcerns = Schema.makeFilter(({ asks, appliesTo }: Added) =>
  askedOf(asks.kind).includes(appliesTo)
    ? undefined
    : { path: ["appliesTo"], issue: "Cette condition ne peut pas concerner ceux-là" },
);

const askedAsItsFamily = Schema.makeFilter(({ basis, family, asks }: Added) =>
  basis === "structure" || family === null || askedByFamily[family].includes(asks.kind)
    ? undefined
    : { path: ["family"], issue: "Cette condition n’est pas de cette famille de l’annexe" },
);

const someMinutes = Schema.makeFilter(({ asks }: Added) =>
  asks.kind !== "training-minutes" || asks.minutes > 0
    ? undefined
    : { path: ["asks", "minutes"], issue: "Au moins une minute" },
);

const someModule = Schema.makeFilter(({ asks }: Added) =>
  asks.kind !== "training-completion" || asks.modules.length > 0
    ? undefined
    : { path: ["asks", "modules"], issue: "Au moins un module" },
);

const successesAmongActs = Schema.makeFilter(({ asks }: Added) =>
  asks.kind !== "supervised-practice" || (asks.successes ?? 0) <= asks.count
    ? undefined
    : { path: ["asks", "successes"], issue: "Pas plus que d’actes" },
);

type Settled = { readonly decided: Interpreted; readonly document: DocumentId | null };

const sharedByTheAnnex = Schema.makeFilter(({ decided, document }: Settled) =>
  decided.point !== "sharing" || document !== null
    ? undefined
    : { path: ["document"], issue: "Joignez l’annexe de l’arrêté" },
);

export const protocolCommands = {
  chooseProtocol: Schema.Struct({
    team: TeamId,
    protocol: Code,
    version: Code,
    need: Schema.NullOr(sealed(text(400), "text", "structure")),
  }),
  supplyFigure: Schema.Struct({
    team: TeamId,
    requirement: Code,
    part: Code,
    value: Schema.Int.check(
      Schema.isBetween(
        { minimum: 1, maximum: 100_000 },
        { message: "Nombre entier à partir de 1" },
      ),
    ),
    removes: Schema.Boolean,
    citation,
  }),
  supplySetting: Schema.Struct({
    team: TeamId,
    allowed: Schema.Boolean,
    from: Day,
    document: DocumentId,
    citation,
  }),
  interpretText: Schema.Struct({
    team: TeamId,
    version: Code,
    decided: Interpreted,
    document: Schema.NullOr(DocumentId),
    citation,
  }).check(sharedByTheAnnex),
  readAnnex: Schema.Struct({
    team: TeamId,
    reading: ReadingId,
    document: DocumentId,
    families: Schema.Array(
      Schema.Struct({
        family: AnnexFamily,
        provided: Schema.Boolean,
        page: Schema.NullOr(sealed(text(80), "text", "structure")),
      }),
    ).check(Schema.isMaxLength(5, { message: "Une réponse par famille" })),
  }),
  confirmAnnexReading: Schema.Struct({ team: TeamId, reading: ReadingId }),
  addRequirement: Schema.Struct({
    team: TeamId,
    requirement: Code,
    basis: Schema.Literals(["annexe", "structure"]),
    family: Schema.NullOr(AnnexFamily),
    appliesTo: AppliesTo,
    bites: Bites,
    asks: Asked,
    title: sealed(text(160), "text", "structure"),
    citation,
  }).check(
    annexeWithFamily,
    askedAsItsFamily,
    askedOfWhomItConcerns,
    someMinutes,
    someModule,
    successesAmongActs,
  ),
  dropRequirement: Schema.Struct({
    team: TeamId,
    requirement: Code,
    reason: sealed(text(400), "text", "structure"),
  }),
};
