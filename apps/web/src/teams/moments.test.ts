import { PersonId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { Day, LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { FORECAST } from "./fr.ts";
import { decidesFr, momentsOf } from "./moments.ts";

const hugo = PersonId.make("0199d0c0-0000-7000-8000-000000000002");

const moment = (day: string) =>
  Schema.decodeUnknownSync(LocalInstant)({
    at: Date.parse(`${day}T09:00:00Z`),
    day,
    time: "10:00",
    offset: 60,
  });

const step = (name: "choose" | "practise", day: string) => ({
  step: name,
  state: "done" as const,
  since: moment(day),
  done: null,
  of: null,
  pending: null,
});

describe("the way of a team", () => {
  it("is told in the order of time, where it practised before it had its space", () => {
    const moments = momentsOf(
      {
        steps: [step("choose", "2025-10-06"), step("practise", "2023-12-04")],
        events: [],
        today: moment("2026-10-12"),
        forecast: {
          steps: [],
          earliest: null,
          decidingSession: null,
          lastTrained: [],
          isWithheld: false,
          stillNeeded: [],
        },
      },
      { person: () => "" },
    );
    expect(moments.map(({ day, title }) => `${day.replaceAll("\u00A0", " ")} ${title}`)).toEqual([
      "4 déc. 2023 Mis en œuvre",
      "6 oct. 2025 Protocole choisi",
      "12 oct. aujourd’hui",
    ]);
  });

  it("skips neither what stopped it and what ended that, nor who left, nor what it owes the ARS", () => {
    const pending = (
      name: "declare" | "practise",
      what: NonNullable<Parameters<typeof momentsOf>[0]["steps"][number]["pending"]>["what"],
      since: string,
    ) => ({
      ...step("choose", "2026-01-05"),
      step: name,
      state: "now" as const,
      since: null,
      pending: { what, since: moment(since).day },
    });
    const moments = momentsOf(
      {
        steps: [
          step("choose", "2026-01-05"),
          pending("declare", "ars-request", "2026-09-21"),
          pending("practise", "suspended", "2026-09-07"),
        ],
        events: [
          { what: "suspended", on: Day.make("2026-03-02"), person: null },
          { what: "suspension-lifted", on: Day.make("2026-03-30"), person: null },
          { what: "departure", on: Day.make("2026-05-04"), person: hugo },
          { what: "departure-declared", on: Day.make("2026-05-11"), person: hugo },
          { what: "suspended", on: Day.make("2026-09-07"), person: null },
        ],
        today: moment("2026-10-12"),
        forecast: {
          steps: [],
          earliest: null,
          decidingSession: null,
          lastTrained: [],
          isWithheld: false,
          stillNeeded: [],
        },
      },
      { person: () => "Hugo Modèle" },
    );
    expect(moments.map(({ title }) => title)).toEqual([
      "Protocole choisi",
      "Suspendue par l’ARS",
      "Suspension levée par l’ARS",
      "Sortie d’Hugo Modèle",
      "Sortie d’Hugo Modèle, déclarée",
      "Suspendue par l’ARS",
      "Demande de l’ARS, sans réponse encore",
      "aujourd’hui",
    ]);
  });

  it("does not say that a séance completes nobody where colleagues' results are not shown", () => {
    const said = (isWithheld: boolean) =>
      momentsOf(
        {
          steps: [],
          events: [],
          today: moment("2026-10-12"),
          forecast: {
            steps: [
              {
                on: moment("2026-10-15"),
                session: SessionId.make("0199d0c0-0000-7000-8000-000000000001"),
                title: "Jour 3",
                trained: [],
              },
            ],
            earliest: null,
            decidingSession: null,
            lastTrained: [],
            isWithheld,
            stillNeeded: [],
          },
        },
        { person: () => "" },
      ).at(-1)?.text;
    expect([said(false), said(true)]).toEqual([FORECAST.trained([]), undefined]);
  });

  it("calls no day the first of the team where colleagues' results are not shown", () => {
    const session = SessionId.make("0199d0c0-0000-7000-8000-000000000001");
    const said = (isWithheld: boolean, trained: ReadonlyArray<PersonId>) =>
      decidesFr({
        steps: [],
        members: [],
        miseEnOeuvre: null,
        forecast: {
          steps: [{ on: moment("2026-10-15"), session, title: "Jour 3", trained }],
          earliest: null,
          decidingSession: trained.length > 0 ? session : null,
          lastTrained: trained,
          isWithheld,
          stillNeeded: [],
        },
      });
    expect(said(false, [hugo])).toMatch(/un premier délégué/u);
    expect(said(true, [hugo])).toMatch(/^Parmi les formations qui vous sont montrées/u);
    expect([said(false, []), said(true, [])]).toEqual([FORECAST.noneEngaged, FORECAST.noneShown]);
  });
});
