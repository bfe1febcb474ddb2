import type { KernelRefusal } from "./refusals.ts";
import { frenchDay, type SentencesOf } from "./Sentence.ts";

export const refusalsFr: SentencesOf<KernelRefusal> = {
  NotFound: () => ({
    title: "Introuvable",
    detail: "Cette page n’existe pas, ou vous n’y avez pas accès. Revenez à l’accueil.",
  }),
  NotAllowed: () => ({
    title: "Ce geste revient à quelqu’un d’autre",
    detail:
      "Votre fonction dans cette structure ne le permet pas. Demandez à un délégant de l’équipe ou à la coordination.",
  }),
  KeyAlreadyUsed: () => ({
    title: "Cet envoi a déjà servi à autre chose",
    detail: "Rechargez la page, vérifiez ce qui est enregistré, puis recommencez.",
  }),
  IdAlreadyUsed: () => ({
    title: "Déjà enregistré",
    detail: "Rechargez la page : cet élément s’y trouve sans doute déjà.",
  }),
  TimeDoesNotExist: () => ({
    title: "Cette heure n’existe pas ce jour-là",
    detail: "Les horloges passent à l’heure d’été cette nuit-là. Choisissez une heure plus tard.",
  }),
  TimeExistsTwice: () => ({
    title: "Cette heure existe deux fois ce jour-là",
    detail:
      "Les horloges passent à l’heure d’hiver cette nuit-là. Dites s’il s’agit de la première ou de la seconde.",
  }),
  DayOutOfRange: ({ from, to }) => ({
    title: "Date à vérifier",
    detail: `Donnez une date entre le ${frenchDay(from)} et le ${frenchDay(to)}.`,
  }),
  PeriodReversed: () => ({
    title: "La fin précède le début",
    detail: "Corrigez l’une des deux dates.",
  }),
  InTheFuture: () => ({
    title: "Ce moment n’est pas encore passé",
    detail: "On n’enregistre ici que ce qui a eu lieu. Corrigez la date ou l’heure.",
  }),
  NotAboutOneself: () => ({
    title: "Pas pour soi-même",
    detail: "Demandez à une autre personne de l’équipe de faire ce geste pour vous.",
  }),
  ReasonMissing: () => ({
    title: "Un motif est attendu",
    detail: "Écrivez en une phrase pourquoi : le motif reste au journal avec la correction.",
  }),
};
