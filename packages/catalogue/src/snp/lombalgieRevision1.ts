import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { Requirement, Source } from "@coopilote/domain/protocols/Requirement.ts";
import { type CadreLine, supports } from "../national.ts";
import { leaf, memberRequirements, notSuspended, requirement } from "../parts.ts";
import { sources } from "../sources.ts";
import { dmpCriterion, practiceAnalysis } from "./kinesitherapie.ts";
import { lombalgie2020 } from "./lombalgie.ts";

/** What revision 2 left as it was. */
const kept = (...ids: ReadonlyArray<string>): ReadonlyArray<Requirement> =>
  lombalgie2020.requirements.filter(({ id }) => ids.includes(id));

const setting = (kind: string, status: "allowed" | "unknown", source: Source) => ({
  kind,
  status,
  from: null,
  until: null,
  source,
});

/** Nothing had been read of the places. */
const asFirstRead = (line: CadreLine): CadreLine =>
  line.topic === "places"
    ? { topic: "places", text: null, strength: "a-verifier", source: null }
    : line;

/** Revision 1 of the lombalgie of 6 March 2020, as journals hold it: revision 2, but for what it corrected. */
export const lombalgie2020Revision1: ProtocolVersion = {
  ...lombalgie2020,
  revision: 1,
  title:
    "Prise en charge de la douleur lombaire aiguë inférieure à 4 semaines par le masseur-kinésithérapeute dans le cadre d’une structure pluri-professionnelle",
  requirements: [
    requirement("cadre-exercice", "Cadre d’exercice", "structure", "always", [
      leaf(
        "cadre",
        {
          kind: "setting",
          settings: [
            setting("msp", "allowed", sources.urpsSettings),
            setting("cds", "allowed", sources.urpsSettings),
            setting("cpts", "unknown", sources.cptsUnknown),
          ],
        },
        "annexe",
        "rapporte",
        sources.urpsSettings,
      ),
    ]),
    ...kept(
      "texte-en-vigueur",
      "annexe-lue",
      "equipe-minimale",
      "profession-delegant",
      "profession-delegue",
    ),
    ...memberRequirements,
    ...kept(
      "formation",
      "attestation-formation",
      "meme-structure",
      "logiciel-commun",
      "delegant-joignable",
    ),
    requirement("supports", "Supports de prise en charge", "team", "before-practice", [
      ...supports.slice(0, 1),
      dmpCriterion,
      ...supports.slice(1),
    ]),
    ...kept("projet-de-sante", "declare"),
    practiceAnalysis,
    notSuspended,
  ],
  cadre: lombalgie2020.cadre.filter(({ topic }) => topic !== "tools").map(asFirstRead),
  remarks: [
    {
      topic: "jours",
      text: "«\u00A0Trois jours\u00A0» selon la page lue\u00A0; trois séances selon d’autres\u00A0: à lire dans l’annexe.",
      strength: "a-verifier",
      source: sources.urpsOceanIndien,
    },
    {
      topic: "forfait",
      text: "Montants du forfait\u00A0: inconnus.",
      strength: "a-verifier",
      source: sources.annexUnread,
    },
  ],
};
