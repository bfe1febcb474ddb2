import type { SaidBody } from "@coopilote/domain/Command.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";

/** Someone states that they followed a module by themselves; minutes, and the local time they were done. */
export const declaresAutoformation =
  (
    player: Player,
    label: string,
    followed: Pick<
      SaidBody<"recordAutoformation">,
      "protocol" | "module" | "nominal" | "elapsed" | "completed"
    >,
  ): Act =>
  (told) =>
    told.command(player, "recordAutoformation", {
      ...followed,
      autoformation: told.tale.id(`autoformation ${label}`),
      person: player.person,
      proof: "statement",
      document: null,
    });

export const confirmsAutoformation =
  (by: Player, player: Player, label: string): Act =>
  (told) =>
    told.command(by, "confirmAutoformation", {
      autoformation: told.tale.id(`autoformation ${label}`),
      person: player.person,
    });

/** The certificate of an organisme, by the label of its piece, as it was given. */
export const recordsCertificate =
  (
    by: Player,
    player: Player,
    piece: string,
    certified: Omit<SaidBody<"recordExternalTraining">, "training" | "person" | "document">,
  ): Act =>
  (told) =>
    told.command(by, "recordExternalTraining", {
      ...certified,
      training: told.tale.id(`certificate ${piece}`),
      person: player.person,
      document: told.piece(piece),
    });

export const acceptsCertificate =
  (by: Player, player: Player, piece: string): Act =>
  (told) =>
    told.command(by, "acceptExternalTraining", {
      training: told.tale.id(`certificate ${piece}`),
      person: player.person,
    });
