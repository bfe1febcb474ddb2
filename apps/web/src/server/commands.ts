import type { Endpoint } from "@coopilote/contract/endpoint.ts";
import type { endpoints } from "@coopilote/contract/endpoints.ts";
import type { CommandAnswer } from "@coopilote/contract/commandEndpoints.ts";
import type { AskedName, commands } from "@coopilote/domain/Command.ts";
import type { Answer } from "./Answer.ts";
import { client } from "./client.ts";
import { filledIn } from "./screens.ts";
import { refresh, trusted } from "./views.ts";

/** A command as it is written on the wire. */
export type BodyFor<Name extends AskedName> = (typeof commands)[Name]["Encoded"];

/** Sends a named command; once it is done, what is on screen has been read again. */
export const send = async <Name extends AskedName>(
  structure: string,
  name: Name,
  body: BodyFor<Name>,
  commandId: string,
): Promise<Answer<CommandAnswer>> => {
  const answer = await client.command({ structure, name, body, commandId }, trusted<CommandAnswer>);
  if (answer._tag === "Done") await refresh();
  return answer;
};

type All = typeof endpoints;
type Post = { readonly method: "POST"; readonly reply: { readonly kind: "json" } };

/** What is asked outside the journal: accounts, invitations, bytes of pieces. */
export type RequestName = {
  [Name in keyof All]: All[Name] extends Post ? Name : never;
}[keyof All];

type ParamsOf<Name extends RequestName> = All[Name]["params"] extends {
  readonly Encoded: infer Encoded;
}
  ? Encoded
  : never;
type ContentFor<Name extends RequestName> = All[Name]["body"] extends {
  readonly Encoded: infer Encoded;
}
  ? Encoded
  : All[Name]["body"] extends { readonly kind: "bytes" }
    ? Blob
    : undefined;
type ReplyTo<E extends Endpoint> = E["reply"] extends {
  readonly schema: { readonly Type: infer T };
}
  ? T
  : never;

const PATHS: { readonly [Name in RequestName]: All[Name]["path"] } = {
  signUp: "/api/sign-up",
  signIn: "/api/sign-in",
  signOut: "/api/sign-out",
  endSession: "/api/sessions/:session/end",
  changePassword: "/api/password",
  invite: "/api/structures/:structure/invitations",
  visit: "/api/structures/:structure/visits",
  openForm: "/api/structures/:structure/open-forms",
  withdrawInvitation: "/api/structures/:structure/invitations/:invitation/withdraw",
  acceptInvitation: "/api/invitations/:token/accept",
  joinByInvitation: "/api/invitations/:token/join",
  renewAccess: "/api/structures/:structure/members/:person/renew",
  renewByInvitation: "/api/invitations/:token/renew",
  foresee: "/api/structures/:structure/foreseen",
  foreseePeople: "/api/structures/:structure/people/foreseen",
  handOverSigningLink: "/api/structures/:structure/sessions/:session/signing-links",
  signByLink: "/api/signing/:token/sign",
  handOverStatementLink: "/api/structures/:structure/declarations/:declaration/statement-links",
  handOverEmployerLink: "/api/structures/:structure/teams/:team/members/:person/employer-links",
  endStatementLink: "/api/structures/:structure/statement-links/:link/end",
  signStatementByLink: "/api/statements/:token/sign",
  giveSessionCode: "/api/session-codes",
  signByCode: "/api/structures/:structure/sessions/:session/sign-by-code",
  makeFrontDeskLink: "/api/structures/:structure/front-desk-links",
  endFrontDeskLink: "/api/structures/:structure/front-desk-links/:link/end",
  sendPrefill: "/api/structures/:structure/declarations/:declaration/prefill",
  prefillLink: "/api/structures/:structure/declarations/:declaration/prefill/link",
  followPrefill: "/api/structures/:structure/declarations/:declaration/prefill/follow",
  giveInspectorLink: "/api/structures/:structure/inspector-links",
  endInspectorLink: "/api/structures/:structure/inspector-links/:link/end",
  openSharedDevice: "/api/structures/:structure/shared-devices",
  choosePin: "/api/shared/:token/pin",
  signOnSharedDevice: "/api/shared/:token/sign",
  attendOnSharedDevice: "/api/shared/:token/attend",
  closeSharedDevice: "/api/shared/:token/close",
  choosePaperSize: "/api/structures/:structure/dossier/paper-size",
  endAccess: "/api/structures/:structure/members/:person/end",
  receiveDocument: "/api/structures/:structure/documents",
};

/** Asks for what is not a fact of the journal. What is on screen is the caller's to read again. */
export const ask = <Name extends RequestName>(
  name: Name,
  params: ParamsOf<Name> & Readonly<Record<string, string>>,
  content: ContentFor<Name>,
): Promise<Answer<ReplyTo<All[Name]>>> =>
  client.post(filledIn(PATHS[name], params), content, trusted<ReplyTo<All[Name]>>);
