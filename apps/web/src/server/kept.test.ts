import { describe, expect, it } from "vitest";
import { keptDraft } from "./kept.ts";

const shelf = () => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
};
const ines = { structure: "s1", person: "ines" };

describe("what is typed and not yet sent", () => {
  it("is found again by the same person, in the same structure and form", () => {
    const place = shelf();
    keptDraft<string>(ines, "seance", place, "v1").write("Salle de réunion");
    expect(keptDraft<string>(ines, "seance", place, "v1").read()).toBe("Salle de réunion");
    expect(keptDraft(ines, "depot", place, "v1").read()).toBeUndefined();
    expect(keptDraft({ ...ines, person: "hugo" }, "seance", place, "v1").read()).toBeUndefined();
    expect(keptDraft({ ...ines, structure: "s2" }, "seance", place, "v1").read()).toBeUndefined();
  });

  it("is forgotten once sent, and where the application has changed since", () => {
    const place = shelf();
    const kept = keptDraft<string>(ines, "seance", place, "v1");
    kept.write("Salle de réunion");
    expect(keptDraft<string>(ines, "seance", place, "v2").read()).toBeUndefined();
    kept.drop();
    expect(kept.read()).toBeUndefined();
  });

  it("is lost without harm where the browser keeps nothing", () => {
    const refuses = () => {
      throw new DOMException("no storage", "SecurityError");
    };
    const kept = keptDraft(
      ines,
      "seance",
      { getItem: refuses, setItem: refuses, removeItem: refuses },
      "v1",
    );
    kept.write("Salle de réunion");
    kept.drop();
    expect(kept.read()).toBeUndefined();
  });

  it("holds no file: one is to be chosen again", () => {
    const place = shelf();
    const kept = keptDraft<object>(ines, "depot", place, "v1");
    kept.write({ number: "123", receipt: { key: "1", file: new File(["x"], "recu.pdf") } });
    expect(kept.read()).toStrictEqual({ number: "123", receipt: null });
  });
});
