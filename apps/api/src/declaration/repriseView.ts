import type { DeclarationView } from "@coopilote/contract/declaration/answers.ts";
import type { Reprise } from "@coopilote/domain/activation/Activation.ts";
import type { RepriseLine } from "@coopilote/domain/activation/facts.ts";
import { type DocumentId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { unshownIn } from "@coopilote/domain/readiness/reprise.ts";
import { mayReadResultsOf } from "@coopilote/domain/reading.ts";
import { awaitsAnotherAuthor } from "@coopilote/domain/repriseSigners.ts";
import type { Team } from "@coopilote/domain/teams/Team.ts";
import { isVisible } from "../documents/documentsView.ts";
import { nameOf, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

type ShownLine = NonNullable<DeclarationView["reprise"]>["lines"][number];

/** What a line says beside the training of whom it is about. */
const besideTraining = (line: ShownLine): ShownLine => ({
  ...line,
  trainedFrom: null,
  trainedTo: null,
  minutes: null,
  days: null,
  declared: line.declared.filter((said) => said !== "attestation"),
  documents: [],
  pieces: [],
  unshown: line.unshown.filter((said) => said !== "attestation" && said !== "training"),
  isWithheld: true,
});

const saysTraining = ({ trainedFrom, trainedTo, minutes, days, declared }: RepriseLine): boolean =>
  [trainedFrom, trainedTo, minutes, days].some((said) => said !== null) ||
  declared.includes("attestation");

const pieceNameOf = (request: ViewRequest, id: DocumentId): string | null => {
  const { snapshot } = request;
  const document = at(snapshot.workspace.documents.documents, id);
  return document !== undefined && isVisible(request, document)
    ? textIn(snapshot, document.name)
    : null;
};

/** A line whole for its author and who may read the results of whom it is about; without their training for others. */
const repriseLineOf = (request: ViewRequest, reprise: Reprise, line: RepriseLine): ShownLine => {
  const { snapshot, now, person, standing } = request;
  const spoken = { reprise, line, since: reprise.signature.at };
  const whole = {
    ...line,
    pieces: line.documents.map((document) => pieceNameOf(request, document)),
    unshown: unshownIn(snapshot.workspace, spoken, now),
    isWithheld: false,
  };
  return !saysTraining(line) ||
    person === reprise.signature.signer ||
    mayReadResultsOf(standing, line.person)
    ? whole
    : besideTraining(whole);
};

/** The reprise of a team, as whoever looks may read it. */
export const repriseOf = (request: ViewRequest, team: Team): DeclarationView["reprise"] => {
  const { snapshot, now } = request;
  const { activation } = snapshot.workspace;
  const id = at(activation.repriseOf, team.team);
  const known = id === undefined ? undefined : at(activation.reprises, id);
  return known === undefined
    ? null
    : {
        reprise: known.reprise,
        deposit: known.deposit,
        lines: known.lines.map((line) => repriseLineOf(request, known, line)),
        at: known.signature.at,
        by: nameOf(snapshot, PersonId.make(known.signature.signer)),
        confirmedAt: known.confirmed?.signature.at ?? null,
        isOnePerson: known.confirmed?.signature.signer === known.signature.signer,
        awaitsAnotherAuthor: awaitsAnotherAuthor(snapshot.workspace, team, known, now),
        byPerson: PersonId.make(known.signature.signer),
      };
};
