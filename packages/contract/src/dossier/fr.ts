import { frenchInstant, type SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { InspectionRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<InspectionRefusal> = {
  InspectorLinkNotOpen: () => ({
    title: "Ce lien n’est plus ouvert",
    detail: "Demandez-en un autre à la structure.",
  }),
  PartNotInPaper: () => ({
    title: "Ce PDF n’a pas cette partie",
    detail:
      "Il se coupe peut-être autrement depuis que vous avez ouvert la page. Ouvrez-la de nouveau.",
  }),
  AfterTheLink: ({ latest }) => ({
    title: `Ce lien ne montre rien après le ${frenchInstant(latest)}`,
    detail: "Choisissez un jour et une heure qui ne le dépassent pas.",
  }),
};
