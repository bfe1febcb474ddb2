import { type Document, verdictOn } from "../documents/Document.ts";
import type { Code } from "../kernel/ids.ts";
import { addDays } from "../kernel/time.ts";
import type { Turn } from "../protocols/Finding.ts";
import { type Gate, type MemberSubject, turn, type Verdict } from "./Gate.ts";

const soon = 60;

/** Pieces of a kind about some, filed by the instant asked about, the newest first. */
const filedAbout = (
  gate: Gate,
  about: ReadonlyArray<string>,
  kind: Code,
): ReadonlyArray<Document> =>
  about
    .flatMap((id) => gate.piecesAbout(id))
    .filter((document) => document.kinds.includes(kind))
    .toSorted((a, b) => b.entry - a.entry);

const accepted = (gate: Gate, document: Document): Verdict | undefined => {
  const verdict = verdictOn(document, gate.on);
  if (verdict?.verdict !== "accepted") return undefined;
  const evidence = [document.entry, verdict.entry];
  const { validUntil } = document;
  const held = { proof: "document" as const, evidence, since: verdict.at };
  if (validUntil === null) return { ...held, status: "met" };
  if (validUntil < gate.on.day)
    return {
      status: "lapsed",
      proof: "document",
      evidence,
      due: validUntil,
      missing: "document-expired",
      nextStep: "fileDocument",
    };
  return {
    ...held,
    status: addDays(validUntil, -soon) <= gate.on.day ? "due-soon" : "met",
    due: validUntil,
  };
};

const isHolding = ({ status }: Verdict): boolean => status === "met" || status === "due-soon";

const documentVerdict = (
  gate: Gate,
  about: ReadonlyArray<string>,
  kind: Code,
  filing: Turn,
): Verdict => {
  const filed = filedAbout(gate, about, kind);
  const verdicts = filed.flatMap((document) => accepted(gate, document) ?? []);
  const best = verdicts.find(isHolding) ?? verdicts[0];
  if (best !== undefined) return isHolding(best) ? best : { ...best, turnOf: filing };
  const [newest] = filed;
  if (newest === undefined)
    return {
      status: "unmet",
      missing: "document-missing",
      turnOf: filing,
      nextStep: "fileDocument",
    };
  const toRedo = verdictOn(newest, gate.on);
  return toRedo === undefined
    ? {
        status: "partly",
        proof: "document",
        evidence: [newest.entry],
        missing: "document-not-accepted",
        turnOf: turn.coordinator,
        nextStep: "acceptDocument",
      }
    : {
        status: "unmet",
        evidence: [newest.entry, toRedo.entry],
        missing: "document-to-redo",
        turnOf: filing,
        nextStep: "fileDocument",
      };
};

export const teamDocumentVerdict = (gate: Gate, kind: Code): Verdict =>
  documentVerdict(gate, [gate.team.team, gate.founded.structure], kind, turn.coordinator);

export const memberDocumentVerdict = (
  gate: Gate,
  { person }: Pick<MemberSubject, "person">,
  kind: Code,
): Verdict => documentVerdict(gate, [person], kind, turn.of(person));
