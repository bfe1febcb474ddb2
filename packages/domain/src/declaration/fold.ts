import { HashMap } from "effect";
import type { FactsOf, Folded } from "../journal/Entry.ts";
import { remember } from "../kernel/History.ts";
import { changed, remembered } from "../kernel/maps.ts";
import { type DeclarationState, statementKey } from "./Declaration.ts";
import type { declarationFacts } from "./facts.ts";

type DeclarationFact = FactsOf<typeof declarationFacts>;

export const evolveDeclaration = (
  state: DeclarationState,
  { version: entry, at, fact: { type, body } }: Folded<DeclarationFact>,
): DeclarationState => {
  const noted = { entry, at };
  switch (type) {
    case "DeclarationPrepared.1":
      return {
        ...state,
        prepared: HashMap.set(state.prepared, body.declaration, {
          ...noted,
          ...body,
          statement: undefined,
        }),
        preparedOf: remembered(state.preparedOf, body.team, body.declaration),
      };
    case "LegalHeadStatementSigned.1":
      return {
        ...state,
        prepared: changed(state.prepared, body.declaration, (prepared) => ({
          ...prepared,
          statement: { ...noted, signature: body.signature },
        })),
      };
    case "StatementLinkGiven.1":
      return {
        ...state,
        links: HashMap.set(state.links, body.link, { ...noted, ...body }),
        linkOf: HashMap.set(state.linkOf, statementKey(body), body.link),
      };
    case "DepositRecorded.1": {
      const { by: _, ...deposit } = body;
      return {
        ...state,
        deposits: HashMap.set(state.deposits, body.deposit, {
          ...deposit,
          entry,
          recorded: at,
          corrected: undefined,
        }),
        depositsOf: remembered(state.depositsOf, body.team, body.deposit),
      };
    }
    case "DepositCorrected.1": {
      const { by: _, reason, ...deposit } = body;
      return {
        ...state,
        deposits: changed(state.deposits, body.deposit, (known) => ({
          ...known,
          ...deposit,
          entry,
          corrected: remember(known.corrected, { entry: known.entry, at, reason }),
        })),
      };
    }
    case "ProjetDeSanteAttested.1":
      return {
        ...state,
        projets: remembered(state.projets, body.team, {
          ...noted,
          on: body.on,
          document: body.document,
        }),
      };
    case "ArsRequested.1":
    case "ArsRequested.2":
      return {
        ...state,
        requests: HashMap.set(state.requests, body.request, {
          ...noted,
          documents: [],
          ...body,
          answers: undefined,
          closed: undefined,
        }),
        requestsOf: remembered(state.requestsOf, body.team, body.request),
      };
    case "ArsAnswered.1":
      return {
        ...state,
        requests: changed(state.requests, body.request, (request) => ({
          ...request,
          answers: remember(request.answers, { ...noted, ...body }),
        })),
      };
    case "ArsClosed.1":
      return {
        ...state,
        requests: changed(state.requests, body.request, (request) => ({
          ...request,
          closed: { ...noted, on: body.on },
        })),
      };
    case "Suspended.1":
      return {
        ...state,
        suspensions: HashMap.set(state.suspensions, body.suspension, {
          ...body,
          entry,
          lifted: undefined,
        }),
        suspensionsOf: remembered(state.suspensionsOf, body.team, body.suspension),
      };
    case "SuspensionLifted.1":
      return {
        ...state,
        suspensions: changed(state.suspensions, body.suspension, (suspension) => ({
          ...suspension,
          lifted: { entry, from: body.from, document: body.document },
        })),
      };
  }
};
