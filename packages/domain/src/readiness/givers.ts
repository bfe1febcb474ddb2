import { at } from "../kernel/maps.ts";
import type { Trainer, Trainers } from "../protocols/Trainers.ts";
import { isGivenBy, trainersOf } from "../protocols/Trainers.ts";
import { formateurId } from "../training/facts.ts";
import { keyOf } from "../kernel/maps.ts";
import { fitsFormateur, isEngagedDelegant } from "./formateurs.ts";
import type { Gate } from "./Gate.ts";
import type { LedgerLine } from "./HourLedger.ts";
import { isOfSupplier } from "./otherTraining.ts";

/** Whether a formateur who signed a segment is the trainer asked for, on the day it was given. */
const ledBy = (
  { workspace, judged, on }: Gate,
  { session: id, segment: part }: Extract<LedgerLine["origin"], { readonly kind: "session" }>,
  trainer: Trainer,
): boolean => {
  const session = at(workspace.training.sessions, id);
  const segment = session?.segments.find((known) => known.segment === part);
  if (session === undefined || segment === undefined) return false;
  return segment.formateurs.some((formateur) => {
    const hasSigned =
      at(session.segmentSignatures, keyOf(part, formateurId(formateur))) !== undefined;
    if (!hasSigned) return false;
    if (trainer.by === "profession")
      return fitsFormateur(workspace, [trainer], formateur, segment.from.day);
    return (
      trainer.by === "delegant" &&
      formateur.kind === "person" &&
      isEngagedDelegant(workspace, judged.version.protocol, formateur.person, segment.from, on)
    );
  });
};

/** Whether minutes of the ledger were given by the trainer asked for (j10). */
export const gaveLine = (gate: Gate, line: LedgerLine, trainer: Trainer): boolean => {
  const { origin } = line;
  switch (origin.kind) {
    case "session":
      return ledBy(gate, origin, trainer);
    case "external": {
      const training = at(gate.workspace.training.externals, origin.training);
      if (training === undefined) return false;
      const isSupplier = isOfSupplier(gate.workspace, training);
      return isSupplier ? trainer.by === "supplier" : trainer.by === "organisme";
    }
    case "autoformation":
      return false;
  }
};

/** Lines given by one of those an expression names; all of them where there is none. */
export const givenBy = (
  gate: Gate,
  lines: ReadonlyArray<LedgerLine>,
  trainers: Trainers | undefined,
): ReadonlyArray<LedgerLine> => {
  if (trainers === undefined) return lines;
  const named = [...trainersOf(trainers)];
  return lines.filter((line) => named.some((trainer) => gaveLine(gate, line, trainer)));
};

/** Whether what counts was given by those an expression asks for, each of them where it says so. */
export const areTrainersMet = (
  gate: Gate,
  lines: ReadonlyArray<LedgerLine>,
  trainers: Trainers | undefined,
): boolean => {
  const counted = lines.filter((line) => line.counted > 0);
  return (
    trainers === undefined ||
    isGivenBy(trainers, (trainer) => counted.some((line) => gaveLine(gate, line, trainer)))
  );
};
