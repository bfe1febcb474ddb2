import type { SaidBody } from "@coopilote/domain/Command.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";
import type { Names, Receipt } from "./declaring.ts";
import { membersOf } from "./declaring.ts";

/** A deposit made before the structure had its space: no declaration was prepared here. */
export const depositedBefore =
  (
    by: Player,
    team: string,
    label: string,
    receipt: Receipt,
    adds: Names,
    removes: Names = {},
  ): Act =>
  (told) =>
    told.command(by, "recordDeposit", {
      deposit: told.tale.id(`deposit ${label}`),
      team: told.team(team),
      number: receipt.number,
      at: { day: receipt.day, time: receipt.time },
      receipt: receipt.piece === undefined ? null : told.piece(receipt.piece),
      adds: membersOf(adds),
      removes: membersOf(removes),
      declaration: null,
    });

/** What a delegant declares of someone who practised before; `pieces`: the labels of what shows it. */
export type Past = Pick<
  SaidBody<"declareReprise">["lines"][number],
  "role" | "trainedFrom" | "trainedTo" | "minutes" | "days" | "declared"
> & { readonly player: Player; readonly pieces: ReadonlyArray<string> };

/** A delegant declares what a team that practised already has done, on the deposit of a label. */
export const declaresReprise =
  (by: Player, team: string, deposit: string, past: ReadonlyArray<Past>): Act =>
  (told) =>
    told.command(by, "declareReprise", {
      reprise: told.tale.id(`reprise ${team}`),
      team: told.team(team),
      deposit: told.tale.id(`deposit ${deposit}`),
      lines: past.map(({ player, pieces, ...line }) => ({
        ...line,
        person: player.person,
        documents: pieces.map((piece) => told.piece(piece)),
      })),
    });

/** The responsable légal confirmed it on paper; `piece`: the label of its scan. */
export const confirmedRepriseOnPaper =
  (
    by: Player,
    team: string,
    paper: { readonly piece: string; readonly day: string; readonly time: string },
  ): Act =>
  (told) =>
    told.command(by, "confirmReprise", {
      reprise: told.tale.id(`reprise ${team}`),
      team: told.team(team),
      paper: {
        document: told.piece(paper.piece),
        signed: { day: paper.day, time: paper.time },
      },
    });

/** The protocol was mis en œuvre from an earlier local instant on, for these delegates. */
export const startedProtocol =
  (
    by: Player,
    team: string,
    effective: NonNullable<SaidBody<"recordMiseEnOeuvre">["effective"]>,
    ...delegates: ReadonlyArray<Player>
  ): Act =>
  (told) =>
    told.command(by, "recordMiseEnOeuvre", {
      team: told.team(team),
      effective,
      delegates: delegates.map(({ person }) => person),
    });
