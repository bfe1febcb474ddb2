import { attestsProjet, deposits, prepares, swears } from "../acts/declaring.ts";
import { filesAccepted } from "../acts/documents.ts";
import { adoptsSoftware, assigns, founds, verifiesIdentity, welcomes } from "../acts/people.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import {
  allSign,
  attests,
  closes,
  explains,
  holds,
  leads,
  opens,
  schedules,
  statesPresence,
} from "../acts/training.ts";
import { finessOf } from "../numbers.ts";
import { generalist, layperson, physiotherapist } from "../Player.ts";
import type { Role } from "../Role.ts";
import { Tale } from "../Tale.ts";
import type { Training } from "../Training.ts";

const team = "lombalgie";

export const rose = layperson("Rose", "Parabole");
export const elise = generalist("Élise", "Songe", 221);
export const jonas = physiotherapist("Jonas", "Fantaisie", 222);
export const maelle = physiotherapist("Maëlle", "Allégorie", 223);

const professionals = [elise, jonas, maelle];
const kines = [jonas, maelle];
const named = { delegants: [elise], delegates: kines };

const training = (n: number, day: string, from: string, to: string): Training => ({
  label: `formation ${n}`,
  title: "Formation à la douleur lombaire aiguë",
  place: "Salle des kinés, Saint-Leu",
  day,
  protocols: ["lombalgie"],
  ledBy: [elise],
  sequences: [[{ module: "programme", from, to }]],
});
/** 20 December is a public holiday of La Réunion, and of nowhere else in France. */
export const holiday = training(1, "2025-12-20", "08:30", "12:00");
const second = training(2, "2026-03-14", "08:30", "12:00");
const third = training(3, "2026-09-12", "08:30", "12:00");

export const reunion = new Tale("la réunion", "Indian/Reunion")
  .on(
    "2025-12-01",
    "10:00",
    founds(rose, {
      kind: "msp",
      name: "MSP du Lagon",
      finess: finessOf("974", 1),
      ars: "la-reunion",
      agreement: "aci",
      territory: "la-reunion",
    }),
    assigns(rose, rose, "declaration-referent", "2025-12-01"),
    adoptsSoftware(rose, "Dossier commun du Lagon", "2023-02-01"),
    ...professionals.map((one) => welcomes(rose, one)),
    assigns(rose, elise, "legal-head", "2023-02-01"),
    ...professionals.map((one) => verifiesIdentity(rose, one)),
    chooses(
      rose,
      team,
      "lombalgie",
      "lombalgie-2020-03-06",
      "Beaucoup de métiers de force ; trois semaines d’attente chez le médecin.",
    ),
    proposes(rose, team, "delegant", elise),
    proposes(rose, team, "delegate", ...kines),
  )
  .on(
    "2025-12-09",
    "12:40",
    ...professionals.map((one) => engages(team, one)),
    isReachable(team, elise, 30, ["phone", "teleconsultation"], "02 61 91 20 21, cabinet"),
    readsAnnex(team, elise, jonas),
    ...[holiday, second].map((one) => schedules(elise, one, kines)),
  )
  .on(
    "2025-12-20",
    "12:05",
    holds(holiday, kines),
    explains(
      elise,
      holiday,
      "public-holiday",
      "Fête de l’abolition de l’esclavage, cabinets fermés : seule matinée libre pour tous avant l’été.",
      { index: 0 },
    ),
  )
  .on("2026-03-14", "12:05", holds(second, kines))
  .on("2026-08-17", "13:10", schedules(elise, third, kines))
  .on(
    "2026-09-12",
    "12:05",
    opens(elise, third),
    statesPresence(elise, maelle, third, 0, { kind: "partial", arrived: "08:50", left: "12:00" }),
    allSign(kines, third, 0),
    leads(elise, third),
    closes(elise, third),
  )
  .on(
    "2026-09-22",
    "12:45",
    filesAccepted(rose, elise, "logigramme", ["logigramme", "critere-dmp", "conduite-urgence"], {
      name: "Logigramme lombalgie, avec le critère DMP.pdf",
      teams: [team],
    }),
    filesAccepted(rose, elise, "information", ["information-consentement"], {
      name: "Information et consentement, en français et en créole.pdf",
      teams: [team],
    }),
    ...kines.map((kine) => attests(elise, kine, team)),
  )
  .on(
    "2026-10-06",
    "13:00",
    attestsProjet(rose, team, "2026-10-05"),
    prepares(rose, team, "première", named),
    swears(elise, team, "première"),
  )
  .on(
    "2026-10-08",
    "16:30",
    deposits(
      rose,
      team,
      "première",
      { number: "27004815", day: "2026-10-08", time: "16:12" },
      named,
    ),
  );

export const roles = (): ReadonlyArray<Role> => [
  { tale: reunion, player: rose, does: "coordinatrice" },
  { tale: reunion, player: elise, does: "délégante et responsable légale" },
  { tale: reunion, player: maelle, does: "masseuse-kinésithérapeute déléguée" },
];
