import { verdictOn } from "../documents/Document.ts";
import type { EntryRef } from "../journal/Entry.ts";
import { newestFirst } from "../kernel/History.ts";
import type { DocumentId, TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { isBy, type LocalInstant, Minutes } from "../kernel/time.ts";
import { autoformationPart } from "../protocols/figures.ts";
import type { Autoformation, ExternalTraining } from "../training/Training.ts";
import type { Workspace } from "../Workspace.ts";
import type { LedgerLine, RefusedReason } from "./HourLedger.ts";
import type { Asked } from "./sessionLines.ts";
import { suppliedFigure, textOn } from "./textOn.ts";

/** Accepted by someone else than whoever learned, whomever the piece was filed about (j6). */
const isAccepted = ({ workspace, person, on }: Asked, document: DocumentId | null): boolean => {
  const known = document === null ? undefined : at(workspace.documents.documents, document);
  const verdict = known === undefined ? undefined : verdictOn(known, on);
  return verdict?.verdict === "accepted" && verdict.by !== person;
};

const versionGiven = ({ workspace, version }: Asked, day: Autoformation["completed"]["day"]) =>
  textOn(workspace, version.protocol, day)?.content.version ?? version.version;

type Written = { readonly entry: EntryRef; readonly at: LocalInstant };

/** What was recorded, and the answer it had been given by the instant asked about. */
const writtenBy = (
  { on }: Asked,
  recorded: Written,
  answered: Written | undefined,
): ReadonlyArray<EntryRef> =>
  answered !== undefined && isBy(answered.at, on)
    ? [recorded.entry, answered.entry]
    : [recorded.entry];

/** A proof serves once for a module: the first recorded on it counts. */
const isRecordedBefore = (own: Autoformation, others: ReadonlyArray<Autoformation>): boolean =>
  own.document !== null &&
  others.some(
    ({ document, module, entry }) =>
      document === own.document && module === own.module && entry < own.entry,
  );

const refusedAutoformation = (
  asked: Asked,
  own: Autoformation,
  others: ReadonlyArray<Autoformation>,
): RefusedReason | undefined => {
  if (isRecordedBefore(own, others)) return "already-counted";
  if (own.proof === "statement")
    return own.confirmed !== undefined && isBy(own.confirmed.at, asked.on)
      ? undefined
      : "not-confirmed";
  return isAccepted(asked, own.document) ? undefined : "proof-not-accepted";
};

/** The cap on autoformation, in minutes: of the version, or supplied by the structure; null where none is set (j19). */
const capOf = (
  { workspace, version, on }: Asked,
  team: TeamId | undefined,
): number | null | "unknown" => {
  if (version.autoformationCap === null) return null;
  if (version.autoformationCap.known) return version.autoformationCap.value;
  const supplied =
    team === undefined
      ? undefined
      : suppliedFigure(workspace, team, "formation", autoformationPart, on);
  return supplied?.value ?? "unknown";
};

const autoformationLine = (
  asked: Asked,
  own: Autoformation,
  others: ReadonlyArray<Autoformation>,
  room: number | "unknown",
): LedgerLine => {
  const none =
    refusedAutoformation(asked, own, others) ?? (room === "unknown" ? "cap-unknown" : undefined);
  const lasted = Math.min(own.nominal, own.elapsed ?? own.nominal);
  const counted = none === undefined && room !== "unknown" ? Math.min(lasted, room) : 0;
  const refused: LedgerLine["refused"] =
    none === undefined
      ? [
          { minutes: Minutes.make(own.nominal - lasted), reason: "longer-than-elapsed" },
          { minutes: Minutes.make(lasted - counted), reason: "over-cap" },
        ]
      : [{ minutes: own.nominal, reason: none }];
  return {
    origin: { kind: "autoformation", autoformation: own.autoformation },
    day: own.completed.day,
    from: null,
    to: own.completed,
    module: own.module,
    nature: "theory",
    mode: "autoformation",
    version: versionGiven(asked, own.completed.day),
    shared: false,
    underWay: false,
    counted: Minutes.make(counted),
    refused: refused.filter(({ minutes }) => minutes > 0),
    evidence: writtenBy(asked, own, own.confirmed),
  };
};

const autoformationLines = (asked: Asked, team: TeamId | undefined): ReadonlyArray<LedgerLine> => {
  const recorded = at(asked.workspace.training.autoformationsOf, asked.person);
  if (recorded === undefined) return [];
  const cap = capOf(asked, team);
  const own = newestFirst(recorded)
    .flatMap((id) => at(asked.workspace.training.autoformations, id) ?? [])
    .filter(
      ({ protocol, completed }) => protocol === asked.version.protocol && isBy(completed, asked.on),
    )
    .toSorted((a, b) => a.completed.at - b.completed.at);
  const lines: Array<LedgerLine> = [];
  for (const autoformation of own) {
    const counted = lines.reduce((total, line) => total + line.counted, 0);
    const room = cap === "unknown" ? cap : cap === null ? autoformation.nominal : cap - counted;
    lines.push(autoformationLine(asked, autoformation, own, room));
  }
  return lines;
};

/** Whether a certificate is of a supplier: its piece says so. */
export const isOfSupplier = ({ documents }: Workspace, { document }: ExternalTraining): boolean =>
  at(documents.documents, document)?.kinds.includes("attestation-fournisseur") ?? false;

const mayCertify = ({ workspace, version }: Asked, training: ExternalTraining): boolean =>
  isOfSupplier(workspace, training)
    ? (version.trainers.suppliers ?? false)
    : version.trainers.organismes;

const refusedExternal = (
  asked: Asked,
  training: ExternalTraining,
  others: ReadonlyArray<ExternalTraining>,
): RefusedReason | undefined => {
  const isRecordedBefore = others.some(
    ({ document, entry }) => document === training.document && entry < training.entry,
  );
  if (isRecordedBefore) return "already-counted";
  if (!mayCertify(asked, training)) return "organisme-not-allowed";
  if (training.result === "not-validated") return "result-not-validated";
  return training.accepted !== undefined &&
    isBy(training.accepted.at, asked.on) &&
    isAccepted(asked, training.document)
    ? undefined
    : "proof-not-accepted";
};

/** One line a part of the certificate; the total alone, without a day, where it gives nothing finer (j20). */
const externalLines = (
  asked: Asked,
  training: ExternalTraining,
  others: ReadonlyArray<ExternalTraining>,
): ReadonlyArray<LedgerLine> => {
  const none = refusedExternal(asked, training, others);
  const isTotalAlone = training.parts.every(({ minutes }) => minutes === null);
  const parts = isTotalAlone
    ? [{ day: null, minutes: training.total, mode: null, nature: null, module: null }]
    : training.parts;
  return parts.flatMap(({ day, minutes, mode, nature, module }) =>
    minutes === null
      ? []
      : [
          {
            origin: { kind: "external" as const, training: training.training },
            day,
            from: null,
            to: null,
            module,
            nature,
            mode,
            version: versionGiven(asked, day ?? training.issued.day),
            shared: false,
            underWay: false,
            counted: none === undefined ? minutes : Minutes.make(0),
            refused: none === undefined ? [] : [{ minutes, reason: none }],
            evidence: writtenBy(asked, training, training.accepted),
          },
        ],
  );
};

const externalsOf = ({
  workspace,
  person,
  version,
  on,
}: Asked): ReadonlyArray<ExternalTraining> => {
  const recorded = at(workspace.training.externalsOf, person);
  return recorded === undefined
    ? []
    : newestFirst(recorded)
        .flatMap((id) => at(workspace.training.externals, id) ?? [])
        .filter(({ protocol, issued }) => protocol === version.protocol && isBy(issued, on))
        .toSorted((a, b) => a.issued.at - b.issued.at);
};

/** Whether an accepted certificate leaves particulars to ask the organisme for (j20). */
export const lacksParticulars = (asked: Asked): boolean =>
  externalsOf(asked).some(
    (training, _, all) =>
      refusedExternal(asked, training, all) === undefined &&
      (training.parts.length === 0 || training.parts.some(({ minutes }) => minutes === null)),
  );

/** Lines of autoformation (j19) and of certificates (j20). */
export const otherLines = (asked: Asked, team: TeamId | undefined): ReadonlyArray<LedgerLine> => [
  ...externalsOf(asked).flatMap((training, _, all) => externalLines(asked, training, all)),
  ...autoformationLines(asked, team),
];
