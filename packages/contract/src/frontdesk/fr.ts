import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { FrontDeskRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<FrontDeskRefusal> = {
  FrontDeskLinkNotOpen: () => ({
    title: "Cette liste n’est plus à cette adresse",
    detail: "Le lien est terminé ou retiré. Demandez-en un autre à la coordination.",
  }),
};
