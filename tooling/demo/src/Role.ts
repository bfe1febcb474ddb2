import type { GuideStep } from "@coopilote/contract/demonstration.ts";
import type { Player } from "./Player.ts";
import type { Tale } from "./Tale.ts";

/** Someone of the demonstration whom a visitor may be. `does`: their function there, as French says it. */
export type Role = {
  readonly tale: Tale;
  readonly player: Player;
  readonly does: string;
  readonly guide?: ReadonlyArray<GuideStep>;
};
