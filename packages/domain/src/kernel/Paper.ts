import { Schema } from "effect";
import { DocumentId } from "./ids.ts";
import { CivilTime } from "./time.ts";

/** A signature given on paper: the scan filed, and when the paper says it was signed (j21, j25). */
export const Paper = Schema.Struct({ document: DocumentId, signed: CivilTime });
export type Paper = typeof Paper.Type;
