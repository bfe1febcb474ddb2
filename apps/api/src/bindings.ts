import {
  changePassword,
  endSession,
  openSessions,
  session,
  signIn,
  signOut,
  signUp,
} from "./accounts/doors.ts";
import { type Bindings, shown, shownBy } from "./Binding.ts";
import { declarationView } from "./declaration/declarationView.ts";
import { attendOnSharedDevice, choosePin, signOnSharedDevice } from "./devices/deviceSigning.ts";
import { closeSharedDevice, openSharedDevice, sharedDevice } from "./devices/sharedDevices.ts";
import { document, receiveDocument } from "./documents/transfers.ts";
import {
  declarationPaper,
  declarationPieces,
  declarationTable,
} from "./declaration/declarationPapers.ts";
import { followPrefill, prefillLink, sendPrefill } from "./declaration/prefill/prefilling.ts";
import { prefill } from "./declaration/prefill/prefillView.ts";
import {
  endStatementLink,
  handOverEmployerLink,
  handOverStatementLink,
  signStatementByLink,
  statementToSign,
} from "./declaration/statementLinks.ts";
import { statementPaper } from "./declaration/statementPaper.ts";
import { keys } from "./dossier/keys.ts";
import { documentsView } from "./documents/documentsView.ts";
import { dossierArchive } from "./dossier/archive.ts";
import { choosePaperSize, dossierPaper } from "./dossier/paper.ts";
import { dossiersMade } from "./dossier/made.ts";
import { dossierView } from "./dossier/dossierView.ts";
import {
  inspection,
  inspectionArchive,
  inspectionPaper,
  inspectionPiece,
} from "./dossier/inspection.ts";
import { endInspectorLink, giveInspectorLink, inspectorLinks } from "./dossier/inspectorLinks.ts";
import { followUpView } from "./followup/followUpView.ts";
import { dayList, endFrontDeskLink, frontDesk, makeFrontDeskLink } from "./frontdesk/frontDesk.ts";
import { events } from "./journal/events.ts";
import { registerView } from "./journal/registerView.ts";
import { openForm } from "./journal/openForm.ts";
import { visit } from "./journal/visits.ts";
import {
  acceptInvitation,
  invitation,
  invite,
  renewAccess,
  renewByInvitation,
  joinByInvitation,
  withdrawInvitation,
} from "./members/invitations.ts";
import { endAccess, members } from "./members/members.ts";
import { foreseePeople } from "./people/foreseePeople.ts";
import { peopleView } from "./people/peopleView.ts";
import { personView } from "./people/personView.ts";
import { allMine } from "./structure/allMine.ts";
import { homeView } from "./structure/homeView.ts";
import { mineView } from "./structure/mineView.ts";
import { searchView } from "./structure/searchView.ts";
import { structureView } from "./structure/structureView.ts";
import { memberPaper } from "./teams/memberPaper.ts";
import { asOfView } from "./teams/asOfView.ts";
import { catalogueView } from "./teams/catalogueView.ts";
import { protocolView } from "./teams/protocolView.ts";
import { teamScreen } from "./teams/teamScreen.ts";
import { historyView } from "./teams/historyView.ts";
import { whatIfView } from "./teams/whatIfView.ts";
import { attestationPaper, publicAttestation } from "./training/attestationPapers.ts";
import { calendarView } from "./training/calendarView.ts";
import { foresee } from "./training/foresee.ts";
import { ledgerView } from "./training/ledgerView.ts";
import { planningView } from "./training/sessionsView.ts";
import { handOverSigningLink, signByLink, signingSheet } from "./training/signingLinks.ts";
import { giveSessionCode, signByCode } from "./training/sessionCodes.ts";
import { blankSheet, sheetPaper } from "./training/sheetPaper.ts";
import { sheetView } from "./training/sheetView.ts";

/** What answers each endpoint of the contract. */
export const bindings: Bindings = {
  signUp,
  signIn,
  signOut,
  session,
  openSessions,
  endSession,
  changePassword,
  invite,
  renewAccess,
  renewByInvitation,
  withdrawInvitation,
  invitation,
  acceptInvitation,
  joinByInvitation,
  members,
  endAccess,
  receiveDocument,
  document,
  home: shownBy(homeView),
  mine: shown(mineView),
  allMine,
  structure: shown(structureView),
  search: shown(searchView),
  people: shown(peopleView),
  foreseePeople,
  person: shown((request) => personView(request, request.params.person)),
  catalogue: shown(catalogueView),
  protocol: shown((request) => protocolView(request, request.params.version)),
  team: shownBy(teamScreen),
  asOf: shownBy(asOfView),
  history: shownBy(historyView),
  whatIf: shownBy(whatIfView),
  sessions: shown(calendarView),
  planning: shown(planningView),
  foresee,
  handOverSigningLink,
  signingSheet,
  signByLink,
  giveSessionCode,
  signByCode,
  openSharedDevice,
  sharedDevice,
  choosePin,
  signOnSharedDevice,
  attendOnSharedDevice,
  closeSharedDevice,
  frontDesk,
  makeFrontDeskLink,
  endFrontDeskLink,
  dayList,
  sheet: shown((request) => sheetView(request, request.params.session)),
  ledger: shown((request) => ledgerView(request, request.params.team, request.params.person)),
  attestationPaper,
  publicAttestation,
  sheetPaper,
  blankSheet,
  followUp: shown((request) => followUpView(request, request.params.team)),
  declaration: shown((request) => declarationView(request, request.params.team)),
  prefill,
  sendPrefill,
  prefillLink,
  followPrefill,
  pieces: shown(documentsView),
  register: shownBy(registerView),
  dossier: shownBy(dossierView),
  dossierPaper,
  choosePaperSize,
  dossierArchive,
  dossiersMade,
  inspectorLinks,
  giveInspectorLink,
  endInspectorLink,
  inspection,
  inspectionPaper,
  inspectionArchive,
  inspectionPiece,
  visit,
  openForm,
  events,
  keys,
  memberPaper,
  statementPaper,
  declarationPaper,
  declarationTable,
  declarationPieces,
  handOverStatementLink,
  handOverEmployerLink,
  endStatementLink,
  statementToSign,
  signStatementByLink,
};
