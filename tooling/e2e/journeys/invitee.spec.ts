import { newId } from "../src/newId.ts";
import { expect, journey } from "../src/journey.ts";
import { sessions } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

const guest = newId();
const session = newId();
const [{ day, parts }] = sessions;
const title = "Drapeaux rouges de la lombalgie";

journey(
  "une formatrice invitée signe sa partie par un lien, sans compte",
  {
    tag: "@phone",
  },
  async ({ takeUp }) => {
    const house = await takeUp("engaged", `${day} 16:00`);
    const { story } = house;
    await story.command("lucie", "nameGuestFormateur", {
      guest,
      name: { family: "Rêvée", given: "Alma", civility: "Dr" },
      profession: "medecin",
      qualifications: ["rhumatologie"],
      organisation: null,
      number: null,
      engagement: null,
    });
    const formateurs = [{ kind: "guest", guest }] as const;
    await story.command("lucie", "scheduleSession", {
      session,
      title,
      place: "Salle de réunion",
      segments: parts.map((part) => ({ ...story.segmentOn(day, part), formateurs })),
      capacity: null,
      persons: [story.persons.ines],
    });
    await story.command("lucie", "openSession", { session });
    await story.command("ines", "signAttendance", {
      session,
      sequence: parts[0].sequence,
      person: story.persons.ines,
      shown: await story.hashOf("ines", `sessions/${session}`),
      sentence: "presence.1",
      late: null,
    });

    const lead = await house.enter("lucie", `/seances/${session}`);
    await visited(lead, title);
    await lead.getByRole("button", { name: "Lien de signature pour Dr Alma Rêvée" }).click();
    await lead.getByRole("button", { name: "Créer le lien" }).click();
    const link = lead.getByRole("dialog").getByText(/\/signer\//u);
    const address = (await link.textContent()) ?? "";
    await inOrder(lead);
    await lead.getByRole("button", { name: "Terminé" }).click();

    const visitor = await house.visitor();
    await visitor.goto(address);
    await visited(visitor, title);
    await expect(
      visitor.getByText("Lien remis par Dr Lucie Exemple à Dr Alma Rêvée."),
    ).toBeVisible();
    await expect(visitor.getByText("Inès Fictive")).toBeVisible();
    await visitor.getByRole("button", { name: "Signer ma partie" }).click();
    await expect(visitor.getByText("C’est signé. Vous pouvez fermer cette page.")).toBeVisible();
    await inOrder(visitor);

    await expect(
      lead.getByText("par un lien remis par Dr Lucie Exemple, identité non vérifiée"),
    ).toBeVisible();
  },
);
