import Sqlite from "better-sqlite3";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Answered, type Browser, newId, rowsIn } from "./Browser.ts";
import { type Opened, opened } from "./opened.ts";
import { type Founder, founder, newPerson, password } from "./people.ts";

const done = ({ status, text }: Answered): Answered => {
  if (status !== 200) throw new Error(`answered ${status}: ${text}`);
  return { status, text, headers: new Headers(), body: {} };
};

const [pinOfHost, pinOfInes] = ["271828", "314159"];
const rpps = "10999000028";

type Meeting = {
  readonly server: Opened;
  readonly host: Founder;
  readonly team: string;
  readonly ines: string;
  readonly hugo: string;
  readonly tablet: Browser;
  readonly path: string;
};

const opening = (gathering: object, pin = pinOfHost) => ({ gathering, pin });

/** A réunion de lancement that a coordinator has opened, for two delegates proposed, on their own browser. */
const meeting = async (): Promise<Meeting> => {
  const server = await opened();
  const host = await founder(server);
  const { browser, structure, person } = host;
  const [team, ines, hugo] = [newId(), newId(), newId()];
  done(await browser.command(structure, "addPerson", newPerson(ines)));
  done(await browser.command(structure, "addPerson", newPerson(hugo)));
  done(
    await browser.command(structure, "chooseProtocol", {
      team,
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
      need: null,
    }),
  );
  for (const [member, role] of [
    [person, "delegant"],
    [ines, "delegate"],
    [hugo, "delegate"],
  ])
    done(await browser.command(structure, "proposeMember", { team, person: member, role }));
  const answer = await browser.post(
    `/api/structures/${structure}/shared-devices`,
    opening({ kind: "team", team }),
  );
  done(answer);
  const token = String(answer.body["path"]).replace("/tablette/", "");
  return { server, host, team, ines, hugo, tablet: browser, path: `/api/shared/${token}` };
};

const choosing = (person: string, pin = pinOfInes, confirmedBy = pinOfHost) => ({
  person,
  pin,
  confirmedBy,
  identity: { command: newId(), how: "personal-knowledge" },
});

const signing = (person: string, pin = pinOfInes) => ({
  person,
  pin,
  engagement: { command: newId(), insurance: "own-policy" },
  sworn: { command: newId() },
});

const kindOf = ({ body }: Answered): unknown => body["type"];

/** The coordinator, back at a desk of theirs. */
const backAtDesk = async ({ server }: Meeting): Promise<Browser> => {
  const desk = server.browser();
  done(await desk.post("/api/sign-in", { identifier: "lucie@exemple.test", password }));
  return desk;
};

/** The newest lines of the register that are about someone, the spaces ordinary. */
const saidOf = async (scene: Meeting, person: string): Promise<ReadonlyArray<string>> => {
  const desk = await backAtDesk(scene);
  const register = await desk.get(
    `/api/structures/${scene.host.structure}/register?about=${person}`,
  );
  return rowsIn(register, "lines").map(({ said }) => String(said).replaceAll("\u00A0", " "));
};

describe("the choice of a code (j25)", () => {
  const chosenFor = /^Le code d’Inès Fictive .* a été choisi devant Dr Lucie Exemple\.$/u;

  it("is kept in the register each time, with who confirmed it", async () => {
    const scene = await meeting();
    const { tablet, path, ines } = scene;
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    done(await tablet.post(`${path}/pin`, { ...choosing(ines, "161803"), identity: null }));
    done(await tablet.post(`${path}/sign`, signing(ines, "161803")));
    const said = await saidOf(scene, ines);
    expect(said.filter((line) => chosenFor.test(line))).toHaveLength(2);
    expect(said[0]).toMatch(/, code choisi devant Dr Lucie Exemple le .+\.$/u);
  });

  it("is of whoever opened the device when they open it, before nobody else", async () => {
    const scene = await meeting();
    expect(await saidOf(scene, scene.host.person)).toContain(
      "Dr Lucie Exemple a choisi son code pour les appareils partagés.",
    );
  });

  it("is not kept where it was refused, nor does the code then sign", async () => {
    const scene = await meeting();
    const { tablet, path, ines } = scene;
    await tablet.post(`${path}/pin`, choosing(ines, "123456"));
    await tablet.post(`${path}/pin`, choosing(ines, pinOfInes, "000001"));
    expect(kindOf(await tablet.post(`${path}/sign`, signing(ines)))).toBe("/problemes/wrong-pin");
    expect((await saidOf(scene, ines)).filter((line) => chosenFor.test(line))).toStrictEqual([]);
  });
});

/** The disk refuses the next codes, those of before staying where they are. */
const codesAreNotKept = ({ server }: Meeting): void => {
  const raw = new Sqlite(join(server.folder, "coopilote.sqlite"));
  raw.exec("CREATE TRIGGER full BEFORE INSERT ON pins BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  raw.close();
};

it("the code of before signs nothing where the choice of another was cut off", async () => {
  const scene = await meeting();
  const { tablet, path, ines } = scene;
  done(await tablet.post(`${path}/pin`, choosing(ines)));
  codesAreNotKept(scene);
  const cut = await tablet.post(`${path}/pin`, { ...choosing(ines, "161803"), identity: null });
  expect(cut.status).toBe(500);
  const signed = [
    await tablet.post(`${path}/sign`, signing(ines)),
    await tablet.post(`${path}/sign`, signing(ines, "161803")),
  ];
  expect(signed.map(kindOf)).toStrictEqual(["/problemes/wrong-pin", "/problemes/wrong-pin"]);
});

describe("a réunion de lancement on one tablet (j35)", () => {
  it("holds these few rights and never those of whoever opened it", async () => {
    const { tablet, host, path } = await meeting();
    expect((await tablet.get("/api/session")).status).toBe(401);
    const home = await tablet.get(`/api/structures/${host.structure}/home`);
    expect(home.status).toBe(401);
    expect((await tablet.get(path)).body).toMatchObject({
      kind: "team",
      openedBy: { person: host.person, name: "Dr\u00A0Lucie Exemple" },
      vouches: true,
    });
  });

  it("shows each member their line, and who has a code and has signed", async () => {
    const { tablet, path, ines, host } = await meeting();
    const rows = rowsIn(await tablet.get(path), "members");
    expect(rows).toHaveLength(3);
    expect(rows.find(({ person }) => person === ines)).toMatchObject({
      name: "Inès Fictive",
      role: "delegate",
      profession: "masseur-kinesitherapeute",
      hasPin: false,
      identified: false,
      engaged: null,
      sworn: null,
    });
    expect(rows.find(({ person }) => person === host.person)).toMatchObject({ hasPin: true });
  });

  it("shows of a number its last four figures alone: the tablet is seen by all", async () => {
    const scene = await meeting();
    const { host, hugo, team } = scene;
    const desk = await backAtDesk(scene);
    const numbered = { register: "rpps", number: rpps };
    done(await desk.command(host.structure, "recordRegistration", { person: hugo, ...numbered }));
    const opened = await desk.post(
      `/api/structures/${host.structure}/shared-devices`,
      opening({ kind: "team", team }),
    );
    const path = String(opened.body["path"]).replace("/tablette/", "/api/shared/");
    const seen = await desk.get(path);
    const line = rowsIn(seen, "members").find(({ person }) => person === hugo);
    expect(line?.["number"]).toStrictEqual({ register: "rpps", ending: rpps.slice(-4) });
    expect(seen.text).not.toContain(rpps);
  });

  it("lets a member choose a code before whoever opened it, who says how they know them", async () => {
    const scene = await meeting();
    done(await scene.tablet.post(`${scene.path}/pin`, choosing(scene.ines)));
    const rows = rowsIn(await scene.tablet.get(scene.path), "members");
    expect(rows.find(({ person }) => person === scene.ines)).toMatchObject({
      hasPin: true,
      identified: true,
    });
  });

  it("signs engagement and sworn statement in one gesture, each once", async () => {
    const scene = await meeting();
    const { tablet, path, ines, host, team } = scene;
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    const signed = signing(ines);
    done(await tablet.post(`${path}/sign`, signed));
    done(await tablet.post(`${path}/sign`, signed));
    expect(kindOf(await tablet.post(`${path}/sign`, signing(ines)))).toBe(
      "/problemes/already-engaged",
    );
    const desk = await backAtDesk(scene);
    const view = await desk.get(`/api/structures/${host.structure}/teams/${team}`);
    const [member] = rowsIn(view, "members").filter(({ person }) => person === ines);
    expect(member?.["engaged"]).not.toBeNull();
    expect(member?.["sworn"]).not.toBeNull();
    expect(member?.["doubt"]).toBeNull();
  });

  it("writes in the register that it was signed on a shared device", async () => {
    const scene = await meeting();
    const { tablet, path, ines, host } = scene;
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    done(await tablet.post(`${path}/sign`, signing(ines)));
    const desk = await backAtDesk(scene);
    const register = await desk.get(`/api/structures/${host.structure}/register`);
    const signed = rowsIn(register, "lines").filter(({ about }) =>
      JSON.stringify(about).includes(ines),
    );
    expect(signed.slice(0, 2)).toMatchObject([
      { type: "SwornStatementSigned.1", role: "self", signed: { method: "shared-device" } },
      { type: "EngagementSigned.1", role: "self", signed: { method: "shared-device" } },
    ]);
  });

  it("refuses the code of another, a wrong one, and a name without a code, in the same words", async () => {
    const { tablet, path, ines, hugo } = await meeting();
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    const answers = [
      await tablet.post(`${path}/sign`, signing(ines, pinOfHost)),
      await tablet.post(`${path}/sign`, signing(ines, "000001")),
      await tablet.post(`${path}/sign`, signing(hugo, pinOfInes)),
    ];
    expect(answers.map(kindOf)).toStrictEqual(answers.map(() => "/problemes/wrong-pin"));
  });

  it("lets nobody choose a code without whoever opened it, nor one that anyone would guess", async () => {
    const { tablet, path, ines } = await meeting();
    const alone = await tablet.post(`${path}/pin`, choosing(ines, pinOfInes, pinOfInes));
    expect(kindOf(alone)).toBe("/problemes/pin-not-confirmed");
    for (const easy of ["123456", "000000", "987654"])
      expect(kindOf(await tablet.post(`${path}/pin`, choosing(ines, easy)))).toBe(
        "/problemes/pin-too-easy",
      );
  });

  it("lets nobody choose a code for someone who is not of the team", async () => {
    const scene = await meeting();
    const desk = await backAtDesk(scene);
    const [elsewhere, structure] = [newId(), scene.host.structure];
    done(await desk.command(structure, "addPerson", newPerson(elsewhere)));
    const answer = await scene.tablet.post(`${scene.path}/pin`, choosing(elsewhere));
    expect(kindOf(answer)).toBe("/problemes/shared-device-not-open");
  });

  it("closes the tablet left open when whoever opened it opens another", async () => {
    const scene = await meeting();
    const { host, team } = scene;
    const desk = await backAtDesk(scene);
    done(
      await desk.post(
        `/api/structures/${host.structure}/shared-devices`,
        opening({ kind: "team", team }),
      ),
    );
    expect((await scene.tablet.get(scene.path)).status).toBe(404);
  });

  it("gives five tries at a code, then asks to wait", async () => {
    const { tablet, path, ines } = await meeting();
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    for (const pin of ["000001", "000002", "000003", "000004", "000005"])
      await tablet.post(`${path}/sign`, signing(ines, pin));
    const sixth = await tablet.post(`${path}/sign`, signing(ines));
    expect([sixth.status, kindOf(sixth)]).toStrictEqual([429, "/problemes/too-many-attempts"]);
  });

  it("answers the same once it is over, and where it never was", async () => {
    const { tablet, path, ines, server } = await meeting();
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    done(await tablet.post(`${path}/close`, undefined));
    const answers = [
      await tablet.get(path),
      await tablet.post(`${path}/sign`, signing(ines)),
      await server.browser().get("/api/shared/inconnu"),
    ];
    expect(answers.map(({ status, text }) => [status, text])).toStrictEqual(
      answers.map(() => [404, answers[0]?.text]),
    );
  });

  it("lets nobody sign who was made to leave the team", async () => {
    const scene = await meeting();
    const { tablet, path, ines, host, team } = scene;
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    const desk = await backAtDesk(scene);
    const leaving = { team, person: ines, reason: "A quitté la maison de santé" };
    done(await desk.command(host.structure, "withdrawMember", leaving));
    expect(kindOf(await tablet.post(`${path}/sign`, signing(ines)))).toBe("/problemes/not-amember");
  });

  it("never logs a code", async () => {
    const { server, tablet, path, ines } = await meeting();
    done(await tablet.post(`${path}/pin`, choosing(ines)));
    done(await tablet.post(`${path}/sign`, signing(ines)));
    expect(JSON.stringify(server.lines)).not.toContain(pinOfInes);
    expect(JSON.stringify(server.lines)).not.toContain(pinOfHost);
  });
});
