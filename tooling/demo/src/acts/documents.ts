import { pieceOf } from "../piece.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";

/** What a piece is and whom it concerns, by their labels; the structure where it concerns nobody else. */
type Filed = {
  readonly name: string;
  readonly teams?: ReadonlyArray<string>;
  readonly players?: ReadonlyArray<Player>;
  readonly sessions?: ReadonlyArray<string>;
  readonly validUntil?: string;
};

/** A piece sent and filed; `label` finds it again. */
export const files =
  (
    by: Player,
    label: string,
    kinds: ReadonlyArray<string>,
    { name, teams = [], players = [], sessions = [], validUntil }: Filed,
  ): Act =>
  async (told) => {
    const document = await told.send(by, label, pieceOf(name.replace(/\.pdf$/u, "")));
    const about = [
      ...teams.map((team) => told.team(team)),
      ...players.map(({ person }) => person),
      ...sessions.map((session) => told.session(session)),
    ];
    await told.command(by, "fileDocument", {
      document,
      kinds,
      about: about.length === 0 ? [told.tale.structure] : about,
      name,
      validUntil: validUntil ?? null,
    });
  };

export const accepts =
  (by: Player, ...labels: ReadonlyArray<string>): Act =>
  async (told) => {
    for (const label of labels)
      await told.command(by, "acceptDocument", { document: told.piece(label) });
  };

export const asksToRedo =
  (by: Player, label: string, reason: string): Act =>
  (told) =>
    told.command(by, "askToRedoDocument", { document: told.piece(label), reason });

/** A piece filed by someone and accepted by another. */
export const filesAccepted =
  (
    by: Player,
    acceptedBy: Player,
    label: string,
    kinds: ReadonlyArray<string>,
    filed: Filed,
  ): Act =>
  async (told) => {
    await files(by, label, kinds, filed)(told);
    await accepts(acceptedBy, label)(told);
  };
