import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import type { signingLinkEndpoints } from "@coopilote/contract/training/links.ts";
import { execute } from "@coopilote/domain/execute.ts";
import { CommandId, LinkId, PersonId } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Cryptography } from "@coopilote/domain/ports.ts";
import { opened } from "@coopilote/domain/training/signingLink.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import { addSigningLink } from "@coopilote/store/linkRows.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { act } from "../Binding.ts";
import { neverMet } from "../neverMet.ts";
import { heldLink } from "../heldLink.ts";
import { newToken, tokenHash } from "../linkTokens.ts";
import { present } from "../views.ts";
import { signingSheet as sheetOf } from "./signingSheet.ts";

type Endpoints = typeof signingLinkEndpoints;

const notOpen: ContractRefusalOf<"SigningLinkNotOpen"> = { _tag: "SigningLinkNotOpen" };

/** The fact first, then the row that opens it: a link that nothing records would open nothing. */
export const handOverSigningLink = act<Endpoints["handOverSigningLink"]>(
  Effect.fnUntraced(function* ({ caller, params: { structure, session }, body: { guest } }) {
    const { plainRow } = yield* Store;
    const { uuid } = yield* Cryptography;
    const link = LinkId.make(uuid());
    yield* execute({
      structure,
      command: CommandId.make(uuid()),
      name: "giveSigningLink",
      body: { session, guest, link },
      actor: { kind: "account", account: caller.account, person: caller.grant.person },
      evidence: caller.evidence,
    }).pipe(Effect.catchTag([...neverMet, "KeyAlreadyUsed"], Effect.die));
    const { snapshot, now } = yield* present(structure);
    const known = at(snapshot.workspace.training.sessions, session);
    const given = lastWhere(
      known === undefined ? undefined : at(known.links, guest),
      (one) => one.link === link,
    );
    if (given === undefined) return yield* Effect.die(new Error("the link just given is gone"));
    const token = yield* newToken;
    const row = {
      token: yield* tokenHash(token),
      id: link,
      structure,
      person: guest,
      created: now.at,
      expires: given.until.at,
    };
    yield* plainRow({ structure }, (rows) => addSigningLink(rows, row));
    return { link, token, path: `/signer/${token}`, until: given.until };
  }),
);

const ofSheets = {
  notOpen,
  opened: ({ training }: Workspace, link: LinkId, now: LocalInstant) => opened(training, link, now),
  /** The formateur of outside who was expected is not turned away for what became of who planned the session. */
  mayGive: () => true,
};

export const signingSheet = act<Endpoints["signingSheet"]>(
  Effect.fnUntraced(function* ({ caller, params, reply }) {
    const { sha256 } = yield* Cryptography;
    const { snapshot, now, open } = yield* heldLink(ofSheets, params.token, caller.address);
    reply.set("cache-control", "private, no-store");
    return sheetOf({ snapshot, now, sha256 }, open);
  }),
);

export const signByLink = act<Endpoints["signByLink"]>(
  Effect.fnUntraced(function* ({ caller, params, body: { command, ...signed } }) {
    const { row, open } = yield* heldLink(ofSheets, params.token, caller.address);
    yield* execute({
      structure: row.structure,
      command,
      name: "signSegments",
      body: { session: open.session.session, ...signed },
      actor: { kind: "link", link: row.id, person: PersonId.make(open.guest) },
      evidence: { ...caller.evidence, method: "link", link: row.id },
    }).pipe(
      Effect.catchTag(
        ["NotFound", "NotAllowed", "NoSuchSession", "NoSuchGuest", "NoSuchPerson"],
        () => Effect.fail(notOpen),
      ),
      Effect.catchTag([...neverMet, "NotAboutOneself"], Effect.die),
    );
    return {};
  }),
);
