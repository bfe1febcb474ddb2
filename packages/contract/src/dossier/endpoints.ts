import { splitSizes } from "@coopilote/domain/dossier/partsOf.ts";
import { Id } from "@coopilote/domain/kernel/ids.ts";
import { Day, Time } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import type { Endpoints } from "../endpoint.ts";
import { OfStructure } from "../paths.ts";
import { OnInstant } from "../teams/views.ts";
import { DossiersMade, DossierView } from "./answers.ts";

/**
 * Of what a dossier is asked, and on which instant; of the whole that one may ask, now, where nothing is said.
 * `of`: the team, the person or the session. `knownDay` and `knownTime`: by what was known then, that instant where absent.
 */
export const DossierAsked = Schema.Struct({
  kind: Schema.optionalKey(Schema.Literals(["structure", "team", "person", "session"])),
  of: Schema.optionalKey(Id),
  ...OnInstant.fields,
  knownDay: Schema.optionalKey(Day),
  knownTime: Schema.optionalKey(Time),
});
export type DossierAsked = typeof DossierAsked.Type;

/** Which of the parts of the paper, from 1; the first where absent. */
export const part = Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[1-9]\d{0,3}$/u)));

const PaperAsked = Schema.Struct({ ...DossierAsked.fields, part });

export const dossierRefusals = [
  "NotFound",
  "TimeDoesNotExist",
  "TimeExistsTwice",
  "InTheFuture",
] as const;

export const dossierEndpoints = {
  dossier: {
    name: "dossier",
    summary: "Le dossier de contrôle avant de l’envoyer : ce qui manque, et ce qu’il répond",
    method: "GET",
    path: "/api/structures/:structure/dossier",
    who: "member",
    params: OfStructure,
    query: DossierAsked,
    body: undefined,
    reply: { kind: "json", schema: DossierView, stops: true },
    refusals: dossierRefusals,
  },
  dossiersMade: {
    name: "dossiersMade",
    summary: "Les dossiers de contrôle déjà faits, par qui et quand",
    method: "GET",
    path: "/api/structures/:structure/dossiers-made",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: undefined,
    reply: { kind: "json", schema: DossiersMade },
    refusals: [],
  },
  dossierPaper: {
    name: "dossierPaper",
    summary: "Le dossier de contrôle en PDF, qui se lit seul, avec ses pièces, en parties",
    method: "GET",
    path: "/api/structures/:structure/dossier/paper",
    who: "member",
    params: OfStructure,
    query: PaperAsked,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: [...dossierRefusals, "PartNotInPaper", "Unavailable"],
  },
  choosePaperSize: {
    name: "choosePaperSize",
    summary: "Choisir à quelle taille le PDF du dossier de contrôle se coupe en parties",
    method: "POST",
    path: "/api/structures/:structure/dossier/paper-size",
    who: "member",
    params: OfStructure,
    query: undefined,
    body: Schema.Struct({ splitAt: Schema.Literals(splitSizes) }),
    reply: { kind: "json", schema: Schema.Struct({}) },
    refusals: ["NotAllowed", "Unavailable"],
  },
  dossierArchive: {
    name: "dossierArchive",
    summary: "Le dossier de contrôle en archive, que chacun peut vérifier",
    method: "GET",
    path: "/api/structures/:structure/dossier/archive",
    who: "member",
    params: OfStructure,
    query: DossierAsked,
    body: undefined,
    reply: { kind: "bytes" },
    refusals: [...dossierRefusals, "Unavailable"],
  },
} as const satisfies Endpoints;
