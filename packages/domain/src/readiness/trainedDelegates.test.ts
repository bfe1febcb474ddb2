import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { added, engages, team } from "@coopilote/testkit/history.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, type Invented, lucie, paul } from "@coopilote/testkit/people.ts";
import {
  attends,
  closed,
  planOf,
  scheduled,
  segment,
  sessionOf,
  signsAsFormateur,
} from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step } from "@coopilote/testkit/steps.ts";
import { revised } from "@coopilote/testkit/texts.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { ledger } from "./ledger.ts";
import { judgedBy } from "./textOn.ts";

/** Another physiotherapist, who joins once Inès and Hugo are trained. */
const newcomer = { ...paul, profession: "masseur-kinesitherapeute", qualifications: [] };

const joined = after(journey(msp2025, "attesting"), [
  added(newcomer),
  did(by(camille.person), "proposeMember", { team, person: newcomer.person, role: "delegate" }),
  ...engages(newcomer),
]);

const trainers = {
  professions: [{ profession: "medecin", qualifications: ["medecine-generale"] }],
  delegants: true,
  organismes: true,
  basis: "annexe",
  strength: "rapporte",
  source: { title: "Texte inventé", anchor: "R29" },
} as const;
const allowing = revised({ trainers: { ...trainers, trainedDelegates: true } });

/** Three hours and a half that Lucie planned and someone else leads. */
const taught = (days: number, formateur: Invented): ReadonlyArray<Step> => {
  const day = dayOf(msp2025, days);
  return [
    on(day, "12:50"),
    scheduled(
      planOf(day, [segment(day, { day, from: "13:00", to: "16:30", ledBy: [formateur] })]),
      [newcomer],
    ),
    on(day, "13:05"),
    did(by(formateur.person), "openSession", { session: sessionOf(day) }),
    attends(newcomer, day),
    on(day, "16:35"),
    signsAsFormateur(formateur, day),
    closed(day, formateur),
  ];
};

const counted = ({ workspace, now }: World) => {
  const judged = judgedBy(workspace, team, now);
  const own = judged && ledger(workspace, newcomer.person, judged.version, now, team);
  return own?.lines.map((line) => line.refused[0]?.reason ?? line.counted);
};

describe("a delegate whose own training is complete", () => {
  it("gives no minutes where the version does not allow it", () => {
    expect(counted(after(joined, taught(35, ines)))).toEqual(["formateur-not-eligible"]);
  });

  it("gives them where it does, beside at least one délégant of the programme", () => {
    const alone = after(joined, [allowing, ...taught(35, ines)]);
    expect(counted(alone)).toEqual(["no-delegant-formateur"]);
    expect(counted(after(alone, taught(36, lucie)))).toEqual([210, 210]);
  });

  it("gives them alone where the structure reads the text so, signed and cited", () => {
    const either = after(joined, [
      allowing,
      ...taught(35, ines),
      did(by(lucie.person), "interpretText", {
        team,
        version: "lombalgie-2020-03-06",
        decided: { point: "trainers", reading: "either" },
        document: null,
        citation: "Page 4 de l’annexe",
      }),
    ]);
    expect(counted(either)).toEqual([210]);
  });

  it("gives none before they are trained themselves", () => {
    const early = after(journey(msp2025, "engaging"), [
      allowing,
      added(newcomer),
      did(by(camille.person), "proposeMember", {
        team,
        person: newcomer.person,
        role: "delegate",
      }),
      ...taught(14, hugo),
      ...taught(15, lucie),
    ]);
    expect(counted(early)).toEqual(["formateur-not-eligible", 210]);
  });
});
