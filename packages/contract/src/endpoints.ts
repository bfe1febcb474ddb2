import { accountEndpoints } from "./accounts/endpoints.ts";
import { documentEndpoints } from "./documents/endpoints.ts";
import { journalViews } from "./journal/views.ts";
import { memberEndpoints } from "./members/endpoints.ts";
import { structureViews } from "./structure/views.ts";

/** Every endpoint that is not a command. The server binds each of them, or does not compile. */
export const endpoints = {
  ...accountEndpoints,
  ...memberEndpoints,
  ...documentEndpoints,
  ...structureViews,
  ...journalViews,
};
export type EndpointName = keyof typeof endpoints;
