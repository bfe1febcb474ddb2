import { line, national, row } from "../national.ts";
import { source, sources } from "../sources.ts";
import { agreed, generalist, summerOf2022 } from "./parts.ts";

const listed = source("CPTS Mulhouse Agglomération, liste de six protocoles", "j40");

const nursesAndPharmacists = {
  rows: [row("infirmier"), row("pharmacien")],
  strength: "rapporte",
  source: listed,
} as const;

const settings = [
  { kinds: ["msp", "cds"], status: "allowed", agreements: agreed, source: listed },
  summerOf2022,
] as const;

/** Rhino-conjonctivite allergique saisonnière (P5). */
export const rhinoConjonctivite = national({
  protocol: "rhino-conjonctivite",
  version: "rhino-conjonctivite-2020-03-06",
  title:
    "Renouvellement du traitement de la rhino-conjonctivite allergique saisonnière pour les patients de 15 à 50 ans par l’infirmier diplômé d’État et le pharmacien d’officine",
  shortTitle: "Rhino-conjonctivite allergique saisonnière",
  arrete: {
    title: "Arrêté du 6 mars 2020, à confirmer",
    source: source("Date d’arrêté de culture générale, non confirmée", "j40"),
  },
  from: "2020-03-09",
  settings,
  settingSource: listed,
  delegants: { ...generalist(sources.delegantHeard), strength: "a-verifier" },
  delegates: nursesAndPharmacists,
  cadre: [line("patients", "Patients de 15 à 50 ans", "rapporte", listed)],
});

/** Éruption vésiculeuse prurigineuse de l’enfant (P6): the date of its arrêté is not known. */
export const varicelle = national({
  protocol: "varicelle",
  version: "varicelle-date-inconnue",
  title:
    "Prise en charge chez l’enfant de 12 mois à 12 ans de l’éruption cutanée vésiculeuse prurigineuse par l’infirmier diplômé d’État ou le pharmacien d’officine",
  shortTitle: "Éruption vésiculeuse de l’enfant",
  arrete: {
    title: "Arrêté à retrouver",
    found: false,
    source: source(
      "Date de l’arrêté inconnue ; protocole nommé par la CPTS Mulhouse Agglomération à l’été 2022",
      "j40",
    ),
  },
  from: "2022-07-11",
  settings,
  settingSource: listed,
  delegants: { rows: [row("medecin")], strength: "a-verifier", source: sources.delegantUnsaid },
  delegates: nursesAndPharmacists,
  cadre: [line("patients", "Enfants de 12 mois à 12 ans", "rapporte", listed)],
});
