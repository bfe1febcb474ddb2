import type { DemonstrationStanding } from "@coopilote/contract/demonstration.ts";

const MSP = "01950000-0000-7000-8000-000000000001";
const CPTS = "01950000-0000-7000-8000-000000000002";

const ines = {
  person: "01950000-0000-7000-8000-000000000011",
  name: "Inès Fictive",
  does: "déléguée en formation",
  guide: [],
  isMe: true,
};
const lucie = {
  person: "01950000-0000-7000-8000-000000000012",
  name: "Dr Lucie Exemple",
  does: "délégante",
  guide: [],
  isMe: false,
};
const camille = {
  person: "01950000-0000-7000-8000-000000000013",
  name: "Camille Imaginaire",
  does: "coordinatrice",
  guide: [],
  isMe: false,
};

export const STANDING: DemonstrationStanding = {
  day: "2026-10-12",
  structures: [
    { structure: MSP, name: "MSP de l’Exemple", roles: [lucie, ines] },
    { structure: CPTS, name: "CPTS des Deux-Rives", roles: [camille] },
  ],
};

export const ROLE = { ...ines, structure: MSP };
