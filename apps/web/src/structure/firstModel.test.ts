import { describe, expect, it } from "vitest";
import { firstStepsOf } from "./firstModel.ts";
import { home, idOf, team } from "./home.fixture.ts";

const at = (firstSteps: ReturnType<typeof home>["firstSteps"]) =>
  firstStepsOf({ ...home([]), firstSteps }).map(({ mark, what, next }) => [mark, what, next?.href]);

describe("the first steps of a structure", () => {
  const root = `/s/${idOf(9)}`;

  it("begin with the choice of a protocol", () => {
    expect(at({ team: null, isGathered: false })).toEqual([
      ["met", "Ouvrir l’espace de la structure", undefined],
      ["partly", "Choisir un protocole", `${root}/equipes/nouvelle`],
      ["waiting", "Réunir l’équipe", undefined],
      ["waiting", "Proposer les dates de la formation", undefined],
    ]);
  });

  it("go on with the list of the team, then with its dates", () => {
    const next = (isGathered: boolean) =>
      at({ team, isGathered }).filter(([mark]) => mark === "partly");
    expect(next(false)).toEqual([
      ["partly", "Réunir l’équipe", `${root}/personnes/liste?equipe=${team}`],
    ]);
    expect(next(true)).toEqual([
      [
        "partly",
        "Proposer les dates de la formation",
        `${root}/seances/nouvelle?equipe=${team}&suite=equipe`,
      ],
    ]);
  });

  it("are behind once there is something to count", () => {
    expect(at(null)).toEqual([]);
  });
});
