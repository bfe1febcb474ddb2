import type { Names } from "@coopilote/domain/readiness/Names.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Place } from "./nextStep.ts";

/** What every dialog of the team page is given. */
export interface TeamDialogProps {
  team: ScreenOf<"team">;
  place: Place;
  names: Names;
  onClose: () => void;
}
