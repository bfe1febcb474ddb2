import { type AccountId, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { type Grant, isInForce } from "@coopilote/domain/journal/Grant.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { Workspaces } from "@coopilote/domain/ports.ts";
import { accountNamed } from "@coopilote/store/accountRows.ts";
import { grantsOfStructure } from "@coopilote/store/membership.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Clock, Effect, Schema } from "effect";
import { emailOf } from "../accounts/address.ts";
import { exits } from "./exits.ts";
import { namedFr } from "./fr.ts";
import { stopped } from "./Subcommand.ts";

const isStructureId = Schema.is(StructureId);
const isPersonId = Schema.is(PersonId);

/** The structure that is named; the only one there is where none is. */
export const structureNamed = Effect.fnUntraced(function* (text: string | undefined) {
  const { structures } = yield* Store;
  const known = yield* structures;
  const [only, ...others] = known;
  if (text === undefined)
    return only === undefined || others.length > 0
      ? yield* stopped(exits.usage, namedFr.whichStructure(known.length))
      : only;
  if (!isStructureId(text)) return yield* stopped(exits.usage, namedFr.notAnId(text));
  if (!known.includes(text)) return yield* stopped(exits.refused, namedFr.noStructure(text));
  return text;
});

/** The account behind an identifier, an id, or a person of the structure whom a grant in force lets it act as. */
export const accountAs = Effect.fnUntraced(function* (text: string, structure: StructureId) {
  const { orm } = yield* Store;
  const now = Instant.make(yield* Clock.currentTimeMillis);
  const known: AccountId | undefined = isPersonId(text)
    ? grantsOfStructure(orm, structure).find(
        (grant) => grant.person === text && isInForce(grant, now),
      )?.account
    : accountNamed(orm, { id: text, email: emailOf(text) });
  return known ?? (yield* stopped(exits.refused, namedFr.nobody(text)));
});

/** The grant by which an account acts in a structure. */
export const grantIn = Effect.fnUntraced(function* (account: AccountId, structure: StructureId) {
  const { grantsOf } = yield* Workspaces;
  const now = Instant.make(yield* Clock.currentTimeMillis);
  const grant: Grant | undefined = (yield* grantsOf(account)).find(
    (known) => known.structure === structure && isInForce(known, now),
  );
  return grant ?? (yield* stopped(exits.refused, namedFr.noAccess));
});
