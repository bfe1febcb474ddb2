import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { Sealed } from "@coopilote/domain/kernel/Sealed.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { readiness } from "@coopilote/domain/readiness/readiness.ts";
import { autumn2025, dayOf, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { filed, team } from "@coopilote/testkit/history.ts";
import { declarationOf, journey } from "@coopilote/testkit/journey.ts";
import { hugo, ines } from "@coopilote/testkit/people.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by, legible, type World } from "@coopilote/testkit/World.ts";
import { HashMap } from "effect";
import { describe, expect, it } from "vitest";
import { declarationForm, type DeclarationPrinted } from "../src/declaration/declarationForm.ts";
import { declarationPaper, declarationTable } from "../src/declaration/declarationPaper.ts";
import { piecesAsked } from "../src/declaration/piecesAsked.ts";
import { piecesFiles } from "../src/declaration/piecesArchive.ts";
import { type FileToWrite, once } from "../src/kernel/zip.ts";
import { typesetter } from "../src/kernel/typeset.ts";
import { typographic } from "../src/kernel/typographic.ts";
import { textIn } from "./dossiers.ts";

const printedIn = (world: World): DeclarationPrinted => {
  const [prepared] = [...HashMap.values(world.workspace.declaration.prepared)].toSorted(
    (a, b) => b.entry - a.entry,
  );
  if (prepared === undefined) throw new Error("nothing prepared");
  return {
    legible: { workspace: world.workspace, open: (sealed: Sealed) => legible(world, sealed) },
    prepared,
    on: world.now,
    findings: readiness(world.workspace, team, world.now),
    showsNumber: () => true,
    showsContact: () => true,
  };
};

const head = { version: EntryRef.make(212), hash: Hash.make("3f9ac01b".repeat(8)) };

const filesIn = async (printed: DeclarationPrinted) => {
  const form = declarationForm(printed);
  const pieces = piecesAsked(printed, form ?? { adds: [] }).map((piece) => ({
    piece,
    bytes: piece.entry === null ? undefined : once(Buffer.from(piece.title)),
  }));
  const files: Array<FileToWrite> = [];
  for await (const file of piecesFiles(printed, Buffer.from("%PDF"), pieces)) files.push(file);
  return files;
};

const now = printedIn(journey(autumn2025, "declaring"));
const before = printedIn(journey(msp2025, "declaring"));
const modified = printedIn(
  after(journey(autumn2025, "starting"), [
    on(dayOf(autumn2025, 40), "09:00"),
    did(by(autumn2025.coordinator.person), "prepareDeclaration", {
      declaration: declarationOf("sortie"),
      team,
      adds: [],
      removes: named("delegate", hugo),
    }),
  ]),
);

const labels = (printed: DeclarationPrinted) =>
  declarationForm(printed)?.fields.map(({ label }) => label);

describe("what goes in the State’s form", () => {
  it("follows the order of the form of 2025, the référent and the responsable légal with how to reach them", () => {
    expect(labels(now)).toEqual([
      "Protocole",
      "Structure déclarante",
      "Numéro FINESS",
      "Référent chargé de la déclaration",
      "Coordonnées du référent",
      "Responsable légal",
      "Coordonnées du responsable légal",
      "Intégration au projet de santé",
    ]);
  });

  it("begins with its object under the regime before", () => {
    expect(labels(before)?.[0]).toBe("Objet");
    expect(declarationForm(before)?.fields[0]?.text).toBe("Déclaration d’une équipe");
  });

  it("names delegants, then delegates, each with profession and number", () => {
    expect(
      declarationForm(now)?.adds.map(({ family, given, register, number }) => [
        family,
        given,
        register,
        number,
      ]),
    ).toEqual([
      ["Exemple", "Lucie", "RPPS", "10999000002"],
      ["Fictive", "Inès", "RPPS", "10999000028"],
      ["Modèle", "Hugo", "RPPS", "10999000036"],
    ]);
  });

  it("says what is still to be written in it", () => {
    expect(declarationForm(now)?.lacking).toEqual({
      fields: ["Coordonnées du référent", "Coordonnées du responsable légal"],
      people: [],
    });
  });

  it("keeps from whoever reads the numbers and the contacts that are not theirs to read", () => {
    const peer = { ...now, showsNumber: () => false, showsContact: () => false };
    expect(JSON.stringify(declarationForm(peer))).not.toContain("10999000");
    expect(declarationForm(peer)?.lacking).toEqual({ fields: [], people: [] });
    expect(declarationTable(peer)).not.toContain("10999000");
  });

  it("says to the person what changes since the last deposit", () => {
    expect(declarationForm(modified)?.changes).toMatch(
      /^À retirer\s: Hugo Modèle · Inchangés\s: 2$/u,
    );
  });
});

describe("a summary of a declaration", () => {
  const paper = declarationPaper({ ...now, showsPieces: true }, head);

  it("holds what the screen holds, field by field and person by person", () => {
    const form = declarationForm(now);
    expect(paper?.fields).toEqual(
      form?.fields.map(({ label, text, said }) => [label, text ?? said]),
    );
    expect(paper?.adds.map(([, family]) => family)).toEqual(form?.adds.map(({ family }) => family));
    expect(paper?.lacking).toEqual(form?.lacking.fields);
  });

  it("gives the words of the statement that were read, stops where they stop, and says who has still to sign", () => {
    expect(paper?.statement?.words.points).toHaveLength(3);
    expect(paper?.statement?.note).toContain("L’extrait lu s’arrête là");
    expect(paper?.statement?.signed).toContain("À signer");
    expect(declarationPaper({ ...before, showsPieces: true }, head)?.statement).toBeNull();
  });

  it("is a tagged PDF of one page for three professionals, and the same bytes made again", () => {
    const typeset = typesetter();
    const set = () => typeset("declaration/declaration.typ", typographic(paper));
    const bytes = set();
    expect(bytes.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
    expect(set().equals(bytes)).toBe(true);
  });
});

it("the table of a declaration runs no formula that someone typed as a name", () => {
  const { legible: names } = now;
  const typed = { family: "=SOMME(A1)", given: "+1", civility: null };
  const isName = (value: unknown) =>
    typeof value === "object" && value !== null && "given" in value;
  const open = (sealed: Sealed) => {
    const value = names.open(sealed);
    return isName(value) ? typed : value;
  };
  const table = declarationTable({ ...now, legible: { ...names, open } });
  expect(table).toContain("ajout;'=SOMME(A1);'+1;médecin;RPPS;10999000002;délégant");
});

/** The agreement of the employer of Inès, as the gate asks it. */
const employerAsked = (): Finding => {
  const [first] = now.findings;
  if (first === undefined) throw new Error("no finding");
  return {
    ...first,
    requirement: "accord-employeur",
    kind: "employer-agreement",
    parts: [],
    status: "unmet",
    subject: { kind: "member", team, person: ines.person, role: "delegate" },
  };
};

describe("the pieces of a declaration", () => {
  it("come in reading order, under names that name nobody, after a summary whose lines they follow", async () => {
    expect((await filesIn(now)).map(({ name }) => name)).toEqual([
      "LISEZ-MOI.txt",
      "00-recapitulatif.pdf",
      "02-personne-1-accord-d-engagement.pdf",
      "03-personne-1-attestation-sur-l-honneur.pdf",
      "04-personne-2-accord-d-engagement.pdf",
      "05-personne-2-attestation-sur-l-honneur.pdf",
      "06-personne-3-accord-d-engagement.pdf",
      "07-personne-3-attestation-sur-l-honneur.pdf",
    ]);
  });

  it("say what lacks among them, and that no identity card is ever joined", async () => {
    const [readMe] = await filesIn(now);
    const said = await textIn(readMe);
    expect(said).toMatch(/Ce qui manque\s:\r\n- Attestation du responsable légal\r\n/u);
    expect(said).toContain("Ni pièce d’identité ni carte professionnelle");
    expect(said).toContain("rien de ce qui a été lu ne demande de les joindre");
    const [former] = await filesIn(before);
    expect(await textIn(former)).toContain("Le formulaire d’avant 2025 demandait ces pièces.");
  });

  it("never join a scan that shows a carte professionnelle too, and ask for another", () => {
    const coordinator = by(autumn2025.coordinator.person);
    const { person } = hugo;
    const scanned = (kind: string, about: string) =>
      filed(documentOf(`deux fois ${kind}`), [kind, "carte-professionnelle"], [about], coordinator);
    const paper = (kind: string) => ({
      document: documentOf(`deux fois ${kind}`),
      signed: { day: dayOf(autumn2025, 31), time: "09:00" },
    });
    const printed = printedIn(
      after(journey(autumn2025, "declaring"), [
        did(by(person), "withdrawMember", { team, person, reason: null }),
        did(coordinator, "proposeMember", { team, person, role: "delegate" }),
        on(dayOf(autumn2025, 31), "10:00"),
        ...scanned("projet-de-sante", team),
        did(coordinator, "attestProjetDeSante", {
          team,
          on: dayOf(autumn2025, 31),
          document: documentOf("deux fois projet-de-sante"),
        }),
        ...scanned("engagement-signe", person),
        ...scanned("honneur-signe", person),
        did(coordinator, "signEngagement", {
          team,
          person,
          insurance: "own-policy",
          paper: paper("engagement-signe"),
        }),
        did(coordinator, "signSwornStatement", { team, person, paper: paper("honneur-signe") }),
      ]),
    );
    const again = piecesAsked(printed, declarationForm(printed) ?? { adds: [] }).filter(
      ({ title }) => title.endsWith("(à refaire sans la carte professionnelle)"),
    );
    expect(again.map(({ what, document, entry }) => [what, document, entry])).toEqual([
      ["projet", null, null],
      ["engagement", null, null],
      ["sworn", null, null],
    ]);
  });

  it("give of what is filed about someone the last that shows no carte professionnelle", () => {
    const asked = employerAsked();
    const coordinator = by(autumn2025.coordinator.person);
    const filing = (label: string, ...kinds: ReadonlyArray<string>) =>
      filed(documentOf(label), kinds, [ines.person], coordinator);
    const both = filing("deux", "accord-employeur", "carte-professionnelle");
    const alone = filing("seul", "accord-employeur");
    const employerIn = (steps: Parameters<typeof after>[1]) => {
      const world = after(journey(autumn2025, "declaring"), steps);
      const printed = { ...printedIn(world), findings: [asked] };
      return piecesAsked(printed, declarationForm(printed) ?? { adds: [] })
        .filter(({ what }) => what === "employer")
        .map(({ title, document }) => [title, document]);
    };
    const title = "Accord de l’employeur d’Inès Fictive";
    expect(employerIn(both)).toEqual([
      [`${title} (à refaire sans la carte professionnelle)`, null],
    ]);
    expect(employerIn([...alone, ...both])).toEqual([[title, documentOf("seul")]]);
  });

  it("of someone who left lack, as their papers do", () => {
    const { person } = hugo;
    const printed = printedIn(
      after(journey(autumn2025, "declaring"), [
        did(by(person), "withdrawMember", { team, person, reason: null }),
      ]),
    );
    const own = piecesAsked(printed, declarationForm(printed) ?? { adds: [] }).filter(
      (piece) => piece.person === person,
    );
    expect(own.map(({ what, document, entry }) => [what, document, entry])).toEqual([
      ["engagement", null, null],
      ["sworn", null, null],
    ]);
  });

  it("ask the agreement of an employer of whom the gate asks it, and of nobody else", () => {
    const asked = employerAsked();
    const titles = piecesAsked({ ...now, findings: [asked] }, declarationForm(now) ?? { adds: [] })
      .filter(({ what }) => what === "employer")
      .map(({ title, document, entry }) => [title, document, entry]);
    expect(titles).toEqual([["Accord de l’employeur d’Inès Fictive", null, null]]);
  });
});
