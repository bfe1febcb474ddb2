import { chronological } from "@coopilote/domain/kernel/History.ts";
import { type Hash, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { frenchDay, frenchInstant, frenchMinutes } from "@coopilote/domain/kernel/Sentence.ts";
import { attestedFr } from "@coopilote/domain/training/attestedFr.ts";
import type { TrainingAttestation } from "@coopilote/domain/training/Training.ts";
import { judgedBy, type Judged } from "@coopilote/domain/readiness/textOn.ts";
import { ledger } from "@coopilote/domain/readiness/ledger.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { footOf, type Framed, type Head } from "../kernel/Framed.ts";
import { presented, structureNamed, wordsIn } from "../kernel/named.ts";
import { qrRows } from "../kernel/qr.ts";
import { methodsFr } from "../kernel/methodsFr.ts";
import { attestationFr as fr } from "./attestationFr.ts";
import { acknowledgedIn } from "./acknowledged.ts";
import { askedRows } from "./askedRows.ts";
import { formateursIn, type LedgerRow, ledgerRows } from "./ledgerRows.ts";

type Row = ReadonlyArray<string>;

/** What `attestation.typ` shows. */
export type AttestationPaper = {
  readonly paper: Framed;
  readonly fr: typeof fr;
  readonly number: string;
  readonly about: ReadonlyArray<readonly [label: string, value: string]>;
  readonly said: string;
  readonly signed: string;
  /** Whose attestations the delegant read, where they did not teach (j20). */
  readonly acknowledged: string | null;
  readonly asked: ReadonlyArray<Row>;
  readonly lines: ReadonlyArray<LedgerRow>;
  readonly total: string;
  readonly formateurs: ReadonlyArray<string>;
  readonly assessments: ReadonlyArray<Row>;
  readonly practices: ReadonlyArray<Row>;
  readonly ledger: Hash;
  readonly qr: ReadonlyArray<string> | null;
  readonly address: string | null;
};

/**
 * What an attestation says today of itself; all the rest is of the day it was given.
 * `legible`: the workspace at the attestation's own entry. `address`: of its public page, null where the instance has none.
 */
export type AttestationPrinted = {
  readonly legible: Legible;
  readonly attestation: TrainingAttestation;
  readonly head: Head;
  readonly number: string;
  readonly address: string | null;
  readonly band: string | null;
};

const assessmentRows = ({ legible, attestation }: AttestationPrinted): ReadonlyArray<Row> => {
  const { assessments, assessmentsOf } = legible.workspace.assessment;
  const words = wordsIn(legible);
  return chronological(at(assessmentsOf, attestation.person))
    .flatMap((id) => at(assessments, id) ?? [])
    .filter(({ protocol, voided }) => protocol === attestation.protocol && voided === undefined)
    .map(({ team, form, on, assessor, score, threshold, outcome }) => [
      words.asked(team, form),
      frenchDay(on.day),
      words.person(assessor),
      [
        fr.outcomes[outcome],
        ...(score === null ? [] : [`note ${score}`]),
        ...(threshold === null ? [] : [`seuil ${threshold}`]),
      ].join(", "),
    ]);
};

const practiceRows = ({ legible, attestation }: AttestationPrinted): ReadonlyArray<Row> => {
  const words = wordsIn(legible);
  return chronological(at(legible.workspace.assessment.practices, attestation.person))
    .filter(({ protocol }) => protocol === attestation.protocol)
    .map(({ act, on, supervisor, count, part }) => [
      words.asked(attestation.team, act),
      frenchDay(on.day),
      words.person(supervisor),
      `${count} ${fr.parts[part]}`,
    ]);
};

const aboutOf = (
  { legible, attestation }: AttestationPrinted,
  { version }: Judged,
): AttestationPaper["about"] => [
  [fr.about.person, presented(legible, attestation.person, attestation.at.day)],
  [fr.about.protocol, version.title],
  [fr.about.text, version.arrete.title],
];

const signedBy = ({ legible, attestation }: AttestationPrinted): string => {
  const { signer, at: signed, method } = attestation.signature;
  const who = presented(legible, PersonId.make(signer), signed.day);
  const doubts = wordsIn(legible).proof(attestation.signature);
  return `Signé par ${who}, le ${frenchInstant(signed)}, ${methodsFr[method]}${doubts}.`;
};

const acknowledgedBy = ({ legible, attestation }: AttestationPrinted): string | null => {
  const read = acknowledgedIn(legible, attestation);
  return read === null ? null : `${wordsIn(legible).person(attestation.signature.signer)} ${read}.`;
};

/** The paper of an attestation, over the very ledger of the screen as it was when it was given. */
export const attestationPaper = (printed: AttestationPrinted): AttestationPaper => {
  const { legible, attestation, head, number, address, band } = printed;
  const { team, person, manner, minutes, days, at: given } = attestation;
  const judged = judgedBy(legible.workspace, team, given);
  if (judged === undefined) throw new Error(`attestation ${attestation.attestation} has no text`);
  const own = ledger(legible.workspace, person, judged.version, given, team);
  const protocol = judged.version.shortTitle;
  const structure = structureNamed(legible);
  return {
    paper: { title: fr.title, structure, foot: footOf(head), band },
    fr,
    number,
    about: aboutOf(printed, judged),
    said: attestedFr[manner]({ person: wordsIn(legible).person(person), protocol, minutes, days }),
    signed: signedBy(printed),
    acknowledged: acknowledgedBy(printed),
    asked: askedRows(legible, { team, person, on: given, version: judged.version }),
    lines: ledgerRows(legible, own),
    total: frenchMinutes(own.counted),
    formateurs: formateursIn(legible, own),
    assessments: assessmentRows(printed),
    practices: practiceRows(printed),
    ledger: attestation.ledger,
    qr: address === null ? null : qrRows(address),
    address,
  };
};
