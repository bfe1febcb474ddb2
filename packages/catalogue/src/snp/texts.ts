import type { CarryOver } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { Requirement } from "@coopilote/domain/protocols/Requirement.ts";
import { source, sources } from "../sources.ts";
import { row, type National, type SettingRow, type Side } from "../national.ts";
import { agreed, generalist, sameStructure, sharedRecords, summerOf2022 } from "./parts.ts";

const march2020 = source(
  "Arrêté du 6 mars 2020, JO du 8 mars 2020 (cité par Légifrance JORFTEXT000046037044)",
  "j40",
);
const march2023 = source("Arrêté du 9 mars 2023 (cité par l’ARS Nouvelle-Aquitaine)", "j2");
const august2023 = source(
  "Arrêté du 17 août 2023, JO du 24 août 2023 (ARS Nouvelle-Aquitaine ; Revue Pharma)",
  "j2",
);
const june2024 = source("Arrêté du 17 juin 2024 (cité par l’ARS Nouvelle-Aquitaine)", "j2");

const nurses: Side = { rows: [row("infirmier")], strength: "rapporte", source: sources.arsNaSheet };
const nursesAndPharmacists: Side = {
  rows: [row("infirmier"), row("pharmacien")],
  strength: "rapporte",
  source: sources.cptsNa,
};

const coordinated: SettingRow = {
  kinds: ["msp", "cds", "esp", "cpts"],
  status: "allowed",
  agreements: agreed,
  source: sources.coordinated,
};
const pluriProfessional: SettingRow = {
  kinds: ["msp", "cds"],
  status: "allowed",
  agreements: agreed,
  source: sources.mulhouse,
};

const unknownFrom = (from: string, cited: CarryOver["source"]): CarryOver => ({
  from,
  professions: [],
  declaration: "unknown",
  training: "unknown",
  until: null,
  source: cited,
});

/** Nurses already in a team make no new declaration; nothing read says what their training becomes. */
const nursesKeep = (from: string): CarryOver => ({
  from,
  professions: ["infirmier", "medecin"],
  declaration: "kept",
  training: "unknown",
  until: null,
  source: sources.cptsNa,
});

/** What the successive texts of a protocol have in common. */
export type Successive = Pick<
  National,
  "protocol" | "shortTitle" | "training" | "cadre" | "remarks" | "sharing" | "trainers"
> & {
  readonly titles: { readonly before2024: string; readonly since2024: string };
  readonly arrete2020: string;
};

type Version = (day: string) => string;

/** What each text changed of the one before. */
const changes: ReadonlyArray<
  Pick<National, "arrete" | "from" | "settings" | "delegates"> & {
    readonly day: string;
    readonly until?: string;
    readonly carriesOver: (version: Version) => ReadonlyArray<CarryOver>;
  }
> = [
  {
    day: "2020-03-06",
    arrete: { title: "Arrêté du 6 mars 2020", source: march2020 },
    from: "2020-03-09",
    until: "2023-03-09",
    settings: [pluriProfessional, summerOf2022],
    delegates: nursesAndPharmacists,
    carriesOver: () => [],
  },
  {
    day: "2023-03-09",
    arrete: { title: "Arrêté du 9 mars 2023", source: march2023 },
    from: "2023-03-09",
    until: "2023-08-25",
    settings: [coordinated],
    delegates: nursesAndPharmacists,
    carriesOver: (version) => [unknownFrom(version("2020-03-06"), march2023)],
  },
  {
    day: "2023-08-17",
    arrete: { title: "Arrêté du 17 août 2023", source: august2023 },
    from: "2023-08-25",
    until: "2024-06-17",
    settings: [coordinated],
    delegates: nursesAndPharmacists,
    carriesOver: (version) => [
      unknownFrom(version("2023-03-09"), august2023),
      unknownFrom(version("2020-03-06"), august2023),
    ],
  },
  {
    day: "2024-06-17",
    arrete: { title: "Arrêté du 17 juin 2024", source: june2024 },
    from: "2024-06-17",
    settings: [coordinated],
    delegates: nurses,
    carriesOver: (version) => [
      nursesKeep(version("2023-08-17")),
      nursesKeep(version("2023-03-09")),
      unknownFrom(version("2020-03-06"), june2024),
    ],
  },
];

const titleOf = ({ titles, arrete2020 }: Successive, day: string): string => {
  if (day === "2020-03-06") return arrete2020;
  return day === "2024-06-17" ? titles.since2024 : titles.before2024;
};

/** The four texts known of odynophagie and of pollakiurie, and what each changed (j2, j3). */
export const successiveTexts = (
  known: Successive,
  reachable: Requirement,
): ReadonlyArray<National> => {
  const { titles: _, arrete2020: __, ...shared } = known;
  const version: Version = (day) => `${shared.protocol}-${day}`;
  return changes.map(({ day, carriesOver, ...changed }) => ({
    ...shared,
    ...changed,
    version: version(day),
    title: titleOf(known, day),
    delegants: generalist(sources.arsNaSheet),
    others: [sameStructure("rapporte", sources.arsNaSheet), sharedRecords, reachable],
    settingSource: sources.arsNaSheet,
    carriesOver: carriesOver(version),
  }));
};
