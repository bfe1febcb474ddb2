import { inCodeOrder } from "@coopilote/domain/kernel/plainText.ts";
import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import type { endpoints } from "@coopilote/contract/endpoints.ts";

type All = typeof endpoints;
type Json = { readonly method: "GET"; readonly reply: { readonly kind: "json" } };

/** What can be read: every GET of the contract that answers JSON. */
export type ScreenName = {
  [Name in keyof All]: All[Name] extends Json ? Name : never;
}[keyof All];

type Parts<S> = S extends { readonly Encoded: infer Encoded }
  ? Encoded
  : Readonly<Record<string, undefined>>;
type Shape<E extends Endpoint> = E["reply"] extends { readonly schema: { readonly Type: infer T } }
  ? T
  : never;

/** The names in the address of a screen, and what follows it. */
export type ParamsFor<Name extends ScreenName> = Parts<All[Name]["params"]>;
export type SearchFor<Name extends ScreenName> = Parts<All[Name]["query"]>;
/** A screen's data, as the contract says it. */
export type ScreenOf<Name extends ScreenName> = Shape<All[Name]>;

/** Where each screen is read. The contract's schemas stay on the server: only their types come here. */
const PATHS: { readonly [Name in ScreenName]: All[Name]["path"] } = {
  session: "/api/session",
  openSessions: "/api/sessions",
  invitation: "/api/invitations/:token",
  members: "/api/structures/:structure/members",
  home: "/api/structures/:structure/home",
  mine: "/api/structures/:structure/mine",
  allMine: "/api/mine",
  structure: "/api/structures/:structure/structure",
  search: "/api/structures/:structure/search",
  people: "/api/structures/:structure/people",
  person: "/api/structures/:structure/people/:person",
  catalogue: "/api/structures/:structure/catalogue",
  protocol: "/api/structures/:structure/catalogue/:version",
  team: "/api/structures/:structure/teams/:team",
  asOf: "/api/structures/:structure/teams/:team/as-of",
  history: "/api/structures/:structure/teams/:team/history",
  whatIf: "/api/structures/:structure/teams/:team/what-if",
  sessions: "/api/structures/:structure/sessions",
  planning: "/api/structures/:structure/planning",
  sheet: "/api/structures/:structure/sessions/:session",
  signingSheet: "/api/signing/:token",
  statementToSign: "/api/statements/:token",
  sharedDevice: "/api/shared/:token",
  frontDesk: "/api/structures/:structure/front-desk",
  dayList: "/api/front-desk/:token",
  publicAttestation: "/api/attestations/:number",
  ledger: "/api/structures/:structure/teams/:team/ledger/:person",
  followUp: "/api/structures/:structure/teams/:team/follow-up",
  declaration: "/api/structures/:structure/teams/:team/declaration",
  prefill: "/api/structures/:structure/teams/:team/prefill",
  pieces: "/api/structures/:structure/pieces",
  register: "/api/structures/:structure/register",
  keys: "/api/keys",
  dossier: "/api/structures/:structure/dossier",
  dossiersMade: "/api/structures/:structure/dossiers-made",
  inspectorLinks: "/api/structures/:structure/inspector-links",
  inspection: "/api/inspection/:token",
};

/** The address of a screen, its names not filled in. */
export const patternOf = (name: ScreenName): string => PATHS[name];

/** An address with its names filled in. */
export const filledIn = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ""));

/** What follows the address, in a fixed order: one screen has one address. */
const searched = (search: Readonly<Record<string, string | undefined>>): string => {
  const pairs = Object.entries(search)
    .flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]))
    .toSorted(([a = ""], [b = ""]) => inCodeOrder(a, b));
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
};

export const addressOf = (
  name: ScreenName,
  params: Readonly<Record<string, string>>,
  search: Readonly<Record<string, string | undefined>> = {},
): string => filledIn(PATHS[name], params) + searched(search);
