import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { practise } from "./chapters.ts";
import { type ParisTime, serverClock } from "./clock.ts";
import { startServer } from "./server.ts";
import { sessions, Story, type Who } from "./story.ts";

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
  who: ReadonlyArray<Who>,
  chapter: () => Promise<void>,
): Promise<void> => {
  const server = await startServer(folder, serverClock(time));
  await story.resume(server.url, who);
  await chapter();
  await server.stop();
};

/** Tells the whole story once, and keeps a copy of the data at each stage. */
export const tellStages = async (): Promise<void> => {
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "coopilote-"));
  const keep = (stage: Stage) => cp(folder, join(kept, stage), { recursive: true });
  const server = await startServer(folder, serverClock("2026-03-02 09:00"));
  const story = new Story(server.url);
  await story.found();
  await story.form();
  await server.stop();
  await keep("formed");
  await at(folder, story, "2026-03-02 18:00", ["camille", "lucie", "ines", "hugo"], () =>
    story.engage(),
  );
  await keep("engaged");
  await at(folder, story, "2026-03-03 18:00", ["lucie"], () => story.plan());
  await keep("planned");
  for (const session of sessions) {
    const trained = ["lucie", "ines", "hugo"] as const;
    await at(folder, story, `${session.day} ${session.ends}`, trained, () => story.hold(session));
  }
  await keep("taught");
  await at(folder, story, "2026-03-24 18:00", ["lucie"], () => story.attest("ines"));
  await keep("attested");
  await at(folder, story, "2026-03-26 09:00", ["camille"], () => practise(story));
  await keep("practising");
  await rm(folder, { recursive: true });
};

/** A copy of the data at a stage, to be changed at will. */
export const copyOf = async (stage: Stage): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "coopilote-"));
  if (stage !== "nothing") await cp(join(kept, stage), folder, { recursive: true });
  return folder;
};
