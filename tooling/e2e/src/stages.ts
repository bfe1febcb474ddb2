import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { practise } from "./chapters.ts";
import { type ParisTime, serverClock } from "./clock.ts";
import { prepareDemonstration, startServer } from "./server.ts";
import { sessions, Story } from "./story.ts";

/**
 * Where the story can be taken up, in its order: nothing yet; everyone let in; everyone engaged;
 * the three lunches planned; all of them held; the training of Inès attested, not that of Hugo; Inès practising since the 26 March at 9.
 */
export type Stage =
  | "nothing"
  | "formed"
  | "engaged"
  | "planned"
  | "taught"
  | "attested"
  | "practising";

const kept = fileURLToPath(new URL("../data", import.meta.url));

const at = async (
  folder: string,
  story: Story,
  time: ParisTime,
  chapter: () => Promise<void>,
): Promise<void> => {
  const server = await startServer(folder, serverClock(time));
  story.resume(server.url);
  await chapter();
  await server.stop();
};

const keep = async (folder: string, stage: Stage): Promise<void> => {
  const there = join(kept, stage);
  await rm(there, { recursive: true, force: true });
  await cp(folder, there, { recursive: true });
};

/** Tells the whole story once, and keeps a copy of the data at each stage. */
export const tellStages = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-"));
  const server = await startServer(folder, serverClock("2026-03-02 09:00"));
  const story = new Story(server.url);
  await story.found();
  await story.form();
  await server.stop();
  await keep(folder, "formed");
  await at(folder, story, "2026-03-02 18:00", () => story.engage());
  await keep(folder, "engaged");
  await at(folder, story, "2026-03-03 18:00", () => story.plan());
  await keep(folder, "planned");
  for (const session of sessions)
    await at(folder, story, `${session.day} ${session.ends}`, () => story.hold(session));
  await keep(folder, "taught");
  await at(folder, story, "2026-03-24 18:00", () => story.attest("ines"));
  await keep(folder, "attested");
  await at(folder, story, "2026-03-26 09:00", () => practise(story));
  await keep(folder, "practising");
  await rm(folder, { recursive: true });
};

/** That of these very sources, which the unit tests may have told already. */
const shared = process.env["COOPILOTE_DEMONSTRATION"];

/** The demonstration as it was prepared; each who serves it serves a copy. */
export const demonstrationFolder = shared ?? join(kept, "demonstration");

/** Tells the demonstration unless it is told, and keeps its data. */
export const tellDemonstration = async (): Promise<void> => {
  if (shared !== undefined && existsSync(shared)) return;
  await rm(demonstrationFolder, { recursive: true, force: true });
  await prepareDemonstration(demonstrationFolder);
};

/** A copy of the data at a stage, to be changed at will. */
export const copyOf = async (stage: Stage): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-"));
  if (stage !== "nothing") await cp(join(kept, stage), folder, { recursive: true });
  return folder;
};
