import type { Rooted } from "@coopilote/store/checkpointRows.ts";
import type { Manifest } from "@coopilote/store/Manifest.ts";
import type { Restored } from "@coopilote/store/restore.ts";
import type { SigningKey } from "@coopilote/store/signingKeys.ts";

const codesFr = `Codes de sortie\u00A0:
  0  fait
  1  faute imprévue, de notre côté ou de la machine
  2  commande mal écrite
  3  refusé\u00A0: l’état du monde dit non, et la phrase dit ce qui manque
  4  ce qui est vérifié n’est pas comme il fut écrit
  5  un serveur tient déjà l’emplacement
  6  rien ne peut s’écrire pour l’instant\u00A0: disque plein, horloge à vérifier
`;

/** How the tool and each of its words are written. */
export const helpFr = {
  all: `coopilote\u00A0: le serveur, et tout ce que les écrans savent faire, en ligne de commande

  coopilote serve                  sert l’espace de travail
  coopilote exec [fichier]         exécute des commandes, une ligne de JSON chacune
  coopilote ask <vue>              lit une vue, en JSON ou en tableau
  coopilote dossier                fait un dossier de contrôle, que chacun peut vérifier
  coopilote verify [dossier]       vérifie un dossier, ou recalcule les registres et relit les pièces
  coopilote key list|rotate        dit par quelles clés l’instance signe, ou en change
  coopilote checkpoint             lie les registres à la date du jour
  coopilote form read              lit les champs du formulaire de l’État, et dit ce qui les remplit
  coopilote backup <répertoire>    sauvegarde la base et les pièces
  coopilote restore <répertoire>   remet une sauvegarde en place
  coopilote clock accept           accepte que l’horloge revienne en arrière
  coopilote nommer-responsable     rend une structure que plus personne ne coordonne

  coopilote <mot> --help           dit comment chacun s’écrit

L’emplacement est celui du serveur\u00A0: COOPILOTE_DATA, ou ./data.
ask, dossier, verify, backup, form read et key list vont à côté d’un serveur qui tourne\u00A0; exec, restore, checkpoint, key rotate,
clock accept et nommer-responsable écrivent\u00A0: arrêtez-le d’abord.

${codesFr}`,
  serve: `coopilote serve

Sert l’espace de travail jusqu’à SIGTERM ou Ctrl-C, comme npm start. Réglages\u00A0: PORT, COOPILOTE_DATA,
COOPILOTE_ORIGIN, COOPILOTE_BEHIND_PROXY, COOPILOTE_METRICS_TOKEN, COOPILOTE_TIMESTAMP_URL,
COOPILOTE_DECLARATION_FORM.

  PORT=8080 COOPILOTE_DATA=/srv/coopilote coopilote serve
`,
  exec: `coopilote exec [fichier] --structure <id> --as <compte ou personne>

Exécute des commandes, une par ligne\u00A0: {"command": "<nom>", "body": {…}}. Les noms et les contenus sont ceux de
l’interface (/api/docs). Sans fichier, ou avec -, lit l’entrée standard. Une ligne qui porte "id" (UUID) n’est faite
qu’une fois, même renvoyée. S’arrête à la première ligne refusée et dit laquelle\u00A0: les précédentes sont faites,
les suivantes ne le sont pas. Chaque réponse est une ligne de JSON.

Ce qui est signé ainsi porte «\u00A0console/coopilote\u00A0» pour appareil.

  coopilote exec equipe.jsonl --structure 0190… --as lucie@exemple.test
  echo '{"command":"stateArs","body":{"ars":"bretagne"}}' | coopilote exec --structure 0190… --as 0190…
`,
  ask: (
    views: ReadonlyArray<string>,
  ): string => `coopilote ask <vue> [--structure <id>] [--as <compte ou personne>] [--csv [--rows <tableau>]]

Lit une vue comme la lit la personne nommée, avec ses droits. --structure peut manquer s’il n’y en a qu’une.
--csv écrit un tableau\u00A0; --rows dit lequel quand la vue en a plusieurs.
Sans --as\u00A0: structures, qui les liste, et readiness, les conditions d’une équipe\u00A0:

  coopilote ask readiness --team <id> [--on <jour>[T<heure>]] [--known-at <jour>[T<heure>]] [--which first|second]

--on\u00A0: l’instant jugé, dans le fuseau de la structure\u00A0; sans heure, la fin du jour. --known-at\u00A0: d’après ce qui
était su à cet instant.

Vues\u00A0: ${views.join(", ")}.

  coopilote ask structures
  coopilote ask team --team 0190… --as lucie@exemple.test
  coopilote ask people --as lucie@exemple.test --csv --rows people > personnes.csv
  coopilote ask readiness --team 0190… --on 2026-03-10T14:00 --known-at 2026-03-01 --csv --rows findings
`,
  dossier: `coopilote dossier [--structure <id>] [--team <id> | --person <id> | --session <id>] --into <fichier.zip>
                  [--on <jour>[T<heure>]] [--known-at <jour>[T<heure>]] [--which first|second]

Fait le dossier de contrôle d’une équipe, d’une personne, d’une séance, ou de toute la structure\u00A0: tout le registre
sans aucun nom, les noms et les textes de ce qui est demandé et eux seuls, les pièces, ce que l’application conclut,
des tableaux, le tout signé par l’instance. --on\u00A0: l’instant dont on répond, maintenant si rien n’est dit.
--known-at\u00A0: d’après ce qui était su à cet instant, celui de --on si rien n’est dit.

  coopilote dossier --team 0190… --on 2026-03-12T14:00 --into dossier.zip
  coopilote verify dossier.zip --anchor 5f8e…
`,
  verify: `coopilote verify <dossier.zip> [--anchor <empreinte ou numéro>]… [--earlier <dossier.zip>]

Vérifie un dossier de contrôle sans rien d’autre que lui\u00A0: chaque ligne du registre, les noms et les textes, les pièces,
les conclusions, la signature. --anchor\u00A0: une empreinte lue ailleurs, par ses 16 premiers chiffres au moins, ou le
numéro d’une attestation. --earlier\u00A0: un dossier plus ancien, que celui-ci doit prolonger.

  coopilote verify [--structure <id>] [--anchor <empreinte>]…

Recalcule chaque registre entrée par entrée, les engagements des textes scellés, les reçus, et relit chaque pièce.
Va aussi sur une sauvegarde\u00A0: COOPILOTE_DATA=<répertoire>. --anchor\u00A0: une empreinte de tête gardée ailleurs\u00A0;
sans elle, un registre coupé à sa fin reste cohérent. Dit ce qu’il a vérifié et ce qu’il ne prouve pas.

  coopilote verify
  coopilote verify --anchor 5f8e…
  COOPILOTE_DATA=/sauvegardes/2026-03-10 coopilote verify
`,
  key: `coopilote key list
coopilote key rotate

list\u00A0: les clés publiques par lesquelles l’instance signe et a signé ses dossiers de contrôle et ses preuves de date\u00A0;
chacun les lit aussi à /api/keys. rotate\u00A0: signe désormais par une clé neuve, et détruit celle d’avant, serveur
arrêté\u00A0; ce qu’elle a signé se vérifie toujours.
La clé est dans signing.key, à côté de la base, et dans aucune sauvegarde\u00A0: lisible du serveur seul.

  coopilote key list
`,
  checkpoint: `coopilote checkpoint

Ce que le serveur fait chaque jour après 2\u00A0h UTC\u00A0: lie la tête de chaque registre qui a avancé à une empreinte du jour,
commune à toutes les structures et signée\u00A0; chaque dossier de contrôle en porte la preuve, qui ne dit rien des autres.
Une fois par jour au plus. Demande les horodatages qui manquent à l’autorité que nomme COOPILOTE_TIMESTAMP_URL (RFC 3161),
s’il y en a une. Donnez l’empreinte du jour à quelqu’un d’autre\u00A0: coopilote verify --anchor la reconnaît.

  coopilote checkpoint
`,
  form: `coopilote form read

Lit, sur le site de l’État, les champs du formulaire que nomme COOPILOTE_DECLARATION_FORM, et écrit formulaire.json à
côté de la base\u00A0: quel champ se remplit de quoi. Ce que les mots d’un champ ne disent pas reste à la main\u00A0;
«\u00A0source\u00A0» se corrige dans le fichier, «\u00A0values\u00A0» dit le choix d’une liste pour nos mots. Ce qui y avait été
choisi est gardé. Rien ne part d’ici, et le serveur peut tourner\u00A0: il lit le fichier à son démarrage.

  COOPILOTE_DECLARATION_FORM=https://demarche.numerique.gouv.fr/commencer/exemple coopilote form read
`,
  backup: `coopilote backup <répertoire> [--keep-days <jours>]

Copie la base et les pièces comme elles sont à un instant, même pendant que le serveur écrit. Le répertoire doit être
vide ou ne pas exister\u00A0: une sauvegarde y est entière, ou n’y est pas. --keep-days\u00A0: combien de temps la garder
(30 jours si rien n’est dit)\u00A0; elle contient des données personnelles.

  coopilote backup /sauvegardes/$(date +%F) --keep-days 90
`,
  restore: `coopilote restore <répertoire>

Vérifie toute une sauvegarde, puis la met à la place de ce que tient l’emplacement. Interrompue à n’importe quel
moment, l’emplacement tient ce qu’il tenait ou ce que tient la sauvegarde. La base d’avant est gardée à côté.
Chaque registre dont des entrées ont pu se perdre le dit. Ce qui fut oublié depuis est oublié de nouveau,
les sessions sont fermées.

  coopilote restore /sauvegardes/2026-03-10
`,
  clock: `coopilote clock accept

Quand l’horloge est revenue en arrière, plus rien ne s’écrit. Vérifiez qu’elle est juste, puis acceptez-la\u00A0:
chaque registre en avance sur elle le note.

  coopilote clock accept
`,
  nommerResponsable: `coopilote nommer-responsable [--structure <id>] --person <id> --because <motif> [--account <compte>]

Quand plus personne ne peut coordonner une structure\u00A0: donne à une personne de la structure le droit de la coordonner.
--account\u00A0: le compte par lequel elle agira, qu’elle ouvre d’abord elle-même\u00A0; inutile si elle a déjà accès.
Le registre le note, et tous les membres le voient.

  coopilote nommer-responsable --person 0190… --because "Départ de la coordinatrice"
  coopilote nommer-responsable --person 0190… --account ines@exemple.test --because "Compte perdu"
`,
} as const;

/** A command line that is not written as it should be. */
export const usageFr = {
  unknown: (name: string): string => `Mot inconnu\u00A0: ${name}. Voir coopilote --help.`,
  unknownOption: (name: string): string => `Option inconnue\u00A0: --${name}.`,
  valueMissing: (name: string): string => `--${name} attend une valeur.`,
  noValue: (name: string): string => `--${name} n’attend pas de valeur.`,
  optionMissing: (name: string): string => `--${name} manque.`,
  tooMany: (word: string): string => `Mot en trop\u00A0: ${word}.`,
  fault: "Une erreur s’est produite de notre côté, ou de la machine.",
};

/** A folder that is not opened. */
export const folderFr = {
  FolderHeld: (folder: string): string =>
    `Un autre processus tient ${folder}\u00A0: arrêtez le serveur, puis recommencez.`,
  IsDemonstration: (folder: string): string =>
    `${folder} tient une démonstration, que le mot de passe connu de tous ouvre\u00A0: elle ne se sert pas comme un espace de travail. Choisissez un autre COOPILOTE_DATA, ou npm run demo -- --from ${folder}.`,
  NoBase: (folder: string): string =>
    `${folder} ne tient pas de base\u00A0: vérifiez COOPILOTE_DATA, ou démarrez le serveur une première fois.`,
  OtherRelease: (folder: string): string =>
    `La base de ${folder} n’est pas à la forme de cette version\u00A0: démarrez le serveur une fois pour l’y mettre.`,
  RestoreUnfinished: (folder: string): string =>
    `Une restauration de ${folder} est décidée et inachevée\u00A0: démarrez le serveur, ou relancez restore, pour l’achever.`,
};

/** Who and what is named on the command line. */
export const namedFr = {
  notAnId: (text: string): string => `${text} n’est pas un identifiant (UUID).`,
  whichStructure: (count: number): string =>
    count === 0
      ? "Aucune structure n’est encore fondée ici."
      : `Il y a ${count} structures\u00A0: dites laquelle par --structure (coopilote ask structures les liste).`,
  noStructure: (text: string): string => `Aucune structure ${text} ici.`,
  nobody: (text: string): string =>
    `Personne n’a de compte sous ${text}\u00A0: donnez l’identifiant d’un compte, ou celui d’une personne qui a accès à la structure.`,
  noAccess: "Ce compte n’a pas accès à cette structure.",
};

export const execFr = {
  noCommand: (name: string): string => `Commande inconnue\u00A0: ${name}`,
  notReadable: (path: string): string => `${path} ne se lit pas.`,
  stoppedAt: (line: number, why: string): string => `Ligne ${line}\u00A0: ${why}`,
  before: "Les lignes d’avant sont faites\u00A0; celle-ci et les suivantes ne le sont pas.",
};

export const askFr = {
  whichView: (name: string | undefined, views: ReadonlyArray<string>): string =>
    `${name === undefined ? "Quelle vue" : `Vue inconnue\u00A0: ${name}. Laquelle`}, parmi ${views.join(", ")}\u00A0?`,
  whichRows: (names: ReadonlyArray<string>): string =>
    names.length === 0
      ? "Cette vue n’a pas de tableau\u00A0: demandez-la sans --csv."
      : `Dites quel tableau par --rows\u00A0: ${names.join(", ")}.`,
  notAnInstant: (text: string): string =>
    `${text} n’est pas un jour, ni un jour et une heure\u00A0: 2026-03-10, ou 2026-03-10T14:00.`,
};

export const clockFr = {
  accept: "Écrivez coopilote clock accept, après avoir vérifié que l’horloge est juste.",
  accepted: (structure: string): string =>
    `Structure ${structure}\u00A0: le registre note que l’horloge revient en arrière.`,
  nothing: "Aucun registre n’est en avance sur l’horloge\u00A0: il n’y a rien à accepter.",
};

export const diskFr = {
  full: "Le disque est plein\u00A0: rien n’a été laissé à moitié. Faites de la place, puis recommencez.",
};

/** A day in UTC, as files are named. */
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const dossierFr = {
  oneScope:
    "Dites une équipe, une personne ou une séance, une seule\u00A0; rien pour toute la structure.",
  notAnId: "L’équipe, la personne ou la séance se dit par son identifiant (UUID).",
  unknown: "Rien de ce nom dans cette structure.",
  unsound:
    "Le registre n’est pas comme il fut écrit\u00A0: aucun dossier de contrôle ne peut en être fait. Voir coopilote verify.",
  made: (path: string, head: string, pieces: number): string =>
    `Dossier de contrôle fait dans ${path}\u00A0: ${pieces} pièce(s), registre ${head}.`,
  lost: (document: string): string =>
    `La pièce ${document} manque ou a changé sur le disque\u00A0: le dossier de contrôle est fait sans elle.`,
};

export const keyFr = {
  which: "Écrivez coopilote key list, ou coopilote key rotate.",
  is: ({ id, publicKey, created, retired }: SigningKey): string =>
    `Clé ${id}, clé publique Ed25519 ${publicKey}, ${
      retired === null
        ? `en service depuis le ${dayOf(created)}`
        : `en service du ${dayOf(created)} au ${dayOf(retired)}`
    }.`,
  compare:
    "Donnez-les à qui vérifie un dossier de contrôle, par une autre voie que lui\u00A0: c’est à elles que se compare la sienne.",
  rotated: (id: string): string =>
    `L’instance signe désormais par la clé ${id}. Celle d’avant est détruite\u00A0; ce qu’elle a signé se vérifie toujours.`,
};

export const checkpointFr = {
  nothing:
    "Aucun registre n’a avancé depuis sa dernière preuve de date, ou ce jour a déjà la sienne.",
  made: ({ day, size, root }: Rooted): string =>
    `Preuve de date du ${day} sur ${size} registre(s)\u00A0: ${root}. Donnez cette empreinte à quelqu’un d’autre, qui la garde.`,
  stamped: (day: string): string => `Preuve de date du ${day}\u00A0: horodatée.`,
  queued: (day: string, why: string): string =>
    `Preuve de date du ${day}\u00A0: l’autorité d’horodatage n’a rien donné (${why}). Le serveur la redemandera.`,
};

export const archiveFr = {
  missing: (path: string): string => `${path} n’existe pas.`,
  isFolder: (path: string): string =>
    `${path} est un répertoire\u00A0: verify attend un dossier de contrôle, un fichier .zip. Pour un emplacement ou une sauvegarde, COOPILOTE_DATA=${path} coopilote verify.`,
};

export const backupFr = {
  where: "Dites dans quel répertoire\u00A0: coopilote backup <répertoire>.",
  days: (text: string): string => `--keep-days attend un nombre de jours, et non ${text}.`,
  notEmpty: (folder: string): string =>
    `${folder} n’est pas vide\u00A0: une sauvegarde va dans un répertoire à elle.`,
  made: (folder: string, { heads, pieces, until }: Manifest): string =>
    `Sauvegarde faite dans ${folder}\u00A0: ${heads.length} registre(s), ${pieces.length} pièce(s). À garder jusqu’au ${dayOf(until)}.`,
  lost: (document: string): string =>
    `La pièce ${document} manque ou a changé sur le disque\u00A0: la sauvegarde est faite sans elle.`,
};

export const restoreFr = {
  where: "Dites de quel répertoire\u00A0: coopilote restore <répertoire>.",
  noManifest: (folder: string): string =>
    `${folder} n’est pas une sauvegarde entière\u00A0: elle n’a pas son sauvegarde.json. Rien n’a changé.`,
  otherInstance:
    "Cette sauvegarde vient d’une autre instance que la base qui est ici. Rien n’a changé\u00A0; pour la lire, restaurez-la dans un emplacement vide.",
  damaged:
    "Cette sauvegarde est abîmée, et n’est pas restaurée. Rien n’a changé. Ne se vérifie pas\u00A0:",
  done: ({ manifest, forgotten }: Restored): string =>
    `Sauvegarde du ${new Date(manifest.made).toISOString()} en place\u00A0: ${manifest.heads.length} registre(s), ` +
    `${manifest.pieces.length} pièce(s), ${forgotten} texte(s) oublié(s) de nouveau, sessions fermées.`,
  resumed: (structure: string): string =>
    `Structure ${structure}\u00A0: le registre note qu’il reprend d’une sauvegarde.`,
  behind: (structure: string): string =>
    `Structure ${structure}\u00A0: des entrées écrites depuis la sauvegarde n’y sont plus.`,
  gone: (structure: string): string =>
    `Structure ${structure}\u00A0: fondée depuis la sauvegarde, elle n’y est plus.`,
  lost: (document: string): string =>
    `La pièce ${document} manquait déjà quand la sauvegarde fut faite.`,
  kept: (path: string): string =>
    `La base d’avant est gardée\u00A0: ${path}. Supprimez-la quand elle ne sert plus\u00A0: elle contient des données personnelles.`,
  notCompared:
    "Aucune base lisible n’était ici pour comparer\u00A0: ce qui fut écrit, ou oublié, depuis la sauvegarde n’est pas connu.",
  tooOld: "Cette sauvegarde a passé le jour jusqu’auquel elle devait être gardée.",
  access:
    "Relisez les accès de chaque structure\u00A0: ceux retirés depuis la sauvegarde sont revenus.",
};

export const nommerFr = {
  done: (person: string, entry: number): string =>
    `${person} peut maintenant coordonner la structure. Le registre le note (entrée ${entry}), et tous les membres le voient.`,
};
