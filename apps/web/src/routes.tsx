import type { RouteDefinition } from "@solidjs/router";
import { type Component, lazy } from "solid-js";
import { IN_STRUCTURE, LAYOUT, type Page, type PageFile, pages, structurePages } from "./pages.ts";
import type { ScreenName } from "./server/screens.ts";
import { readAhead } from "./server/views.ts";

/** Each page in its own chunk. */
const components: Readonly<Record<PageFile, Component>> = {
  "accounts/InvitationPage.tsx": lazy(async () => ({
    default: (await import("./accounts/InvitationPage.tsx")).InvitationPage,
  })),
  "accounts/LandingPage.tsx": lazy(async () => ({
    default: (await import("./accounts/LandingPage.tsx")).LandingPage,
  })),
  "accounts/OwnAccountPage.tsx": lazy(async () => ({
    default: (await import("./accounts/OwnAccountPage.tsx")).OwnAccountPage,
  })),
  "accounts/SignInPage.tsx": lazy(async () => ({
    default: (await import("./accounts/SignInPage.tsx")).SignInPage,
  })),
  "accounts/SignUpPage.tsx": lazy(async () => ({
    default: (await import("./accounts/SignUpPage.tsx")).SignUpPage,
  })),
  "declaration/DeclarationPage.tsx": lazy(async () => ({
    default: (await import("./declaration/DeclarationPage.tsx")).DeclarationPage,
  })),
  "devices/TabletPage.tsx": lazy(async () => ({
    default: (await import("./devices/TabletPage.tsx")).TabletPage,
  })),
  "documents/DocumentsPage.tsx": lazy(async () => ({
    default: (await import("./documents/DocumentsPage.tsx")).DocumentsPage,
  })),
  "dossier/DossierPage.tsx": lazy(async () => ({
    default: (await import("./dossier/DossierPage.tsx")).DossierPage,
  })),
  "dossier/InspectionPage.tsx": lazy(async () => ({
    default: (await import("./dossier/InspectionPage.tsx")).InspectionPage,
  })),
  "followup/FollowUpPage.tsx": lazy(async () => ({
    default: (await import("./followup/FollowUpPage.tsx")).FollowUpPage,
  })),
  "frontdesk/DayListPage.tsx": lazy(async () => ({
    default: (await import("./frontdesk/DayListPage.tsx")).DayListPage,
  })),
  "frontdesk/FrontDeskPage.tsx": lazy(async () => ({
    default: (await import("./frontdesk/FrontDeskPage.tsx")).FrontDeskPage,
  })),
  "gallery/Gallery.tsx": lazy(async () => ({
    default: (await import("./gallery/Gallery.tsx")).Gallery,
  })),
  "journal/RegisterPage.tsx": lazy(async () => ({
    default: (await import("./journal/RegisterPage.tsx")).RegisterPage,
  })),
  "mine/AllMinePage.tsx": lazy(async () => ({
    default: (await import("./mine/AllMinePage.tsx")).AllMinePage,
  })),
  "mine/MinePage.tsx": lazy(async () => ({
    default: (await import("./mine/MinePage.tsx")).MinePage,
  })),
  "pages/NotFound.tsx": lazy(async () => ({
    default: (await import("./pages/NotFound.tsx")).NotFound,
  })),
  "people/AddPersonPage.tsx": lazy(async () => ({
    default: (await import("./people/AddPersonPage.tsx")).AddPersonPage,
  })),
  "people/PastePage.tsx": lazy(async () => ({
    default: (await import("./people/PastePage.tsx")).PastePage,
  })),
  "people/PeoplePage.tsx": lazy(async () => ({
    default: (await import("./people/PeoplePage.tsx")).PeoplePage,
  })),
  "people/PersonPage.tsx": lazy(async () => ({
    default: (await import("./people/PersonPage.tsx")).PersonPage,
  })),
  "protocols/AnnexPage.tsx": lazy(async () => ({
    default: (await import("./protocols/AnnexPage.tsx")).AnnexPage,
  })),
  "structure/FoundStructurePage.tsx": lazy(async () => ({
    default: (await import("./structure/FoundStructurePage.tsx")).FoundStructurePage,
  })),
  "structure/HomePage.tsx": lazy(async () => ({
    default: (await import("./structure/HomePage.tsx")).HomePage,
  })),
  "structure/StructurePage.tsx": lazy(async () => ({
    default: (await import("./structure/StructurePage.tsx")).StructurePage,
  })),
  "teams/AsOfPage.tsx": lazy(async () => ({
    default: (await import("./teams/AsOfPage.tsx")).AsOfPage,
  })),
  "teams/ChooseProtocolPage.tsx": lazy(async () => ({
    default: (await import("./teams/ChooseProtocolPage.tsx")).ChooseProtocolPage,
  })),
  "teams/ProtocolPage.tsx": lazy(async () => ({
    default: (await import("./teams/ProtocolPage.tsx")).ProtocolPage,
  })),
  "teams/TeamPage.tsx": lazy(async () => ({
    default: (await import("./teams/TeamPage.tsx")).TeamPage,
  })),
  "teams/TeamsPage.tsx": lazy(async () => ({
    default: (await import("./teams/TeamsPage.tsx")).TeamsPage,
  })),
  "training/EditPlanPage.tsx": lazy(async () => ({
    default: (await import("./training/EditPlanPage.tsx")).EditPlanPage,
  })),
  "training/LedgerPage.tsx": lazy(async () => ({
    default: (await import("./training/LedgerPage.tsx")).LedgerPage,
  })),
  "training/PaperPage.tsx": lazy(async () => ({
    default: (await import("./training/PaperPage.tsx")).PaperPage,
  })),
  "training/ScannedSheetPage.tsx": lazy(async () => ({
    default: (await import("./training/ScannedSheetPage.tsx")).ScannedSheetPage,
  })),
  "training/PlanPage.tsx": lazy(async () => ({
    default: (await import("./training/PlanPage.tsx")).PlanPage,
  })),
  "training/PublicAttestationPage.tsx": lazy(async () => ({
    default: (await import("./training/PublicAttestationPage.tsx")).PublicAttestationPage,
  })),
  "training/SessionCodePage.tsx": lazy(async () => ({
    default: (await import("./training/SessionCodePage.tsx")).SessionCodePage,
  })),
  "training/SessionsPage.tsx": lazy(async () => ({
    default: (await import("./training/SessionsPage.tsx")).SessionsPage,
  })),
  "training/SheetPage.tsx": lazy(async () => ({
    default: (await import("./training/SheetPage.tsx")).SheetPage,
  })),
  "declaration/StatementSigningPage.tsx": lazy(async () => ({
    default: (await import("./declaration/StatementSigningPage.tsx")).StatementSigningPage,
  })),
  "training/SigningPage.tsx": lazy(async () => ({
    default: (await import("./training/SigningPage.tsx")).SigningPage,
  })),
};

/** In a task of its own: what opens a page is then two short ones. */
const StructureLayout = lazy(async () => {
  const { StructureLayout: layout } = await import("./structure/StructureLayout.tsx");
  await new Promise((resolve) => setTimeout(resolve));
  return { default: layout };
});

const reading =
  (reads: ReadonlyArray<ScreenName>): NonNullable<RouteDefinition["preload"]> =>
  ({ params }) => {
    for (const name of reads) readAhead(name, params);
  };

const routeTo = ({ path, file, reads }: Page): RouteDefinition => ({
  path,
  component: components[file],
  preload: reading(reads),
});

export const routes: ReadonlyArray<RouteDefinition> = [
  ...pages.map(routeTo),
  {
    path: IN_STRUCTURE,
    component: StructureLayout,
    preload: reading(LAYOUT.reads),
    children: structurePages.map(routeTo),
  },
  { path: "*", component: components["pages/NotFound.tsx"] },
];
