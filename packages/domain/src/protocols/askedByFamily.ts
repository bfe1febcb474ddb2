import type { AnnexFamily, Asked } from "./facts.ts";

/** What a family of the annex may be asked as: a piece does not stand for supervised acts (j4). */
export const askedByFamily: Readonly<Record<AnnexFamily, ReadonlyArray<Asked["kind"]>>> = {
  "theory-practice": ["training-minutes"],
  "supervised-acts": ["supervised-practice"],
  assessment: ["assessment"],
  upkeep: ["assessment", "supervised-practice"],
  documents: ["member-document", "team-document"],
};
