import { frenchDay, type SentencesOf } from "../kernel/Sentence.ts";
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
  EntityAlreadyClosed: ({ on }) => ({
    title: "Ce site ou cette entité est déjà fermé",
    detail: `La fermeture est notée au ${frenchDay(on)}. Choisissez-en un autre, ou ajoutez-le de nouveau.`,
  }),
  EntityStillInUse: ({ persons }) => ({
    title: "Des personnes y sont encore rattachées ou employées",
    detail: `Mettez d’abord fin, au plus tard ce jour-là, à leurs rattachements et à leurs emplois (${
      persons.length === 1 ? "une personne" : `${persons.length} personnes`
    }).`,
  }),
  OwnEntityStays: () => ({
    title: "C’est l’entité de la structure elle-même",
    detail: "Elle ne se ferme pas : corrigez son nom ou son numéro, ou fermez un autre site.",
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
