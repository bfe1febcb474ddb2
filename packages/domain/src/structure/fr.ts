import type { SentencesOf } from "../kernel/Sentence.ts";
import type { StructureRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<StructureRefusal> = {
  UnknownZone: () => ({
    title: "Fuseau horaire inconnu",
    detail: "Choisissez un fuseau dans la liste, par exemple Europe/Paris ou Indian/Reunion.",
  }),
  NoSuchEntity: () => ({
    title: "Site ou entité introuvable",
    detail: "Choisissez un site de la structure, ou ajoutez-le d’abord.",
  }),
  NoSuchSoftware: () => ({
    title: "Logiciel introuvable",
    detail: "Choisissez un logiciel partagé de la structure, ou ajoutez-le d’abord.",
  }),
  SoftwareAlreadyDropped: () => ({
    title: "Ce logiciel n’est déjà plus partagé",
    detail: "Rien à faire. S’il a repris, ajoutez-le de nouveau avec sa date de début.",
  }),
};
