import { attestsProjet, correctsDeposit, deposits, prepares, swears } from "../acts/declaring.ts";
import { accepts, filesAccepted } from "../acts/documents.ts";
import { guestSigns } from "../acts/guests.ts";
import { assesses, isAway, startsProtocol } from "../acts/practising.ts";
import { adds, suppliesFigure } from "../acts/reading.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import {
  allSign,
  attests,
  closes,
  explains,
  holds,
  leads,
  namesGuest,
  opens,
  schedules,
  statesPresence,
} from "../acts/training.ts";
import type { Tale } from "../Tale.ts";
import {
  bertrand,
  clara,
  firstDelegants,
  firstDelegates,
  helene,
  julien,
  maud,
  nadia,
  samir,
  solene,
  thomas,
} from "./collinesPeople.ts";
import { first, missedEvening, missedMinutes, onHoliday, withGuest } from "./collinesTraining.ts";

export const team = "lombalgie";
export const version = "lombalgie-2020-03-06";
export const number = "INV-2601-0718";
const invented = "Annexe (pièce inventée pour la démonstration)";

const gathers = (tale: Tale): void => {
  tale
    .on(
      "2025-10-07",
      "12:15",
      chooses(
        maud,
        team,
        "lombalgie",
        version,
        "Aucun rendez-vous de médecine générale sous quarante-huit heures pour un lumbago.",
      ),
      proposes(maud, team, "delegant", ...firstDelegants),
      proposes(maud, team, "delegate", ...firstDelegates),
    )
    .on(
      "2025-10-14",
      "20:05",
      ...[...firstDelegants, ...firstDelegates].map((player) => engages(team, player)),
      isReachable(team, bertrand, 30, ["phone"], "06 39 98 10 01"),
      isReachable(team, helene, 15, ["phone", "teleconsultation"], "06 39 98 10 02"),
      isReachable(team, samir, 20, ["phone"], "06 39 98 10 03"),
      isReachable(team, solene, 60, ["phone", "teleconsultation"], "06 39 98 10 04"),
    );
};

const reads = (tale: Tale): void => {
  tale.on(
    "2025-10-16",
    "13:05",
    readsAnnex(team, helene, clara),
    accepts(samir, "annexe lombalgie"),
    suppliesFigure(helene, team, {
      requirement: "formation",
      part: "autoformation",
      value: 60,
      citation: `${invented}, p. 2 : une heure au plus`,
    }),
    suppliesFigure(helene, team, {
      requirement: "evaluation-reguliere",
      part: "analyse",
      value: 12,
      citation: "Réunion d’équipe du 16 octobre 2025 : une fois par an",
    }),
    adds(helene, team, {
      requirement: "epreuve-cas-cliniques",
      basis: "structure",
      family: null,
      appliesTo: "delegate",
      bites: "before-declaration",
      asks: {
        kind: "assessment",
        form: "evaluation-pratique",
        times: 1,
        threshold: 70,
        everyMonths: null,
      },
      title: "Épreuve sur cas cliniques",
      citation: "Réunion d’équipe du 16 octobre 2025",
    }),
    filesAccepted(
      maud,
      helene,
      "logigramme lombalgie",
      ["logigramme", "critere-dmp", "conduite-urgence"],
      { name: "Logigramme lombalgie, version 2.pdf", teams: [team] },
    ),
    filesAccepted(maud, helene, "information lombalgie", ["information-consentement"], {
      name: "Information remise au patient.pdf",
      teams: [team],
    }),
    namesGuest(helene, "Simulacre", {
      given: "Alain",
      family: "Simulacre",
      profession: "medecin",
      qualifications: ["medecine-physique"],
      organisation: "Centre de rééducation de l’Invention",
    }),
    schedules(helene, first, [...firstDelegates, solene]),
    schedules(helene, onHoliday, [...firstDelegates, solene]),
    schedules(helene, withGuest, firstDelegates),
  );
};

/** Someone arrives late, someone misses the evening, and a delegant takes part. */
const beginsTraining = (tale: Tale): void => {
  tale
    .on("2025-11-04", "12:22", opens(helene, first))
    .on(
      "2025-11-04",
      "14:01",
      statesPresence(helene, thomas, first, 0, {
        kind: "partial",
        arrived: "12:55",
        left: "14:00",
      }),
      allSign([...firstDelegates, solene], first, 0),
    )
    .on(
      "2025-11-04",
      "20:31",
      statesPresence(helene, nadia, first, 1, { kind: "absent" }),
      allSign([clara, thomas, julien, solene], first, 1),
      leads(helene, first),
      closes(helene, first),
    )
    .on("2025-11-11", "12:34", holds(onHoliday, [...firstDelegates, solene]))
    .on(
      "2025-11-12",
      "13:20",
      explains(
        bertrand,
        onHoliday,
        "public-holiday",
        "Matinée choisie par toute l’équipe : aucune consultation le 11 novembre, site du Bourg ouvert pour la séance.",
        { index: 0 },
      ),
    );
};

/** A guest beside a delegant, a presence changed after signature, and what was missed is caught up. */
const endsTraining = (tale: Tale): void => {
  tale
    .on("2025-11-25", "12:20", opens(samir, withGuest))
    .on("2025-11-25", "14:02", allSign(firstDelegates, withGuest, 0), leads(samir, withGuest))
    .on(
      "2025-11-25",
      "20:31",
      statesPresence(bertrand, thomas, withGuest, 1, {
        kind: "partial",
        arrived: "18:40",
        left: "20:30",
      }),
      allSign(firstDelegates, withGuest, 1),
      leads(bertrand, withGuest),
      guestSigns(bertrand, "Simulacre", withGuest),
      closes(bertrand, withGuest),
    )
    .on(
      "2025-11-26",
      "08:10",
      statesPresence(
        bertrand,
        julien,
        withGuest,
        1,
        { kind: "partial", arrived: "18:30", left: "20:00" },
        "Rappelé à son cabinet à 20 h, la feuille le disait présent jusqu’à la fin.",
      ),
      schedules(samir, missedEvening, [nadia]),
      schedules(helene, missedMinutes, [thomas]),
    )
    .on("2025-12-02", "20:32", holds(missedEvening, [nadia]))
    .on("2025-12-04", "14:01", holds(missedMinutes, [thomas]));
};

const validated = { form: "evaluation-pratique", threshold: 70, outcome: "validated" } as const;

const judges = (tale: Tale): void => {
  const on = { day: "2025-12-09", time: "19:00" };
  tale
    .on(
      "2025-12-09",
      "20:10",
      assesses(helene, team, clara, { ...validated, id: "Clara", on, score: 85 }),
      assesses(helene, team, thomas, { ...validated, id: "Thomas", on, score: 80 }),
      assesses(helene, team, julien, { ...validated, id: "Julien", on, score: 75 }),
      assesses(helene, team, nadia, {
        ...validated,
        id: "Nadia",
        on,
        score: 55,
        outcome: "to-retake",
      }),
    )
    .on("2025-12-11", "13:10", attests(helene, clara, team), attests(samir, julien, team))
    .on("2025-12-11", "20:40", attests(bertrand, thomas, team))
    .on(
      "2026-01-08",
      "13:30",
      assesses(samir, team, nadia, {
        ...validated,
        id: "Nadia, reprise",
        on: { day: "2026-01-08", time: "12:45" },
        score: 80,
      }),
      attests(samir, nadia, team),
    );
};

const all = { delegants: firstDelegants, delegates: firstDelegates };

/** Recorded five days after the receipt, its hour typed wrong then corrected. */
const declares = (tale: Tale): void => {
  const receipt = { number, day: "2026-01-23", piece: "accusé première" } as const;
  tale
    .on("2026-01-12", "10:00", attestsProjet(maud, team, "2025-12-18"))
    .on("2026-01-13", "09:30", prepares(maud, team, "première", all))
    .on("2026-01-15", "20:15", swears(bertrand, team, "première"))
    .on(
      "2026-01-28",
      "09:15",
      filesAccepted(maud, helene, "accusé première", ["accuse-depot"], {
        name: "Accusé de dépôt du 23 janvier 2026.pdf",
        teams: [team],
      }),
      deposits(maud, team, "première", { ...receipt, time: "10:47" }, all),
    )
    .on(
      "2026-01-28",
      "09:40",
      correctsDeposit(
        maud,
        team,
        "première",
        { ...receipt, time: "16:47" },
        all,
        "L’accusé porte 16 h 47 : l’heure avait été mal lue.",
      ),
    )
    .on("2026-02-02", "08:05", startsProtocol(bertrand, team, ...firstDelegates))
    .on(
      "2026-02-05",
      "12:10",
      isAway(
        bertrand,
        bertrand,
        { day: "2026-02-14", time: "08:00" },
        { day: "2026-02-22", time: "20:00" },
        helene,
      ),
    );
};

/** The first year of the team in lombalgie, until it practises. */
export const tellsLombalgie = (tale: Tale): void => {
  gathers(tale);
  reads(tale);
  beginsTraining(tale);
  endsTraining(tale);
  judges(tale);
  declares(tale);
};
