import { counts, countsShare } from "../acts/counting.ts";
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
import { startsPractice, startsProtocol } from "../acts/practising.ts";
import { adds, interprets } from "../acts/reading.ts";
import {
  confirmedRepriseOnPaper,
  declaresReprise,
  depositedBefore,
  type Past,
  startedProtocol,
} from "../acts/resuming.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import {
  allSign,
  attests,
  closes,
  holds,
  leads,
  opens,
  schedules,
  statesPresence,
} from "../acts/training.ts";
import { finessOf } from "../numbers.ts";
import type { Player } from "../Player.ts";
import type { Role } from "../Role.ts";
import { type Act, Tale } from "../Tale.ts";
import {
  anne,
  basile,
  chloe,
  farid,
  gilles,
  louise,
  marc,
  mona,
  nurses,
  physicians,
  regis,
} from "./valExemplePeople.ts";
import {
  bladderCases,
  bladderSigns,
  catchUp,
  commonDecember,
  commonNovember,
  throatCases,
  throatExamination,
} from "./valExempleTraining.ts";

const throat = "odynophagie";
const bladder = "pollakiurie";
const throatText = "odynophagie-2024-06-17";
const bladderText = "pollakiurie-2024-06-17";

const adherent = { as: "adherent", since: "2023-01-02" } as const;
const secondYear = { from: "2024-12-04", until: "2025-12-03" };
const summer = { from: "2026-07-01", until: "2026-09-30" };

const withMona = { delegates: [mona] };
const firstOfBladder = { delegants: physicians, delegates: nurses };

const past = (player: Player, role: Past["role"]): Past => ({
  player,
  role,
  trainedFrom: role === "delegate" ? "2023-10-05" : null,
  trainedTo: role === "delegate" ? "2023-11-16" : null,
  minutes: role === "delegate" ? 600 : null,
  days: role === "delegate" ? 3 : null,
  declared: [
    "engagement",
    "sworn-statement",
    "insurance",
    ...(role === "delegate" ? (["attestation"] as const) : []),
  ],
  pieces: ["feuilles 2023"],
});

const isTeamOf = (team: string, delegates: ReadonlyArray<Player>): ReadonlyArray<Act> => [
  proposes(anne, team, "delegant", ...physicians),
  proposes(anne, team, "delegate", ...delegates),
];

const engaging = (team: string, delegates: ReadonlyArray<Player>): ReadonlyArray<Act> => [
  ...[...physicians, ...delegates].map((one) => engages(team, one)),
  isReachable(team, marc, 24 * 60, ["phone", "teleconsultation"], "05 36 49 20 42, cabinet"),
  isReachable(team, louise, 24 * 60, ["phone", "teleconsultation"], "05 36 49 20 43, portable"),
];

const supports = (team: string): ReadonlyArray<Act> => [
  filesAccepted(anne, marc, `logigramme ${team}`, ["logigramme", "conduite-urgence"], {
    name: `Logigramme ${team} et conduite d’urgence.pdf`,
    teams: [team],
  }),
  filesAccepted(anne, marc, `information ${team}`, ["information-consentement"], {
    name: `Information et consentement, ${team}.pdf`,
    teams: [team],
  }),
];

/** On paper, over the list prepared five days before; then on the State's site. */
const declares = (
  team: string,
  label: string,
  number: string,
  names: Parameters<typeof prepares>[3],
): ReadonlyArray<Act> => [
  files(anne, `honneur ${label}`, ["declaration-responsable"], {
    name: `Déclaration signée du président, ${team}.pdf`,
    teams: [team],
  }),
  sworeOnPaper(anne, team, label, {
    piece: `honneur ${label}`,
    day: "2026-02-09",
    time: "18:00",
  }),
  deposits(anne, team, label, { number, day: "2026-02-10", time: "11:32" }, names),
];

const showsRate = (team: string): Act =>
  adds(anne, team, {
    requirement: "taux-de-reprise",
    basis: "structure",
    family: null,
    appliesTo: "team",
    bites: "after-start",
    asks: { kind: "ratio", ratio: "reprise", bound: "at-most", percent: 25, per: "year" },
    title: "Taux de reprise par les médecins",
    citation: "Comité de pilotage du 3 mars 2026 : au-delà d’un quart, on revoit le logigramme",
  });

/** A CPTS in two protocols: one team practised long before its space, the other was formed in it. */
export const valExemple = new Tale("val d’exemple")
  .on(
    "2025-10-06",
    "09:10",
    founds(anne, {
      kind: "cpts",
      name: "CPTS du Val-d’Exemple",
      finess: finessOf("86", 1),
      ars: "nouvelle-aquitaine",
      agreement: "aci",
    }),
    assigns(anne, anne, "declaration-referent", "2025-10-06"),
    knows(anne, gilles, adherent),
    assigns(anne, gilles, "legal-head", "2023-01-02"),
    adoptsSoftware(anne, "Dossier de coordination du Val", "2023-03-01"),
    ...[...physicians, ...nurses].map((one) => welcomes(anne, one, adherent)),
    ...[...physicians, ...nurses].map((one) => verifiesIdentity(anne, one)),
    knows(anne, basile, adherent),
    chooses(anne, throat, "odynophagie", "odynophagie-2023-08-17"),
    ...isTeamOf(throat, [farid, chloe]),
    depositedBefore(
      anne,
      throat,
      "2023",
      { number: "16204411", day: "2023-11-24", time: "15:40" },
      { delegants: physicians, delegates: [farid, chloe, basile] },
    ),
    depositedBefore(
      anne,
      throat,
      "juin 2024",
      { number: "16204411-2", day: "2024-06-18", time: "09:25" },
      {},
      { delegates: [basile] },
    ),
  )
  .on(
    "2025-10-14",
    "12:40",
    ...engaging(throat, [farid, chloe]),
    readsAnnex(throat, marc, farid),
    interprets(
      marc,
      throat,
      throatText,
      { point: "training", from: "odynophagie-2023-08-17", reading: "kept" },
      { citation: "Annexe de 2024, page 2 : même programme", piece: `annexe ${throat}` },
    ),
    ...supports(throat),
    filesAccepted(anne, anne, "feuilles 2023", ["feuille-emargement"], {
      name: "Feuilles d’émargement d’octobre et novembre 2023.pdf",
      teams: [throat],
      players: [...physicians, farid, chloe],
    }),
    declaresReprise(marc, throat, "2023", [
      ...physicians.map((one) => past(one, "delegant")),
      ...[farid, chloe].map((one) => past(one, "delegate")),
    ]),
  )
  .on(
    "2025-10-16",
    "10:00",
    files(anne, "reprise", ["declaration-responsable"], {
      name: "Reprise confirmée par le président.pdf",
      teams: [throat],
    }),
    confirmedRepriseOnPaper(anne, throat, {
      piece: "reprise",
      day: "2025-10-15",
      time: "19:00",
    }),
    startedProtocol(anne, throat, { day: "2023-12-04", time: "08:00" }, farid, chloe),
  )
  .on(
    "2025-11-04",
    "12:35",
    chooses(
      anne,
      bladder,
      "pollakiurie",
      bladderText,
      "Un quart des appels du soir à la régulation du Val.",
    ),
    ...isTeamOf(bladder, nurses),
    ...engaging(bladder, nurses),
    readsAnnex(bladder, louise, chloe),
    proposes(anne, throat, "delegate", mona),
    engages(throat, mona),
    interprets(
      marc,
      throat,
      throatText,
      { point: "sharing", with: "pollakiurie", reading: "common" },
      {
        citation: "Annexe, page 4 : tronc commun des soins non programmés",
        piece: `annexe ${throat}`,
      },
    ),
    interprets(
      louise,
      bladder,
      bladderText,
      { point: "sharing", with: "odynophagie", reading: "common" },
      {
        citation: "Annexe, page 4 : tronc commun des soins non programmés",
        piece: `annexe ${bladder}`,
      },
    ),
    ...supports(bladder),
    ...[commonNovember, commonDecember].map((one) => schedules(marc, one, nurses)),
    ...[throatExamination, throatCases].map((one) => schedules(marc, one, [mona])),
  )
  .on("2025-11-27", "20:35", holds(commonNovember, nurses))
  .on("2025-12-11", "20:35", holds(commonDecember, nurses))
  .on("2026-01-15", "21:35", holds(throatExamination, [mona]))
  .on("2026-01-29", "21:05", holds(throatCases, [mona]))
  .on(
    "2026-02-03",
    "13:00",
    attests(marc, mona, throat),
    ...nurses.map((one) => attests(louise, one, bladder)),
    ...[throat, bladder].map((team) => attestsProjet(anne, team, "2026-02-02")),
  )
  .on(
    "2026-02-05",
    "10:30",
    prepares(anne, throat, "mona", withMona),
    prepares(anne, bladder, "première", firstOfBladder),
  )
  .on(
    "2026-02-10",
    "11:40",
    ...declares(throat, "mona", "16204411-3", withMona),
    ...declares(bladder, "première", "24560932", firstOfBladder),
  )
  .on(
    "2026-02-16",
    "08:20",
    startsPractice(anne, throat, mona),
    startsProtocol(anne, bladder, ...nurses),
  )
  .on(
    "2026-03-04",
    "10:00",
    showsRate(throat),
    showsRate(bladder),
    countsShare(anne, throat, "reprise", secondYear, 44, 268),
  )
  .on(
    "2026-09-07",
    "12:40",
    welcomes(anne, regis, { ...adherent, since: "2026-09-01" }),
    verifiesIdentity(anne, regis),
    proposes(anne, bladder, "delegate", regis),
    engages(bladder, regis),
    ...[bladderSigns, bladderCases].map((one) => schedules(louise, one, [regis])),
  )
  .on("2026-09-17", "20:35", holds(bladderSigns, [regis]))
  .on(
    "2026-10-01",
    "20:35",
    opens(louise, bladderCases),
    statesPresence(louise, regis, bladderCases, 0, {
      kind: "partial",
      arrived: "19:30",
      left: "20:30",
    }),
    allSign([regis], bladderCases, 0),
    leads(louise, bladderCases),
    leads(chloe, bladderCases),
    closes(louise, bladderCases),
  )
  .on(
    "2026-10-05",
    "13:10",
    schedules(louise, catchUp, [regis]),
    counts(anne, throat, farid, "consultation", summer, 31),
    counts(anne, throat, chloe, "consultation", summer, 27),
    counts(anne, throat, mona, "consultation", summer, 18),
    counts(anne, bladder, farid, "consultation", summer, 22),
    counts(anne, bladder, chloe, "consultation", summer, 35),
    counts(anne, bladder, mona, "consultation", summer, 29),
    countsShare(anne, throat, "reprise", summer, 11, 76),
    countsShare(anne, bladder, "reprise", summer, 24, 86),
  );

export const roles = (): ReadonlyArray<Role> => [
  { tale: valExemple, player: anne, does: "coordinatrice salariée" },
  { tale: valExemple, player: louise, does: "délégante" },
  { tale: valExemple, player: mona, does: "infirmière déléguée dans les deux protocoles" },
  { tale: valExemple, player: regis, does: "infirmier en formation" },
];
