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
    "manifest.json     la liste des fichiers et leurs empreintes",
    "signature.json    la signature de cette liste par l’instance",
    "",
    "Pour vérifier, sans réseau :",
    "",
    "  coopilote verify dossier.zip --anchor <empreinte>",
    "",
    "L’empreinte est celle d’un papier remis plus tôt, ou d’un dossier plus ancien. Sans elle, le dossier",
    "peut être cohérent, il n’est pas ancré.",
    "",
    notProvenLine,
    "",
  ].join("\r\n");
