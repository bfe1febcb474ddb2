import { createHash } from "node:crypto";
import { msp2025 } from "@coopilote/testkit/cast.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { pieceBytes } from "@coopilote/testkit/pieces.ts";
import { jobOf } from "../src/dossier/dossierPaper.ts";
import { partJob } from "../src/dossier/dossierPart.ts";
import { prepared } from "../src/dossier/prepared.ts";
import { pressed } from "../src/kernel/pressed.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { typographic } from "../src/kernel/typographic.ts";
import { askedNow, filesMade, means, zipped } from "./dossiers.ts";

const world = journey(msp2025, "starting");
const dossier = prepared(keptOf(world), askedNow(world));
if (dossier === undefined) throw new Error("this journal is not as it was written");
const job = await partJob(dossier, 0, { mayRead: () => true, piece: means.piece });
if (job === undefined) throw new Error("no such part");

const typeset = typesetter();
const { model, content } = jobOf(dossier);
const paper = typeset(model, typographic(content));
const come = (job.pieces ?? []).map((told) => {
  const piece = dossier.pieces.find(({ file }) => file === told.file);
  return { told, bytes: Buffer.from(pieceBytes(piece?.document ?? "")) };
});
const part = await pressed(
  typeset,
  { model: job.model, content: typographic(job.content), pieces: [] },
  come,
);
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const published = {
  "dossier.pdf": digest(paper),
  "dossier.pdf with its pieces": digest(part),
  "dossier.zip": digest(await zipped(await filesMade(world))),
};
// Its manifest names every model of every paper: it changes with any of them.
const whole = digest(await zipped(await filesMade(world, { by: { ...means, paper } })));
process.stdout.write(`${JSON.stringify(published, null, 2)}\n\n${whole}`);
