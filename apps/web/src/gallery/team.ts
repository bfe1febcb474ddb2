import type { MatrixCell, MatrixGroup, MatrixRow, MatrixSection } from "../ui/matrixModel.ts";
import type { Moment } from "../ui/Timeline.tsx";
import { NBSP } from "../ui/typography.ts";

const met = (text: string): MatrixCell => ({ mark: "met", text });
const unmet = (text: string): MatrixCell => ({ mark: "unmet", text });
const waiting = (text: string): MatrixCell => ({ mark: "waiting", text });
const partly = (share: number, text: string): MatrixCell => ({ mark: "partly", share, text });

export const GROUPS: ReadonlyArray<MatrixGroup> = [
  {
    id: "person",
    label: "La personne",
    columns: [
      { id: "engagement", label: "Engagement" },
      { id: "number", label: "RPPS et carte" },
      { id: "insurance", label: "Assurance" },
    ],
  },
  {
    id: "training",
    label: "La formation",
    columns: [
      { id: "hours", label: "Heures", need: `sur 10${NBSP}h` },
      { id: "days", label: "Jours", need: "sur 3" },
      { id: "assessment", label: "Évaluation", rule: "règle interne" },
      { id: "attestation", label: "Attestation", rule: "règle interne" },
    ],
  },
  {
    id: "declaration",
    label: "La déclaration",
    columns: [{ id: "declared", label: "Nommé au dépôt" }],
  },
];

type Cells = Readonly<Record<string, MatrixCell>>;

const row = (id: string, name: string, detail: string, cells: Cells): MatrixRow => ({
  id,
  name,
  detail,
  cells: new Map(Object.entries(cells)),
  verdict: { tone: "blocks", text: "pas encore" },
});

const engaged = (day: string): Cells => ({
  engagement: met(day),
  number: met("RPPS"),
  insurance: met("RCP 2026"),
  declared: waiting("après les autres"),
});

export const SECTIONS_OF_TEAM: ReadonlyArray<MatrixSection> = [
  {
    id: "delegates",
    label: "Délégués",
    rows: [
      row("ines", "Inès Fictive", "MK, libérale", {
        ...engaged(`14${NBSP}janv.`),
        hours: met(`10${NBSP}h`),
        days: met("3"),
        assessment: met(`20${NBSP}févr.`),
        attestation: unmet("à signer"),
      }),
      row("maelle", "Maëlle Supposée-Vraisemblable", "MK, libérale", {
        ...engaged(`14${NBSP}janv.`),
        hours: met(`10${NBSP}h`),
        days: met("3"),
        assessment: met(`20${NBSP}févr.`),
        attestation: unmet("à signer"),
      }),
      row("tom", "Tom Imaginaire", "MK, salarié du centre", {
        ...engaged(`16${NBSP}janv.`),
        number: unmet("carte à relire"),
        insurance: { mark: "not-applicable" },
        hours: met(`10${NBSP}h`),
        days: met("3"),
        assessment: { mark: "due-soon", text: "à refaire en juin" },
        attestation: waiting("après la carte"),
      }),
      row("nora", "Nora Inventée", "MK, libérale", {
        ...engaged(`15${NBSP}janv.`),
        insurance: { mark: "lapsed", text: `échue le 1er${NBSP}mars` },
        hours: partly(0.85, `8${NBSP}h${NBSP}30`),
        days: partly(0.667, "2"),
        assessment: { mark: "overdue", text: `depuis le 1er${NBSP}mars` },
        attestation: waiting("après les heures"),
      }),
      row("yann", "Yann Modèle", "MK, libéral", {
        ...engaged(`2${NBSP}févr.`),
        insurance: { mark: "unknown", text: "date à lire" },
        hours: partly(0.6, `6${NBSP}h`),
        days: met("3"),
        assessment: waiting("après les heures"),
        attestation: waiting("après l’évaluation"),
      }),
    ],
  },
  {
    id: "delegants",
    label: "Délégants",
    rows: [
      {
        ...row("lucie", "Dr Lucie Exemple", "généraliste, libérale", {
          ...engaged(`12${NBSP}janv.`),
        }),
        verdict: { tone: "holds", text: "prête" },
      },
      row("paul", "Dr Paul Témoin", "généraliste, salarié", {
        ...engaged(`12${NBSP}janv.`),
        insurance: { mark: "not-applicable" },
      }),
    ],
  },
];

export const MOMENTS: ReadonlyArray<Moment> = [
  {
    day: `12${NBSP}janv.`,
    when: "past",
    title: "Équipe constituée",
    text: "3 délégants, 5 délégués",
  },
  {
    day: "6, 13, 20 févr.",
    when: "past",
    title: "Trois séances",
    text: `10${NBSP}h en trois jours`,
  },
  { day: `3${NBSP}mars`, when: "today", title: "Aujourd’hui" },
  {
    day: `6${NBSP}mars`,
    when: "planned",
    title: "Mise en œuvre possible à deux",
    text: "avec Inès Fictive et Maëlle Supposée, si leur attestation est signée",
    decides: true,
  },
  {
    day: `10${NBSP}mars`,
    when: "planned",
    title: "Séance qui décide pour les autres",
    text: `complète Nora Inventée (1${NBSP}h${NBSP}30, troisième jour) et Yann Modèle (4${NBSP}h)`,
  },
  { day: `13${NBSP}mars`, when: "planned", title: "Mise en œuvre possible à cinq", decides: true },
];

export const MINE = {
  counted: [
    { day: "2026-02-06", minutes: 270 },
    { day: "2026-02-13", minutes: 240 },
  ],
  planned: [{ day: "2026-03-10", minutes: 120 }],
  need: 600,
};
export const COMPLETE = {
  counted: [
    { day: "2026-02-06", minutes: 240 },
    { day: "2026-02-13", minutes: 240 },
    { day: "2026-02-20", minutes: 150 },
  ],
  need: 600,
};
export const THEORY = { counted: [{ day: "2026-02-06", minutes: 135 }] };
