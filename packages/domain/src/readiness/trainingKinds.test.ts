import { dayOf, documentOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { adopting, asking } from "@coopilote/testkit/everyKind.ts";
import { addedBy, filed } from "@coopilote/testkit/history.ts";
import { dayOfTraining, journey } from "@coopilote/testkit/journey.ts";
import { standing } from "@coopilote/testkit/judged.ts";
import { camille, ines, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  opened,
  planOf,
  segment,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";
import type { Kind } from "../protocols/Requirement.ts";

const known = <A>(value: A) => ({ known: true as const, value });
const any = { modules: [], mode: null, nature: null };

/** A team whose text asks for this of its delegates, with an organisme and a supplier allowed. */
const asked = (rule: Kind, ...steps: ReadonlyArray<Step>) =>
  after(journey(msp2025, "engaging"), [
    adopting((content) => ({
      ...content,
      modules: [
        { id: "programme", title: "Programme", source: null },
        { id: "videos", title: "Vidéos", source: null },
      ],
      trainers: { ...content.trainers, suppliers: true },
      requirements: [...content.requirements, asking(rule, "delegate")],
    })),
    ...steps,
  ]);

const trainingOn = (later: number): ReadonlyArray<Step> =>
  dayOfTraining(dayOf(msp2025, later), lucie, [ines]);

const certificate = (
  label: string,
  kinds: ReadonlyArray<string>,
  parts: ReadonlyArray<{ readonly later: number; readonly minutes: number }>,
): ReadonlyArray<Step> => [
  on(dayOf(msp2025, 40), "09:00"),
  ...filed(documentOf(label), kinds, [ines.person], by(camille.person)),
  did(by(camille.person), "recordExternalTraining", {
    training: idOf(label),
    person: ines.person,
    protocol: "lombalgie",
    organisme: "Organisme de la Fiction",
    identifier: null,
    status: null,
    programme: null,
    trainer: null,
    parts: parts.map(({ later, minutes }) => ({
      day: dayOf(msp2025, later),
      minutes,
      mode: "on-site" as const,
      nature: "theory" as const,
      module: "programme",
    })),
    total: parts.reduce((sum, { minutes }) => sum + minutes, 0),
    result: "validated",
    issued: dayOf(msp2025, 39),
    document: documentOf(label),
  }),
  did(by(lucie.person), "acceptExternalTraining", { training: idOf(label), person: ines.person }),
];

const learnedAlone = (label: string, module: string, nominal: number): ReadonlyArray<Step> => [
  on(dayOf(msp2025, 30), "12:00"),
  did(by(ines.person), "recordAutoformation", {
    autoformation: idOf(label),
    person: ines.person,
    protocol: "lombalgie",
    module,
    nominal,
    elapsed: null,
    completed: { day: dayOf(msp2025, 30), time: "11:00" },
    proof: "statement",
    document: null,
  }),
  did(by(lucie.person), "confirmAutoformation", {
    autoformation: idOf(label),
    person: ines.person,
  }),
];

describe("training in so many sessions", () => {
  const rule: Kind = { kind: "training-sessions", sessions: known(3), ...any };

  it("counts the sessions attended, signed and closed", () => {
    expect(
      [[], trainingOn(14), [...trainingOn(14), ...trainingOn(21), ...trainingOn(28)]].map((steps) =>
        standing(asked(rule, ...steps), rule.kind),
      ),
    ).toEqual([
      "unmet · sessions-missing · 0/3 sessions",
      "partly · sessions-missing · 1/3 sessions",
      "met · 3/3 sessions",
    ]);
  });

  it("counts each dated day of an organisme's certificate as one", () => {
    const world = asked(
      rule,
      ...certificate(
        "attestation",
        ["attestation-organisme"],
        [14, 15, 16].map((later) => ({ later, minutes: 120 })),
      ),
    );
    expect(standing(world, rule.kind)).toBe("met · 3/3 sessions");
  });

  it("of a number no text read gives is unknown", () => {
    const unknown: Kind = { ...rule, sessions: { known: false } };
    expect(standing(asked(unknown, ...trainingOn(14)), rule.kind)).toBe(
      "unknown · figure-unknown · 1/? sessions",
    );
  });
});

describe("a module to follow to its end", () => {
  const rule: Kind = { kind: "training-completion", modules: ["videos"] };

  it("is followed once a delegant has confirmed it, whether or not its minutes count", () => {
    expect(standing(asked(rule), rule.kind)).toBe("unmet · modules-missing · 0/1 modules");
    expect(standing(asked(rule, ...learnedAlone("vidéos", "videos", 45)), rule.kind)).toBe(
      "met · 1/1 modules",
    );
  });

  it("is not followed by another module", () => {
    expect(standing(asked(rule, ...learnedAlone("autre", "programme", 45)), rule.kind)).toBe(
      "unmet · modules-missing · 0/1 modules",
    );
  });

  it("is not followed by someone who left before its end", () => {
    const whole: Kind = { kind: "training-completion", modules: ["programme"] };
    const day = dayOf(msp2025, 14);
    const partly = asked(
      whole,
      ...dayOfTraining(day, lucie, [ines]).slice(0, -2),
      did(by(lucie.person), "statePresence", {
        session: idOf(`session ${day}`),
        sequence: idOf(`sequence ${day}`),
        person: ines.person,
        presence: {
          kind: "partial",
          arrived: { day, time: "13:00" },
          left: { day, time: "15:00" },
        },
        reason: "Partie plus tôt",
      }),
      ...dayOfTraining(day, lucie, [ines]).slice(-2),
    );
    expect(standing(partly, "training-completion")).toBe("unmet · modules-missing · 0/1 modules");
    expect(standing(asked(whole, ...trainingOn(14)), "training-completion")).toBe(
      "met · 1/1 modules",
    );
  });
});

describe("hours with a cap for one way of learning", () => {
  const rule: Kind = {
    kind: "training-minutes",
    minutes: known(Minutes.make(300)),
    ...any,
    caps: [{ mode: "on-site", minutes: Minutes.make(240) }],
  };

  it("count no more of it than its cap", () => {
    expect(standing(asked(rule, ...trainingOn(14), ...trainingOn(21)), rule.kind)).toBe(
      "partly · hours-missing · 240/300 minutes",
    );
  });

  it("and nothing of another is lost", () => {
    const open: Kind = { ...rule, caps: [{ mode: "autoformation", minutes: Minutes.make(60) }] };
    expect(standing(asked(open, ...trainingOn(14), ...trainingOn(21)), rule.kind)).toBe(
      "met · 420/300 minutes",
    );
  });
});

describe("hours given by those the text names", () => {
  const hours = (trainers: Extract<Kind, { kind: "training-minutes" }>["trainers"]): Kind => ({
    kind: "training-minutes",
    minutes: known(Minutes.make(120)),
    ...any,
    ...(trainers === undefined ? {} : { trainers }),
  });
  const specialist = (qualification: string) => ({
    trainer: {
      by: "profession" as const,
      profession: "medecin",
      qualifications: [qualification],
    },
  });

  it("count when one of that specialty gave them", () => {
    const world = (qualification: string) =>
      asked(hours(specialist(qualification)), ...trainingOn(14));
    expect(standing(world("medecine-generale"), "training-minutes")).toBe("met · 210/120 minutes");
    expect(standing(world("rhumatologie"), "training-minutes")).toBe(
      "unmet · hours-missing · 0/120 minutes",
    );
  });

  it("are not enough while one of each has not given a part", () => {
    const each = hours({
      eachOf: [specialist("medecine-generale"), { trainer: { by: "supplier" } }],
    });
    const supplied = certificate(
      "fournisseur",
      ["attestation-organisme", "attestation-fournisseur"],
      [{ later: 20, minutes: 60 }],
    );
    expect(standing(asked(each, ...trainingOn(14)), "training-minutes")).toBe(
      "partly · trainer-missing · 210/120 minutes",
    );
    expect(standing(asked(each, ...trainingOn(14), ...supplied), "training-minutes")).toBe(
      "met · 270/120 minutes",
    );
  });

  it("come from any of several", () => {
    const either = hours({
      anyOf: [{ trainer: { by: "delegant" } }, { trainer: { by: "organisme" } }],
    });
    const ofOrganisme = certificate(
      "attestation",
      ["attestation-organisme"],
      [{ later: 20, minutes: 120 }],
    );
    expect(standing(asked(either, ...trainingOn(14)), "training-minutes")).toBe(
      "met · 210/120 minutes",
    );
    expect(standing(asked(either, ...ofOrganisme), "training-minutes")).toBe(
      "met · 120/120 minutes",
    );
  });

  it("of a supplier do not count where the text does not admit one", () => {
    const world = after(asked(hours(undefined)), [
      adopting((content) => ({ ...content, trainers: { ...content.trainers, suppliers: false } })),
      ...certificate(
        "fournisseur",
        ["attestation-organisme", "attestation-fournisseur"],
        [{ later: 20, minutes: 120 }],
      ),
    ]);
    expect(standing(world, "training-minutes")).toBe("unmet · hours-missing · 0/120 minutes");
  });
});

describe("a specialist who is no delegant", () => {
  const day = dayOf(msp2025, 14);
  const held = (named: ReadonlyArray<string>) =>
    asked(
      { kind: "training-sessions", sessions: known(1), ...any },
      adopting((content) => ({
        ...content,
        trainers: {
          ...content.trainers,
          named: named.map((qualification) => ({
            profession: "medecin",
            qualifications: [qualification],
          })),
        },
      })),
      on(day, "12:50"),
      addedBy(by(camille.person))(paul),
      did(by(lucie.person), "scheduleSession", {
        ...planOf(day, [segment(day, { day, from: "13:00", to: "16:30", ledBy: [paul] })]),
        persons: [ines.person],
      }),
      on(day, "13:05"),
      opened(day),
      attends(ines, day),
      on(day, "16:35"),
      signsAsFormateur(paul, day),
      closed(day, paul),
    );

  it("gives what counts where the text names that specialty, and nowhere else", () => {
    expect(standing(held(["medecine-generale"]), "training-sessions")).toBe("met · 1/1 sessions");
    expect(standing(held(["hematologie"]), "training-sessions")).toBe(
      "unmet · sessions-missing · 0/1 sessions",
    );
    expect(standing(held([]), "training-sessions")).toBe("unmet · sessions-missing · 0/1 sessions");
  });
});
