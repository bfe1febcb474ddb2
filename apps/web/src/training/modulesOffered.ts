import { wholeProgramme } from "@coopilote/domain/training/wholeProgramme.ts";
import { LEDGER } from "./ledgerFr.ts";

/** The modules of a text as choices; the whole programme where it lists none. */
export const modulesOffered = (
  modules: ReadonlyArray<{ readonly id: string; readonly title: string }>,
): ReadonlyArray<{ readonly value: string; readonly label: string }> =>
  modules.length === 0
    ? [{ value: wholeProgramme, label: LEDGER.wholeProgramme }]
    : modules.map(({ id, title }) => ({ value: id, label: title }));
