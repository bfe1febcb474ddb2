import type { Catalogue, Cryptography, Workspaces, Zones } from "@coopilote/domain/ports.ts";
import type { Press } from "@coopilote/documents/kernel/Press.ts";
import type { Store } from "@coopilote/store/Store.ts";
import type { Accounts } from "./accounts/Accounts.ts";
import type { Guesses } from "./accounts/Guesses.ts";
import type { OpenForms } from "./journal/OpenForms.ts";

/** What answers may need. */
export type Ports =
  | Workspaces
  | Zones
  | Cryptography
  | Catalogue
  | Store
  | Accounts
  | Guesses
  | OpenForms
  | Press;
