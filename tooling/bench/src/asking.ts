import { uuidAt } from "@coopilote/store/cryptography.ts";

const uuid = (): string => uuidAt(Date.now());

const post = async (url: string, body: unknown, headers: Readonly<Record<string, string>>) => {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer;
};

const name = (given: string) => ({ family: "Imaginaire", given, civility: null });

/** A structure with a team, as who founded it sees it. */
export type Seeded = {
  readonly cookie: string;
  readonly view: string;
  /** Writes one more entity: every screen of the structure is another. */
  readonly addEntity: () => Promise<unknown>;
};

type Command = (name: string, body: unknown) => Promise<unknown>;

const found = async (command: Command, team: string): Promise<void> => {
  await command("foundStructure", {
    entity: uuid(),
    kind: "msp",
    zone: "Europe/Paris",
    territory: "metropole",
    name: "MSP de l’Exemple",
    finess: null,
    ars: null,
    agreement: null,
    founder: uuid(),
    founderName: name("Camille"),
  });
  await command("chooseProtocol", {
    team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
};

const propose = async (command: Command, team: string, index: number): Promise<void> => {
  const person = uuid();
  await command("addPerson", {
    person,
    name: name(`Personne ${index}`),
    contact: null,
    profession: index === 0 ? "medecin" : "masseur-kinesitherapeute",
    qualifications: index === 0 ? ["medecine-generale"] : [],
    registration: null,
    affiliation: null,
    exercise: null,
  });
  await command("proposeMember", { team, person, role: index === 0 ? "delegant" : "delegate" });
};

/** Signs up, founds a structure and proposes so many members to its team. */
export const seeded = async (url: string, members: number): Promise<Seeded> => {
  const credentials = {
    name: "Camille Imaginaire",
    identifier: "camille@exemple.fr",
    password: "phrase de passe inventée",
  };
  const signedUp = await post(`${url}/api/sign-up`, credentials, {});
  const cookie = signedUp.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const [structure, team] = [uuid(), uuid()];
  const command: Command = (name, body) =>
    post(`${url}/api/structures/${structure}/commands/${name}`, body, {
      cookie,
      "idempotency-key": uuid(),
    });
  await found(command, team);
  for (let index = 0; index < members; index++) await propose(command, team, index);
  return {
    cookie,
    view: `${url}/api/structures/${structure}/teams/${team}`,
    addEntity: () => command("addEntity", { entity: uuid(), name: "Site", finess: null }),
  };
};
