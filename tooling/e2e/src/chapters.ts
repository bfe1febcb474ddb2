import { textAt } from "@coopilote/demo/Client.ts";
import { newId } from "./newId.ts";
import { sessionsOn, type Story } from "./story.ts";

/** Dr Lucie Exemple and Inès are declared, Camille having sworn as responsable légal, and the protocol is mis en œuvre. */
export const practise = async (story: Story): Promise<void> => {
  const { team, persons } = story;
  const declaration = newId();
  const adds = [
    { person: persons.lucie, role: "delegant" },
    { person: persons.ines, role: "delegate" },
  ] as const;
  await story.command("camille", "attestProjetDeSante", {
    team,
    on: "2026-03-25",
    document: null,
  });
  await story.command("camille", "prepareDeclaration", { declaration, team, adds, removes: [] });
  const view = await story.view("camille", `teams/${team}/declaration`);
  await story.command("camille", "signLegalHeadStatement", {
    declaration,
    team,
    list: textAt(view, "prepared", 0, "list"),
    paper: null,
  });
  await story.command("camille", "recordDeposit", {
    deposit: newId(),
    team,
    number: "D-2026-0417",
    at: { day: "2026-03-26", time: "08:30" },
    receipt: null,
    declaration,
    adds,
    removes: [],
  });
  await story.command("camille", "recordMiseEnOeuvre", {
    team,
    effective: null,
    delegates: [persons.ines],
  });
};

/** Odile Factice, no health professional, takes over from Camille as responsable légale. */
export const appointOdile = async (story: Story): Promise<string> => {
  const person = newId();
  await story.command("camille", "addPerson", {
    person,
    name: { family: "Factice", given: "Odile", civility: null },
    contact: null,
    profession: null,
    qualifications: [],
    registration: null,
    affiliation: null,
    exercise: null,
  });
  const held = { function: "legal-head" } as const;
  await story.command("camille", "endFunction", {
    ...held,
    person: story.persons.camille,
    on: "2026-03-24",
  });
  await story.command("camille", "assignFunction", { ...held, person, from: "2026-03-24" });
  return person;
};

/** Ten hours of Inès over three days that have passed, entered from their paper sheets, and her training attested. */
export const trainOnPaper = async (
  story: Story,
  days: Parameters<typeof sessionsOn>,
): Promise<void> => {
  for (const session of sessionsOn(...days))
    await story.enterAfterwards(session, undefined, ["ines"]);
  await story.attest("ines");
};
