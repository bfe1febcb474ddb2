import { expect, it } from "vitest";
import { type Answered, type Browser, newId, rowsIn } from "./Browser.ts";
import { inParis } from "./inParis.ts";
import { opened } from "./opened.ts";
import { founder, newPerson, password } from "./people.ts";

const done = (answer: Answered): Answered => {
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer;
};

const [pinOfHost, pinOfInes] = ["271828", "314159"];

type Scene = {
  readonly desk: () => Promise<Browser>;
  readonly sheet: string;
  readonly tablet: Browser;
  readonly path: string;
  readonly ines: string;
  readonly hugo: string;
  readonly sequence: string;
};

/** A sheet open since a moment, handed round on a tablet to the two who take part. */
const sheetHandedRound = async (): Promise<Scene> => {
  const server = await opened();
  const { browser, structure, person } = await founder(server);
  const [team, session, sequence, ines, hugo] = [newId(), newId(), newId(), newId(), newId()];
  const chosen = { team, protocol: "lombalgie", version: "lombalgie-2020-03-06", need: null };
  done(await browser.command(structure, "addPerson", newPerson(ines)));
  done(await browser.command(structure, "addPerson", newPerson(hugo)));
  done(await browser.command(structure, "chooseProtocol", chosen));
  const plan = {
    session,
    title: "Formation à la douleur lombaire aiguë",
    place: "Salle de réunion",
    capacity: null,
    persons: [ines, hugo],
    segments: [
      {
        segment: newId(),
        sequence,
        module: "programme",
        nature: "theory",
        mode: "on-site",
        from: inParis(-10),
        to: inParis(50),
        protocols: ["lombalgie"],
        formateurs: [{ kind: "person", person }],
      },
    ],
  };
  done(await browser.command(structure, "scheduleSession", plan));
  done(await browser.command(structure, "openSession", { session }));
  const { body } = done(
    await browser.post(`/api/structures/${structure}/shared-devices`, {
      gathering: { kind: "session", session },
      pin: pinOfHost,
    }),
  );
  const path = String(body["path"]).replace("/tablette/", "/api/shared/");
  done(
    await browser.post(`${path}/pin`, {
      person: ines,
      pin: pinOfInes,
      confirmedBy: pinOfHost,
      identity: { command: newId(), how: "professional-card" },
    }),
  );
  const desk = async (): Promise<Browser> => {
    const other = server.browser();
    done(await other.post("/api/sign-in", { identifier: "lucie@exemple.test", password }));
    return other;
  };
  const sheet = `/api/structures/${structure}/sessions/${session}`;
  return { desk, sheet, tablet: browser, path, ines, hugo, sequence };
};

const attending = async ({ tablet, path, sequence }: Scene, person: string, pin = pinOfInes) => {
  const { body } = await tablet.get(path);
  return tablet.post(`${path}/attend`, {
    person,
    pin,
    command: newId(),
    sequence,
    shown: body["shown"],
    sentence: "presence-under-way.1",
  });
};

it("signs someone’s own presence on the sheet handed round, with their code", async () => {
  const scene = await sheetHandedRound();
  const before = rowsIn(await scene.tablet.get(scene.path), "members");
  expect(before).toHaveLength(2);
  expect(before[0]).toMatchObject({
    lines: [{ signed: null, toSign: { sentence: "presence-under-way.1" } }],
  });
  done(await attending(scene, scene.ines));
  const after = rowsIn(await scene.tablet.get(scene.path), "members");
  const mine = after.find(({ person }) => person === scene.ines);
  expect(mine).toMatchObject({ identified: true, lines: [{ toSign: null }] });
});

it("says on the sheet before whom the code had been chosen that a line was signed with", async () => {
  const scene = await sheetHandedRound();
  done(await attending(scene, scene.ines));
  const desk = await scene.desk();
  const lines = rowsIn(done(await desk.get(scene.sheet)), "lines");
  expect(lines.find(({ person }) => person === scene.ines)).toMatchObject({
    method: "shared-device",
    identity: "verified",
    pin: { before: "Dr\u00A0Lucie Exemple" },
  });
  expect(lines.find(({ person }) => person === scene.hugo)).toMatchObject({ pin: null });
});

it("signs for nobody else on the sheet handed round", async () => {
  const scene = await sheetHandedRound();
  const { body } = await attending(scene, scene.hugo);
  expect(body["type"]).toBe("/problemes/wrong-pin");
});

it("signs no engagement on a device opened for a sheet", async () => {
  const { tablet, path, ines } = await sheetHandedRound();
  const answer = await tablet.post(`${path}/sign`, {
    person: ines,
    pin: pinOfInes,
    engagement: null,
    sworn: { command: newId() },
  });
  expect(answer.status).toBe(404);
});
