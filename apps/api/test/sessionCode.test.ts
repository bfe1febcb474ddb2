import { expect, it, onTestFinished } from "vitest";
import { type Answered, type Browser, newId, rowsIn } from "./Browser.ts";
import { newFolder, openedOn } from "./opened.ts";
import { type Founder, founder, joined, someone } from "./people.ts";

const done = (answer: Answered): Answered => {
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer;
};

const day = "2026-03-10";
/** Half past twelve in Paris, that day. */
const halfPastTwelve = Date.UTC(2026, 2, 10, 11, 30);
const minutes = 60_000;

type Scene = {
  readonly host: Founder;
  readonly ines: Founder;
  readonly stranger: Browser;
  readonly session: string;
  readonly sequence: string;
  /** The clock of the server moves on, in minutes. */
  readonly later: (by: number) => void;
};

const segment = (from: string, to: string, formateur: string, sequence = newId()) => ({
  segment: newId(),
  sequence,
  module: "programme",
  nature: "theory",
  mode: "on-site",
  from: { day, time: from },
  to: { day, time: to },
  protocols: ["lombalgie"],
  formateurs: [{ kind: "person", person: formateur }],
});

/**
 * A sheet opened at 12 h 25 for Inès, of a session that began at 12 h 30, led by who founded the structure.
 * `alsoLed`: of a second half, at 14 h 30, which Inès leads.
 */
const sheetOpen = async ({ alsoLed = false } = {}): Promise<Scene> => {
  const clock = { at: halfPastTwelve - 5 * minutes };
  const clocks = { wall: () => clock.at, monotonic: () => clock.at };
  const server = await openedOn(await newFolder(), {}, { clocks });
  onTestFinished(() => server.stop());
  const host = await founder(server);
  const ines = await joined(server, host, "ines.fictive");
  const stranger = await someone(server, "paul@exemple.test");
  const { browser, structure, person } = host;
  const [team, session, sequence] = [newId(), newId(), newId()];
  const chosen = { team, protocol: "lombalgie", version: "lombalgie-2020-03-06", need: null };
  done(await browser.command(structure, "chooseProtocol", chosen));
  const plan = {
    session,
    title: "Formation à la douleur lombaire aiguë",
    place: "Salle de réunion",
    capacity: null,
    persons: [ines.person],
    segments: [
      segment("12:30", "14:30", person, sequence),
      ...(alsoLed ? [segment("14:30", "16:30", ines.person)] : []),
    ],
  };
  done(await browser.command(structure, "scheduleSession", plan));
  done(await browser.command(structure, "openSession", { session }));
  clock.at = halfPastTwelve + 5 * minutes;
  const later = (by: number) => {
    clock.at += by * minutes;
  };
  return { host, ines, stranger, session, sequence, later };
};

const sheetOf = ({ session }: Scene, { browser, structure }: Founder): Promise<Answered> =>
  browser.get(`/api/structures/${structure}/sessions/${session}`);

const codeOf = async (scene: Scene): Promise<string> =>
  String((await sheetOf(scene, scene.host)).body["code"]);

const giving = (browser: Browser, code: string, session: string | null = null) =>
  browser.post("/api/session-codes", { code, session });

const signing = async (scene: Scene, { browser, structure }: Founder, proof: unknown) => {
  const { body } = await sheetOf(scene, { ...scene.ines, browser, structure });
  return browser.post(`/api/structures/${structure}/sessions/${scene.session}/sign-by-code`, {
    command: newId(),
    proof,
    sequence: scene.sequence,
    shown: body["hash"],
    sentence: "presence-by-code-under-way.1",
  });
};

const problem = ({ body }: Answered): unknown => body["type"];
const notShown = "/problemes/session-code-not-shown";

it("shows its code to who runs the sheet alone", async () => {
  const scene = await sheetOpen();
  expect(await codeOf(scene)).toMatch(/^\d{6}$/u);
  expect((await sheetOf(scene, scene.ines)).body["code"]).toBeNull();
});

it("is not shown to a formateur who may sign by it what another leads", async () => {
  const scene = await sheetOpen({ alsoLed: true });
  const { body } = await sheetOf(scene, scene.ines);
  expect(body).toMatchObject({ code: null, me: { leads: true, participates: true } });
  expect(await codeOf(scene)).toMatch(/^\d{6}$/u);
});

it("leads whoever gives it to their own sheet, and the signature says by which way", async () => {
  const scene = await sheetOpen();
  const { ines, session, sequence } = scene;
  const accepted = done(await giving(ines.browser, await codeOf(scene)));
  expect(accepted.body).toMatchObject({
    structure: ines.structure,
    session,
    sequences: [sequence],
  });
  done(await signing(scene, ines, accepted.body["proof"]));
  expect(rowsIn(await sheetOf(scene, scene.host), "lines")).toMatchObject([
    { method: "account", byCode: true, toSign: null },
  ]);
});

it("is taken a minute later, and not after", async () => {
  const scene = await sheetOpen();
  const code = await codeOf(scene);
  scene.later(1);
  done(await giving(scene.ines.browser, code, scene.session));
  scene.later(1);
  expect(problem(await giving(scene.ines.browser, code, scene.session))).toBe(notShown);
});

it("opens nothing of another session, and nothing to who is not of the structure", async () => {
  const scene = await sheetOpen();
  const code = await codeOf(scene);
  expect(problem(await giving(scene.ines.browser, code, newId()))).toBe(notShown);
  expect(problem(await giving(scene.stranger, code, scene.session))).toBe(notShown);
});

it("says to who is of the structure and not enrolled that they are not on the sheet", async () => {
  const scene = await sheetOpen();
  const answer = await giving(scene.host.browser, await codeOf(scene), scene.session);
  expect(problem(answer)).toBe("/problemes/not-on-this-sheet");
});

it("asks who has no session to sign in", async () => {
  const scene = await sheetOpen();
  const code = await codeOf(scene);
  done(await scene.stranger.post("/api/sign-out"));
  expect((await giving(scene.stranger, code, scene.session)).status).toBe(401);
});

it("is no longer shown nor taken once the session is over", async () => {
  const scene = await sheetOpen();
  scene.later(145);
  const last = await codeOf(scene);
  scene.later(1);
  expect(await codeOf(scene)).toBe("null");
  expect(problem(await giving(scene.ines.browser, last, scene.session))).toBe(notShown);
});

it("says to who is enrolled that the sheet is closed, and to nobody else", async () => {
  const scene = await sheetOpen();
  const { host, ines, session } = scene;
  const code = await codeOf(scene);
  const { body } = done(await giving(ines.browser, code));
  done(await signing(scene, ines, body["proof"]));
  scene.later(120);
  const sheet = (await sheetOf(scene, host)).body;
  const [part] = rowsIn(await sheetOf(scene, host), "segments");
  const signed = {
    segments: [part?.["segment"]],
    shown: sheet["hash"],
    sentence: "segments-led.1",
  };
  done(await host.browser.command(host.structure, "signSegments", { session, ...signed }));
  const closing = { session, suppleance: null };
  done(await host.browser.command(host.structure, "closeSheet", closing));
  const answers = [
    await giving(ines.browser, code, session),
    await giving(host.browser, code, session),
    await giving(ines.browser, code),
  ];
  expect(answers.map(problem)).toEqual(["/problemes/sheet-already-closed", notShown, notShown]);
});

it("signs for nobody else, by no other proof", async () => {
  const scene = await sheetOpen();
  const { ines } = scene;
  const { body } = done(await giving(ines.browser, await codeOf(scene)));
  const [given, mark] = String(body["proof"]).split(".");
  const forged = [`${Number(given) - 1}.${mark}`, `${given}.${"0".repeat(64)}`, "", "1"];
  for (const proof of forged) expect(problem(await signing(scene, ines, proof))).toBe(notShown);
  expect(problem(await signing(scene, scene.host, body["proof"]))).toBe(notShown);
});

it("may be tried five times in ten minutes, right or wrong: a right one buys no more guesses", async () => {
  const scene = await sheetOpen();
  const wrong = (await codeOf(scene)).replace(/^./u, (figure) => String((Number(figure) + 1) % 10));
  const trying = async (code: string) => (await giving(scene.ines.browser, code)).status;
  for (let tried = 0; tried < 4; tried += 1) expect(await trying(wrong)).toBe(422);
  expect(await trying(await codeOf(scene))).toBe(200);
  expect(await trying(wrong)).toBe(429);
});

it("is taken of each in a room that shares an address, however much was tried from it", async () => {
  const scene = await sheetOpen();
  const { browser } = scene.ines;
  const statuses = new Set<number>();
  for (let tried = 0; tried < 121; tried += 1)
    statuses.add((await browser.get("/api/shared/inconnu")).status);
  expect([...statuses]).toEqual([404, 429]);
  done(await giving(browser, await codeOf(scene)));
});
