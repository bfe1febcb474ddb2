import type { Endpoints } from "../endpoint.ts";
import { screen } from "../screen.ts";
import { OfTeam } from "../teams/views.ts";
import { FollowUpView } from "./answers.ts";

export const followUpViews = {
  followUp: screen(
    "followUp",
    "Ce qui a été compté dans une équipe : des nombres, jamais des patients",
    "/api/structures/:structure/teams/:team/follow-up",
    OfTeam,
    undefined,
    FollowUpView,
  ),
} as const satisfies Endpoints;
