import { frenchTime, type SentencesOf } from "@coopilote/domain/kernel/Sentence.ts";
import type { FormSilence, PrefillRefusal, StatementLinkRefusal } from "./refusals.ts";

const byHand = "La déclaration se fait aussi à la main sur le site, et son dépôt se consigne ici.";

const silences: Readonly<Record<FormSilence, string>> = {
  unreachable: `Le site n’a pas répondu à temps. Recommencez plus tard\u00A0: un envoi dont la réponse s’est perdue ne se voit pas de l’administration, et s’efface seul en cinq jours.`,
  busy: "Le site reçoit trop de demandes en ce moment.",
  closed: "Le site dit que ce formulaire est fermé, ou n’est plus à cette adresse.",
  "turned-down": "Le site n’a pas accepté ce qui lui était envoyé.",
  "not-understood": "Le site a répondu autre chose que ce que sa documentation annonce.",
  changed:
    "Le formulaire a été modifié depuis qu’il a été lu\u00A0: qui tient cette instance doit le relire avant tout envoi.",
};

export const refusalsFr: SentencesOf<PrefillRefusal | StatementLinkRefusal> = {
  FormNotOpen: () => ({
    title: "Il n’y a rien à envoyer au formulaire de l’État",
    detail: `Aucun formulaire n’est branché, ou aucune première liste n’attend. ${byHand}`,
  }),
  AlreadyPrefilled: () => ({
    title: "Cette liste a déjà été envoyée au formulaire de l’État",
    detail: "Qui l’a envoyée peut la finir sur le site tant qu’elle y est gardée.",
  }),
  FormNotPrefilled: ({ why, until }) => ({
    title: "Le formulaire de l’État n’a pas répondu comme prévu",
    detail: [
      silences[why],
      ...(until === null ? [] : [`Recommencez après ${frenchTime(until.time)}.`]),
      byHand,
    ].join(" "),
  }),
  PrefillNotOpen: () => ({
    title: "Ce formulaire prérempli n’est pas ouvert ici",
    detail: `Son adresse n’est donnée qu’à qui l’a envoyé, tant que le site le garde. ${byHand}`,
  }),
  StatementLinkNotOpen: () => ({
    title: "Ce lien n’est plus valable",
    detail:
      "Il est arrivé à son terme, a été retiré ou remplacé par un autre. Voyez avec qui vous l’a remis.",
  }),
};
