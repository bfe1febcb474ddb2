import type { SaidBody } from "@coopilote/domain/Command.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";

/** A stretch of local days, both included. */
export type Span = { readonly from: string; readonly until: string };

/** Acts of a delegate over a stretch of days. */
export const counts =
  (by: Player, team: string, player: Player, act: string, span: Span, acts: number): Act =>
  (told) =>
    told.command(by, "countActs", {
      ...span,
      count: told.tale.id(`count ${team} ${player.person} ${act} ${span.from}`),
      team: told.team(team),
      person: player.person,
      act,
      acts,
    });

/** A share counted of the team: so many of a whole. */
export const countsShare =
  (by: Player, team: string, ratio: string, span: Span, part: number, whole: number): Act =>
  (told) =>
    told.command(by, "countRatio", {
      ...span,
      count: told.tale.id(`count ${team} ${ratio} ${span.from}`),
      team: told.team(team),
      ratio,
      part,
      whole,
    });

/** The share of someone's working time in a field since a day; `piece`: the label of what shows it. */
export const statesWorkingTime =
  (
    by: Player,
    player: Player,
    {
      piece,
      ...stated
    }: Pick<SaidBody<"stateWorkingTime">, "field" | "percent" | "from"> & {
      readonly piece: string;
    },
  ): Act =>
  (told) =>
    told.command(by, "stateWorkingTime", {
      ...stated,
      experience: told.tale.id(`working time ${player.person}`),
      person: player.person,
      document: told.piece(piece),
    });
