import { engagementOn } from "@coopilote/domain/teams/Team.ts";
import { lastWhere } from "@coopilote/domain/kernel/History.ts";
import { Hash, LinkId } from "@coopilote/domain/kernel/ids.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { HashMap } from "effect";
import { autumn2025, named } from "@coopilote/testkit/cast.ts";
import { team as teamId } from "@coopilote/testkit/history.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { declarationOf, journey, listOf } from "@coopilote/testkit/journey.ts";
import { camille, gabriel, hugo, ines } from "@coopilote/testkit/people.ts";
import { after, did } from "@coopilote/testkit/steps.ts";
import { by, legible, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import { statementPaper } from "../src/declaration/statementPaper.ts";
import { typographic } from "../src/kernel/typographic.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { employerPaper, engagementPaper, swornPaper } from "../src/teams/memberPapers.ts";

const world = journey(autumn2025, "starting");
const team = at(world.workspace.teams.teams, teamId);
if (team === undefined) throw new Error("no team");
const head = {
  version: EntryRef.make(world.workspace.version),
  hash: Hash.make("3f9ac01b".repeat(8)),
};
const open = (sealed: Parameters<typeof legible>[1]) => legible(world, sealed);
const printed = {
  legible: { workspace: world.workspace, open },
  team,
  person: ines.person,
  role: "delegate" as const,
  on: world.now,
  head,
};
const member = at(team.members, ines.person);
const engagement = member === undefined ? undefined : engagementOn(member, world.now);
const sworn = lastWhere(member?.sworn, () => true);
const said = (paper: unknown): string => JSON.stringify(paper).replaceAll(/\s|\u00A0/gu, " ");
const typeset = typesetter();
const pages = (paper: unknown): Buffer => typeset("kernel/signedWords.typ", typographic(paper));

describe("the engagement of a member", () => {
  it("signed, says who signed what, when and how, with the one line on liability that they chose", () => {
    const paper = engagementPaper(printed, engagement);
    expect(paper.words.says).toContain("Je m’engage, de mon plein gré");
    expect(paper.words.ends).toContain("J’atteste sur l’honneur");
    expect(paper.choices).toEqual([]);
    expect(said(paper.signatures)).toContain(
      "Inès Fictive, masseur-kinésithérapeute, RPPS 10999000028",
    );
    expect(paper.signatures[0]?.signed).toContain("par son compte");
  });

  it("to sign, leaves both lines to tick and a place for the hand", () => {
    const paper = engagementPaper(printed, undefined);
    expect(paper.words.ends).toBeNull();
    expect(paper.choices).toHaveLength(2);
    expect(paper.signatures).toMatchObject([{ signed: null }]);
  });
});

it("the attestation sur l’honneur is in the words that were signed, in the role they were signed in", () => {
  const paper = swornPaper(printed, sworn);
  expect(paper.words.says).toContain("J’atteste sur l’honneur disposer des qualifications");
  expect(paper.words.says).toContain("comme délégué");
  expect(paper.signatures[0]?.signed).toContain("Signé le");
});

it("the agreement of an employer says whose words it is in, and is signed by hand", () => {
  const paper = employerPaper({ ...printed, person: hugo.person }, undefined);
  expect(paper.words.says).toContain("Je donne mon accord");
  expect(paper.note).toContain("proposés par Coopilote");
  expect(said(paper)).not.toMatch(/obligatoire/iu);
});

it("the statement of the responsable légal is in the words that were read, and stops where they stop", () => {
  const [prepared] = HashMap.values(world.workspace.declaration.prepared);
  if (prepared === undefined) throw new Error("nothing prepared");
  const paper = statementPaper({ legible: printed.legible, prepared, on: world.now, head });
  expect(paper?.words.points).toHaveLength(3);
  expect(paper?.note).toContain("L’extrait lu s’arrête là");
  expect(said(paper?.over)).toContain("Inès Fictive");
});

describe("the statement over a list that removes alone (j7)", () => {
  const link = LinkId.make(idOf("link to the statement"));
  const departing = after(journey(autumn2025, "depositing"), [
    did(by(camille.person), "prepareDeclaration", {
      declaration: declarationOf("départ"),
      team: teamId,
      adds: [],
      removes: named("delegate", ines),
    }),
  ]);
  const signedByLink = after(departing, [
    did(by(camille.person), "giveStatementLink", {
      link,
      declaration: declarationOf("départ"),
    }),
    (given) =>
      did({ kind: "link", link, person: gabriel.person }, "signLegalHeadStatement", {
        declaration: declarationOf("départ"),
        team: teamId,
        list: listOf(given, "départ"),
        paper: null,
      })(given),
  ]);
  const paperIn = (of: World) => {
    const prepared = at(of.workspace.declaration.prepared, declarationOf("départ"));
    if (prepared === undefined) throw new Error("nothing prepared");
    const opening = (sealed: Parameters<typeof legible>[1]) => legible(of, sealed);
    const reading = { workspace: of.workspace, open: opening };
    return statementPaper({ legible: reading, prepared, on: of.now, head });
  };

  it("names who is removed and who stays, and is for nobody added", () => {
    const paper = paperIn(departing);
    expect(paper?.over).toEqual([]);
    const about = said(paper?.about);
    expect(about).toMatch(/À retirer","Inès Fictive/u);
    expect(about).toMatch(/Déjà déclarés, inchangés","Dr Lucie Exemple[^"]+Hugo Modèle/u);
  });

  it("signed by a link, says who handed it over (j25)", () => {
    expect(said(paperIn(signedByLink)?.signatures)).toContain(
      "par un lien, remis par Camille Imaginaire",
    );
  });
});

it("each is a tagged PDF of one page, and the same bytes made again", () => {
  for (const paper of [
    engagementPaper(printed, engagement),
    engagementPaper(printed, undefined),
    swornPaper(printed, undefined),
    employerPaper(printed, undefined),
  ]) {
    const bytes = pages(paper);
    expect(bytes.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
    expect(pages(paper).equals(bytes)).toBe(true);
  }
});

it("what someone typed is set as it was typed, never as markup", () => {
  const paper = engagementPaper(printed, engagement);
  const typed = "#panic() ] =SOMME(A1) $x$ *gras*";
  const about = [["Membre", typed]];
  expect(pages({ ...paper, about, over: [typed], note: typed }).length).toBeGreaterThan(1000);
});
