import { PersonId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";

/** The papers of a member, each signed or to sign. */
const MemberPaper = Schema.Literals(["engagement", "sworn", "employer"]);
export type MemberPaper = typeof MemberPaper.Type;

export const teamPaperEndpoints = {
  memberPaper: {
    name: "memberPaper",
    summary: "L’engagement, l’attestation sur l’honneur ou l’accord de l’employeur, en PDF",
    method: "GET",
    path: "/api/structures/:structure/teams/:team/members/:person/papers/:paper",
    who: "member",
    params: Schema.Struct({
      structure: StructureId,
      team: TeamId,
      person: PersonId,
      paper: MemberPaper,
    }),
    query: undefined,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: ["NotFound", "Unavailable"],
  },
} as const satisfies Endpoints;
