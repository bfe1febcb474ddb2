import { invalid } from "@coopilote/contract/problems.ts";
import { sentenceOf } from "@coopilote/contract/fr.ts";
import type { Wrong } from "../answering.ts";
import { type ExitCode, exits } from "./exits.ts";

const nbsp = "\u00A0";

/** What the domain or the contract refuses, as people read it. */
export const wrongLines = (wrong: Wrong): ReadonlyArray<string> => {
  if (wrong._tag !== "Invalid") {
    const { title, detail } = sentenceOf(wrong);
    return [`${title}. ${detail}`];
  }
  const fields = wrong.issues.map(
    ({ path, message }) => `  ${path.length === 0 ? "body" : path.join(".")}${nbsp}: ${message}`,
  );
  return [`${invalid(wrong.issues).title}${nbsp}:`, ...fields];
};

export const exitOf = ({ _tag }: Wrong): ExitCode =>
  _tag === "Unavailable" ? exits.unavailable : exits.refused;
