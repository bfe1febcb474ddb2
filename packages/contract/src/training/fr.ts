import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type {
  AttestationNumberRefusal,
  SessionCodeRefusal,
  SigningLinkRefusal,
} from "./refusals.ts";

export const refusalsFr: SentencesOf<
  SigningLinkRefusal | SessionCodeRefusal | AttestationNumberRefusal
> = {
  SigningLinkNotOpen: () => ({
    title: "Ce lien de signature n’est plus valable",
    detail: "La feuille est close, ou un autre lien l’a remplacé. Voyez avec qui vous l’a remis.",
  }),
  SessionCodeNotShown: () => ({
    title: "Ce code n’est pas affiché en ce moment",
    detail: "Il change toutes les minutes : tapez les six chiffres que montre le formateur.",
  }),
  NoAttestationNumbered: () => ({
    title: "Aucune attestation ne porte ce numéro",
    detail:
      "Relisez les seize caractères imprimés sur l’attestation. S’ils sont justes, elle n’a pas été établie par cette instance de Coopilote.",
  }),
  NotOnThisSheet: () => ({
    title: "Votre nom n’est pas sur cette feuille",
    detail: "Demandez au formateur de vous inscrire, puis donnez de nouveau le code.",
  }),
};
