import { frenchInstant, type SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { InspectionRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<InspectionRefusal> = {
  InspectorLinkNotOpen: () => ({
    title: "Ce lien n’est plus ouvert",
    detail: "Demandez-en un autre à la structure.",
  }),
  AfterTheLink: ({ latest }) => ({
    title: `Ce lien ne montre rien après le ${frenchInstant(latest)}`,
    detail: "Choisissez un jour et une heure qui ne le dépassent pas.",
  }),
};
