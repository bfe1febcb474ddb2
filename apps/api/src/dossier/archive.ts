import type { dossierEndpoints } from "@coopilote/contract/dossier/endpoints.ts";
import { dossierFiles } from "@coopilote/documents/dossier/archive.ts";
import { jobOf } from "@coopilote/documents/dossier/dossierPaper.ts";
import type { Prepared } from "@coopilote/documents/dossier/prepared.ts";
import { Press } from "@coopilote/documents/kernel/Press.ts";
import { archiving, type FileToWrite } from "@coopilote/documents/kernel/zip.ts";
import { mayTakeRegister } from "@coopilote/domain/reading.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { send } from "../Binding.ts";
import { present, viewRequest } from "../views.ts";
import { askedBy, preparedFor } from "./asked.ts";
import { keptAsMade } from "./made.ts";
import { byADoor, inTurn, taken } from "./places.ts";

type Endpoints = typeof dossierEndpoints;

/** What the tables and the papers of an archive weigh beside its journal and its pieces, in bytes. */
const beside = 300_000;

/** About how many bytes a dossier weighs as an archive. */
export const weightOf = ({ kept, pieces }: Prepared): number =>
  kept.lines.reduce((sum, line) => sum + JSON.stringify(line).length, beside) +
  pieces.reduce((sum, { size }) => sum + size, 0);

/** What sees the files of an archive pass. */
type Through = (files: AsyncIterable<FileToWrite>) => AsyncIterable<FileToWrite>;

/** An archive on its way out, made as it is read: in its turn, and by a door. */
export const leaving = Effect.fnUntraced(function* <E, R>(
  making: Effect.Effect<Prepared, E, R>,
  through: Through,
  link?: string,
) {
  const { documents, signer } = yield* Store;
  const { press } = yield* Press;
  const made = Effect.gen(function* () {
    const dossier = yield* making;
    const paper = yield* press(jobOf(dossier));
    return { dossier, means: { signer: yield* signer, piece: documents.again, paper } };
  });
  const leave = ({ dossier, means }: Effect.Success<typeof made>, over: () => void) => ({
    asked: dossier.asked,
    download: {
      stream: taken(archiving(through(dossierFiles(dossier, means, () => undefined))), over),
      size: undefined,
      mediaType: "application/zip",
      name: `dossier-de-controle-${dossier.asked.on.day}.zip`,
    },
  });
  return yield* byADoor(inTurn(made), leave, link);
});

/** A dossier as it leaves, made as it is read: whoever stops reading leaves nothing behind. */
export const dossierArchive = send<Endpoints["dossierArchive"]>(
  Effect.fnUntraced(function* ({ caller, params, query }) {
    const request = yield* viewRequest(caller, yield* present(caller.structure), { params, query });
    const { asked } = yield* askedBy(request, query);
    if (!mayTakeRegister(request.standing))
      return yield* Effect.fail({ _tag: "NotFound" } as const);
    const through = yield* keptAsMade(caller, asked);
    const { download } = yield* leaving(preparedFor(request, asked), through);
    return download;
  }),
);
