import {
  answersArs,
  arsAsks,
  arsIsAnswered,
  deposits,
  prepares,
  swears,
} from "../acts/declaring.ts";
import { accepts, asksToRedo, files, filesAccepted } from "../acts/documents.ts";
import {
  acceptsCertificate,
  confirmsAutoformation,
  declaresAutoformation,
  recordsCertificate,
} from "../acts/learning.ts";
import { assesses, isAway, startsPractice } from "../acts/practising.ts";
import { engages, proposes, withdraws } from "../acts/teams.ts";
import {
  allSign,
  attests,
  closes,
  entersAfterwards,
  explains,
  holds,
  leads,
  opens,
  schedules,
  signs,
  statesPresence,
} from "../acts/training.ts";
import type { Tale } from "../Tale.ts";
import { number, team } from "./collinesLombalgie.ts";
import { bertrand, clara, helene, julien, margaux, mathis, maud, samir } from "./collinesPeople.ts";
import {
  givenAgain,
  lastEvening,
  onPaper,
  secondEvening,
  september,
  unsigned,
} from "./collinesTraining.ts";

const firstRequest = (tale: Tale): void => {
  tale
    .on(
      "2026-02-17",
      "10:20",
      filesAccepted(maud, helene, "demande 1", ["demande-ars"], {
        name: "Courriel de l’ARS du 17 février 2026.pdf",
        teams: [team],
      }),
      arsAsks(maud, team, "1", {
        on: "2026-02-17",
        due: "2026-03-03",
        what: "Joindre le programme de la formation et le logigramme en usage.",
        channel: "mail",
        pieces: ["demande 1"],
      }),
    )
    .on(
      "2026-02-26",
      "14:30",
      filesAccepted(maud, helene, "programme", ["reponse-ars"], {
        name: "Programme de la formation lombalgie.pdf",
        teams: [team],
      }),
      answersArs(maud, team, "1", {
        on: "2026-02-26",
        summary: "Programme des trois journées et logigramme, version 2, envoyés par courriel.",
        pieces: ["programme", "logigramme lombalgie"],
      }),
    )
    .on("2026-03-10", "09:05", arsIsAnswered(maud, team, "1", "2026-03-09"));
};

/** Someone whose certificate lacks what it should say, until the organisme completes it. */
const certified = (tale: Tale): void => {
  tale
    .on("2026-03-10", "12:10", proposes(maud, team, "delegate", mathis))
    .on("2026-03-12", "13:15", engages(team, mathis, "employer"))
    .on(
      "2026-04-03",
      "18:40",
      files(mathis, "attestation Mathis", ["attestation-organisme"], {
        name: "Attestation de formation, 28 mars 2026.pdf",
        players: [mathis],
      }),
    )
    .on(
      "2026-04-07",
      "13:10",
      asksToRedo(
        helene,
        "attestation Mathis",
        "Ni la durée ni le nom du formateur : à demander à l’organisme.",
      ),
    )
    .on(
      "2026-04-20",
      "12:50",
      files(mathis, "attestation Mathis complétée", ["attestation-organisme"], {
        name: "Attestation de formation, 28 mars 2026, complétée.pdf",
        players: [mathis],
      }),
    )
    .on(
      "2026-04-21",
      "13:25",
      accepts(helene, "attestation Mathis complétée"),
      recordsCertificate(helene, mathis, "attestation Mathis complétée", {
        protocol: "lombalgie",
        organisme: "Institut de l’Invention, formation continue",
        identifier: null,
        status: "Organisme de formation déclaré, selon l’attestation",
        programme: "Lombalgie aiguë : bilan et drapeaux rouges",
        trainer: "Dr Alain Simulacre",
        parts: [
          {
            day: "2026-03-28",
            minutes: 120,
            mode: "on-site",
            nature: "theory",
            module: "programme",
          },
        ],
        total: 120,
        result: "validated",
        issued: "2026-04-17",
      }),
      acceptsCertificate(helene, mathis, "attestation Mathis complétée"),
    );
};

/** Who comes is trained apart: an evening, a day closed par suppléance, a day on paper, and a module alone. */
const trainsApart = (tale: Tale): void => {
  tale
    .on("2026-04-07", "12:20", proposes(maud, team, "delegate", margaux))
    .on("2026-04-09", "13:10", engages(team, margaux))
    .on(
      "2026-05-12",
      "13:00",
      schedules(helene, secondEvening, [margaux, mathis]),
      schedules(helene, unsigned, [margaux, mathis]),
    )
    .on("2026-05-21", "18:20", opens(helene, secondEvening))
    .on(
      "2026-05-21",
      "20:31",
      statesPresence(helene, margaux, secondEvening, 0, {
        kind: "partial",
        arrived: "18:45",
        left: "20:30",
      }),
      allSign([margaux, mathis], secondEvening, 0),
      leads(helene, secondEvening),
      closes(helene, secondEvening),
    )
    .on(
      "2026-05-28",
      "21:05",
      declaresAutoformation(margaux, "Margaux", {
        protocol: "lombalgie",
        module: "programme",
        nominal: 45,
        elapsed: 50,
        completed: { day: "2026-05-28", time: "21:00" },
      }),
    )
    .on("2026-05-29", "13:40", confirmsAutoformation(helene, margaux, "Margaux"));
};

const closedForAnother = (tale: Tale): void => {
  const reason = "Le Dr Modèle n’a pas signé la soirée : parti en congé le 5 juin.";
  tale
    .on("2026-06-04", "12:25", opens(helene, unsigned))
    .on("2026-06-04", "14:01", allSign([margaux, mathis], unsigned, 0), leads(helene, unsigned))
    .on(
      "2026-06-04",
      "20:31",
      statesPresence(bertrand, mathis, unsigned, 1, { kind: "absent" }),
      signs(margaux, unsigned, 1),
    )
    .on(
      "2026-06-08",
      "09:30",
      files(maud, "courriel du Dr Modèle", ["autre"], {
        name: "Courriel du Dr Modèle : a bien animé la soirée du 4 juin.pdf",
        sessions: [unsigned.label],
      }),
      closes(maud, unsigned, { reason, piece: "courriel du Dr Modèle" }),
      explains(
        maud,
        unsigned,
        "closed-by-suppleance",
        "Il confirme par courriel l’avoir animée, sans l’avoir signée : elle ne compte pas, et sera refaite le 25 juin.",
      ),
    )
    .on("2026-06-09", "12:50", schedules(helene, givenAgain, [margaux]))
    .on("2026-06-22", "10:15", entersAfterwards(maud, onPaper, [margaux]))
    .on("2026-06-23", "13:15", accepts(helene, `feuille ${onPaper.label}`))
    .on("2026-06-25", "20:32", holds(givenAgain, [margaux]))
    .on(
      "2026-07-01",
      "13:20",
      assesses(helene, team, margaux, {
        id: "Margaux",
        form: "evaluation-pratique",
        on: { day: "2026-07-01", time: "13:00" },
        score: 90,
        threshold: 70,
        outcome: "validated",
      }),
    )
    .on("2026-07-02", "13:30", attests(helene, margaux, team));
};

/** One leaves, one comes: two deposits under the same number. */
const modifies = (tale: Tale): void => {
  const gone = { delegates: [julien] };
  const come = { delegates: [margaux] };
  tale
    .on(
      "2026-06-26",
      "12:30",
      withdraws(maud, team, julien, "Quitte la région : installation ailleurs au 1er juillet."),
    )
    .on("2026-06-29", "09:10", prepares(maud, team, "départ", {}, gone))
    .on("2026-06-29", "20:20", swears(bertrand, team, "départ"))
    .on(
      "2026-06-30",
      "11:20",
      deposits(maud, team, "départ", { number, day: "2026-06-30", time: "11:05" }, {}, gone),
    )
    .on("2026-07-06", "09:10", prepares(maud, team, "arrivée", come))
    .on("2026-07-06", "20:10", swears(bertrand, team, "arrivée"))
    .on(
      "2026-07-08",
      "12:20",
      deposits(maud, team, "arrivée", { number, day: "2026-07-08", time: "12:05" }, come),
    )
    .on("2026-07-09", "08:00", startsPractice(maud, team, margaux));
};

const thisAutumn = (tale: Tale): void => {
  tale
    .on(
      "2026-09-10",
      "13:30",
      assesses(helene, team, clara, {
        id: "Clara, analyse",
        form: "analyse-de-pratiques",
        on: { day: "2026-09-10", time: "13:00" },
        score: null,
        threshold: null,
        outcome: "validated",
      }),
    )
    .on("2026-09-14", "12:40", schedules(helene, september, [mathis]))
    .on("2026-09-24", "14:02", holds(september, [mathis]))
    .on("2026-09-24", "14:10", schedules(samir, lastEvening, [mathis]))
    .on(
      "2026-10-05",
      "16:10",
      files(maud, "demande 2", ["demande-ars"], {
        name: "Message de l’ARS du 5 octobre 2026.pdf",
        teams: [team],
      }),
      arsAsks(maud, team, "2", {
        on: "2026-10-05",
        due: "2026-10-20",
        what: "Préciser le délai d’appel des délégants et joindre la feuille de la séance du 4 juin 2026.",
        channel: "online-form",
        pieces: ["demande 2"],
      }),
    )
    .on(
      "2026-10-08",
      "12:15",
      isAway(
        helene,
        helene,
        { day: "2026-10-19", time: "08:00" },
        { day: "2026-10-24", time: "20:00" },
        samir,
      ),
    );
};

/** What happens in lombalgie once the team practises. */
export const tellsSince = (tale: Tale): void => {
  firstRequest(tale);
  certified(tale);
  trainsApart(tale);
  closedForAnother(tale);
  modifies(tale);
  thisAutumn(tale);
};
