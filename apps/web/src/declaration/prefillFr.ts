import {
  countedInWords,
  dayWithYear,
  DOT,
  momentInWords,
  NBSP,
  plural,
  quoted,
  sentence,
  spaced,
} from "../ui/typography.ts";
import type { Fate, FormState, Source } from "./prefillModel.ts";

type At = { readonly day: string; readonly time: string };

const sources: Readonly<Record<Source, string>> = {
  "protocol.title": "le titre du protocole",
  "structure.name": "le nom de la structure",
  "structure.finess": "son numéro FINESS",
  "referent.family": "le nom du référent",
  "referent.given": "son prénom",
  "referent.email": "son adresse électronique",
  "referent.phone": "son téléphone",
  "legal-head.family": "le nom du responsable légal",
  "legal-head.given": "son prénom",
  "legal-head.email": "son adresse électronique",
  "legal-head.phone": "son téléphone",
  "projet.attested": "l’intégration attestée au projet de santé",
  "projet.day": "le jour de cette intégration",
  "member.family": "le nom",
  "member.given": "le prénom",
  "member.role": "le rôle",
  "member.profession": "la profession",
  "member.number": "le numéro d’enregistrement",
};

const states: Readonly<Record<FormState, string>> = {
  sending: "L’envoi n’a pas fini. Dans une minute, il pourra être recommencé.",
  prefilled: "Le formulaire est prérempli. Il attend sur le site d’être relu et déposé.",
  brouillon: "Le formulaire est ouvert sur le site. Il n’est pas encore déposé.",
  en_construction: "Le site dit le formulaire déposé.",
  en_instruction: "Le site dit le formulaire déposé, et lu par l’administration.",
  accepte: "Le site dit le formulaire déposé, et accepté.",
  refuse: "Le site dit le formulaire déposé, et refusé par l’administration.",
  sans_suite: "Le site dit le formulaire déposé, et classé sans suite.",
  unknown: `Le site donne à ce formulaire un état que Coopilote ne connaît pas${NBSP}: regardez sur le site.`,
  gone: `Le site ne retrouve pas ce formulaire. Coopilote n’en conclut rien${NBSP}: regardez sur le site.`,
};

export const FORM = {
  title: "Remplir le formulaire de l’État",
  text: `Coopilote remplit le formulaire en brouillon. Vous le relisez, vous le complétez et vous le déposez vous-même sur le site${NBSP}: l’administration ne voit rien avant.`,
  unset: `Remplir d’avance le formulaire de l’État n’est pas configuré sur cette instance${NBSP}: recopiez la liste.`,
  changed: (at: At): string =>
    `Le formulaire a été modifié sur le site depuis qu’il a été lu ici (constaté le ${dayWithYear(at.day)}). L’envoi est arrêté jusqu’à ce que la personne qui tient cette instance l’ait relu. La liste se recopie à la main, et son dépôt se consigne comme d’habitude.`,
  modifies: `Une modification se fait sur le site, dans le même dossier déposé${NBSP}: le site ne laisse remplir d’avance qu’une première déclaration.`,
  notMine:
    "L’envoi revient au référent de la déclaration, au responsable légal ou à la coordination.",
  over: (by: string, at: At): string =>
    `Ce que ${by} avait envoyé le ${momentInWords(at)} n’est plus gardé par le site${NBSP}: la liste peut être envoyée de nouveau.`,
  replaced: (by: string, at: At): string =>
    `Ce que ${by} a envoyé le ${momentInWords(at)} est d’une liste préparée avant celle-ci${NBSP}: n’allez pas déposer ce formulaire-là, envoyez cette liste.`,
  count: (sent: number): string =>
    `${sentence(countedInWords(sent, "masculine", "champ sera rempli", "champs seront remplis"))} d’après cette liste.`,
  fields: "Champs du formulaire",
  people: "Professionnels",
  columns: {
    label: "Champ du formulaire",
    text: { toSend: "Ce qui y sera écrit", sent: "Ce qui y a été écrit" },
    source: "D’où cela vient",
  },
  name: "Professionnel",
  optional: "facultatif",
  source: (source: Source): string => sources[source],
  byHand: (labels: ReadonlyArray<string>): string =>
    `À remplir à la main sur le site${NBSP}: ${labels.map(spaced).join(DOT)}`,
  ofPerson: (label: string, name: string): string => `${label} (${name})`,
  details: "Voir ce qui sera écrit, champ par champ",
  noSource: "rien ici n’y répond",
  fate: (fate: Exclude<Fate, "sent">, text: string | null): string => {
    switch (fate) {
      case "sent-unseen":
        return "envoyé, non montré ici";
      case "lacking":
        return `manque ici${NBSP}: à remplir à la main`;
      case "not-shown":
        return `non montré à qui envoie${NBSP}: à remplir à la main`;
      case "not-offered":
        return `${quoted(text ?? "")} n’est pas un choix du site${NBSP}: à choisir à la main`;
      case "by-hand":
        return "à remplir à la main";
    }
  },
  act: "Remplir le formulaire",
  ask: "Envoyer cette liste au site de l’État",
  asks: "Ce qui est montré champ par champ part vers le site de l’État, noms et numéros compris. Ce qui se jure, et les pièces, restent à faire de votre main sur le site.",
  following: "Après le dépôt",
  records: "Consigner le dépôt pour moi",
  recordsHint: `Dès que le site le dit fait, avec les personnes de cette liste. Il en dit le numéro et l’heure, jamais les noms${NBSP}: ne cochez pas si vous pensez changer quelqu’un sur le site.`,
  send: "Envoyer",
  ready: "Le formulaire est prérempli",
  until: (at: At): string =>
    `Valable jusqu’au ${momentInWords(at)}. Sans ouverture d’ici là, le site l’efface.`,
  open: "Ouvrir le formulaire sur le site",
  opens: `Cette adresse n’est montrée qu’à vous. Qui l’ouvre en premier, en se connectant au site, garde le formulaire${NBSP}: ne la transmettez qu’à la personne qui doit déposer.`,
  copy: "Copier l’adresse",
  done: "Terminé",
  link: "Afficher l’adresse du formulaire",
  check: "Vérifier maintenant",
  checking: "Vérification…",
  checked: { asked: "Le site a été interrogé.", justNow: "Le site vient d’être interrogé." },
  state: (state: FormState): string => states[state],
  submitted: (number: string, at: At): string =>
    `Déposé le ${momentInWords(at)}, n°${NBSP}${number}.`,
  submittedAt: (number: string): string =>
    `Son numéro est le ${number}. Le site n’en a pas donné l’heure${NBSP}: elle est sur l’accusé de réception.`,
  sent: (by: string, at: At): string => `Envoyé par ${by} le ${momentInWords(at)}.`,
  stated: (at: At): string => `Dernière réponse du site${NBSP}: ${momentInWords(at)}.`,
  asked: (at: At): string => `Dernière vérification${NBSP}: ${momentInWords(at)}.`,
  kept: (at: At): string => `Valable jusqu’au ${momentInWords(at)}.`,
  theirs: (by: string): string => `L’adresse où le finir n’est montrée qu’à ${by}.`,
  recordsOn: "Le dépôt sera consigné dès que le site le dira fait.",
  record: "Consigner ce dépôt",
  reread: (count: number): string =>
    `Relire sur le site ${plural(count, "le champ envoyé", `les ${count} champs envoyés`)}`,
  rereadText:
    "Le site peut laisser tomber une valeur sans le dire. Relisez chacune avant de déposer, et complétez ce qui reste à remplir à la main.",
} as const;
