import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { holds } from "@coopilote/domain/protocols/holds.ts";
import type { ScreenOf } from "../server/screens.ts";

/** The suspension by the ARS in force, if any. */
export const suspensionIn = ({
  findings,
}: Pick<ScreenOf<"team">, "findings">): Finding | undefined =>
  findings.find((one) => one.kind === "not-suspended" && !holds(one));
