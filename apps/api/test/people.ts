import { type Answered, type Browser, newId } from "./Browser.ts";
import type { Opened } from "./opened.ts";

/** A password that nobody would guess, the same for every invented person. */
export const password = "cheval correct pile agrafe";

/** Someone with an account and no structure. */
export const someone = async (
  server: Pick<Opened, "browser">,
  identifier: string,
): Promise<Browser> => {
  const browser = server.browser();
  const { status } = await browser.post("/api/sign-up", {
    name: "Nom Inventé",
    identifier,
    password,
  });
  if (status !== 200) throw new Error(`sign-up answered ${status}`);
  return browser;
};

/** Someone who founded a structure, and who they are there. */
export type Founder = {
  readonly browser: Browser;
  readonly structure: string;
  readonly person: string;
};

const newStructure = (founder: string) => ({
  entity: newId(),
  kind: "msp",
  zone: "Europe/Paris",
  territory: "metropole",
  name: "Maison de santé Exemple",
  finess: null,
  ars: null,
  agreement: null,
  founder,
  founderName: { family: "Exemple", given: "Lucie", civility: "Dr" },
});

export const founder = async (
  server: Pick<Opened, "browser">,
  identifier = "lucie@exemple.test",
): Promise<Founder> => {
  const browser = await someone(server, identifier);
  const [structure, person] = [newId(), newId()];
  const { status, text } = await browser.command(structure, "foundStructure", newStructure(person));
  if (status !== 200) throw new Error(`foundStructure answered ${status}: ${text}`);
  return { browser, structure, person };
};

/** The body of a command that adds someone named Inès Fictive. */
export const newPerson = (person = newId()) => ({
  person,
  name: { family: "Fictive", given: "Inès", civility: null },
  contact: null,
  profession: "masseur-kinesitherapeute",
  qualifications: [],
  registration: null,
  affiliation: null,
  exercise: null,
});

const textIn = ({ body }: Answered, field: string): string => {
  const value = body[field];
  if (typeof value !== "string") throw new Error(`no ${field} in the answer`);
  return value;
};

/** The token of an invitation for someone added for it. */
export const invited = async (
  { browser, structure }: Founder,
  rights: ReadonlyArray<"member" | "manage"> = ["member"],
): Promise<{ readonly person: string; readonly token: string; readonly invitation: string }> => {
  const person = newId();
  await browser.command(structure, "addPerson", newPerson(person));
  const answer = await browser.post(`/api/structures/${structure}/invitations`, { person, rights });
  return { person, token: textIn(answer, "token"), invitation: textIn(answer, "invitation") };
};

/** Someone who joined a structure by an invitation. */
export const joined = async (
  server: Opened,
  host: Founder,
  identifier: string,
  rights: ReadonlyArray<"member" | "manage"> = ["member"],
): Promise<Founder> => {
  const { person, token } = await invited(host, rights);
  const browser = server.browser();
  const { status } = await browser.post(`/api/invitations/${token}/join`, {
    name: "Inès Fictive",
    identifier,
    password,
  });
  if (status !== 200) throw new Error(`join answered ${status}`);
  return { browser, structure: host.structure, person };
};
