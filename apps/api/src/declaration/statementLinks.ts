import type { statementLinkEndpoints } from "@coopilote/contract/declaration/links.ts";
import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { type OpenStatement, statementOpened } from "@coopilote/domain/statementLink.ts";
import { execute, type Request } from "@coopilote/domain/execute.ts";
import {
  CommandId,
  type Hash,
  LinkId,
  PersonId,
  SignatoryId,
  type StructureId,
} from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { answersForStructure, handsToEmployer } from "@coopilote/domain/Policy.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { addSigningLink, endSigningLink } from "@coopilote/store/linkRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import type { Standing } from "@coopilote/domain/Standing.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect } from "effect";
import type { CallerOf } from "../Asked.ts";
import { act } from "../Binding.ts";
import { heldLink } from "../heldLink.ts";
import { newToken, tokenHash } from "../linkTokens.ts";
import { neverMet } from "../neverMet.ts";
import { present, presentTo } from "../views.ts";
import { statementToSign as statementOf } from "./statementToSign.ts";

type Endpoints = typeof statementLinkEndpoints;

const notFound: ContractRefusalOf<"NotFound"> = { _tag: "NotFound" };
const notAllowed: ContractRefusalOf<"NotAllowed"> = { _tag: "NotAllowed", roles: [] };
const notOpen: ContractRefusalOf<"StatementLinkNotOpen"> = { _tag: "StatementLinkNotOpen" };
const mayGive = (standing: Standing, { given }: Pick<OpenStatement, "given">): boolean =>
  (given.statement === "legal-head"
    ? answersForStructure(standing)
    : handsToEmployer(standing, given)) !== undefined;

const ofStatements = { notOpen, opened: statementOpened, mayGive };

const askedBy = ({ structure, account, grant, evidence }: CallerOf<"member">) => ({
  structure,
  actor: { kind: "account", account, person: grant.person } as const,
  evidence,
});

/** The row that opens a link once its fact is written: a link that nothing records would open nothing. */
const handed = Effect.fnUntraced(function* (structure: StructureId, link: LinkId) {
  const { plainRow } = yield* Store;
  const { snapshot, now } = yield* present(structure);
  const given = at(snapshot.workspace.declaration.links, link);
  if (given === undefined) return yield* Effect.die(new Error("the link just given is gone"));
  const token = yield* newToken;
  const row = {
    token: yield* tokenHash(token),
    id: link,
    structure,
    person: given.signatory,
    created: now.at,
    expires: given.until.at,
  };
  yield* plainRow({ structure }, (rows) => addSigningLink(rows, row));
  return { link, token, path: `/signer-declaration/${token}`, until: given.until };
});

export const handOverStatementLink = act<Endpoints["handOverStatementLink"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure, declaration } }) {
    const { uuid } = yield* Cryptography;
    const link = LinkId.make(uuid());
    yield* execute({
      ...askedBy(caller),
      command: CommandId.make(uuid()),
      name: "giveStatementLink",
      body: { declaration, link },
    }).pipe(Effect.catchTag([...neverMet, "KeyAlreadyUsed", "NotAboutOneself"], Effect.die));
    return yield* handed(structure, link);
  }),
);

export const handOverEmployerLink = act<Endpoints["handOverEmployerLink"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure, team, person }, body }) {
    const { uuid } = yield* Cryptography;
    const link = LinkId.make(uuid());
    yield* execute({
      ...askedBy(caller),
      command: CommandId.make(uuid()),
      name: "giveEmployerLink",
      body: { team, person, link, signatory: SignatoryId.make(uuid()), ...body },
    }).pipe(Effect.catchTag([...neverMet, "KeyAlreadyUsed"], Effect.die));
    return yield* handed(structure, link);
  }),
);

/** Whoever may hand a link over may withdraw it. */
export const endStatementLink = act<Endpoints["endStatementLink"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure, link } }) {
    const { plainRow } = yield* Store;
    const { snapshot, standing } = yield* presentTo(caller);
    const given = at(snapshot.workspace.declaration.links, link);
    if (given === undefined) return yield* Effect.fail(notFound);
    if (!mayGive(standing, { given })) return yield* Effect.fail(notAllowed);
    const ended = Instant.make(yield* Clock.currentTimeMillis);
    yield* plainRow({ structure }, (rows) => endSigningLink(rows, structure, link, ended));
    return {};
  }),
);

export const statementToSign = act<Endpoints["statementToSign"]>(
  Effect.fnUntraced(function* ({ caller, params, reply }) {
    const { sha256 } = yield* Cryptography;
    const { row, snapshot, now, open } = yield* heldLink(
      ofStatements,
      params.token,
      caller.address,
    );
    reply.set("cache-control", "private, no-store");
    const shown = statementOf({ structure: row.structure, snapshot, now, sha256 }, open);
    return shown === undefined ? yield* Effect.fail(notOpen) : shown;
  }),
);

type ByLink = Pick<
  Request<"signEmployerAgreement">,
  "structure" | "command" | "actor" | "evidence"
>;
type Open<S extends OpenStatement["statement"]> = Extract<OpenStatement, { readonly statement: S }>;

const swears = (request: ByLink, { given, prepared }: Open<"legal-head">, shown: Hash) =>
  execute({
    ...request,
    name: "signLegalHeadStatement",
    body: { declaration: prepared.declaration, team: given.team, list: shown, paper: null },
  }).pipe(
    Effect.catchTag(
      ["NotFound", "NotAllowed", "NoSuchTeam", "NoSuchDeclaration", "NotTheLegalHead"],
      () => Effect.fail(notOpen),
    ),
    Effect.catchTag(
      [
        ...neverMet,
        "NotAboutOneself",
        "NoSuchDocument",
        "DocumentNotOfKind",
        "DocumentToRedo",
        "DocumentNotAbout",
      ],
      Effect.die,
    ),
  );

const agrees = (request: ByLink, { given, member }: Open<"employer-agreement">, shown: Hash) =>
  execute({
    ...request,
    name: "signEmployerAgreement",
    body: {
      team: given.team,
      person: member.person,
      signatory: SignatoryId.make(given.signatory),
      shown,
    },
  }).pipe(
    Effect.catchTag(["NotFound", "NotAllowed", "NoSuchTeam"], () => Effect.fail(notOpen)),
    Effect.catchTag([...neverMet, "NotAboutOneself"], Effect.die),
  );

export const signStatementByLink = act<Endpoints["signStatementByLink"]>(
  Effect.fnUntraced(function* ({ caller, params, body: { command, shown } }) {
    const { row, open } = yield* heldLink(ofStatements, params.token, caller.address);
    const { orm } = yield* Store;
    const isGiver = grantsOfStructure(orm, row.structure).some(
      ({ account, person }) => account === caller.signedIn?.account && person === open.given.by,
    );
    // Nobody signs for whom they handed the link to (j25).
    if (isGiver && open.given.by !== open.given.signatory) return yield* Effect.fail(notAllowed);
    const request: ByLink = {
      structure: row.structure,
      command,
      actor: { kind: "link", link: row.id, person: PersonId.make(open.given.signatory) },
      evidence: { ...caller.evidence, method: "link", link: row.id },
    };
    if (open.statement === "legal-head") yield* swears(request, open, shown);
    else yield* agrees(request, open, shown);
    return {};
  }),
);
