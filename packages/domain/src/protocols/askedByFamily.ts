import type { AnnexFamily, Asked } from "./facts.ts";

/** What a family of the annex may be asked as: a piece does not stand for supervised acts; what a piece proves is of the documents (j4). */
export const askedByFamily: Readonly<Record<AnnexFamily, ReadonlyArray<Asked["kind"]>>> = {
  "theory-practice": ["training-minutes", "training-sessions", "training-completion"],
  "supervised-acts": ["supervised-practice", "prior-acts"],
  assessment: ["assessment"],
  upkeep: ["assessment", "supervised-practice", "upkeep", "ratio"],
  documents: [
    "member-document",
    "team-document",
    "employer-agreement",
    "field-experience",
    "diploma-experience",
    "working-time",
    "structure-volume",
  ],
};
