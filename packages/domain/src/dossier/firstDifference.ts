import { canonical } from "../journal/canonical.ts";
import type { TeamId } from "../kernel/ids.ts";
import type { Conclusions } from "./Conclusions.ts";

/** The team where what a dossier says is not what its lines give, where it can be told. */
export const firstDifference = (
  found: Conclusions,
  said: string | undefined,
): { readonly team?: TeamId } => {
  const team = found.teams.find((each) => said?.includes(canonical(each)) !== true);
  return team === undefined ? {} : { team: team.team };
};
