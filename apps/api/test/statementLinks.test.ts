import { autumn2025 } from "@coopilote/testkit/cast.ts";
import { team } from "@coopilote/testkit/history.ts";
import { declarationOf, journey, listOf } from "@coopilote/testkit/journey.ts";
import { camille, ines, lucie } from "@coopilote/testkit/people.ts";
import { describe, expect, it } from "vitest";
import { type Browser, newId, rowsIn } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";

const lived = journey(autumn2025, "declaring");
const declaration = declarationOf("première");
const inStructure = `/api/structures/${lived.structure}`;

const scene = async () => {
  const { server, browsers } = await livedOn(lived, [camille, lucie, ines]);
  const [referent, delegant, delegate] = browsers;
  if (referent === undefined || delegant === undefined || delegate === undefined)
    throw new Error("nobody signed in");
  return { server, referent, delegant, delegate, phone: server.browser() };
};

const given = async (who: Browser): Promise<{ link: string; token: string }> => {
  const { status, body, text } = await who.post(
    `${inStructure}/declarations/${declaration}/statement-links`,
  );
  if (status !== 200) throw new Error(text);
  return { link: String(body["link"]), token: String(body["token"]) };
};

const signed = (who: Browser, token: string, shown: string) =>
  who.post(`/api/statements/${token}/sign`, { command: newId(), shown });

describe("a link to the statement of the responsable légal", () => {
  it("shows them, without an account, whom they swear for, how each was trained, in which words", async () => {
    const { referent, phone } = await scene();
    const { token } = await given(referent);
    const { status, body, headers } = await phone.get(`/api/statements/${token}`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(body).toMatchObject({
      statement: "legal-head",
      signatory: { name: "Gabriel Inventé", capacity: null },
      givenBy: "Camille Imaginaire",
      people: [
        { name: "Dr\u00A0Lucie Exemple", role: "délégant", trained: null },
        {
          name: "Inès Fictive",
          trained:
            "formation de 10\u00A0h\u00A030, attestée le 4\u00A0novembre 2025 par Dr\u00A0Lucie Exemple",
        },
        { name: "Hugo Modèle" },
      ],
      lacking: [],
      signed: null,
    });
    expect(JSON.stringify(body)).not.toContain("10999000");
  });

  it("signs once, and the page says by whom and by which way", async () => {
    const { referent, phone } = await scene();
    const { token } = await given(referent);
    const shown = listOf(lived, "première");
    expect((await signed(phone, token, "0".repeat(64))).body["type"]).toBe(
      "/problemes/list-has-changed",
    );
    expect((await signed(phone, token, shown)).status).toBe(200);
    expect((await signed(phone, token, shown)).body["type"]).toBe(
      "/problemes/statement-already-signed",
    );
    const { body } = await referent.get(`${inStructure}/teams/${team}/declaration`);
    expect(body["prepared"]).toMatchObject([
      { statement: { by: "Gabriel Inventé", method: "link" }, link: null },
    ]);
  });

  it("answers the same where it never was, was replaced or was withdrawn", async () => {
    const { referent, phone } = await scene();
    const replaced = await given(referent);
    const withdrawn = await given(referent);
    const before = await phone.get(`/api/statements/${replaced.token}`);
    expect((await phone.get(`/api/statements/${withdrawn.token}`)).status).toBe(200);
    const ending = await referent.post(`${inStructure}/statement-links/${withdrawn.link}/end`);
    expect(ending.status).toBe(200);
    const answers = [
      before,
      await phone.get(`/api/statements/${withdrawn.token}`),
      await phone.get("/api/statements/inconnu"),
      await signed(phone, withdrawn.token, "0".repeat(64)),
    ];
    expect(answers.map(({ status, text }) => [status, text])).toStrictEqual(
      answers.map(() => [404, answers[0]?.text]),
    );
  });

  it("is handed over and withdrawn by who answers for the structure, nobody else", async () => {
    const { referent, delegate } = await scene();
    const path = `${inStructure}/declarations/${declaration}/statement-links`;
    expect((await delegate.post(path)).status).toBe(403);
    const { link } = await given(referent);
    expect((await delegate.post(`${inStructure}/statement-links/${link}/end`)).status).toBe(403);
  });
});

it("the employer of a member agrees by a link, under the name and the capacity they were given it for", async () => {
  const { delegant, phone } = await scene();
  const path = `${inStructure}/teams/${team}/members/${ines.person}/employer-links`;
  const house = {
    name: { family: "Supposé", given: "Paul", civility: null },
    capacity: "Directeur",
    organisation: "Hôpital Fictif",
  };
  const { status, body } = await delegant.post(path, house);
  expect(status).toBe(200);
  const token = String(body["token"]);
  const shown = (await phone.get(`/api/statements/${token}`)).body;
  expect((await signed(delegant, token, String(shown["shown"]))).status).toBe(403);
  expect(shown).toMatchObject({
    statement: "employer-agreement",
    signatory: { name: "Paul Supposé", capacity: "Directeur", organisation: "Hôpital Fictif" },
    people: [{ name: "Inès Fictive", trained: null }],
  });
  expect((await signed(phone, token, String(shown["shown"]))).status).toBe(200);
  const seen = await delegant.get(`${inStructure}/teams/${team}`);
  const member = rowsIn(seen, "members").find(({ person }) => person === ines.person);
  expect(member).toMatchObject({ employer: { link: null } });
  expect(member).not.toMatchObject({ employer: { agreed: null } });
  const paper = await delegant.fetch(
    `${inStructure}/teams/${team}/members/${ines.person}/papers/employer`,
  );
  expect(paper.headers.get("content-type")).toBe("application/pdf");
});
