import { Code, LinkId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { teamCommands } from "@coopilote/domain/teams/commands.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";

const { means } = teamCommands.stateReachability.fields;

/**
 * Who may receive patients now, where, and with which delegant reachable how; no figure, no result, no reason.
 * `actTypes`: for which acts, and with which delegant; none where the protocol tells none apart.
 */
export const DayList = Schema.Struct({
  structureName: Schema.String,
  now: LocalInstant,
  teams: Schema.Array(
    Schema.Struct({
      team: TeamId,
      shortTitle: Schema.String,
      practising: Schema.Array(
        Schema.Struct({
          name: Schema.String,
          profession: Schema.NullOr(Schema.String),
          actTypes: Schema.Array(Code),
          places: Schema.Array(Schema.String),
          delegants: Schema.Array(
            Schema.Struct({
              name: Schema.String,
              actTypes: Schema.Array(Code),
              means: Schema.NullOr(means),
              reach: Schema.NullOr(Schema.String),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type DayList = typeof DayList.Type;

const Link = Schema.Struct({
  link: LinkId,
  by: Schema.String,
  created: Instant,
  until: Instant,
  times: Schema.Int,
  last: Schema.NullOr(Instant),
});

export const frontDeskEndpoints = {
  frontDesk: {
    name: "frontDesk",
    summary: "La liste du jour, et les liens qui la donnent à l’accueil",
    method: "GET",
    path: "/api/structures/:structure/front-desk",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: {
      kind: "json",
      schema: Schema.Struct({ list: DayList, links: Schema.Array(Link), manages: Schema.Boolean }),
    },
    refusals: ["Unavailable"],
  },
  makeFrontDeskLink: {
    name: "makeFrontDeskLink",
    summary: "Donner la liste du jour à l’accueil par un lien, sans compte",
    method: "POST",
    path: "/api/structures/:structure/front-desk-links",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({ path: Schema.String, until: Instant }) },
    refusals: ["NotAllowed", "Unavailable"],
  },
  endFrontDeskLink: {
    name: "endFrontDeskLink",
    summary: "Retirer un lien vers la liste du jour",
    method: "POST",
    path: "/api/structures/:structure/front-desk-links/:link/end",
    who: "member",
    params: Schema.Struct({ structure: StructureId, link: LinkId }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: ["NotAllowed", "Unavailable"],
  },
  dayList: {
    name: "dayList",
    summary: "La liste du jour, par un lien",
    method: "GET",
    path: "/api/front-desk/:token",
    who: "anyone",
    params: Schema.Struct({ token: Schema.String }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: DayList },
    refusals: ["FrontDeskLinkNotOpen", "TooManyAttempts", "Unavailable"],
  },
} as const satisfies Endpoints;
