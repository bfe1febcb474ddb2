import { assigns, adoptsSoftware, founds, welcomes } from "../acts/people.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import { attests, holds, schedules } from "../acts/training.ts";
import { attestsProjet, deposits, prepares, swears } from "../acts/declaring.ts";
import { startsProtocol } from "../acts/practising.ts";
import { filesAccepted } from "../acts/documents.ts";
import { finessOf } from "../numbers.ts";
import { generalist, layperson, physiotherapist } from "../Player.ts";
import type { Role } from "../Role.ts";
import { Tale } from "../Tale.ts";
import type { Training } from "../Training.ts";

const camille = layperson("Camille", "Imaginaire");
const lucie = generalist("Lucie", "Exemple", 101);
const ines = physiotherapist("Inès", "Fictive", 102);

const day = (n: number, date: string, from: string, to: string): Training => ({
  label: `formation ${n}`,
  title: "Formation à la douleur lombaire aiguë",
  place: "Salle de réunion",
  day: date,
  protocols: ["lombalgie"],
  ledBy: [lucie],
  sequences: [[{ module: "programme", from, to }]],
});
const first = day(1, "2025-10-14", "12:30", "16:00");
const second = day(2, "2025-10-21", "12:30", "16:00");
const third = day(3, "2025-10-28", "12:30", "15:30");

export const roles = (): ReadonlyArray<Role> => [
  { tale: essai, player: camille, does: "coordinatrice" },
  { tale: essai, player: lucie, does: "délégante" },
  { tale: essai, player: ines, does: "déléguée" },
];

export const essai = new Tale("essai")
  .on(
    "2025-10-06",
    "09:00",
    founds(camille, {
      kind: "msp",
      name: "MSP de l’Essai",
      finess: finessOf("75", 1),
      ars: null,
      agreement: "aci",
    }),
    assigns(camille, camille, "legal-head", "2025-10-06"),
    assigns(camille, camille, "declaration-referent", "2025-10-06"),
    adoptsSoftware(camille, "Logiciel commun", "2024-01-01"),
    welcomes(camille, lucie),
    welcomes(camille, ines),
    chooses(camille, "lombalgie", "lombalgie", "lombalgie-2020-03-06"),
    proposes(camille, "lombalgie", "delegant", lucie),
    proposes(camille, "lombalgie", "delegate", ines),
    engages("lombalgie", lucie),
    engages("lombalgie", ines),
    isReachable("lombalgie", lucie, 30, ["phone"]),
    readsAnnex("lombalgie", lucie, ines),
    filesAccepted(camille, lucie, "logigramme", ["logigramme", "critere-dmp", "conduite-urgence"], {
      name: "Logigramme.pdf",
      teams: ["lombalgie"],
    }),
    filesAccepted(camille, lucie, "information", ["information-consentement"], {
      name: "Information.pdf",
      teams: ["lombalgie"],
    }),
    ...[first, second, third].map((one) => schedules(lucie, one, [ines])),
  )
  .on("2025-10-14", "16:05", holds(first, [ines]))
  .on("2025-10-21", "16:05", holds(second, [ines]))
  .on("2025-10-28", "15:35", holds(third, [ines]))
  .on(
    "2025-10-29",
    "12:00",
    attests(lucie, ines, "lombalgie"),
    attestsProjet(camille, "lombalgie", "2025-10-29"),
    prepares(camille, "lombalgie", "première", { delegants: [lucie], delegates: [ines] }),
    swears(camille, "lombalgie", "première"),
  )
  .on(
    "2025-10-30",
    "09:00",
    deposits(
      camille,
      "lombalgie",
      "première",
      { number: "D-2025-0001", day: "2025-10-30", time: "08:40" },
      { delegants: [lucie], delegates: [ines] },
    ),
    startsProtocol(camille, "lombalgie", ines),
  );
