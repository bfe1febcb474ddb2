import type { DeclarationPrinted } from "@coopilote/documents/declaration/declarationForm.ts";
import type { PreparedDeclaration } from "@coopilote/domain/declaration/Declaration.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** A prepared list for whoever looks: numbers of those whose results they may read, contacts as on the cards of people. */
export const printedFor = (
  { snapshot, standing, now }: Pick<ViewRequest, "snapshot" | "standing" | "now">,
  prepared: PreparedDeclaration,
  findings: ReadonlyArray<Finding>,
): DeclarationPrinted => ({
  legible: snapshot,
  prepared,
  findings,
  on: now,
  showsNumber: (person) => mayReadResultsOf(standing, person),
  showsContact: (person) => standing.manages || standing.person === person,
});
