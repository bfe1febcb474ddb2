import { attestsProjet, deposits, prepares, sworeOnPaper } from "../acts/declaring.ts";
import { files, filesAccepted } from "../acts/documents.ts";
import {
  adoptsSoftware,
  assigns,
  founds,
  knows,
  verifiesIdentity,
  welcomes,
} from "../acts/people.ts";
import { assesses, startsProtocol } from "../acts/practising.ts";
import { suppliesFigure, suppliesSetting } from "../acts/reading.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import { attests, holds, schedules } from "../acts/training.ts";
import { finessOf } from "../numbers.ts";
import { generalist, layperson, pharmacist, physiotherapist } from "../Player.ts";
import type { Role } from "../Role.ts";
import { Tale } from "../Tale.ts";
import type { Training } from "../Training.ts";

const team = "cheville";

export const judith = layperson("Judith", "Avatar");
const claude = pharmacist("Claude", "Doublure", 211);
export const hugo = generalist("Hugo", "Conte", 212);
export const maud = physiotherapist("Maud", "Brouillon", 213);
export const theo = physiotherapist("Théo", "Patron", 214);

const adherent = { as: "adherent", since: "2024-03-01" } as const;
const professionals = [hugo, maud, theo];
const kines = [maud, theo];
const named = { delegants: [hugo], delegates: kines };

const training = (n: number, day: string, from: string, to: string): Training => ({
  label: `formation ${n}`,
  title: "Formation à la torsion de la cheville",
  place: "Salle de la CPTS",
  day,
  protocols: ["cheville"],
  ledBy: [hugo],
  sequences: [[{ module: "programme", from, to }]],
});
const first = training(1, "2025-12-04", "18:00", "21:30");
const second = training(2, "2025-12-18", "18:00", "21:30");
const third = training(3, "2026-01-15", "18:00", "21:30");

/** A CPTS in cheville, ready but for the setting, which the ARS settles months later (j12). */
export const troisVallees = new Tale("trois vallées")
  .on(
    "2025-11-03",
    "09:30",
    founds(judith, {
      kind: "cpts",
      name: "CPTS des Trois Vallées",
      finess: finessOf("39", 1),
      ars: "bourgogne-franche-comte",
      agreement: "aci",
    }),
    assigns(judith, judith, "declaration-referent", "2025-11-03"),
    knows(judith, claude, adherent),
    assigns(judith, claude, "legal-head", "2024-03-01"),
    adoptsSoftware(judith, "Messagerie et dossier de la CPTS", "2024-09-02"),
    ...professionals.map((one) => welcomes(judith, one, adherent)),
    ...professionals.map((one) => verifiesIdentity(judith, one)),
    chooses(
      judith,
      team,
      "cheville",
      "cheville-2020-03-06",
      "Trois stations de sports d’hiver et aucun médecin disponible le jour même.",
    ),
    proposes(judith, team, "delegant", hugo),
    proposes(judith, team, "delegate", maud, theo),
  )
  .on(
    "2025-11-18",
    "12:35",
    ...professionals.map((one) => engages(team, one)),
    isReachable(team, hugo, 120, ["phone", "teleconsultation"], "03 53 01 20 12, cabinet"),
    readsAnnex(team, hugo, maud),
    ...[first, second, third].map((one) => schedules(hugo, one, kines)),
  )
  .on("2025-12-04", "21:35", holds(first, kines))
  .on("2025-12-18", "21:35", holds(second, kines))
  .on("2026-01-15", "21:35", holds(third, kines))
  .on(
    "2026-01-20",
    "12:40",
    filesAccepted(judith, hugo, "logigramme", ["logigramme", "critere-dmp", "conduite-urgence"], {
      name: "Logigramme cheville, avec le critère DMP.pdf",
      teams: [team],
    }),
    filesAccepted(judith, hugo, "information", ["information-consentement"], {
      name: "Information du patient et consentement.pdf",
      teams: [team],
    }),
    ...kines.map((kine) => attests(hugo, kine, team)),
    attestsProjet(judith, team, "2026-01-19"),
    files(judith, "question", ["autre"], {
      name: "Question à l’ARS : la cheville en CPTS (20 janvier 2026).pdf",
      teams: [team],
    }),
  )
  .on(
    "2026-06-09",
    "10:15",
    files(judith, "réponse", ["reponse-ars"], {
      name: "Réponse de l’ARS du 8 juin 2026.pdf",
      teams: [team],
    }),
    suppliesSetting(judith, team, {
      allowed: true,
      from: "2026-06-08",
      piece: "réponse",
      citation: "Réponse écrite de l’ARS du 8 juin 2026 : cheville admise dans cette CPTS",
    }),
    prepares(judith, team, "première", named),
  )
  .on(
    "2026-06-15",
    "14:00",
    files(judith, "honneur", ["declaration-responsable"], {
      name: "Déclaration signée du président.pdf",
      teams: [team],
    }),
    sworeOnPaper(judith, team, "première", {
      piece: "honneur",
      day: "2026-06-12",
      time: "18:20",
    }),
  )
  .on(
    "2026-06-16",
    "11:20",
    files(judith, "accusé", ["accuse-depot"], {
      name: "Accusé de dépôt du 16 juin 2026.pdf",
      teams: [team],
    }),
    deposits(
      judith,
      team,
      "première",
      { number: "25730116", day: "2026-06-16", time: "11:04", piece: "accusé" },
      named,
    ),
  )
  .on("2026-06-22", "08:00", startsProtocol(judith, team, ...kines))
  .on(
    "2026-07-02",
    "12:45",
    suppliesFigure(hugo, team, {
      requirement: "evaluation-reguliere",
      part: "analyse",
      value: 12,
      citation: "Règle interne : une analyse de pratiques par an, tous ensemble",
    }),
  )
  .on(
    "2026-09-24",
    "20:00",
    ...kines.map((kine) =>
      assesses(hugo, team, kine, {
        id: `analyse ${kine.given}`,
        form: "analyse-de-pratiques",
        on: { day: "2026-09-24", time: "19:00" },
        score: null,
        threshold: null,
        outcome: "validated",
      }),
    ),
  );

export const roles = (): ReadonlyArray<Role> => [
  { tale: troisVallees, player: judith, does: "coordinatrice" },
  { tale: troisVallees, player: hugo, does: "délégant" },
  { tale: troisVallees, player: maud, does: "masseuse-kinésithérapeute déléguée" },
];
