import type { JournalFault, VerifiedJournal } from "@coopilote/store/verifiedJournal.ts";
import type { PieceFault, VerifiedFolder } from "@coopilote/store/verifiedFolder.ts";

const whatFr: Readonly<Record<JournalFault["what"], string>> = {
  chain: "l’empreinte ne suit pas la précédente, ou l’entrée a changé",
  fact: "le contenu ne se lit pas",
  about: "les personnes concernées ne sont pas celles que dit le contenu",
  time: "l’instant revient en arrière sans que l’horloge ait été acceptée",
  commitment: "le texte gardé à part n’est pas celui qui fut scellé",
  unnamed: "un texte gardé à part n’est nommé par aucune entrée",
  receipt: "un reçu nomme d’autres entrées que celles qui furent écrites",
};

const pieceFr: Readonly<Record<PieceFault["what"], string>> = {
  row: "sa fiche manque ou dit autre chose que le registre",
  missing: "ses octets manquent",
  changed: "ses octets ont changé",
};

/** What `verify` says of what it goes through. */
export const verifyFr = {
  notWhole: "SQLite trouve sa base abîmée.",
  fault: (structure: string, { what, entry, id }: JournalFault): string => {
    const where = entry === null ? `${id}` : `entrée ${entry}`;
    return `Structure ${structure}, ${where}\u00A0: ${whatFr[what]}.`;
  },
  piece: ({ what, structure, document }: PieceFault): string =>
    `Structure ${structure}, pièce ${document}\u00A0: ${pieceFr[what]}.`,
  journal: ({ structure, version, head, faults, texts }: VerifiedJournal): string =>
    [
      `Structure ${structure}\u00A0: ${version} entrées,`,
      `${texts.kept} textes scellés vérifiés, ${texts.forgotten} oubliés,`,
      faults.length === 0
        ? `cohérent, tête ${head ?? "inconnue"}.`
        : `${faults.length} point(s) à expliquer.`,
    ].join(" "),
  checked: ({ journals, pieces }: VerifiedFolder): string =>
    `Vérifié\u00A0: ${journals.length} registre(s) recalculés entrée par entrée (chaîne, feuilles, ordre des instants, ` +
    `personnes concernées, contenu), engagements des textes scellés, reçus, ` +
    `${pieces.checked} pièce(s) relues octet par octet, intégrité du fichier de la base.`,
  anchorAt: (anchor: string, structure: string, version: number): string =>
    `Ancré\u00A0: l’empreinte ${anchor} est celle de l’entrée ${version} de la structure ${structure}.`,
  anchorNowhere: (anchor: string): string =>
    `L’empreinte ${anchor} n’est dans aucun registre\u00A0: il a été coupé ou réécrit, ou elle vient d’ailleurs.`,
  notAnchored:
    "Cohérent, mais non ancré\u00A0: donnez par --anchor une empreinte de tête gardée ailleurs (registre imprimé, sauvegarde).",
  notProven: [
    "Ce que cela ne prouve pas\u00A0: que rien n’a été coupé après la dernière entrée ou après l’empreinte d’ancrage\u00A0;",
    "que qui tient la machine n’a pas tout réécrit et recalculé depuis\u00A0; que ce qui fut saisi était vrai\u00A0;",
    "que l’horloge était juste. Les comptes, les accès et les sessions ne sont pas des faits\u00A0: ils ne sont pas vérifiés.",
  ],
} as const;
