import type { SaidBody } from "@coopilote/domain/Command.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";

/** A figure that no text read gives, supplied with where it is written. */
export const suppliesFigure =
  (
    by: Player,
    team: string,
    figure: Pick<SaidBody<"supplyFigure">, "requirement" | "part" | "value" | "citation">,
  ): Act =>
  (told) =>
    told.command(by, "supplyFigure", { ...figure, team: told.team(team), removes: false });

/** Whether the protocol may be practised there, as a written answer says; `piece`: the label of that answer. */
export const suppliesSetting =
  (
    by: Player,
    team: string,
    {
      piece,
      ...said
    }: Pick<SaidBody<"supplySetting">, "allowed" | "from" | "citation"> & {
      readonly piece: string;
    },
  ): Act =>
  (told) =>
    told.command(by, "supplySetting", {
      ...said,
      team: told.team(team),
      document: told.piece(piece),
    });

/** What the structure takes an open point to mean; `piece`: the label of what it was read in. */
export const interprets =
  (
    by: Player,
    team: string,
    version: string,
    decided: SaidBody<"interpretText">["decided"],
    { citation, piece }: { readonly citation: string; readonly piece?: string },
  ): Act =>
  (told) =>
    told.command(by, "interpretText", {
      team: told.team(team),
      version,
      decided,
      document: piece === undefined ? null : told.piece(piece),
      citation,
    });

/** A rule that the structure adds, or that the annex was read to hold. */
export const adds =
  (by: Player, team: string, rule: Omit<SaidBody<"addRequirement">, "team">): Act =>
  (told) =>
    told.command(by, "addRequirement", { ...rule, team: told.team(team) });
