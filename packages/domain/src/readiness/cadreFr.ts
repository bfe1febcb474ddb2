import type { CadreLine } from "../protocols/ProtocolVersion.ts";

type Topic = (typeof CadreLine.Type)["topic"];

/** What each line of the frame is about (j32). */
export const cadreTopicsFr: Readonly<Record<Topic, string>> = {
  patients: "Patients concernés",
  inclusion: "Critères d’inclusion",
  exclusion: "Critères d’exclusion",
  withdrawal: "Critères de retrait",
  acts: "Actes délégués",
  places: "Lieux",
  call: "Joindre le délégant",
  tools: "Outils",
  emergency: "Conduite d’urgence",
};

const remarks: Readonly<Record<string, string>> = {
  forfait: "Forfait",
  "non-cumul": "Non-cumul",
  paiement: "Paiement",
  delai: "Délai",
  formation: "Formation",
  jours: "Jours",
  "a-distance": "À distance",
  "autre-regime": "Autre régime",
  cadre: "Cadre d’exercice",
  diplome: "Diplôme",
  "qualite-images": "Qualité des images",
  "reserves-has": "Réserves de la HAS",
  "variante-locale": "Variante locale",
};

/** What a remark is about; « Remarque » where its topic has no name. */
export const remarkTopicFr = (topic: string): string => remarks[topic] ?? "Remarque";
