import { attestsProjet, deposits, prepares, swears } from "../acts/declaring.ts";
import { counts, statesWorkingTime } from "../acts/counting.ts";
import { filesAccepted } from "../acts/documents.ts";
import { assigns, founds, obtained, verifiesIdentity, welcomes } from "../acts/people.ts";
import { startsPractice, startsProtocol, supervises } from "../acts/practising.ts";
import { suppliesFigure } from "../acts/reading.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import { attests, holds, schedules } from "../acts/training.ts";
import { finessOf } from "../numbers.ts";
import { layperson, physician, type Player, radiographer } from "../Player.ts";
import type { Role } from "../Role.ts";
import { type Act, Tale } from "../Tale.ts";
import type { Training } from "../Training.ts";

const team = "échographie";
const abdomen = "echo-abdomino-pelvienne";
const superficial = "echo-superficielle";
const vessels = "echo-vasculaire";

export const sylvie = layperson("Sylvie", "Parodie");
const marc = layperson("Marc", "Pastiche");
export const paul = physician("Paul", "Cobaye", 231, ["radiologie"]);
export const lila = radiographer("Lila", "Chimérique", 232);
export const oscar = radiographer("Oscar", "Fictoire", 233);
export const nadia = radiographer("Nadia", "Rêverie", 234);

const employed = { as: "salarie", mode: "salarie", since: "2021-01-04" } as const;
const radiographers = [lila, oscar, nadia];
const professionals = [paul, ...radiographers];

const training = (n: number, day: string, from: string, to: string): Training => ({
  label: `formation ${n}`,
  title: "Formation au protocole d’échographie",
  place: "Imagerie, salle de staff",
  day,
  protocols: ["echographie-merm"],
  ledBy: [paul],
  sequences: [[{ module: "programme", from, to }]],
});
const first = training(1, "2026-01-13", "14:00", "17:00");
const second = training(2, "2026-01-20", "14:00", "17:00");
const cases: Training = {
  ...training(3, "2026-10-15", "12:45", "13:45"),
  title: "Revue de cas d’échographie superficielle",
};
const summer = { from: "2026-07-01", until: "2026-09-30" };

/** Examinations done by a manipulateur under the radiologist's eye, by one day; it is told that evening. */
const tutored = (player: Player, act: string, day: string, count: number): Act =>
  supervises(paul, team, player, {
    act,
    part: "supervised",
    on: { day, time: "12:00" },
    count,
    successes: null,
  });

const proofsOf = (player: Player, diploma: string, percent: number): ReadonlyArray<Act> => [
  obtained(sylvie, player, "demerm", diploma),
  filesAccepted(player, paul, `diu ${player.given}`, ["preuve-diplome"], {
    name: `Diplôme d’échographie de ${player.given} ${player.family}.pdf`,
    players: [player],
  }),
  filesAccepted(sylvie, paul, `temps ${player.given}`, ["preuve-temps-de-travail"], {
    name: `Planning de ${player.given} ${player.family}.pdf`,
    players: [player],
  }),
  statesWorkingTime(sylvie, player, {
    field: "echographie",
    percent,
    from: "2025-09-01",
    piece: `temps ${player.given}`,
  }),
];

const named = { delegants: [paul], delegates: radiographers };

/** A hospital in échographie: each manipulateur is ready, and practises, by type of examination (j10). */
export const quatreSaisons = new Tale("quatre saisons")
  .on(
    "2025-12-02",
    "09:00",
    founds(sylvie, {
      kind: "etablissement",
      name: "Centre hospitalier des Quatre Saisons",
      finess: finessOf("21", 1),
      ars: "bourgogne-franche-comte",
      agreement: null,
    }),
    assigns(sylvie, sylvie, "declaration-referent", "2025-12-02"),
    welcomes(sylvie, marc, employed),
    assigns(sylvie, marc, "legal-head", "2025-12-02"),
    ...professionals.map((one) => welcomes(sylvie, one, employed)),
    ...professionals.map((one) => verifiesIdentity(sylvie, one)),
    chooses(
      sylvie,
      team,
      "echographie-merm",
      "echographie-merm-2021-05-19",
      "Deux radiologues pour trois sites ; douze semaines d’attente en échographie.",
    ),
    proposes(sylvie, team, "delegant", paul),
    proposes(sylvie, team, "delegate", ...radiographers),
  )
  .on(
    "2025-12-11",
    "13:15",
    ...professionals.map((one) => engages(team, one, "employer")),
    ...professionals.map((one) =>
      filesAccepted(one, sylvie, `accord ${one.given}`, ["accord-employeur"], {
        name: `Accord de l’employeur pour ${one.given} ${one.family}.pdf`,
        players: [one],
      }),
    ),
    isReachable(team, paul, 15, ["phone", "on-site"], "poste 41 20, ou salle d’interprétation"),
    readsAnnex(team, paul, lila),
    suppliesFigure(paul, team, {
      requirement: "formation",
      part: "heures",
      value: 360,
      citation: "Annexe (pièce inventée pour la démonstration), page 3",
    }),
    ...proofsOf(lila, "2018-06-29", 60),
    ...proofsOf(oscar, "2015-07-01", 80),
    ...proofsOf(nadia, "2022-06-30", 50),
    ...[first, second].map((one) => schedules(paul, one, radiographers)),
  )
  .on("2026-01-13", "17:05", holds(first, radiographers))
  .on("2026-01-20", "17:05", holds(second, radiographers))
  .on(
    "2026-02-27",
    "17:30",
    tutored(oscar, abdomen, "2026-02-27", 40),
    tutored(lila, abdomen, "2026-02-27", 24),
  )
  .on(
    "2026-03-31",
    "17:30",
    tutored(oscar, superficial, "2026-03-31", 40),
    tutored(oscar, vessels, "2026-03-31", 22),
    tutored(lila, abdomen, "2026-03-31", 18),
    tutored(lila, vessels, "2026-03-31", 15),
  )
  .on(
    "2026-04-30",
    "17:30",
    tutored(oscar, vessels, "2026-04-30", 19),
    tutored(lila, vessels, "2026-04-30", 12),
  )
  .on(
    "2026-05-05",
    "13:20",
    filesAccepted(sylvie, paul, "logigramme", ["logigramme", "conduite-urgence"], {
      name: "Logigramme échographie et conduite d’urgence.pdf",
      teams: [team],
    }),
    filesAccepted(sylvie, paul, "information", ["information-consentement"], {
      name: "Information du patient et consentement.pdf",
      teams: [team],
    }),
    ...radiographers.map((one) => attests(paul, one, team)),
    attestsProjet(sylvie, team, "2026-05-04"),
    prepares(sylvie, team, "première", named),
    swears(marc, team, "première"),
  )
  .on(
    "2026-05-07",
    "10:10",
    deposits(
      sylvie,
      team,
      "première",
      { number: "25488130", day: "2026-05-07", time: "09:48" },
      named,
    ),
  )
  .on("2026-05-11", "08:00", startsProtocol(marc, team, lila, oscar))
  .on(
    "2026-06-30",
    "17:30",
    tutored(lila, vessels, "2026-06-30", 14),
    tutored(nadia, abdomen, "2026-06-30", 12),
  )
  .on("2026-07-06", "08:00", startsPractice(paul, team, lila))
  .on(
    "2026-10-01",
    "13:10",
    ...[
      { who: lila, act: abdomen, done: 214 },
      { who: lila, act: vessels, done: 126 },
      { who: oscar, act: abdomen, done: 188 },
      { who: oscar, act: superficial, done: 97 },
      { who: oscar, act: vessels, done: 142 },
    ].map(({ who, act, done }) => counts(sylvie, team, who, act, summer, done)),
  )
  .on(
    "2026-10-02",
    "17:30",
    tutored(lila, superficial, "2026-10-02", 22),
    tutored(nadia, abdomen, "2026-10-02", 16),
    schedules(paul, cases, radiographers),
  );

export const roles = (): ReadonlyArray<Role> => [
  { tale: quatreSaisons, player: sylvie, does: "cadre de santé, référente de la déclaration" },
  { tale: quatreSaisons, player: paul, does: "radiologue délégant" },
  { tale: quatreSaisons, player: lila, does: "manipulatrice déléguée" },
  { tale: quatreSaisons, player: nadia, does: "manipulatrice en formation" },
  { tale: quatreSaisons, player: marc, does: "directeur, responsable légal" },
];
