import { openHospital } from "../src/hospital.ts";
import { expect, journey } from "../src/journey.ts";
import { piece } from "../src/story.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const proof = { name: "preuve.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };
const vascular = "échographie vasculaire";

journey(
  "à l’hôpital, une manipulatrice réunit ses preuves, puis quarante examens d’un type : prête pour lui, pas pour un autre",
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2026-03-25 18:00");
    const { story } = house;
    await openHospital(story);
    const camille = await house.enter("camille", `/equipes/${story.team}`);
    await visited(camille, "Échographie par manipulateur");
    const agreement = camille
      .getByRole("listitem")
      .filter({ hasText: "Accord de l’employeur d’Inès Fictive" })
      .last();
    await agreement.getByRole("button", { name: "Classer la pièce" }).click();
    const filing = camille.getByRole("dialog", { name: /accord de l’employeur/iu });
    await filing.getByLabel("Fichier").setInputFiles(proof);
    await filing.getByRole("button", { name: "Classer la pièce" }).click();
    await expect(filing).toBeHidden();
    await camille.getByText(/autres conditions ensuite/u).click();
    await camille.getByRole("button", { name: "Indiquer le temps de travail" }).first().click();
    const share = camille.getByRole("dialog", { name: "Indiquer une part du temps de travail" });
    await expect(share.getByLabel("Domaine")).toHaveValue("echographie");
    await share.getByLabel("Part du temps de travail, en %").fill("50");
    await typeDay(share.getByLabel("Depuis le"), "2024-01-08");
    await share.getByLabel("Pièce qui le montre").setInputFiles(proof);
    await inOrder(camille);
    await share.getByRole("button", { name: "Enregistrer" }).click();
    await expect(share).toBeHidden();

    await camille.goto(house.at(`/personnes/${story.persons.ines}`));
    await visited(camille, "Inès Fictive");
    await expect(
      camille.getByText("50 % du temps de travail depuis le 8 janvier 2024"),
    ).toBeVisible();
    await expect(camille.getByText("pièce à relire").first()).toBeVisible();

    const lucie = await house.enter("lucie", `/equipes/${story.team}`);
    await lucie.getByText(/autres conditions ensuite/u).click();
    await lucie.getByRole("button", { name: "Consigner les actes" }).first().click();
    const acts = lucie.getByRole("dialog", { name: "Consigner des actes" });
    await acts.getByLabel("Personne supervisée").selectOption({ label: "Inès Fictive" });
    await acts.getByLabel("Actes", { exact: true }).selectOption({
      label: `Examens sous tutorat, par type, ${vascular}, réalisés sous supervision`,
    });
    await acts.getByLabel("Nombre d’actes").fill("40");
    await inOrder(lucie);
    await acts.getByRole("button", { name: "Consigner les actes" }).click();
    await expect(acts).toBeHidden();
    await inOrder(lucie);
    const ready = lucie.locator("section", {
      has: lucie.getByRole("heading", { name: "Qui est prêt" }),
    });
    await expect(ready).toContainText(`Examens sous tutorat, par type (${vascular})`);
    await expect(ready).toContainText("40 actes");
    await expect(ready).toContainText("Examens sous tutorat, par type (échographie superficielle)");

    await lucie.getByRole("link", { name: "Suivi", exact: true }).click();
    await visited(lucie, "Suivi");
    await lucie.getByRole("button", { name: "Compter des actes" }).click();
    const count = lucie.getByRole("dialog", { name: "Compter des actes" });
    await count.getByLabel("Délégué").selectOption({ label: "Inès Fictive" });
    await count
      .getByLabel("Acte", { exact: true })
      .selectOption({ label: "Échographie vasculaire" });
    await typeDay(count.getByLabel("Du", { exact: true }), "2026-03-01");
    await typeDay(count.getByLabel("Au, ce jour compris"), "2026-03-24");
    await count.getByLabel("Nombre d’actes").fill("12");
    await inOrder(lucie);
    await count.getByRole("button", { name: "Enregistrer" }).click();
    await expect(count).toBeHidden();
    await expect(lucie.getByText("Échographie vasculaire, Inès Fictive")).toBeVisible();
    await lucie.getByRole("button", { name: /^Annuler/u }).click();
    const voiding = lucie.getByRole("dialog", { name: /^Annuler le décompte/u });
    await voiding.getByLabel("Motif").fill("Compté sur la mauvaise période.");
    await voiding.getByRole("button", { name: "Annuler ce décompte" }).click();
    await expect(lucie.getByText("Compté sur la mauvaise période.")).toBeVisible();
    await inOrder(lucie);
  },
);
