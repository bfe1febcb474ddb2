import type { keyEndpoints } from "@coopilote/contract/dossier/keys.ts";
import { signingKeysOf } from "@coopilote/store/signingKeys.ts";
import { Store } from "@coopilote/store/Store.ts";
import { Effect } from "effect";
import { act } from "../Binding.ts";

/** The public keys of the instance. */
export const keys = act<(typeof keyEndpoints)["keys"]>(() =>
  Effect.map(Store, ({ orm }) => ({ keys: signingKeysOf(orm) })),
);
