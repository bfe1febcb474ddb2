import { expect, journey } from "../src/journey.ts";
import { sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const title = "Formation à la douleur lombaire aiguë";

journey(
  "une signature oubliée se donne après coup, et se contresigne",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("planned", "2026-03-10 16:05");
    const { story } = house;
    const [{ session, parts }] = sessions;
    await story.command("lucie", "openSession", { session });
    await story.command("hugo", "signAttendance", {
      session,
      sequence: parts[0].sequence,
      person: story.persons.hugo,
      shown: await story.hashOf("hugo", `sessions/${session}`),
      sentence: "presence.1",
      late: null,
    });
    const lead = await house.enter("lucie", `/seances/${session}`);
    await lead.getByRole("button", { name: "Signer ma partie" }).click();
    await expect(lead.getByText("Inès Fictive n’a pas signé")).toBeVisible();

    await house.moveTo("2026-03-11 08:30");
    const page = await house.enter("ines", "/moi");
    await visited(page, "Mon espace");
    await page.getByRole("link", { name: "Signer après coup" }).click();
    await visited(page, title);
    await page.getByRole("button", { name: "Signer ma présence" }).click();
    const reason = page.getByLabel("Pourquoi signez-vous après coup ?");
    await expect(reason).toHaveAttribute("aria-invalid", "true");
    await inOrder(page);
    await reason.fill("Je suis partie sans passer par la feuille.");
    await page.getByRole("button", { name: "Signer ma présence" }).click();
    await expect(
      page.getByText("Signé après coup. Un formateur doit encore contresigner."),
    ).toBeVisible();
    await inOrder(page);

    const line = lead
      .getByRole("list", { name: "Participants" })
      .getByRole("listitem")
      .filter({ hasText: "Inès Fictive" });
    await expect(line).toContainText("signé après coup, à contresigner");
    await expect(lead.getByRole("button", { name: "Clore la feuille" })).toBeDisabled();
    await inOrder(lead);
    await line.getByRole("button", { name: "Contresigner" }).click();
    await expect(lead.getByText("Tout est signé ou noté.")).toBeVisible();
    await lead.getByRole("button", { name: "Clore la feuille" }).click();
    await lead
      .getByRole("dialog", { name: "Clore la feuille ?" })
      .getByRole("button", { name: "Clore" })
      .click();
    await expect(lead.getByText("Close le mercredi 11 mars 2026")).toBeVisible();
    await inOrder(lead);
    await page.goto(house.at(`/equipes/${story.team}/heures/${story.persons.ines}`));
    await visited(page, "Mes heures");
    await expect(page.getByText("Total : 3 h 30 comptées")).toBeVisible();
  },
);
