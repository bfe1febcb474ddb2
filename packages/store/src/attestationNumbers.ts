import { attestationNumber } from "@coopilote/domain/dossier/paperNumber.ts";
import { AttestationId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import type { Database } from "better-sqlite3";
import { sha256 } from "./cryptography.ts";

/** Where an attestation is. */
export type AttestationPlace = {
  readonly structure: StructureId;
  readonly attestation: AttestationId;
};

type Row = { readonly seq: number; readonly structure: string; readonly attestation: string };

const selected = `SELECT seq, structure, json_extract(body, '$.attestation') AS attestation
  FROM journal WHERE type = 'TrainingAttested.1'`;

/** Finds an attestation by the number on its paper, for the whole instance; only where its entry lies is kept in memory. */
export const attestationNumbers = (
  raw: Database,
): ((number: string) => AttestationPlace | undefined) => {
  const since = raw.prepare<[number], Row>(`${selected} AND seq > ? ORDER BY seq`);
  const entry = raw.prepare<[number], Row>(`${selected} AND seq = ?`);
  const places = new Map<string, number>();
  let last = 0;
  return (number) => {
    for (const { seq, attestation } of since.iterate(last)) {
      places.set(attestationNumber(sha256, AttestationId.make(attestation)), seq);
      last = seq;
    }
    const seq = places.get(number);
    const found = seq === undefined ? undefined : entry.get(seq);
    return found === undefined
      ? undefined
      : {
          structure: StructureId.make(found.structure),
          attestation: AttestationId.make(found.attestation),
        };
  };
};
