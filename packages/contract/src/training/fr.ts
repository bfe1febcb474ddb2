import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { SessionCodeRefusal, SigningLinkRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<SigningLinkRefusal | SessionCodeRefusal> = {
  SigningLinkNotOpen: () => ({
    title: "Ce lien de signature n’est plus valable",
    detail: "La feuille est close, ou un autre lien l’a remplacé. Voyez avec qui vous l’a remis.",
  }),
  SessionCodeNotShown: () => ({
    title: "Ce code n’est pas affiché en ce moment",
    detail: "Il change toutes les minutes : tapez les six chiffres que montre le formateur.",
  }),
  NotOnThisSheet: () => ({
    title: "Votre nom n’est pas sur cette feuille",
    detail: "Demandez au formateur de vous inscrire, puis donnez de nouveau le code.",
  }),
};
