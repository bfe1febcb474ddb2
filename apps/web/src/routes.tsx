import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";
import { declarationRoutes } from "./declaration/declarationRoutes.tsx";
import { viewOf } from "./server/views.ts";
import { trainingRoutes } from "./training/trainingRoutes.tsx";

const NotFound = lazy(async () => ({ default: (await import("./pages/NotFound.tsx")).NotFound }));

const Gallery = lazy(async () => ({ default: (await import("./gallery/Gallery.tsx")).Gallery }));

const Landing = lazy(async () => ({
  default: (await import("./accounts/LandingPage.tsx")).LandingPage,
}));
const SignIn = lazy(async () => ({
  default: (await import("./accounts/SignInPage.tsx")).SignInPage,
}));
const SignUp = lazy(async () => ({
  default: (await import("./accounts/SignUpPage.tsx")).SignUpPage,
}));
const Invitation = lazy(async () => ({
  default: (await import("./accounts/InvitationPage.tsx")).InvitationPage,
}));
const Signing = lazy(async () => ({
  default: (await import("./training/SigningPage.tsx")).SigningPage,
}));
const SessionCode = lazy(async () => ({
  default: (await import("./training/SessionCodePage.tsx")).SessionCodePage,
}));
const AllMine = lazy(async () => ({
  default: (await import("./mine/AllMinePage.tsx")).AllMinePage,
}));
const OpenDayList = lazy(async () => ({
  default: (await import("./frontdesk/DayListPage.tsx")).DayListPage,
}));
const FrontDesk = lazy(async () => ({
  default: (await import("./frontdesk/FrontDeskPage.tsx")).FrontDeskPage,
}));
const Tablet = lazy(async () => ({
  default: (await import("./devices/TabletPage.tsx")).TabletPage,
}));
const OwnAccount = lazy(async () => ({
  default: (await import("./accounts/OwnAccountPage.tsx")).OwnAccountPage,
}));
const StructureLayout = lazy(async () => ({
  default: (await import("./structure/StructureLayout.tsx")).StructureLayout,
}));

const FoundStructure = lazy(async () => ({
  default: (await import("./structure/FoundStructurePage.tsx")).FoundStructurePage,
}));
const Home = lazy(async () => ({ default: (await import("./structure/HomePage.tsx")).HomePage }));
const Teams = lazy(async () => ({ default: (await import("./teams/TeamsPage.tsx")).TeamsPage }));
const ChooseProtocol = lazy(async () => ({
  default: (await import("./teams/ChooseProtocolPage.tsx")).ChooseProtocolPage,
}));
const Protocol = lazy(async () => ({
  default: (await import("./teams/ProtocolPage.tsx")).ProtocolPage,
}));

const Annex = lazy(async () => ({
  default: (await import("./protocols/AnnexPage.tsx")).AnnexPage,
}));
const FollowUp = lazy(async () => ({
  default: (await import("./followup/FollowUpPage.tsx")).FollowUpPage,
}));
const AsOf = lazy(async () => ({ default: (await import("./teams/AsOfPage.tsx")).AsOfPage }));
const Register = lazy(async () => ({
  default: (await import("./journal/RegisterPage.tsx")).RegisterPage,
}));
const Team = lazy(async () => ({ default: (await import("./teams/TeamPage.tsx")).TeamPage }));

const People = lazy(async () => ({
  default: (await import("./people/PeoplePage.tsx")).PeoplePage,
}));
const AddPerson = lazy(async () => ({
  default: (await import("./people/AddPersonPage.tsx")).AddPersonPage,
}));

const PastePeople = lazy(async () => ({
  default: (await import("./people/PastePage.tsx")).PastePage,
}));

const Person = lazy(async () => ({
  default: (await import("./people/PersonPage.tsx")).PersonPage,
}));
const Documents = lazy(async () => ({
  default: (await import("./documents/DocumentsPage.tsx")).DocumentsPage,
}));

const Structure = lazy(async () => ({
  default: (await import("./structure/StructurePage.tsx")).StructurePage,
}));

const structureIn = (params: Readonly<Record<string, string | undefined>>) => ({
  structure: params["structure"] ?? "",
});

const teamIn = (params: Readonly<Record<string, string | undefined>>) => ({
  ...structureIn(params),
  team: params["team"] ?? "",
});

/** The pages of a structure, under its layout; their addresses follow « /s/:structure ». */
const inStructure: ReadonlyArray<RouteDefinition> = [
  ...trainingRoutes,
  ...declarationRoutes,
  { path: "/", component: Home, preload: ({ params }) => void viewOf("home", structureIn(params)) },
  {
    path: "/equipes",
    component: Teams,
    preload: ({ params }) => void viewOf("home", structureIn(params)),
  },
  {
    path: "/equipes/nouvelle",
    component: ChooseProtocol,
    preload: ({ params }) => void viewOf("catalogue", structureIn(params)),
  },
  {
    path: "/equipes/nouvelle/:version",
    component: Protocol,
    preload: ({ params }) =>
      void viewOf("protocol", { ...structureIn(params), version: params["version"] ?? "" }),
  },
  {
    path: "/personnes",
    component: People,
    preload: ({ params }) => void viewOf("people", structureIn(params)),
  },
  {
    path: "/personnes/nouvelle",
    component: AddPerson,
    preload: ({ params }) => void viewOf("people", structureIn(params)),
  },
  {
    path: "/personnes/liste",
    component: PastePeople,
    preload: ({ params }) => void viewOf("people", structureIn(params)),
  },
  {
    path: "/personnes/:person",
    component: Person,
    preload: ({ params }) =>
      void viewOf("person", { ...structureIn(params), person: params["person"] ?? "" }),
  },
  {
    path: "/liste-du-jour",
    component: FrontDesk,
    preload: ({ params }) => void viewOf("frontDesk", structureIn(params)),
  },
  {
    path: "/pieces",
    component: Documents,
    preload: ({ params }) => void viewOf("pieces", structureIn(params)),
  },
  {
    path: "/structure",
    component: Structure,
    preload: ({ params }) => void viewOf("structure", structureIn(params)),
  },
  {
    path: "/equipes/:team",
    component: Team,
    preload: ({ params }) => void viewOf("team", teamIn(params)),
  },
  { path: "/registre", component: Register },
  { path: "/equipes/:team/etat", component: AsOf },
  {
    path: "/equipes/:team/suivi",
    component: FollowUp,
    preload: ({ params }) => {
      void viewOf("team", teamIn(params));
      void viewOf("followUp", teamIn(params));
    },
  },
  {
    path: "/equipes/:team/annexe",
    component: Annex,
    preload: ({ params }) => void viewOf("team", teamIn(params)),
  },
];

/** One line a page, each in its own chunk. */
export const routes: ReadonlyArray<RouteDefinition> = [
  { path: "/", component: Landing, preload: () => void viewOf("session", {}) },
  {
    path: "/structures/nouvelle",
    component: FoundStructure,
    preload: () => void viewOf("session", {}),
  },
  {
    path: "/compte",
    component: OwnAccount,
    preload: () => {
      void viewOf("session", {});
      void viewOf("openSessions", {});
    },
  },
  { path: "/moi", component: AllMine, preload: () => void viewOf("allMine", {}) },
  {
    path: "/liste-du-jour/:token",
    component: OpenDayList,
    preload: ({ params }) => void viewOf("dayList", { token: params["token"] ?? "" }),
  },
  ...["/seance", "/seance/:session/:code"].map((path) => ({
    path,
    component: SessionCode,
    preload: () => void viewOf("session", {}),
  })),
  { path: "/connexion", component: SignIn },
  { path: "/inscription", component: SignUp },
  {
    path: "/signer/:token",
    component: Signing,
    preload: ({ params }) => void viewOf("signingSheet", { token: params["token"] ?? "" }),
  },
  {
    path: "/tablette/:token",
    component: Tablet,
    preload: ({ params }) => void viewOf("sharedDevice", { token: params["token"] ?? "" }),
  },
  {
    path: "/invitation/:token",
    component: Invitation,
    preload: ({ params }) => void viewOf("invitation", { token: params["token"] ?? "" }),
  },
  {
    path: "/s/:structure",
    component: StructureLayout,
    preload: () => void viewOf("session", {}),
    children: [...inStructure],
  },
  { path: "/_ui/*section", component: Gallery },
  { path: "/404", component: NotFound },
  { path: "*", component: NotFound },
];
