import type { Page } from "@playwright/test";

type Known = { readonly team: string; readonly session: string; readonly person: string };

/** Pages of a structure of the demonstration, by what follows its address. */
const inStructure: ReadonlyArray<(known: Known) => string> = [
  () => "",
  () => "/moi",
  () => "/equipes",
  () => "/equipes/nouvelle",
  () => "/equipes/nouvelle/odynophagie-2024-06-17",
  ({ team }) => `/equipes/${team}`,
  ({ team }) => `/equipes/${team}/etat`,
  ({ team }) => `/equipes/${team}/suivi`,
  ({ team }) => `/equipes/${team}/annexe`,
  ({ team }) => `/equipes/${team}/declaration`,
  ({ team, person }) => `/equipes/${team}/heures/${person}`,
  () => "/seances",
  () => "/seances?vue=semaine",
  () => "/seances?vue=mois",
  () => "/seances/nouvelle",
  () => "/seances/papier",
  ({ session }) => `/seances/${session}`,
  ({ session }) => `/seances/${session}/modifier`,
  ({ session }) => `/seances/${session}/papier`,
  () => "/personnes",
  () => "/personnes/nouvelle",
  () => "/personnes/liste",
  ({ person }) => `/personnes/${person}`,
  () => "/pieces",
  () => "/structure",
  () => "/registre",
  () => "/dossier",
  () => "/liste-du-jour",
];

/** Pages of anybody, or of an account. */
const outside: ReadonlyArray<string> = [
  "/",
  "/moi",
  "/compte",
  "/connexion",
  "/inscription",
  "/structures/nouvelle",
  "/signer/inconnu",
  "/signer-declaration/inconnu",
  "/tablette/inconnue",
  "/liste-du-jour/inconnue",
  "/controle/inconnu",
  "/invitation/inconnue",
  "/nulle-part",
];

/** The first id that a link of a page leads to, by what comes before it in the address. */
const linked = async (page: Page, from: string, before: string): Promise<string> => {
  await page.goto(from);
  const link = page.locator(`main a[href*="/${before}/0"]`).first();
  const href = await link.getAttribute("href");
  const id = href?.split(`/${before}/`)[1]?.slice(0, 36);
  if (id === undefined) throw new Error(`no link to ${before} on ${from}`);
  return id;
};

/** The addresses of every page, for someone of a structure. */
export const everyPage = async (page: Page, structure: string): Promise<ReadonlyArray<string>> => {
  const root = `/s/${structure}`;
  const team = await linked(page, `${root}/equipes`, "equipes");
  const known = {
    team,
    session: await linked(page, `${root}/seances?vue=liste`, "seances"),
    person: await linked(page, `${root}/equipes/${team}`, "heures"),
  };
  return [...inStructure.map((pathTo) => `/s/${structure}${pathTo(known)}`), ...outside];
};
