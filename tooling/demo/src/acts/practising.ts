import type { SaidBody } from "@coopilote/domain/Command.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";

/** The protocol is mis en œuvre at this moment, for these delegates. */
export const startsProtocol =
  (by: Player, team: string, ...delegates: ReadonlyArray<Player>): Act =>
  (told) =>
    told.command(by, "recordMiseEnOeuvre", {
      team: told.team(team),
      effective: null,
      delegates: delegates.map(({ person }) => person),
    });

/** One more delegate starts, in a team that practises. */
export const startsPractice =
  (by: Player, team: string, { person }: Player): Act =>
  (told) =>
    told.command(by, "startPractice", { team: told.team(team), person, effective: null });

/** An assessment at this moment's day, by its form; `id` tells two of the same form apart. */
export const assesses =
  (
    by: Player,
    team: string,
    player: Player,
    assessed: { readonly id: string } & Pick<
      SaidBody<"recordAssessment">,
      "form" | "on" | "score" | "threshold" | "outcome"
    >,
  ): Act =>
  (told) => {
    const { id, ...rest } = assessed;
    return told.command(by, "recordAssessment", {
      ...rest,
      assessment: told.tale.id(`assessment ${id}`),
      team: told.team(team),
      person: player.person,
    });
  };

/** Acts done under supervision on a day. */
export const supervises =
  (
    by: Player,
    team: string,
    player: Player,
    done: Omit<SaidBody<"recordSupervisedPractice">, "team" | "person">,
  ): Act =>
  (told) =>
    told.command(by, "recordSupervisedPractice", {
      ...done,
      team: told.team(team),
      person: player.person,
    });

/** Someone is away from one local time to another, covered or not. */
export const isAway =
  (
    by: Player,
    player: Player,
    from: SaidBody<"recordAbsence">["from"],
    until: SaidBody<"recordAbsence">["until"],
    coveredBy: Player | null = null,
  ): Act =>
  (told) =>
    told.command(by, "recordAbsence", {
      absence: told.tale.id(`absence ${player.person} ${from.day}`),
      person: player.person,
      from,
      until,
      coveredBy: coveredBy?.person ?? null,
    });
