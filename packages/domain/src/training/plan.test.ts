import { idOf } from "@coopilote/testkit/draw.ts";
import { lombalgie, team } from "@coopilote/testkit/history.ts";
import { HashMap } from "effect";
import { describe, expect, it } from "vitest";
import { TeamId } from "../kernel/ids.ts";
import { at } from "../kernel/maps.ts";
import { moduleBreach } from "./plan.ts";

const { adoptions } = lombalgie("formed").workspace.protocols;
const adopted = at(adoptions, team);

/** Adopted texts, each with the modules that it lists. */
const texts = (modules: Readonly<Record<string, ReadonlyArray<string>>>): typeof adoptions =>
  HashMap.fromIterable(
    Object.entries(modules).flatMap(([protocol, listed]) =>
      adopted === undefined
        ? []
        : [
            [
              TeamId.make(idOf(protocol)),
              {
                ...adopted,
                protocol,
                content: {
                  ...adopted.content,
                  modules: listed.map((id) => ({ id, title: id, source: null })),
                },
              },
            ],
          ],
    ),
  );

describe("a module given for protocols", () => {
  it("is listed by the text of each", () => {
    const both = texts({ lombalgie: ["bilan", "examen"], cheville: ["bilan"] });
    const protocols = ["lombalgie", "cheville"];
    expect(moduleBreach(both, protocols, "bilan")).toBeUndefined();
    expect(moduleBreach(both, protocols, "examen")).toEqual({
      _tag: "NoSuchModule",
      module: "examen",
    });
  });

  it("is the whole programme where no text lists modules", () => {
    const none = texts({ lombalgie: [], cheville: [] });
    expect(moduleBreach(none, ["lombalgie", "cheville"], "programme")).toBeUndefined();
    expect(moduleBreach(none, ["lombalgie"], "bilan")).toEqual({
      _tag: "NoSuchModule",
      module: "bilan",
    });
  });

  it("is a listed one where one text lists modules and the other none", () => {
    const mixed = texts({ lombalgie: ["bilan"], cheville: [] });
    expect(moduleBreach(mixed, ["lombalgie", "cheville"], "bilan")).toBeUndefined();
    expect(moduleBreach(mixed, ["lombalgie", "cheville"], "programme")).toEqual({
      _tag: "NoSuchModule",
      module: "programme",
    });
  });

  it("is never for a protocol that no team has chosen", () => {
    expect(moduleBreach(texts({ lombalgie: [] }), ["lombalgie", "cheville"], "programme")).toEqual({
      _tag: "ProtocolNotChosen",
      protocol: "cheville",
    });
  });
});
