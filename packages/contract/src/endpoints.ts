import { accountEndpoints } from "./accounts/endpoints.ts";
import { declarationPaperEndpoints } from "./declaration/papers.ts";
import { prefillEndpoints } from "./declaration/prefill.ts";
import { statementLinkEndpoints } from "./declaration/links.ts";
import { declarationViews } from "./declaration/views.ts";
import { sharedDeviceEndpoints } from "./devices/endpoints.ts";
import { documentEndpoints } from "./documents/endpoints.ts";
import { documentViews } from "./documents/views.ts";
import { keyEndpoints } from "./dossier/keys.ts";
import { dossierEndpoints } from "./dossier/endpoints.ts";
import { inspectionEndpoints } from "./dossier/inspection.ts";
import { followUpViews } from "./followup/views.ts";
import { frontDeskEndpoints } from "./frontdesk/endpoints.ts";
import { journalViews } from "./journal/views.ts";
import { memberEndpoints } from "./members/endpoints.ts";
import { peopleViews } from "./people/views.ts";
import { structureViews } from "./structure/views.ts";
import { teamPaperEndpoints } from "./teams/papers.ts";
import { teamViews } from "./teams/views.ts";
import { sessionCodeEndpoints } from "./training/codes.ts";
import { signingLinkEndpoints } from "./training/links.ts";
import { trainingPaperEndpoints } from "./training/papers.ts";
import { trainingViews } from "./training/views.ts";

/** Every endpoint that is not a command. The server binds each of them, or does not compile. */
export const endpoints = {
  ...accountEndpoints,
  ...memberEndpoints,
  ...documentEndpoints,
  ...structureViews,
  ...peopleViews,
  ...teamViews,
  ...trainingViews,
  ...trainingPaperEndpoints,
  ...signingLinkEndpoints,
  ...sessionCodeEndpoints,
  ...sharedDeviceEndpoints,
  ...frontDeskEndpoints,
  ...declarationViews,
  ...declarationPaperEndpoints,
  ...prefillEndpoints,
  ...statementLinkEndpoints,
  ...documentViews,
  ...followUpViews,
  ...journalViews,
  ...keyEndpoints,
  ...teamPaperEndpoints,
  ...dossierEndpoints,
  ...inspectionEndpoints,
};
export type EndpointName = keyof typeof endpoints;
