import { EntryRef } from "../journal/Entry.ts";
import { quoted } from "../journal/registerPhrases.ts";
import { capital, frenchDay, frenchInstant, frenchTime } from "../kernel/Sentence.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { type Check, type CheckKind, checkKinds, type Verdict, type Where } from "./Check.ts";
import type { Checkpoint } from "./Checkpoint.ts";
import type { StampFound } from "./checkpointed.ts";
import type { Head } from "./Manifest.ts";

const nbsp = "\u00A0";

/** When an entry was written, where its line could be read. */
export type Dated = (entry: EntryRef) => LocalInstant | undefined;

const theLine = ({ entry }: Where, dated: Dated): string => {
  if (entry === undefined) return "une ligne";
  const at = dated(entry);
  return `la ligne ${entry}${at === undefined ? "" : ` (${frenchDay(at.day)})`}`;
};

const ofDay = ({ day }: Where): string => (day === undefined ? "" : ` du ${frenchDay(day)}`);

const inFile = ({ file }: Where): string => (file === undefined ? "" : ` (${file})`);

/** What does not hold, and where. */
const brokenFr: Readonly<Record<CheckKind, (where: Where, dated: Dated) => string>> = {
  manifest: () => "Le sommaire de l’archive (manifest.json) manque ou ne se lit pas.",
  entry: ({ entry }) =>
    `À la place ${entry ?? 1}, la ligne qui devait s’y trouver n’y est pas${nbsp}: une ligne a été retirée, ajoutée, déplacée, ou ne se lit plus (journal.jsonl).`,
  chain: (where) =>
    `${capital(theLine(where, () => undefined))} n’est plus celle qui a été écrite (journal.jsonl).`,
  head: () =>
    "Le registre joint ne s’arrête pas où le dit le sommaire de l’archive (journal.jsonl, manifest.json).",
  fact: (where, dated) => `Le contenu de ${theLine(where, dated)} ne se lit pas.`,
  about: (where, dated) =>
    `${capital(theLine(where, dated))} ne dit pas qui elle concerne vraiment.`,
  time: (where, dated) =>
    `L’instant de ${theLine(where, dated)} revient en arrière sans que l’horloge ait été acceptée.`,
  hidden: (where, dated) =>
    `Une ligne qui concerne ce dossier de contrôle est cachée${nbsp}: ${theLine(where, dated)}.`,
  particulars: ({ entry }) =>
    `Un nom ou un texte n’est pas celui qui avait été scellé${entry === undefined ? "" : ` (ligne ${entry})`}.`,
  piece: (where) => `Une pièce n’est pas celle qui avait été classée${inFile(where)}.`,
  file: (where) => `Un fichier n’est pas celui que dit le sommaire de l’archive${inFile(where)}.`,
  archive: ({ file, byte }) =>
    file === undefined
      ? `L’archive n’est plus telle qu’elle a été faite, à partir de l’octet ${byte ?? 0}.`
      : `Les octets d’un fichier ont changé (${file}).`,
  listed: (where) =>
    `L’archive ne tient pas les fichiers que dit son sommaire, dans leur ordre${inFile(where)}.`,
  conclusions: ({ team }) =>
    `Les conclusions jointes ne sont pas celles que les lignes du registre donnent${team === undefined ? "" : `${nbsp}: équipe ${team}`}.`,
  signature: () => "La signature n’est pas celle de l’archive par la clé qu’elle nomme.",
  checkpoint: (where) =>
    `La preuve de date${ofDay(where)} ne mène pas à une empreinte de ce registre${inFile(where)}.`,
  stamp: (where) =>
    `L’horodatage extérieur${ofDay(where)} n’est pas celui de la preuve de date qui le porte${inFile(where)}.`,
  anchor: ({ given }) =>
    `${quoted(given ?? "")} n’est ni une empreinte ni un numéro d’attestation de ce registre${nbsp}: il a été coupé ou réécrit, ou elle vient d’ailleurs.`,
  earlier: () =>
    `Ce dossier de contrôle ne prolonge pas celui d’avant${nbsp}: leurs premières lignes ne sont pas les mêmes.`,
};

const checkedFr: Readonly<Record<CheckKind, string>> = {
  manifest: "le sommaire se lit",
  entry: "chaque ligne est à sa place",
  chain: "chaque ligne est celle qui a été écrite",
  head: "le registre va jusqu’où le dit le sommaire",
  fact: "chaque contenu se lit",
  about: "chaque ligne dit qui elle concerne",
  time: "les instants ne reviennent pas en arrière",
  hidden: "aucune ligne qui concerne ce dossier de contrôle n’est cachée",
  particulars: "les noms et les textes sont ceux qui avaient été scellés",
  piece: "les pièces sont celles qui avaient été classées",
  file: "chaque fichier est celui que dit le sommaire",
  archive: "l’archive est telle qu’elle a été faite",
  listed: "rien n’y manque et rien n’y est en plus",
  conclusions: "les conclusions sont celles que les lignes donnent",
  signature: "la signature est celle de la clé nommée",
  checkpoint: "les preuves de date mènent à des empreintes de ce registre",
  stamp: "les horodatages extérieurs sont ceux de ces preuves de date",
  anchor: "ce qui a été lu ailleurs est dans ce registre",
  earlier: "ce dossier de contrôle prolonge celui d’avant",
};

const unread = `pas vérifié${nbsp}: le registre ne se lit pas jusqu’au bout`;

/** What there was nothing to check with. */
const absentFr: Readonly<Partial<Record<CheckKind, string>>> = {
  signature: "la signature n’a pas pu être vérifiée ici (Ed25519 manque à ce navigateur)",
  checkpoint: "aucune preuve de date jointe ne se vérifie ici",
  stamp: "il n’y a pas d’horodatage extérieur, ou l’un d’eux n’a pas pu être vérifié ici",
  anchor: "aucune empreinte lue ailleurs n’a été donnée",
  earlier: "aucun dossier de contrôle plus ancien n’a été donné",
};

/** What one check found, in words: a sentence for each place where it does not hold. */
export const checkLines = (check: Check, dated: Dated): ReadonlyArray<string> => {
  if (check.outcome === "fails") return brokenLines(check, dated);
  const { kind } = check;
  return [
    `${capital(check.outcome === "holds" ? checkedFr[kind] : (absentFr[kind] ?? `${checkedFr[kind]}${nbsp}: ${unread}`))}.`,
  ];
};

const isHeld = (checks: ReadonlyArray<Check>, kind: CheckKind): boolean =>
  checks.some((check) => check.kind === kind && check.outcome === "holds");

/** What was checked of a dossier and holds, in order, on one line. */
export const checkedLine = (checks: ReadonlyArray<Check>): string => {
  const held = checkKinds.filter((kind) => isHeld(checks, kind));
  return `Vérifié${nbsp}: ${held.map((kind) => checkedFr[kind]).join(`${nbsp}; `)}.`;
};

/** Each place where a check does not hold. */
export const brokenLines = ({ kind, where }: Check, dated: Dated): ReadonlyArray<string> =>
  where.map((place) => brokenFr[kind](place, dated));

/** What is to be concluded of a dossier, in one sentence. */
export const verdictLine = (verdict: Verdict, dated: Dated): string => {
  if (verdict._tag === "Broken")
    return brokenLines(verdict.first, dated)[0] ?? "Ce dossier de contrôle ne tient pas.";
  if (verdict._tag === "Unanchored")
    return `Cohérent, mais non ancré${nbsp}: rien, hors de ce dossier de contrôle, ne dit que c’est bien ce registre-là. Donnez une empreinte imprimée sur une attestation ou lue dans un dossier de contrôle plus ancien.`;
  const at = dated(EntryRef.make(verdict.anchoredAt));
  const when = at === undefined ? "" : `, du ${frenchDay(at.day)}`;
  const what =
    verdict.day === undefined
      ? "celle de"
      : `celle de la preuve de date du ${frenchDay(verdict.day)}, qui va jusqu’à`;
  return `Tout se tient, et c’est ancré${nbsp}: l’empreinte donnée est ${what} la ligne ${verdict.anchoredAt}${when}.`;
};

/** What no verification of a dossier proves, said whatever the verdict. */
export const notProven = [
  "que ce qui a été saisi était vrai",
  "que rien n’a été tenu ailleurs",
  "que l’horloge du serveur était juste, sauf là où un horodatage extérieur le dit",
] as const;

/** The same, on one line. */
export const notProvenLine = `Ce que cette vérification ne prouve pas${nbsp}: ${notProven.join(`${nbsp}; `)}.`;

/** By which key a dossier is signed; that it says so, where its signature was not found good. */
export const keyLine = (key: string, checks: ReadonlyArray<Check>): string =>
  isHeld(checks, "signature")
    ? `Signé par la clé ${key}, à comparer avec celle que l’instance dit être la sienne.`
    : `Se dit signé par la clé ${key}${nbsp}: sa signature n’a pas été vérifiée ici.`;

/** « n° 212 · 3f9a c01b … » */
export const headFr = ({ version, hash }: Head): string =>
  `n°${nbsp}${version} · ${hash.replaceAll(/.{4}(?=.)/gu, "$& ")}`;

/** What a checkpoint says, who signed it or is said to have, and who stamped it where it could be read. */
export const checkpointLine = (
  { day, head, key }: Checkpoint,
  stamped: StampFound | undefined,
  checks: ReadonlyArray<Check>,
): string => {
  const signed = isHeld(checks, "checkpoint") ? "signée" : "qui se dit signée";
  const dated = `Preuve de date du ${frenchDay(day)}${nbsp}: le registre allait jusqu’à la ligne ${head.version}, ${signed} par la clé ${key}`;
  if (stamped === undefined || stamped === "wrong" || stamped === "unknown") return `${dated}.`;
  const { day: on, time, by, certificate } = stamped;
  return `${dated}, horodatée le ${frenchDay(on)} à ${frenchTime(time)} (UTC) par ${quoted(by)}, dont le certificat a pour empreinte ${certificate}${nbsp}: à vous de dire si vous lui faites confiance.`;
};

/** How far a journal goes, what of it could be read and what was forgotten. */
export const extentLine = (
  head: Head,
  last: LocalInstant | undefined,
  counts: { readonly hidden: number; readonly retired: number },
): string =>
  [
    `Registre ${headFr(head)}`,
    ...(last === undefined ? [] : [`jusqu’au ${frenchInstant(last)}`]),
    ...(counts.hidden === 0 ? [] : [`${counts.hidden} ligne(s) cachée(s)`]),
    ...(counts.retired === 0
      ? []
      : [`${counts.retired} nom(s) ou texte(s) retiré(s) depuis leur écriture`]),
  ].join(", ") + ".";
