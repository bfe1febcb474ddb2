import { serving } from "@coopilote/domain/documents/serving.ts";
import { describe, expect, it } from "vitest";
import { fittingIn } from "./fittingPieces.ts";

const teams = [{ team: "lombalgie" }, { team: "cheville" }];
const piece = (
  document: string,
  kinds: ReadonlyArray<string>,
  about: ReadonlyArray<string>,
  verdict: "accepted" | "to-redo" | null = null,
) => ({
  document,
  kinds,
  about: about.map((id) => ({ id, label: id })),
  verdict: verdict === null ? null : { verdict, by: "", at: null, reason: null },
});
const chosenAmong = (...documents: ReadonlyArray<ReturnType<typeof piece>>) =>
  fittingIn(
    { documents, teams },
    { kind: "engagement-signe", about: ["ines"], team: "lombalgie" },
  ).map(({ document }) => document);

it("every kind that serves is offered, and no other", () => {
  const documents = [
    piece("réponse", ["reponse-ars"], ["cpts"]),
    piece("décision", ["decision-ars"], ["cpts"]),
    piece("logigramme", ["logigramme"], ["cpts"]),
  ];
  const offered = fittingIn({ documents, teams }, { ...serving.setting, about: ["cpts"] });
  expect(offered.map(({ document }) => document)).toEqual(["réponse", "décision"]);
});

describe("the pieces offered for a signature on paper", () => {
  it("are of the kind, about the signer, and not to be redone", () => {
    expect(
      chosenAmong(
        piece("bonne", ["engagement-signe"], ["ines", "lombalgie"]),
        piece("acceptée", ["engagement-signe"], ["ines"], "accepted"),
        piece("autre nature", ["honneur-signe"], ["ines"]),
        piece("autre personne", ["engagement-signe"], ["hugo", "lombalgie"]),
        piece("à refaire", ["engagement-signe"], ["ines"], "to-redo"),
      ),
    ).toEqual(["bonne", "acceptée"]);
  });

  it("are not those of another team, unless they name both", () => {
    expect(
      chosenAmong(
        piece("cheville", ["engagement-signe"], ["ines", "cheville"]),
        piece("les deux", ["engagement-signe"], ["ines", "cheville", "lombalgie"]),
      ),
    ).toEqual(["les deux"]);
  });
});
