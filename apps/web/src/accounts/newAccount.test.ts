import { describe, expect, it } from "vitest";
import { accountLacks, emptyAccount, identifierOf, proposedIdentifier } from "./newAccount.ts";

const typed = {
  ...emptyAccount,
  name: "Inès Fictive",
  password: "quatre mots sans rapport",
};

describe("an account without e-mail", () => {
  it("is proposed an identifier made of the name", () => {
    expect(proposedIdentifier("Inès Fictive", 417)).toBe("ines.fictive.417");
    expect(proposedIdentifier("Dr Jean-Loup d’Exemple", 20)).toBe("jean.loup.d.exemple.20");
  });

  it("keeps the proposed identifier until another is typed", () => {
    const draft = { ...typed, way: "identifier" } as const;
    expect(identifierOf(draft, 417)).toBe("ines.fictive.417");
    expect(identifierOf({ ...draft, identifier: " nora " }, 417)).toBe("nora");
    expect(accountLacks(draft, 417)).toStrictEqual([]);
  });

  it("asks for an identifier that can be typed anywhere", () => {
    const draft = { ...typed, way: "identifier", identifier: "à b" } as const;
    expect(accountLacks(draft, 417).map(({ path }) => path)).toStrictEqual(["identifier"]);
  });
});

describe("an account with an e-mail", () => {
  it("asks for the address, a name and a long password", () => {
    expect(accountLacks(emptyAccount, 417).map(({ path }) => path)).toStrictEqual([
      "name",
      "identifier",
      "password",
    ]);
    expect(accountLacks({ ...typed, email: "ines@exemple.fr" }, 417)).toStrictEqual([]);
  });
});
