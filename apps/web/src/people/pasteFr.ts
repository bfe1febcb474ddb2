import { counted, DOT, NBSP, quoted } from "../ui/typography.ts";

/** « , 2 lignes restent à revoir »: what the button leaves aside. */
const left = (toReview: number): string =>
  toReview === 0 ? "" : `, ${counted(toReview, "ligne reste", "lignes restent")} à revoir`;

export const PASTE = {
  title: "Ajouter plusieurs personnes",
  subtitle:
    "Copiez les lignes de votre tableur, dans l’ordre de colonnes que vous voulez, puis collez-les. Rien n’est enregistré avant que vous ayez tout relu.",
  text: "Lignes du tableur",
  textHint: `Nom, prénom, profession, spécialité, RPPS ou ADELI, courriel, téléphone, exercice, rôle dans l’équipe${NBSP}: ce que vous avez.`,
  columns: "Ce que dit chaque colonne",
  column: (place: number): string => `Colonne ${place}`,
  example: (cell: string): string => `Par exemple${NBSP}: ${quoted(cell)}`,
  header: "La première ligne donne le nom des colonnes",
  common: "Pour tout le monde",
  commonHint: "Ce que la liste ne dit pas. Chacun se modifie ensuite sur sa fiche.",
  team: "Proposer aussi dans une équipe",
  noTeam: "Aucune pour l’instant",
  teamHint: "Le rôle vient de sa colonne ; chacun s’engagera ensuite lui-même.",
  review: "Ce qui sera ajouté",
  caption: "Les lignes lues, une personne par ligne",
  cells: {
    line: "Personne",
    job: "Profession",
    number: "Numéro",
    exercise: "Exercice",
    role: "Rôle",
    verdict: "Ce qui en sera fait",
    gestures: "Choix",
  },
  lineNumber: (line: number): string => `ligne ${line}`,
  noName: "sans nom",
  none: "à compléter",
  next: `${NBSP}; `,
  ready: "sera ajoutée",
  proposed: "sera ajoutée et proposée",
  leftOut: "laissée de côté",
  sending: "envoi…",
  added: "ajoutée",
  addedProposed: "ajoutée et proposée",
  keep: "Ajouter quand même",
  keepName: (name: string): string => `Ajouter quand même ${name}`,
  seePerson: "Ouvrir sa fiche",
  act: (count: number, toReview: number): string =>
    `Ajouter ${counted(count, "personne")}${left(toReview)}`,
  again: (count: number, toReview: number): string =>
    `Reprendre${NBSP}: ${counted(count, "ligne")} à envoyer${left(toReview)}`,
  busy: (done: number, count: number): string => `${done} sur ${count}…`,
  checking: "Relecture de la liste en cours…",
  nothingToAdd: "Aucune ligne ne peut être ajoutée pour l’instant.",
  tally: (ready: number, refused: number, done: number): string =>
    [
      done > 0 ? counted(done, "personne ajoutée", "personnes ajoutées") : "",
      ready > 0 ? counted(ready, "ligne prête", "lignes prêtes") : "",
      refused > 0 ? counted(refused, "ligne à revoir", "lignes à revoir") : "",
    ]
      .filter((part) => part !== "")
      .join(DOT),
  done: (count: number): string =>
    `${counted(count, "personne figure", "personnes figurent")} maintenant dans la liste.`,
  lost: "L’envoi s’est interrompu. Reprenez sans crainte : ce qui est enregistré ne le sera pas deux fois.",
  restart: "Coller une autre liste",
  back: "Revenir aux personnes",
  dates: "Proposer les dates",
  seeTeam: "Voir l’équipe",
  empty: "Collez des lignes ci-dessus : elles se liront ici, une par une, avant tout envoi.",
  notForMe: "La coordination et les délégants ajoutent des personnes.",
} as const;

/** What a column may say. */
export const COLUMNS = {
  family: "Nom",
  given: "Prénom",
  givenFamily: "Prénom puis nom",
  familyGiven: "Nom puis prénom",
  civility: "Titre (Dr, Pr)",
  profession: "Profession",
  specialty: "Spécialité ou diplôme",
  number: "Numéro RPPS ou ADELI",
  email: "Adresse électronique",
  phone: "Téléphone",
  exercise: "Exercice (libéral, salarié)",
  role: "Rôle dans l’équipe",
  ignored: "Ne pas lire",
} as const;

/** Headers as spreadsheets write them, without accents nor capitals. */
export const HEADERS: ReadonlyArray<readonly [RegExp, keyof typeof COLUMNS]> = [
  [/^(nom (et )?prenoms?|nom,? prenoms?)$/u, "familyGiven"],
  [/^(prenoms? (et )?nom|identite|nom complet|professionnel|personne)$/u, "givenFamily"],
  [/^(noms?|nom (de famille|d'usage|d'exercice|usuel|de naissance))$/u, "family"],
  [/^prenoms?( (usuel|d'exercice))?$/u, "given"],
  [/^(civilite|titre)$/u, "civility"],
  [/^(profession|metier|fonction|qualite|profession de sante)$/u, "profession"],
  [/^(specialites?|diplomes?|savoir-faire|qualifications?)( .*)?$/u, "specialty"],
  [
    /^(n[o°.]? ?|numero )?(rpps|adeli|rpps[ /-]*(ou )?adeli|identifiant( pp)?|d'enregistrement)$/u,
    "number",
  ],
  [/^(e-?mails?|mails?|courriels?|mel|adresse (e-?mail|mail|electronique))$/u, "email"],
  [/^(tel|telephones?|portable|mobile|tel\.?|n[o°.]? ?(de )?telephone)$/u, "phone"],
  [/^(mode d'exercice|exercice|statut)$/u, "exercise"],
  [/^(role|role dans l'equipe|place|delegant ?\/ ?delegue|delegue ?\/ ?delegant)$/u, "role"],
];

/** Professions as people write them, without accents nor capitals. */
export const PROFESSIONS: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^(kine|mk|mkde|masseu(r|se)|kinesitherapeute|masseu(r|se)[- ]kinesitherapeute)s?$/u,
    "masseur-kinesitherapeute",
  ],
  [/^(ide|idel|inf|infirmiers?|infirmieres?|ipa)( .*)?$/u, "infirmier"],
  [/^(dr|docteur|mg|generaliste|medecins?( .*)?)$/u, "medecin"],
  [/^pharmacien(ne)?s?$/u, "pharmacien"],
  [/^preparat(eur|rice)( en pharmacie)?$/u, "preparateur-en-pharmacie"],
  [/^(merm?|manip|manipulat(eur|rice).*)$/u, "manipulateur-erm"],
  [/^(dentiste|chirurgien(ne)?[- ]dentiste)$/u, "chirurgien-dentiste"],
  [/^(podologue|pedicure([- ]podologue)?)$/u, "pedicure-podologue"],
  [/^(dieteticien(ne)?)$/u, "dieteticien"],
  [/^(ergo|ergotherapeute)$/u, "ergotherapeute"],
  [/^(psychomot|psychomotricien(ne)?)$/u, "psychomotricien"],
  [/^aide[- ]soignante?$/u, "aide-soignant"],
  [/^ambulanciere?$/u, "ambulancier"],
  [/^sage[- ]femme$/u, "sage-femme"],
];

export const WRONG = {
  given: "le prénom manque",
  family: "le nom manque",
  profession: (said: string): string => `profession inconnue${NBSP}: ${quoted(said)}`,
  number: (said: string): string =>
    `numéro illisible${NBSP}: ${quoted(said)} (RPPS${NBSP}: onze chiffres${NBSP}; ADELI${NBSP}: neuf caractères)`,
  sameNumber: (line: number): string => `même numéro que la ligne ${line}`,
  email: (said: string): string => `adresse illisible${NBSP}: ${quoted(said)}`,
  phone: (said: string): string => `téléphone illisible${NBSP}: ${quoted(said)}`,
} as const;

export const DOUBT = {
  known: "une personne de ce nom est déjà dans la structure",
  sameName: (line: number): string => `même nom que la ligne ${line}`,
  sameNumber: (name: string | null): string =>
    `même numéro que ${name ?? "quelqu’un"}, déjà dans la structure`,
  unproposed: (said: string): string => `ajoutée sans être proposée${NBSP}: ${said}`,
  unusual: "clé de numéro inhabituelle",
  noNumber: "sans numéro pour l’instant",
  specialty: (said: string): string =>
    `spécialité non reconnue${NBSP}: ${quoted(said)}, à choisir ensuite`,
  exercise: (said: string): string => `exercice non reconnu${NBSP}: ${quoted(said)}`,
  employer: "employeur à choisir ensuite",
  noRole: "rôle non indiqué, à proposer ensuite",
} as const;

export const ROLE_WORDS = { delegant: "délégant", delegate: "délégué" } as const;
