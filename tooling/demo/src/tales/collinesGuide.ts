import type { GuideStep } from "@coopilote/contract/demonstration.ts";
import type { Tale } from "../Tale.ts";
import { clara, elodie } from "./collinesPeople.ts";
import { today } from "./collinesTraining.ts";

const teamIn = (tale: Tale, label: string): string => `/equipes/${tale.id(`team ${label}`)}`;

/** What a coordinator does on a Monday. */
export const coordinating = (tale: Tale): ReadonlyArray<GuideStep> => [
  {
    address: "?vue=jours",
    what: "Lire la semaine jour par jour",
    why: "Ce qui peut être fait, par qui, et ce qui est attendu.",
  },
  {
    address: teamIn(tale, "cheville"),
    what: "Voir qui est prêt à la cheville",
    why: "Chaque case de la matrice s’ouvre sur sa preuve.",
  },
  {
    address: `${teamIn(tale, "lombalgie")}/declaration`,
    what: "Répondre à l’ARS",
    why: "Sa demande du 5 octobre, avec le dossier déjà cadré.",
  },
  {
    address: `${teamIn(tale, "lombalgie")}/etat`,
    what: "Dire qui pouvait exercer un jour passé",
    why: "En pratique, d’après ce qu’on savait alors, et aujourd’hui.",
  },
  {
    address: "/liste-du-jour",
    what: "Remettre la liste du jour au secrétariat",
    why: "Qui peut recevoir aujourd’hui, où, et avec quel délégant.",
  },
  {
    address: "/registre",
    what: "Parcourir le registre",
    why: "Tout ce qui s’est passé, en phrases, chaque ligne avec sa preuve.",
  },
];

/** What a delegant does who leads a session at noon. */
export const leading = (tale: Tale): ReadonlyArray<GuideStep> => [
  {
    address: `/seances/${tale.id(`session ${today.label}`)}`,
    what: "Tenir la séance de midi",
    why: "Elle finit\u00a0: ouvrir la feuille, voir chacun signer, puis la clore.",
  },
  {
    address: `${teamIn(tale, "cheville")}/heures/${elodie.person}`,
    what: "Lire les heures d’Élodie Personnage",
    why: "Chaque minute comptée, ou la raison qui l’écarte.",
  },
  {
    address: teamIn(tale, "cheville"),
    what: "Voir ce qui manque avant la mise en œuvre",
    why: "Chaque chose, à qui c’est, et le jour où elle peut se faire.",
  },
  {
    address: "/seances/nouvelle",
    what: "Prévoir une séance",
    why: "Ce que chacun y gagnerait se lit avant de l’enregistrer.",
  },
  {
    address: "/seances",
    what: "Regarder le calendrier",
    why: "Une séance se déplace\u00a0; on voit d’abord qui sera prévenu.",
  },
];

/** What a delegate comes to know. */
export const learning = (tale: Tale): ReadonlyArray<GuideStep> => [
  {
    address: "/moi",
    what: "Ouvrir mon espace",
    why: "Où je peux exercer, ce que je dois, mes heures et mes papiers.",
  },
  {
    address: `${teamIn(tale, "cheville")}/heures/${clara.person}`,
    what: "Compter mes heures",
    why: "Ce qui est retenu, ce qui manque, et le jour où j’aurai fini.",
  },
  {
    address: `/seances/${tale.id(`session ${today.label}`)}`,
    what: "Signer la séance de midi",
    why: "D’un pouce, dès que la feuille est ouverte.",
  },
  {
    address: teamIn(tale, "lombalgie"),
    what: "Revoir mon équipe en lombalgie",
    why: "Mes conditions, réunies ou non\u00a0; celles de mes collègues restent les leurs.",
  },
];
