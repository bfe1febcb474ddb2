import { describe, expect, it } from "vitest";
import { cellsOf } from "./pastedCells.ts";
import { columnsOf, hasHeader } from "./pastedColumns.ts";
import { type Common, linesOf } from "./pastedLines.ts";
import { cased, professionIn, registrationIn, specialtyIn } from "./pastedWords.ts";

const common: Common = {
  today: "2026-10-12",
  entities: [{ entity: "e1" }],
  affiliation: { as: "later", entity: "", from: "2026-10-12" },
  proposes: true,
  known: [{ person: "p1", name: "Dr Hélène Exemple" }],
  ownOf: () => undefined,
};

const read = (text: string, said: Partial<Common> = {}) => {
  const rows = cellsOf(text);
  const isTitled = hasHeader(rows);
  const columns = columnsOf(rows, isTitled);
  return { columns, lines: linesOf(rows, columns, isTitled, { ...common, ...said }) };
};

describe("cells pasted from a spreadsheet", () => {
  it("are parted by tabs, or by what a CSV uses, quotation marks undone", () => {
    expect(cellsOf("Nom\tPrénom\r\nExemple\tLucie\r\n\r\n")).toEqual([
      ["Nom", "Prénom"],
      ["Exemple", "Lucie"],
    ]);
    expect(cellsOf('"Exemple; née Fictive";"dite ""Lulu"""\nModèle;Hugo')).toEqual([
      ["Exemple; née Fictive", 'dite "Lulu"'],
      ["Modèle", "Hugo"],
    ]);
    expect(cellsOf("")).toEqual([]);
  });
});

describe("the columns of a list", () => {
  it("are those that its header says, in any order", () => {
    const { columns } = read(
      "N° RPPS\tPrénom\tNom d’usage\tProfession\tSpécialité\tE-mail\tExercice\tRôle\tÂge\n10999000002\tLucie\tExemple\t\t\t\t\t\t40",
    );
    expect(columns).toEqual([
      "number",
      "given",
      "family",
      "profession",
      "specialty",
      "email",
      "exercise",
      "role",
      "ignored",
    ]);
  });

  it("are guessed from what they hold where there is no header", () => {
    const { columns } = read(
      "EXEMPLE\tLucie\tmédecin\t810999000002\tlucie@exemple.fr\tdélégante\nFICTIVE\tInès\tkiné\t10999000010\tines@exemple.fr\tdéléguée",
    );
    expect(columns).toEqual(["family", "given", "profession", "number", "email", "role"]);
  });

  it("hold a whole name, whichever part comes first", () => {
    expect(read("Dr LUCIE exemple\tmédecin\nInès Fictive\tIDE").columns[0]).toBe("givenFamily");
    expect(read("EXEMPLE Lucie\tmédecin\nFICTIVE Inès\tIDE").columns[0]).toBe("familyGiven");
  });
});

describe("a line of a list", () => {
  it("becomes a person whatever the case and the title it is typed in", () => {
    const [one] = read("Dr LUCIE exemple\tmédecin généraliste\t810999000002").lines;
    expect(one?.draft.name).toEqual({ given: "Lucie", family: "Exemple", civility: "Dr" });
    expect([one?.draft.profession, one?.draft.qualification]).toEqual([
      "medecin",
      "medecine-generale",
    ]);
    expect(one?.draft.registration).toEqual({ register: "rpps", number: "10999000002" });
    expect(one?.wrong).toEqual([]);
  });

  it("keeps a family name of several words whole where it is in capitals", () => {
    const [one] = read("DE LA FABLE Anne-Laure\tinfirmière\nEXEMPLE Lucie\tIDE").lines;
    expect(one?.draft.name).toMatchObject({ given: "Anne-Laure", family: "De La Fable" });
  });

  it("is refused for what cannot be read, and says it", () => {
    const [one] = read(
      "Nom\tPrénom\tProfession\tRPPS\tCourriel\nExemple\t\tastrologue\t123\tlucie.exemple",
    ).lines;
    expect(one?.wrong).toHaveLength(4);
    expect(one?.wrong[0]).toBe("le prénom manque");
    expect(one?.wrong[1]).toMatch(/profession inconnue.*astrologue/u);
  });

  it("is doubted, not refused, for an unusual number, a namesake, a role not said", () => {
    const [one] = read(
      "Nom\tPrénom\tProfession\tRPPS\nExemple\tHélène\tmédecin\t10999000003",
    ).lines;
    expect(one?.wrong).toEqual([]);
    expect(one?.isTwice).toBe(true);
    expect(one?.doubts).toEqual([
      "une personne de ce nom est déjà dans la structure",
      "clé de numéro inhabituelle",
      "rôle non indiqué, à proposer ensuite",
    ]);
  });

  it("is not its own namesake once added, whatever its answer became on the way", () => {
    const helene = "Nom\tPrénom\nExemple\tHélène";
    const lines = read(helene, { ownOf: () => "p1" }).lines;
    expect(lines.map(({ isTwice }) => isTwice)).toEqual([false]);
  });

  it("is the namesake of someone added by a line that has been edited since", () => {
    const [added] = read("Nom\tPrénom\tRôle\nExemple\tHélène\t").lines;
    const ownOf = (key: string) => (key === added?.key ? "p1" : undefined);
    const [edited] = read("Nom\tPrénom\tRôle\nExemple\tHélène\tdéléguée", { ownOf }).lines;
    expect(edited?.isTwice).toBe(true);
    expect(edited?.doubts).toEqual(["une personne de ce nom est déjà dans la structure"]);
  });

  it("is told from another of the same number, and the same line twice has two keys", () => {
    const { lines } = read(
      "Nom\tPrénom\tRPPS\nExemple\tLucie\t10999000002\nFictive\tInès\t10999000002\nFictive\tInès\t10999000002",
    );
    expect(lines.map(({ wrong }) => wrong.length)).toEqual([0, 1, 1]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(3);
  });

  it("is salaried by the only entity, and otherwise its employer is left to choose", () => {
    const text = "Nom\tPrénom\tExercice\tRôle\nFictive\tInès\tsalariée\tdéléguée";
    expect(read(text).lines[0]?.draft.exercise).toMatchObject({ mode: "salarie", employer: "e1" });
    const [other] = read(text, { entities: [] }).lines;
    expect(other?.draft.exercise.mode).toBe("later");
    expect(other?.doubts).toEqual(["employeur à choisir ensuite"]);
  });
});

describe("words as people write them", () => {
  it("are read as professions and specialties", () => {
    expect(["Kiné", "IDEL", "Infirmière", "Sage femme", "orthoptiste"].map(professionIn)).toEqual([
      "masseur-kinesitherapeute",
      "infirmier",
      "infirmier",
      "sage-femme",
      "orthoptiste",
    ]);
    expect(specialtyIn("Ophtalmologie", "medecin")).toBe("ophtalmologie");
    expect(specialtyIn("IPA", "infirmier")).toBe("ipa");
    expect(specialtyIn("astrologie", "medecin")).toBe("");
  });

  it("keep the case of their bearer unless it is all one case", () => {
    expect([cased("LUCIE-ANNE"), cased("d’exemple"), cased("McExemple")]).toEqual([
      "Lucie-Anne",
      "D’Exemple",
      "McExemple",
    ]);
  });

  it("are numbers of eleven digits, of twelve beginning with 8, or of nine characters", () => {
    expect(registrationIn("8 10999000002")?.number).toBe("10999000002");
    expect(registrationIn("759 990 005")?.register).toBe("adeli");
    expect(registrationIn("910999000002")).toBeUndefined();
  });
});
