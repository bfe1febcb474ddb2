import { Code, SessionId, StructureId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Time } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { screen } from "../screen.ts";
import { TeamView } from "./TeamView.ts";
import { AsOfView } from "./asOf.ts";
import { WhatIfView } from "./forecast.ts";
import { CatalogueView, ProtocolView } from "./catalogue.ts";
import { HistoryView, Sought } from "./history.ts";

export const OfTeam = Schema.Struct({ structure: StructureId, team: TeamId });

const OfVersion = Schema.Struct({ structure: StructureId, version: Code });

/** A local day and time of the structure; now where absent. `which` settles an hour that exists twice. */
export const OnInstant = Schema.Struct({
  day: Schema.optionalKey(Day),
  time: Schema.optionalKey(Time),
  which: Schema.optionalKey(Schema.Literals(["first", "second"])),
});

/** A planned session and the local day it would move to; cancelled where there is none. */
const Supposed = Schema.Struct({ session: SessionId, day: Schema.optionalKey(Day) });

export const teamViews = {
  catalogue: screen(
    "catalogue",
    "Les protocoles que la structure peut choisir",
    "/api/structures/:structure/catalogue",
    OfStructure,
    undefined,
    CatalogueView,
  ),
  protocol: screen(
    "protocol",
    "Un protocole avant de le choisir : ce qu’il demande, d’où on le sait, ce que ses textes ont changé",
    "/api/structures/:structure/catalogue/:version",
    OfVersion,
    undefined,
    ProtocolView,
  ),
  team: {
    ...screen(
      "team",
      "Une équipe : étapes, ce qui manque, qui est prêt ; à un instant passé, telle qu’on la connaissait alors",
      "/api/structures/:structure/teams/:team",
      OfTeam,
      OnInstant,
      TeamView,
    ),
    refusals: ["NotFound", "TimeDoesNotExist", "TimeExistsTwice", "InTheFuture"],
  },
  history: screen(
    "history",
    "Ce qui prouve une condition, et ce qu’elle est devenue au fil du temps",
    "/api/structures/:structure/teams/:team/history",
    OfTeam,
    Sought,
    HistoryView,
  ),
  whatIf: {
    ...screen(
      "whatIf",
      "Ce que changerait une séance déplacée ou annulée, avant de le faire",
      "/api/structures/:structure/teams/:team/what-if",
      OfTeam,
      Supposed,
      WhatIfView,
    ),
    refusals: ["NotFound", "TimeDoesNotExist"],
  },
  asOf: {
    ...screen(
      "asOf",
      "Qui pouvait exercer ce jour-là, à cette heure-là, et sur quelles preuves",
      "/api/structures/:structure/teams/:team/as-of",
      OfTeam,
      OnInstant,
      AsOfView,
    ),
    refusals: ["NotFound", "TimeDoesNotExist", "TimeExistsTwice", "InTheFuture"],
  },
} as const satisfies Endpoints;
