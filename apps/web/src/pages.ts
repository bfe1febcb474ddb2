import type { ScreenName } from "./server/screens.ts";

/** A page: its address, the module that shows it, what it asks of the server as it opens. */
export interface Page {
  readonly path: string;
  readonly file: PageFile;
  readonly reads: ReadonlyArray<ScreenName>;
}

export const PAGE_FILES = [
  "accounts/InvitationPage.tsx",
  "accounts/LandingPage.tsx",
  "accounts/OwnAccountPage.tsx",
  "accounts/SignInPage.tsx",
  "accounts/SignUpPage.tsx",
  "declaration/DeclarationPage.tsx",
  "declaration/StatementSigningPage.tsx",
  "devices/TabletPage.tsx",
  "documents/DocumentsPage.tsx",
  "dossier/DossierPage.tsx",
  "dossier/InspectionPage.tsx",
  "followup/FollowUpPage.tsx",
  "frontdesk/DayListPage.tsx",
  "frontdesk/FrontDeskPage.tsx",
  "gallery/Gallery.tsx",
  "journal/RegisterPage.tsx",
  "mine/AllMinePage.tsx",
  "mine/MinePage.tsx",
  "pages/NotFound.tsx",
  "people/AddPersonPage.tsx",
  "people/PastePage.tsx",
  "people/PeoplePage.tsx",
  "people/PersonPage.tsx",
  "protocols/AnnexPage.tsx",
  "structure/FoundStructurePage.tsx",
  "structure/HomePage.tsx",
  "structure/StructurePage.tsx",
  "teams/AsOfPage.tsx",
  "teams/ChooseProtocolPage.tsx",
  "teams/ProtocolPage.tsx",
  "teams/TeamPage.tsx",
  "teams/TeamsPage.tsx",
  "training/EditPlanPage.tsx",
  "training/LedgerPage.tsx",
  "training/PaperPage.tsx",
  "training/PlanPage.tsx",
  "training/PublicAttestationPage.tsx",
  "training/ScannedSheetPage.tsx",
  "training/SessionCodePage.tsx",
  "training/SessionsPage.tsx",
  "training/SheetPage.tsx",
  "training/SigningPage.tsx",
] as const;
export type PageFile = (typeof PAGE_FILES)[number];

/** Where a structure's pages are, under its layout. */
export const IN_STRUCTURE = "/s/:structure";

/** The layout of a structure's pages, and what it reads itself. */
export const LAYOUT = { file: "structure/StructureLayout.tsx", reads: ["session"] } as const;

/** Where the dossier de contrôle of a structure is. */
export const DOSSIER_PAGE = "/dossier";

/** Under `IN_STRUCTURE`; what is written out comes before what stands for any name. */
export const structurePages: ReadonlyArray<Page> = [
  { path: "/", file: "structure/HomePage.tsx", reads: ["home"] },
  { path: "/moi", file: "mine/MinePage.tsx", reads: ["mine"] },
  { path: "/equipes", file: "teams/TeamsPage.tsx", reads: ["home"] },
  { path: "/equipes/nouvelle", file: "teams/ChooseProtocolPage.tsx", reads: ["catalogue"] },
  { path: "/equipes/nouvelle/:version", file: "teams/ProtocolPage.tsx", reads: ["protocol"] },
  { path: "/equipes/:team", file: "teams/TeamPage.tsx", reads: ["team"] },
  { path: "/equipes/:team/etat", file: "teams/AsOfPage.tsx", reads: [] },
  {
    path: "/equipes/:team/declaration",
    file: "declaration/DeclarationPage.tsx",
    reads: ["declaration", "prefill"],
  },
  { path: "/equipes/:team/suivi", file: "followup/FollowUpPage.tsx", reads: ["team", "followUp"] },
  { path: "/equipes/:team/annexe", file: "protocols/AnnexPage.tsx", reads: ["team"] },
  { path: "/equipes/:team/heures/:person", file: "training/LedgerPage.tsx", reads: ["ledger"] },
  { path: "/seances", file: "training/SessionsPage.tsx", reads: ["sessions"] },
  { path: "/seances/nouvelle", file: "training/PlanPage.tsx", reads: ["planning"] },
  { path: "/seances/papier", file: "training/PaperPage.tsx", reads: ["planning"] },
  { path: "/seances/:session", file: "training/SheetPage.tsx", reads: ["sheet"] },
  {
    path: "/seances/:session/modifier",
    file: "training/EditPlanPage.tsx",
    reads: ["planning", "sheet"],
  },
  {
    path: "/seances/:session/papier",
    file: "training/ScannedSheetPage.tsx",
    reads: ["planning", "sheet"],
  },
  { path: "/personnes", file: "people/PeoplePage.tsx", reads: ["people"] },
  { path: "/personnes/nouvelle", file: "people/AddPersonPage.tsx", reads: ["people"] },
  { path: "/personnes/liste", file: "people/PastePage.tsx", reads: ["people"] },
  { path: "/personnes/:person", file: "people/PersonPage.tsx", reads: ["person"] },
  { path: "/liste-du-jour", file: "frontdesk/FrontDeskPage.tsx", reads: ["frontDesk"] },
  { path: "/pieces", file: "documents/DocumentsPage.tsx", reads: ["pieces"] },
  { path: "/structure", file: "structure/StructurePage.tsx", reads: ["structure"] },
  { path: "/registre", file: "journal/RegisterPage.tsx", reads: [] },
  { path: DOSSIER_PAGE, file: "dossier/DossierPage.tsx", reads: [] },
];

/** The pages that are of no structure. */
export const pages: ReadonlyArray<Page> = [
  { path: "/", file: "accounts/LandingPage.tsx", reads: ["session"] },
  { path: "/structures/nouvelle", file: "structure/FoundStructurePage.tsx", reads: ["session"] },
  { path: "/compte", file: "accounts/OwnAccountPage.tsx", reads: ["session", "openSessions"] },
  { path: "/moi", file: "mine/AllMinePage.tsx", reads: ["allMine"] },
  { path: "/liste-du-jour/:token", file: "frontdesk/DayListPage.tsx", reads: ["dayList"] },
  { path: "/seance", file: "training/SessionCodePage.tsx", reads: ["session"] },
  { path: "/seance/:session/:code", file: "training/SessionCodePage.tsx", reads: ["session"] },
  {
    path: "/attestation/:number",
    file: "training/PublicAttestationPage.tsx",
    reads: ["publicAttestation"],
  },
  { path: "/controle/:token", file: "dossier/InspectionPage.tsx", reads: [] },
  { path: "/connexion", file: "accounts/SignInPage.tsx", reads: [] },
  { path: "/inscription", file: "accounts/SignUpPage.tsx", reads: [] },
  { path: "/signer/:token", file: "training/SigningPage.tsx", reads: ["signingSheet"] },
  {
    path: "/signer-declaration/:token",
    file: "declaration/StatementSigningPage.tsx",
    reads: ["statementToSign"],
  },
  { path: "/tablette/:token", file: "devices/TabletPage.tsx", reads: ["sharedDevice"] },
  { path: "/invitation/:token", file: "accounts/InvitationPage.tsx", reads: ["invitation"] },
  { path: "/_ui/*section", file: "gallery/Gallery.tsx", reads: [] },
];
