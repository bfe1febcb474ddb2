import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { Requirement } from "@coopilote/domain/protocols/Requirement.ts";
import { type CadreLine, hours, line, type National, national } from "../national.ts";
import { sources } from "../sources.ts";
import { reachableByBoth, reachableByEither } from "./parts.ts";
import { type Successive, successiveTexts } from "./texts.ts";

/** Each age under its own text (j40): the sheet names those of March 2023 and June 2024. */
const patientsOf = ({ version }: National): CadreLine => {
  const before = version === "odynophagie-2020-03-06" || version === "odynophagie-2023-03-09";
  const cited = version === "odynophagie-2023-08-17" ? sources.revuePharmaAges : sources.arsNaSheet;
  return line("patients", `Patients de 6 à ${before ? 45 : 50} ans`, "rapporte", cited);
};

const told: Successive = {
  protocol: "odynophagie",
  shortTitle: "Odynophagie",
  titles: {
    before2024:
      "Prise en charge de l’odynophagie par l’infirmier ou le pharmacien d’officine (titre exact à lire dans l’arrêté)",
    since2024:
      "Prise en charge par l’infirmier des patients de 6 à 50 ans se présentant pour odynophagie (douleur de gorge ressentie ou augmentée lors de la déglutition) dans le cadre d’une structure d’exercice coordonné ou d’une CPTS",
  },
  arrete2020:
    "Prise en charge de l’odynophagie par l’infirmier diplômé d’État ou le pharmacien d’officine dans le cadre d’une structure pluri-professionnelle",
  training: [hours("heures", 10, sources.arsNaHours10)],
  trainers: { trainedDelegates: true, strength: "rapporte", source: sources.arsNaTraining },
  sharing: [{ with: "pollakiurie", status: "unknown", source: sources.arsNaTraining }],
  remarks: [
    {
      topic: "forfait",
      text: "25 € par patient, versés à l’équipe et librement répartis ; aussi lorsque le médecin revoit le patient le jour même ou le lendemain (âge hors critères, symptôme nouveau, doute du délégué).",
      strength: "rapporte",
      source: sources.arsNaForfait,
    },
    {
      topic: "non-cumul",
      text: "Non cumulable avec une facturation de droit commun le même jour ou le lendemain, pour le même patient et les mêmes professionnels.",
      strength: "rapporte",
      source: sources.cumul,
    },
    {
      topic: "delai",
      text: "« Dans les 24 heures » selon la fiche de l’ARS ; « le jour même et le lendemain » selon la presse, qui cite l’arrêté de 2023.",
      strength: "a-verifier",
      source: sources.arsNaReachable,
    },
    {
      topic: "formation",
      text: "Répartition entre théorie et pratique, nombre de jours et actes supervisés : à lire dans l’annexe.",
      strength: "a-verifier",
      source: sources.annexUnread,
    },
  ],
};

const cadreOf = (text: National): NonNullable<National["cadre"]> => [
  patientsOf(text),
  line(
    "inclusion",
    "Douleur de gorge ressentie ou augmentée lors de la déglutition",
    "rapporte",
    sources.arsNaSheet,
  ),
  line("places", "Cabinet infirmier et domicile du patient", "rapporte", sources.arsNaSheet),
  line(
    "call",
    "Délégant joignable au moins par téléphone, téléconsultation par le délégué, intervention dans les 24 heures",
    "rapporte",
    sources.arsNaReachable,
  ),
  line(
    "tools",
    "TROD angine ; espace numérique de santé ou compte rendu sécurisé",
    "rapporte",
    sources.arsNaSystem,
  ),
];

const published = (reachable: Requirement, revision: number): ReadonlyArray<ProtocolVersion> =>
  successiveTexts(told, reachable).map((text) =>
    national({ ...text, cadre: cadreOf(text) }, revision),
  );

/** Odynophagie (P1): four texts, the pharmacists out of the teams since 17 June 2024. */
export const odynophagie = published(reachableByBoth, 2);
export const odynophagieRevision1 = published(reachableByEither, 1);
