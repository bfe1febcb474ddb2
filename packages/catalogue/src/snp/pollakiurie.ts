import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { Requirement } from "@coopilote/domain/protocols/Requirement.ts";
import { hours, line, national } from "../national.ts";
import { source, sources } from "../sources.ts";
import { reachableByBoth, reachableByEither } from "./parts.ts";
import { type Successive, successiveTexts } from "./texts.ts";

const pharmacists = source(
  "CERP Rouen Formation : formation autonome des pharmaciens, en trois séquences",
  "j38",
);
const press = source("Espace infirmier, juin 2024 : 4 heures, une partie à distance", "j40");

const told: Successive = {
  protocol: "pollakiurie",
  shortTitle: "Pollakiurie et brûlures mictionnelles",
  titles: {
    before2024:
      "Prise en charge de la pollakiurie et des brûlures mictionnelles par l’infirmier ou le pharmacien d’officine (titre exact à lire dans l’arrêté)",
    since2024:
      "Prise en charge par l’infirmier diplômé d’État de la pollakiurie et des brûlures mictionnelles non fébriles chez la femme de 16 à 65 ans dans le cadre d’une structure d’exercice coordonné ou d’une CPTS",
  },
  arrete2020:
    "Prise en charge de la pollakiurie et des brûlures mictionnelles par l’infirmier ou le pharmacien d’officine (titre exact à lire dans l’arrêté)",
  training: [hours("heures", 4, sources.arsNaHours4)],
  trainers: { trainedDelegates: true, strength: "rapporte", source: sources.arsNaTraining },
  sharing: [{ with: "odynophagie", status: "unknown", source: sources.arsNaTraining }],
  cadre: [
    line(
      "patients",
      "Femmes de 16 à 65 ans, sans facteur de risque",
      "rapporte",
      sources.arsNaSheet,
    ),
    line(
      "inclusion",
      "Signes fonctionnels urinaires récents, sans fièvre",
      "rapporte",
      sources.arsNaSheet,
    ),
    line("places", "Cabinet infirmier et domicile de la patiente", "rapporte", sources.arsNaSheet),
    line(
      "call",
      "Délégant joignable au moins par téléphone, téléconsultation par le délégué, intervention dans les 24 heures",
      "rapporte",
      sources.arsNaReachable,
    ),
    line(
      "tools",
      "Espace numérique de santé ou compte rendu sécurisé",
      "rapporte",
      sources.arsNaSystem,
    ),
  ],
  remarks: [
    {
      topic: "forfait",
      text: "25 € par patiente, versés à l’équipe et librement répartis, dans les mêmes cas que pour l’odynophagie.",
      strength: "rapporte",
      source: sources.arsNaForfait,
    },
    {
      topic: "non-cumul",
      text: "Non cumulable avec une facturation de droit commun le même jour ou le lendemain, pour la même patiente et les mêmes professionnels.",
      strength: "rapporte",
      source: sources.cumul,
    },
    {
      topic: "formation",
      text: "Répartition entre théorie et pratique, nombre de jours et actes supervisés : à lire dans l’annexe.",
      strength: "a-verifier",
      source: sources.annexUnread,
    },
    {
      topic: "a-distance",
      text: "Une partie de la formation peut se faire à distance ; la part n’est pas donnée.",
      strength: "rapporte",
      source: press,
    },
    {
      topic: "autre-regime",
      text: "À ne pas confondre avec la formation autonome des pharmaciens, elle aussi de 4 heures : c’est un autre régime.",
      strength: "rapporte",
      source: pharmacists,
    },
  ],
};

const published = (reachable: Requirement, revision: number): ReadonlyArray<ProtocolVersion> =>
  successiveTexts(told, reachable).map((text) => national(text, revision));

/** Pollakiurie and brûlures mictionnelles (P2): the same four texts as odynophagie. */
export const pollakiurie = published(reachableByBoth, 2);
export const pollakiurieRevision1 = published(reachableByEither, 1);
