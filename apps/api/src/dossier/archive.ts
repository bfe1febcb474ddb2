import type { dossierEndpoints } from "@coopilote/contract/dossier/endpoints.ts";
import { dossierFiles } from "@coopilote/documents/dossier/archive.ts";
import { jobOf } from "@coopilote/documents/dossier/dossierPaper.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { archived } from "@coopilote/documents/kernel/zip.ts";
import { mayTakeRegister } from "@coopilote/domain/reading.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { present, viewRequest } from "../views.ts";
import { askedBy, preparedFor } from "./asked.ts";

type Endpoints = typeof dossierEndpoints;

/** A dossier as it leaves, made as it is read: whoever stops reading leaves nothing behind. */
export const dossierArchive = send<Endpoints["dossierArchive"]>(
  Effect.fnUntraced(function* ({ caller, params, query }) {
    const { documents, signer } = yield* Store;
    const { press } = yield* Press;
    const request = yield* viewRequest(caller, yield* present(caller.structure), { params, query });
    const { asked } = yield* askedBy(request, query);
    if (!mayTakeRegister(request.standing))
      return yield* Effect.fail({ _tag: "NotFound" } as const);
    const dossier = yield* preparedFor(request, asked);
    const paper = yield* press(jobOf(dossier));
    const means = { signer: yield* signer, piece: documents.again, paper };
    return {
      stream: archived(dossierFiles(dossier, means, () => undefined)),
      size: undefined,
      mediaType: "application/zip",
      name: `dossier-de-controle-${asked.on.day}.zip`,
    };
  }),
);
