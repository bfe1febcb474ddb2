import type { trainingPaperEndpoints } from "@coopilote/contract/training/papers.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { sheetPaper as paperOf } from "@coopilote/documents/training/sheetPaper.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { headAt, pdf } from "../papers.ts";
import { presentTo } from "../views.ts";
import { maySeeSheet } from "./sheetView.ts";

type Endpoints = typeof trainingPaperEndpoints;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };

/** A sheet on paper as it stands, for whoever may read it. */
export const sheetPaper = send<Endpoints["sheetPaper"]>(
  Effect.fnUntraced(function* ({ caller, params }) {
    const { sha256 } = yield* Cryptography;
    const { press } = yield* Press;
    const { snapshot, standing } = yield* presentTo(caller);
    const session = at(snapshot.workspace.training.sessions, params.session);
    if (session === undefined || !maySeeSheet({ standing, person: caller.grant.person }, session))
      return yield* Effect.fail(notFound);
    const head = yield* headAt(caller.structure, snapshot.workspace.version);
    const content = paperOf({ legible: snapshot, session, head, sha256 });
    const bytes = yield* press({ model: "training/sheet.typ", content });
    const [first] = session.segments;
    return pdf(bytes, `feuille-${first?.from.day ?? params.session}.pdf`);
  }),
);
