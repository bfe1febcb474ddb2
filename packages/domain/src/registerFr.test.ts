import { describe, expect, it } from "vitest";
import { facts } from "./Fact.ts";
import { nobodyNamed, registerFr, registerSentence } from "./registerFr.ts";

describe("the sentences of the register", () => {
  it("say every fact, with or without names", () => {
    for (const type of Object.keys(facts))
      expect(registerSentence(type, nobodyNamed)).toMatch(/^\p{Lu}.*\.$/u);
    expect(Object.keys(registerFr).toSorted()).toEqual(Object.keys(facts).toSorted());
  });

  it("name the person a fact is about, with the elision French asks for", () => {
    expect(registerSentence("EngagementSigned.1", { ...nobodyNamed, person: "Inès Fictive" })).toBe(
      "L’engagement d’Inès Fictive est signé.",
    );
  });

  it("tell the one who is trained from the one who attests", () => {
    expect(
      registerSentence("TrainingAttested.1", {
        ...nobodyNamed,
        person: "Hugo Modèle",
        signer: "Dr Lucie Exemple",
      }),
    ).toBe("La formation d’Hugo Modèle est attestée par Dr Lucie Exemple.");
  });

  it("keep the type of a fact that a later release wrote", () => {
    expect(registerSentence("SomethingLater.3", nobodyNamed)).toBe("SomethingLater.3");
  });
});
