import type { SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { SharedDeviceRefusal } from "./refusals.ts";

export const refusalsFr: SentencesOf<SharedDeviceRefusal> = {
  SharedDeviceNotOpen: () => ({
    title: "Cet appareil ne sert plus à signer",
    detail:
      "La signature y est terminée, ou plus de quatre heures ont passé. Qui l’avait ouverte peut se connecter et l’ouvrir de nouveau.",
  }),
  WrongPin: () => ({
    title: "Ce code n’est pas le bon",
    detail:
      "Recommencez. Si vous l’avez oublié, choisissez-en un autre devant qui a ouvert la signature.",
  }),
  PinTooEasy: () => ({
    title: "Ce code est trop facile à deviner",
    detail: "Choisissez six chiffres qui ne se suivent pas et ne sont pas tous les mêmes.",
  }),
  PinNotConfirmed: () => ({
    title: "Le code de qui a ouvert la signature n’est pas le bon",
    detail: "Tendez l’appareil à cette personne, qui confirme avec son propre code.",
  }),
};
