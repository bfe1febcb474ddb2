import { listed } from "../journal/registerPhrases.ts";
import { frenchDay } from "../kernel/Sentence.ts";
import { addDays } from "../kernel/time.ts";
import type { Kind } from "../protocols/Requirement.ts";
import { agreementFr, structureKindFr } from "../structure/labels.ts";

const nbsp = "\u00A0";

type Settings = Extract<Kind, { readonly kind: "setting" }>["settings"];
type Setting = Settings[number];

const statuses = { allowed: "Admis", notAllowed: "Non admis", unknown: "À vérifier" } as const;

/** « , du 11 juillet 2022 au 31 août 2023 »: the last day is one of them. */
const onDays = ({ from, until }: Setting): string => {
  const last = until === null ? null : frenchDay(addDays(until, -1));
  if (from === null) return last === null ? "" : `, jusqu’au ${last}`;
  return last === null ? `, depuis le ${frenchDay(from)}` : `, du ${frenchDay(from)} au ${last}`;
};

const agreed = ({ agreements = [] }: Setting): string =>
  agreements.length === 0
    ? ""
    : `, avec ${agreements
        .map(agreementFr)
        .map((named) => named.slice(0, 1).toLowerCase() + named.slice(1))
        .join(" ou ")}`;

const conditions = (row: Setting): string => `${agreed(row)}${onDays(row)}`;

const rowsFr = (settings: Settings, status: "allowed" | "notAllowed"): ReadonlyArray<string> => {
  const alike = Map.groupBy(
    settings.filter((row) => row.status === status),
    conditions,
  );
  const said = [...alike].map(
    ([shared, rows]) => `${listed(rows.map(({ kind }) => structureKindFr(kind)))}${shared}`,
  );
  return said.length === 0 ? [] : [`${statuses[status]}${nbsp}: ${said.join(`${nbsp}; `)}`];
};

const othersFr = "Pour les autres cadres, à vérifier";

/** What a text says of where it may be practised; kinds of structure under the same conditions are said together. */
export const settingsFr = (settings: Settings): string => {
  const doubts = settings.some(({ status }) => status === "unknown");
  const said = [...rowsFr(settings, "allowed"), ...rowsFr(settings, "notAllowed")];
  const others = said.length === 0 ? "À vérifier pour tous les cadres" : othersFr;
  return [...said, ...(doubts ? [others] : [])].join(". ");
};

/** What a text says of one kind of structure; one of which it says nothing is to be checked (j12). */
export const settingOfFr = (settings: Settings, kind: string): string => {
  const rows = settings.filter((row) => row.kind === kind && row.status !== "unknown");
  const isAlways = rows.some(({ from, until }) => from === null && until === null);
  const said = rows.map((row) => `${statuses[row.status]}${conditions(row)}`);
  if (said.length === 0) return statuses.unknown;
  return [...said, ...(isAlways ? [] : ["les autres jours, à vérifier"])].join(`${nbsp}; `);
};
