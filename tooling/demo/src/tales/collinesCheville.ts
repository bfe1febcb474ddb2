import { accepts, filesAccepted } from "../acts/documents.ts";
import { interprets } from "../acts/reading.ts";
import { chooses, engages, isReachable, proposes, readsAnnex } from "../acts/teams.ts";
import {
  allSign,
  cancels,
  closes,
  countersigns,
  holds,
  leads,
  opens,
  replans,
  schedules,
  signs,
  statesPresence,
} from "../acts/training.ts";
import type { Tale } from "../Tale.ts";
import { team as lombalgie, version as ofLombalgie } from "./collinesLombalgie.ts";
import {
  anneLaure,
  baptiste,
  clara,
  delegantsOfCheville,
  delegatesOfCheville,
  elodie,
  helene,
  marc,
  margaux,
  mathis,
  maud,
  samir,
  yann,
} from "./collinesPeople.ts";
import {
  cancelled,
  common,
  heldLater,
  lateSigned,
  nextWeek,
  postponed,
  today,
} from "./collinesTraining.ts";

const team = "cheville";
const version = "cheville-2020-03-06";
const learners = [...delegatesOfCheville, margaux];

const gathers = (tale: Tale): void => {
  tale
    .on(
      "2026-03-02",
      "12:15",
      chooses(
        maud,
        team,
        "cheville",
        version,
        "Les entorses du week-end attendent le mardi ; les urgences sont à quarante minutes.",
      ),
      proposes(maud, team, "delegant", ...delegantsOfCheville, marc),
      proposes(maud, team, "delegate", ...delegatesOfCheville),
    )
    .on(
      "2026-03-19",
      "20:05",
      ...[...delegantsOfCheville, ...delegatesOfCheville].map((player) => engages(team, player)),
      isReachable(team, anneLaure, 20, ["phone", "teleconsultation"], "06 39 98 10 05"),
      isReachable(team, yann, 30, ["phone"], "06 39 98 10 06"),
      isReachable(team, samir, 20, ["phone"], "06 39 98 10 03"),
    )
    .on(
      "2026-03-24",
      "13:05",
      readsAnnex(team, anneLaure, elodie),
      accepts(samir, "annexe cheville"),
      filesAccepted(
        maud,
        anneLaure,
        "logigramme cheville",
        ["logigramme", "critere-dmp", "conduite-urgence"],
        { name: "Logigramme cheville, version 1.pdf", teams: [team] },
      ),
    )
    .on("2026-04-07", "12:25", proposes(maud, team, "delegate", margaux))
    .on("2026-04-09", "13:12", engages(team, margaux));
};

/** One session for both protocols, as both annexes are read to allow (j11). */
const shares = (tale: Tale): void => {
  const citation = "Annexe (pièce inventée pour la démonstration), p. 3 : tronc commun";
  tale
    .on(
      "2026-05-12",
      "13:10",
      interprets(
        helene,
        lombalgie,
        ofLombalgie,
        { point: "sharing", with: "cheville", reading: "common" },
        { citation, piece: "annexe lombalgie" },
      ),
      interprets(
        anneLaure,
        team,
        version,
        { point: "sharing", with: "lombalgie", reading: "common" },
        { citation, piece: "annexe cheville" },
      ),
      schedules(samir, common, [...learners, mathis]),
      schedules(anneLaure, cancelled, learners),
    )
    .on("2026-05-21", "14:02", holds(common, [...learners, mathis]))
    .on(
      "2026-06-09",
      "18:20",
      cancels(anneLaure, cancelled, "Deux présents seulement sur quatre."),
    );
};

/** Someone forgets to sign the evening: they do the day after, and its formateur answers for it. */
const signsLate = (tale: Tale): void => {
  const punctual = learners.filter((player) => player !== baptiste);
  tale
    .on("2026-09-03", "12:50", schedules(anneLaure, lateSigned, learners))
    .on("2026-09-15", "12:24", opens(anneLaure, lateSigned))
    .on(
      "2026-09-15",
      "14:01",
      statesPresence(anneLaure, margaux, lateSigned, 0, {
        kind: "partial",
        arrived: "12:40",
        left: "14:00",
      }),
      allSign(learners, lateSigned, 0),
      leads(anneLaure, lateSigned),
    )
    .on("2026-09-15", "20:31", allSign(punctual, lateSigned, 1), leads(yann, lateSigned))
    .on(
      "2026-09-16",
      "08:10",
      signs(baptiste, lateSigned, 1, "Reparti sans signer, téléphone déchargé."),
    )
    .on(
      "2026-09-16",
      "12:35",
      countersigns(yann, baptiste, lateSigned, 1),
      closes(yann, lateSigned),
    );
};

const goesOn = (tale: Tale): void => {
  tale
    .on(
      "2026-09-16",
      "12:45",
      schedules(anneLaure, postponed, learners),
      schedules(anneLaure, today, learners),
      schedules(yann, nextWeek, learners),
    )
    .on(
      "2026-09-21",
      "18:05",
      replans(anneLaure, heldLater, "Salle inondée : reporté d’une semaine."),
    )
    .on("2026-09-29", "12:20", opens(anneLaure, heldLater))
    .on(
      "2026-09-29",
      "14:02",
      statesPresence(anneLaure, baptiste, heldLater, 0, {
        kind: "partial",
        arrived: "12:50",
        left: "14:00",
      }),
      allSign(learners, heldLater, 0),
    )
    .on(
      "2026-09-29",
      "20:02",
      statesPresence(anneLaure, baptiste, heldLater, 1, { kind: "absent" }),
      allSign([clara, elodie, margaux], heldLater, 1),
      leads(anneLaure, heldLater),
      closes(anneLaure, heldLater),
    );
};

/** The team in cheville, in training still. */
export const tellsCheville = (tale: Tale): void => {
  gathers(tale);
  shares(tale);
  signsLate(tale);
  goesOn(tale);
};
