import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { SigningLinkRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<SigningLinkRefusal> = {
  SigningLinkNotOpen: () => ({
    title: "Ce lien de signature n’est plus valable",
    detail: "La feuille est close, ou un autre lien l’a remplacé. Voyez avec qui vous l’a remis.",
  }),
};
