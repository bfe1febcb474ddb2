import type { trainingPaperEndpoints } from "@coopilote/contract/training/papers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { blankSheet as blankOf } from "@coopilote/documents/training/blankSheet.ts";
import {
  sheetPaper as paperOf,
  type SheetPrinted,
} from "@coopilote/documents/training/sheetPaper.ts";
import type { SessionId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";
import type { Member } from "../Asked.ts";
import { send } from "../Binding.ts";
import { headAt, pdf } from "../papers.ts";
import { presentTo } from "../views.ts";
import { maySeeSheet } from "./sheetView.ts";

type Endpoints = typeof trainingPaperEndpoints;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

type Of = { readonly structure: StructureId; readonly session: SessionId };

/** A session as its sheet is set, for whoever may read it. */
const printedFor = Effect.fnUntraced(function* (caller: Member, { structure, session: id }: Of) {
  const { sha256 } = yield* Cryptography;
  const { snapshot, standing } = yield* presentTo(caller);
  const session = at(snapshot.workspace.training.sessions, id);
  if (session === undefined || !maySeeSheet({ standing, person: caller.grant.person }, session))
    return yield* Effect.fail(notFound);
  const head = yield* headAt(structure, snapshot.workspace.version);
  const printed: SheetPrinted = { legible: snapshot, session, head, sha256 };
  return { printed, day: session.segments[0]?.from.day ?? id };
});

/** A sheet on paper as it stands. */
export const sheetPaper = send<Endpoints["sheetPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { press } = yield* Press;
    const { printed, day } = yield* printedFor(caller, params);
    const bytes = yield* press({ model: "training/sheet.typ", content: paperOf(printed) });
    return pdf(bytes, `feuille-${day}.pdf`);
  }),
);

/** The same, to be signed by hand; its code leads whoever photographs it to where it is typed. */
export const blankSheet = send<Endpoints["blankSheet"]>(
  Effect.fnUntraced(function* ({ caller, params, origin }) {
    const { press } = yield* Press;
    const { printed, day } = yield* printedFor(caller, params);
    const { structure, session } = params;
    const address =
      origin === undefined ? null : `${origin}/s/${structure}/seances/${session}/papier`;
    const content = blankOf(printed, address);
    const bytes = yield* press({ model: "training/blankSheet.typ", content });
    return pdf(bytes, `feuille-a-signer-${day}.pdf`);
  }),
);
