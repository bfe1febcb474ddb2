import type { SaidBody } from "@coopilote/domain/Command.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";
import { files } from "./documents.ts";

/** A team for a version of a protocol; its label names it from then on. */
export const chooses =
  (by: Player, team: string, protocol: string, version: string, need: string | null = null): Act =>
  (told) =>
    told.command(by, "chooseProtocol", { team: told.team(team), protocol, version, need });

export const proposes =
  (
    by: Player,
    team: string,
    role: SaidBody<"proposeMember">["role"],
    ...players: ReadonlyArray<Player>
  ): Act =>
  async (told) => {
    for (const { person } of players)
      await told.command(by, "proposeMember", { team: told.team(team), person, role });
  };

/** Someone signs their engagement and their sworn statement for themselves. */
export const engages =
  (
    team: string,
    player: Player,
    insurance: SaidBody<"signEngagement">["insurance"] = "own-policy",
  ): Act =>
  async (told) => {
    const { person } = player;
    const signed = { team: told.team(team), person, paper: null };
    await told.command(player, "signEngagement", { ...signed, insurance });
    await told.command(player, "signSwornStatement", signed);
  };

/** A delegant says how delegates reach them; the delay in minutes, and where: a number kept for fiction, say. */
export const isReachable =
  (
    team: string,
    player: Player,
    delay: number | null,
    means: SaidBody<"stateReachability">["means"],
    details: string | null = null,
  ): Act =>
  (told) =>
    told.command(player, "stateReachability", {
      team: told.team(team),
      person: player.person,
      means,
      delay,
      details,
    });

export const withdraws =
  (by: Player, team: string, player: Player, reason: string | null): Act =>
  (told) =>
    told.command(by, "withdrawMember", {
      team: told.team(team),
      person: player.person,
      reason,
    });

const families = [
  "theory-practice",
  "supervised-acts",
  "assessment",
  "upkeep",
  "documents",
] as const;

/** The annex is filed and read by one member, then read again by another; what it provides is added apart. */
export const readsAnnex =
  (
    team: string,
    by: Player,
    confirmedBy: Player,
    provided: Partial<Record<(typeof families)[number], string>> = {},
  ): Act =>
  async (told) => {
    const reading = told.tale.id(`reading ${team}`);
    const document = `annexe ${team}`;
    await files(by, document, ["annexe"], { name: "Annexe de l’arrêté.pdf", teams: [team] })(told);
    await told.command(by, "readAnnex", {
      team: told.team(team),
      reading,
      document: told.piece(document),
      families: families.map((family) => ({
        family,
        provided: provided[family] !== undefined,
        page: provided[family] ?? null,
      })),
    });
    await told.command(confirmedBy, "confirmAnnexReading", { team: told.team(team), reading });
  };
