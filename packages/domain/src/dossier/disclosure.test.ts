import { dayOf, msp2025 } from "@coopilote/testkit/cast.ts";
import { sealed } from "@coopilote/testkit/favourableHours.ts";
import { added, lombalgie, team } from "@coopilote/testkit/history.ts";
import { keptOf } from "@coopilote/testkit/kept.ts";
import { camille, ines, lucie, nora } from "@coopilote/testkit/people.ts";
import { journey } from "@coopilote/testkit/journey.ts";
import { sha256 } from "@coopilote/testkit/draw.ts";
import { after, did, happened, on } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { HashMap, type Schema, type SchemaAST } from "effect";
import { describe, expect, it } from "vitest";
import { facts } from "../Fact.ts";
import { Sealed } from "../kernel/Sealed.ts";
import { disclosedSeals, disclosure } from "./disclosure.ts";
import { reopened } from "./reopened.ts";
import type { Scope } from "./Scope.ts";

const sealedIn = (ast: SchemaAST.AST, path: string): ReadonlyArray<string> => {
  if (ast === Sealed.ast || ast.annotations?.["factString"] === "Sealed") return [path];
  if (ast._tag === "Objects")
    return ast.propertySignatures.flatMap(({ name, type }) =>
      sealedIn(type, path === "" ? String(name) : `${path}.${String(name)}`),
    );
  if (ast._tag === "Arrays")
    return [...ast.elements, ...ast.rest].flatMap((type) => sealedIn(type, path));
  return ast._tag === "Union" ? ast.types.flatMap((type) => sealedIn(type, path)) : [];
};

const seals = (world: World, scope: Scope): ReadonlySet<string> => {
  const { lines } = keptOf(world);
  const { entries, workspace } = reopened(lines, world.structure, sha256, world.now.at);
  return disclosedSeals(entries, workspace, scope);
};

const texts = (world: World, scope: Scope): ReadonlyArray<string> => {
  const disclosed = seals(world, scope);
  return keptOf(world)
    .aside.filter(({ seal }) => disclosed.has(seal))
    .map(({ value }) => value);
};

const ofTeam: Scope = { kind: "team", team };

describe("what a dossier discloses", () => {
  it("is decided for every sealed field of every fact", () => {
    const sealed = Object.entries<Schema.Top>(facts).flatMap(([type, { ast }]) =>
      [...new Set(sealedIn(ast, ""))].map((path) => `${type} ${path}`),
    );
    const decided = Object.entries(disclosure).flatMap(([type, fields]) =>
      Object.keys(fields).map((path) => `${type} ${path}`),
    );
    expect(decided.toSorted()).toEqual(sealed.toSorted());
  });

  it("is never a contact, even of the whole structure", () => {
    const contact = { email: "ines@exemple.test", phone: null };
    const world = after(lombalgie("engaged"), [
      did(by(ines.person), "giveContact", { person: ines.person, contact }),
    ]);
    const said = texts(world, { kind: "structure" });
    expect(said.join(" ")).toContain("Inès");
    expect(said.join(" ")).not.toContain(contact.email);
  });

  it("names nobody of the house who is not in the team", () => {
    const said = texts(lombalgie("engaged"), ofTeam).join(" ");
    expect(said).toContain("Inès");
    expect(said).not.toContain("Nora");
    expect(texts(lombalgie("engaged"), { kind: "structure" }).join(" ")).toContain("Nora");
  });

  it("names who acted for the team without being in it", () => {
    const world = after(journey(msp2025, "attesting"), [
      on(dayOf(msp2025, 30), "08:00"),
      added(nora),
    ]);
    const said = texts(world, { kind: "person", person: ines.person }).join(" ");
    expect(said).toContain(lucie.name.family);
    expect(said).toContain(camille.name.family);
    expect(said).not.toContain(nora.name.family);
  });

  it("tells what was answered to a point of a sheet of its sessions, whoever answered", () => {
    const before = after(journey(msp2025, "attesting"), [
      on(dayOf(msp2025, 30), "08:00"),
      added(nora),
    ]);
    const [session] = HashMap.keys(before.workspace.training.sessions);
    if (session === undefined) throw new Error("no session");
    const answer = {
      session,
      flag: "overlap",
      sequence: null,
      person: null,
      explanation: sealed,
      by: nora.person,
    };
    const world = after(before, [happened(by(nora.person), "FlagExplained.1", answer)]);
    for (const scope of [ofTeam, { kind: "person", person: ines.person } as const]) {
      expect(seals(world, scope).has(sealed.seal)).toBe(true);
      expect(texts(world, scope).join(" ")).toContain(nora.name.family);
    }
  });
});
