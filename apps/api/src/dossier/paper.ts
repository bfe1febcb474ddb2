import type { dossierEndpoints } from "@coopilote/contract/dossier/endpoints.ts";
import {
  frontOf,
  partJob,
  partsTaken,
  type Taking,
} from "@coopilote/documents/dossier/dossierPart.ts";
import type { Asked, Prepared } from "@coopilote/documents/dossier/prepared.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import type { PaperParts } from "@coopilote/contract/dossier/answers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { Dossier } from "@coopilote/domain/dossier/Dossier.ts";
import { weightOfPart } from "@coopilote/domain/dossier/partsOf.ts";
import type { DocumentId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { answersForStructure } from "@coopilote/domain/Policy.ts";
import { choosePaperSize as choose } from "@coopilote/store/paperSizes.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { act, send } from "../Binding.ts";
import { isVisible } from "../documents/documentsView.ts";
import { pdf } from "../papers.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { present, presentTo, viewRequest } from "../views.ts";
import { askedBy, preparedFor } from "./asked.ts";
import { madeBy } from "./made.ts";
import { inTurn } from "./places.ts";

type Endpoints = typeof dossierEndpoints;

/** Whether whoever asks may take a piece away: who may read it. */
export const mayTake =
  (request: Pick<ViewRequest, "snapshot" | "standing" | "person">) =>
  (document: DocumentId): boolean => {
    const known = at(request.snapshot.workspace.documents.documents, document);
    return known !== undefined && isVisible(request, known);
  };

const notAllowed: ContractRefusalOf<"NotAllowed"> = {
  _tag: "NotAllowed",
  roles: [],
};

/** « dossier-de-controle-2026-04-02.pdf », or « …-1-sur-3.pdf » */
const nameOf = ({ on }: Asked, part: number, of: number): string =>
  `dossier-de-controle-${on.day}${of === 1 ? "" : `-${part}-sur-${of}`}.pdf`;

type MayRead = Taking["mayRead"];

/** The parts of a dossier on paper, for whoever may take some of its pieces. */
export const partsTold = (prepared: Prepared, dossier: Dossier, mayRead: MayRead): PaperParts => {
  const front = frontOf(dossier);
  return partsTaken(prepared, front, mayRead).map((pieces, place) => ({
    first: pieces.at(0)?.number ?? null,
    last: pieces.at(-1)?.number ?? null,
    size: weightOfPart(pieces, place === 0 ? front : 0),
  }));
};

/** A part of a dossier on paper, from 1, with the pieces that whoever asks may take; `of` how many. */
export const partOf = Effect.fnUntraced(function* (
  prepared: Prepared,
  mayRead: MayRead,
  part: number,
) {
  const { documents } = yield* Store;
  const { press } = yield* Press;
  const taking = { mayRead, piece: documents.again };
  const job = yield* Effect.promise(() => partJob(prepared, part - 1, taking));
  if (job === undefined) return yield* Effect.fail({ _tag: "PartNotInPaper" } as const);
  const { of } = job;
  return { paper: pdf(yield* press(job), nameOf(prepared.asked, part, of)), of };
});

/** A dossier on paper: what the screen shows, for whoever may read it, and its pieces. */
export const dossierPaper = send<Endpoints["dossierPaper"]>(
  Effect.fnUntraced(function* ({ caller, params, query }) {
    const request = yield* viewRequest(caller, yield* present(caller.structure), { params, query });
    const { asked } = yield* askedBy(request, query);
    const part = Number(query.part ?? 1);
    const made = Effect.flatMap(preparedFor(request, asked), (prepared) =>
      partOf(prepared, mayTake(request), part),
    );
    const { paper, of } = yield* inTurn(made);
    yield* madeBy(caller, asked, { manifest: null, part, parts: of });
    return paper;
  }),
);

export const choosePaperSize = act<Endpoints["choosePaperSize"]>(
  Effect.fnUntraced(function* ({ caller, body }) {
    const { plainRow } = yield* Store;
    const { structure } = caller;
    const { standing } = yield* presentTo(caller);
    if (answersForStructure(standing) === undefined) return yield* Effect.fail(notAllowed);
    yield* plainRow({ structure }, (rows) => choose(rows, structure, body.splitAt));
    return {};
  }),
);
