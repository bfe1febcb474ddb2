import { Dossier, Lacking } from "@coopilote/domain/dossier/Dossier.ts";
import { DocumentId, LinkId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { text } from "@coopilote/domain/kernel/Sealed.ts";
import { Instant, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { OnInstant } from "../teams/views.ts";
import { PaperParts } from "./answers.ts";
import { DossierAsked, dossierRefusals, part } from "./endpoints.ts";

/** What was opened by a link: the page, the paper, the archive or a piece, of which instant; how often within the hour, and when last. */
const Opening = Schema.Struct({
  at: Instant,
  what: Schema.Literals(["page", "paper", "archive", "piece"]),
  on: LocalInstant,
  times: Schema.Int,
  last: Instant,
});

/** A link given to whoever controls. `state`: whether it opens, and what keeps it shut; `subject`: of what; `archive`: whether it gives the archive too; `read`: how often it was opened in all; `openings`: the last ones, oldest first. */
const Given = Schema.Struct({
  link: LinkId,
  state: Schema.Literals(["open", "ended", "over", "giver-gone"]),
  by: Schema.String,
  to: Schema.String,
  subject: Schema.String,
  on: LocalInstant,
  archive: Schema.Boolean,
  created: Instant,
  until: Instant,
  ended: Schema.NullOr(Instant),
  read: Schema.Int,
  openings: Schema.Array(Opening),
});

/** How long a link may serve, in days. */
const Days = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: 90 }, { message: "De 1 à 90 jours" }),
);

/** A dossier as whoever controls reads it: what lacks, without the gestures that would set it right. */
const DossierRead = Schema.Struct({
  ...Dossier.fields,
  lacking: Schema.Array(
    Schema.Struct({
      rule: Lacking.fields.rule,
      what: Lacking.fields.what,
      said: Lacking.fields.said,
    }),
  ),
});

/**
 * What a link opens. `latest`: the last instant it may be asked of; `archive`: about how many bytes the archive weighs,
 * null where the link does not give it.
 */
export const InspectionView = Schema.Struct({
  by: Schema.String,
  to: Schema.String,
  until: LocalInstant,
  given: LocalInstant,
  latest: LocalInstant,
  dossier: DossierRead,
  paper: PaperParts,
  archive: Schema.NullOr(Schema.Int),
});
export type InspectionView = typeof InspectionView.Type;

const OfToken = Schema.Struct({ token: Schema.String });

const opening = [
  "InspectorLinkNotOpen",
  "AfterTheLink",
  "PartNotInPaper",
  "TimeDoesNotExist",
  "TimeExistsTwice",
  "TooManyAttempts",
  "Unavailable",
] as const;

export const inspectionEndpoints = {
  inspectorLinks: {
    name: "inspectorLinks",
    summary: "Les liens remis pour lire un dossier de contrôle sans compte, et leurs consultations",
    method: "GET",
    path: "/api/structures/:structure/inspector-links",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: {
      kind: "json",
      schema: Schema.Struct({ now: LocalInstant, links: Schema.Array(Given) }),
    },
    refusals: ["NotFound"],
  },
  giveInspectorLink: {
    name: "giveInspectorLink",
    summary: "Remettre un lien vers un dossier de contrôle à qui le contrôle, sans compte",
    method: "POST",
    path: "/api/structures/:structure/inspector-links",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({
      ...DossierAsked.fields,
      to: text(200),
      days: Days,
      archive: Schema.Boolean,
    }),
    reply: { kind: "json", schema: Schema.Struct({ path: Schema.String, until: Instant }) },
    refusals: [...dossierRefusals, "Unavailable"],
  },
  endInspectorLink: {
    name: "endInspectorLink",
    summary: "Retirer un lien vers un dossier de contrôle",
    method: "POST",
    path: "/api/structures/:structure/inspector-links/:link/end",
    who: "member",
    params: Schema.Struct({ structure: StructureId, link: LinkId }),
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: ["NotFound", "Unavailable"],
  },
  inspection: {
    name: "inspection",
    summary: "Un dossier de contrôle, par un lien",
    method: "GET",
    path: "/api/inspection/:token",
    who: "anyone",
    params: OfToken,
    query: OnInstant,
    body: undefined,
    reply: { kind: "json", schema: InspectionView, stops: true },
    refusals: opening,
  },
  inspectionPaper: {
    name: "inspectionPaper",
    summary: "Le dossier de contrôle en PDF, par un lien",
    method: "GET",
    path: "/api/inspection/:token/paper",
    who: "anyone",
    params: OfToken,
    query: Schema.Struct({ ...OnInstant.fields, part }),
    body: undefined,
    reply: { kind: "bytes" },
    refusals: opening,
  },
  inspectionArchive: {
    name: "inspectionArchive",
    summary: "Le dossier de contrôle en archive, par un lien qui la donne",
    method: "GET",
    path: "/api/inspection/:token/archive",
    who: "anyone",
    params: OfToken,
    query: OnInstant,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: opening,
  },
  inspectionPiece: {
    name: "inspectionPiece",
    summary: "Une pièce du dossier de contrôle, par un lien",
    method: "GET",
    path: "/api/inspection/:token/pieces/:document",
    who: "anyone",
    params: Schema.Struct({ token: Schema.String, document: DocumentId }),
    query: OnInstant,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: opening,
  },
} as const satisfies Endpoints;
