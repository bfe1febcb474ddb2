import { attestsProjet, deposits, prepares, swears } from "../acts/declaring.ts";
import { filesAccepted } from "../acts/documents.ts";
import {
  adoptsSoftware,
  assigns,
  describes,
  founds,
  verifiesIdentity,
  welcomes,
} from "../acts/people.ts";
import { isAway, startsProtocol } from "../acts/practising.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import {
  attests,
  closes,
  holds,
  leads,
  opens,
  schedules,
  signs,
  statesPresence,
} from "../acts/training.ts";
import { finessOf } from "../numbers.ts";
import { generalist, nurse } from "../Player.ts";
import type { Role } from "../Role.ts";
import { Tale } from "../Tale.ts";
import type { Training } from "../Training.ts";

const team = "odynophagie";

/** Délégante, gérante of the house and its responsable légale. */
export const agathe = generalist("Agathe", "Fable", 201);
export const simon = nurse("Simon", "Légende", 202);

const training = (n: number, day: string, from: string, to: string): Training => ({
  label: `formation ${n}`,
  title: "Formation à l’odynophagie",
  place: "Cabinet du Dr Fable",
  day,
  protocols: ["odynophagie"],
  ledBy: [agathe],
  sequences: [[{ module: "programme", from, to }]],
});
const clinical = training(1, "2026-01-14", "13:30", "17:00");
const scores = training(2, "2026-01-22", "18:30", "20:30");
const reports = training(3, "2026-01-29", "18:30", "20:30");
const cases = training(4, "2026-02-04", "14:00", "17:00");

const both = { delegants: [agathe], delegates: [simon] };

/** The smallest lawful team: one délégante who is also gérante, and one délégué (j6). */
export const deuxRives = new Tale("deux rives")
  .on(
    "2025-12-10",
    "12:40",
    founds(agathe, {
      kind: "msp",
      name: "MSP des Deux Rives",
      finess: finessOf("49", 1),
      ars: "pays-de-la-loire",
      agreement: "aci",
    }),
    describes(agathe, { since: "2021-09-01" }),
    assigns(agathe, agathe, "legal-head", "2025-12-10"),
    assigns(agathe, agathe, "declaration-referent", "2025-12-10"),
    adoptsSoftware(agathe, "Dossier partagé des Deux Rives", "2022-01-03"),
    welcomes(agathe, simon, { since: "2023-03-01" }),
    verifiesIdentity(agathe, simon),
    chooses(
      agathe,
      team,
      "odynophagie",
      "odynophagie-2024-06-17",
      "Un seul médecin libre en soirée ; les angines de l’hiver débordent sur les urgences.",
    ),
    proposes(agathe, team, "delegant", agathe),
    proposes(agathe, team, "delegate", simon),
  )
  .on(
    "2025-12-15",
    "13:10",
    engages(team, agathe),
    engages(team, simon),
    isReachable(team, agathe, 60, ["phone", "teleconsultation"], "02 61 91 20 01, ligne directe"),
    readsAnnex(team, agathe, simon),
    ...[clinical, scores, reports, cases].map((one) => schedules(agathe, one, [simon])),
  )
  .on("2026-01-14", "17:05", holds(clinical, [simon]))
  .on("2026-01-22", "20:35", holds(scores, [simon]))
  .on(
    "2026-01-29",
    "20:35",
    opens(agathe, reports),
    statesPresence(agathe, simon, reports, 0, { kind: "partial", arrived: "18:45", left: "20:30" }),
    signs(simon, reports, 0),
    leads(agathe, reports),
    closes(agathe, reports),
  )
  .on("2026-02-04", "17:05", holds(cases, [simon]))
  .on(
    "2026-02-05",
    "12:45",
    filesAccepted(simon, agathe, "logigramme", ["logigramme", "conduite-urgence"], {
      name: "Logigramme odynophagie et conduite d’urgence.pdf",
      teams: [team],
    }),
    filesAccepted(simon, agathe, "information", ["information-consentement"], {
      name: "Information du patient et consentement.pdf",
      teams: [team],
    }),
    attests(agathe, simon, team),
    attestsProjet(agathe, team, "2026-02-02"),
    prepares(agathe, team, "première", both),
    swears(agathe, team, "première"),
  )
  .on(
    "2026-02-06",
    "13:20",
    deposits(
      agathe,
      team,
      "première",
      { number: "24518807", day: "2026-02-06", time: "12:52" },
      both,
    ),
  )
  .on("2026-02-09", "08:15", startsProtocol(agathe, team, simon))
  .on(
    "2026-07-06",
    "12:50",
    isAway(
      agathe,
      agathe,
      { day: "2026-08-08", time: "00:00" },
      { day: "2026-08-24", time: "00:00" },
    ),
  );

export const roles = (): ReadonlyArray<Role> => [
  { tale: deuxRives, player: agathe, does: "délégante, gérante et responsable légale" },
  { tale: deuxRives, player: simon, does: "infirmier délégué" },
];
