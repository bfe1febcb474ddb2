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

/** A structure and the session of who founded it, on any server that has its base. */
export type House = { readonly cookie: string; readonly structure: string; readonly team: string };

const at = (url: string, { structure }: House): string => `${url}/api/structures/${structure}`;

/** The address of the screen of a team of the house. */
export const viewOf = (url: string, house: House, team: string = house.team): string =>
  `${at(url, house)}/teams/${team}`;

const command = (url: string, house: House, named: string, body: unknown): Promise<unknown> =>
  post(`${at(url, house)}/commands/${named}`, body, {
    cookie: house.cookie,
    "idempotency-key": uuid(),
  });

/** Writes one more entity: every screen of the structure is another. */
export const addEntity = (url: string, house: House): Promise<unknown> =>
  command(url, house, "addEntity", { entity: uuid(), name: "Site", finess: null });

const found = async (url: string, house: House): Promise<void> => {
  await command(url, house, "foundStructure", {
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
  await command(url, house, "chooseProtocol", {
    team: house.team,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });
};

const propose = async (url: string, house: House, index: number): Promise<void> => {
  const person = uuid();
  await command(url, house, "addPerson", {
    person,
    name: name(`Personne ${index}`),
    contact: null,
    profession: index === 0 ? "medecin" : "masseur-kinesitherapeute",
    qualifications: index === 0 ? ["medecine-generale"] : [],
    registration: null,
    affiliation: null,
    exercise: null,
  });
  await command(url, house, "proposeMember", {
    team: house.team,
    person,
    role: index === 0 ? "delegant" : "delegate",
  });
};

/** Signs up, founds a structure and proposes so many members to its team. */
export const seeded = async (url: string, members: number): Promise<House> => {
  const credentials = {
    name: "Camille Imaginaire",
    identifier: "camille@exemple.fr",
    password: "phrase de passe inventée",
  };
  const signedUp = await post(`${url}/api/sign-up`, credentials, {});
  const cookie = signedUp.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const house = { cookie, structure: uuid(), team: uuid() };
  await found(url, house);
  for (let index = 0; index < members; index++) await propose(url, house, index);
  return house;
};
