import type { dossierEndpoints } from "@coopilote/contract/dossier/endpoints.ts";
import { jobOf } from "@coopilote/documents/dossier/dossierPaper.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { pdf } from "../papers.ts";
import { present, viewRequest } from "../views.ts";
import { askedBy, preparedFor } from "./asked.ts";

type Endpoints = typeof dossierEndpoints;

/** A dossier on paper: what the screen shows, for whoever may read it. */
export const dossierPaper = send<Endpoints["dossierPaper"]>(
  Effect.fnUntraced(function* ({ caller, params, query }) {
    const { press } = yield* Press;
    const request = yield* viewRequest(caller, yield* present(caller.structure), { params, query });
    const { asked } = yield* askedBy(request, query);
    const bytes = yield* press(jobOf(yield* preparedFor(request, asked)));
    return pdf(bytes, `dossier-de-controle-${asked.on.day}.pdf`);
  }),
);
