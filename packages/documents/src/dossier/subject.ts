import type { Scope } from "@coopilote/domain/dossier/Scope.ts";
import { capital } from "@coopilote/domain/kernel/Sentence.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import { wordsIn } from "../kernel/named.ts";
import { subjectsFr } from "./dossierFr.ts";

/** Of what a dossier is, in words: « Équipe Douleur lombaire aiguë ». */
export const subjectIn = (legible: Legible, scope: Scope, on: LocalInstant): string => {
  const words = wordsIn(legible);
  if (scope.kind === "person") return words.person(scope.person);
  if (scope.kind === "session") return capital(words.session(scope.session));
  return scope.kind === "structure"
    ? subjectsFr.structure
    : subjectsFr.team(judgedBy(legible.workspace, scope.team, on)?.version.shortTitle ?? "");
};
