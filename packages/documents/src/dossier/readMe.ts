import type { Head } from "@coopilote/domain/dossier/Manifest.ts";
import { headFr, notProvenLine } from "@coopilote/domain/dossier/fr.ts";
import { frenchInstant } from "@coopilote/domain/kernel/Sentence.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";

/** LISEZ-MOI.txt: what an archive is, and how whoever receives it checks it alone. */
export const readMe = (on: LocalInstant, head: Head, hasPaper: boolean): string =>
  [
    "DOSSIER DE CONTRÔLE",
    "",
    `Ce dossier dit ce que la structure répond du ${frenchInstant(on)}.`,
    `Registre ${headFr(head)}.`,
    "",
    ...(hasPaper ? ["dossier.pdf       à lire d’abord, page 1 répond seule"] : []),
    "pieces/           les pièces, dans l’ordre de lecture",
    "tables/           les mêmes réponses en tableaux, pour un tableur",
    "journal.jsonl     tout le registre, ligne par ligne, sans aucun nom",
    "aside.json        les noms et les textes que ce dossier ouvre, et eux seuls",
    "conclusions.json  ce que l’application a conclu, par identifiants",
    "checkpoints.json  les preuves de date du registre, s’il y en a",
    "manifest.json     la liste des fichiers et leurs empreintes",
    "signature.json    la signature de cette liste par l’instance",
    "",
    "Ce qui vérifie ce dossier n’est pas dans l’archive. C’est, au choix :",
    "",
    "  la page /verifier.html de l’instance : enregistrée sur un disque, elle marche sans réseau,",
    "  et n’envoie rien ;",
    "  en ligne de commande, sans réseau non plus :",
    "  coopilote verify dossier.zip --anchor <empreinte>",
    "",
    "L’empreinte est celle d’un papier remis plus tôt, ou d’un dossier plus ancien. Sans elle, le dossier",
    "peut être cohérent, il n’est pas ancré.",
    "",
    notProvenLine,
    "",
  ].join("\r\n");
