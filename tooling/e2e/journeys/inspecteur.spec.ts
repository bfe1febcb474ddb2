import type { Page } from "@playwright/test";
import { expect, journey } from "../src/journey.ts";
import { typeDay } from "../src/typeDay.ts";
import { inOrder, visited } from "../src/visited.ts";

const title = "Dossier de contrôle";

const given = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Remettre un lien" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("À qui").fill("Mme Contrôle, ARS");
  await inOrder(page);
  await dialog.getByRole("button", { name: "Remettre un lien" }).click();
  const address = (await dialog.getByText(/\/controle\//u).textContent()) ?? "";
  await inOrder(page);
  await dialog.getByRole("button", { name: "Terminé" }).click();
  return address;
};

journey(
  "l’inspectrice lit sans compte ce qu’un lien lui remet, jusqu’à son retrait",
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-02 09:00");
    const page = await house.enter("camille", "/dossier");
    await visited(page, title);
    const address = await given(page);

    const visitor = await house.visitor();
    await visitor.goto(address);
    await visited(visitor, title);
    await expect(
      visitor.getByText(
        /^Lien valable jusqu’au 9\savril 2026 à\s9\sh, remis par Camille Imaginaire/u,
      ),
    ).toBeVisible();
    await expect(visitor.getByText(/, au 2\savril 2026 à\s9\sh/u)).toBeVisible();
    const answers = visitor.getByRole("region", { name: "Qui pouvait exercer" });
    await expect(answers.getByText("Conditions réunies").first()).toBeVisible();
    await expect(visitor.getByText(/n’est pas donnée par ce lien/u)).toBeVisible();

    await visitor.getByText("Voir un autre jour").click();
    await typeDay(visitor.getByLabel("Au jour"), "2026-03-12");
    await visitor.getByRole("button", { name: "Voir ce jour" }).click();
    await expect(visitor.getByText(/, au 12\smars 2026/u)).toBeVisible();
    await inOrder(visitor);
    const saving = visitor.waitForEvent("download");
    await visitor.getByRole("button", { name: "Télécharger le PDF" }).click();
    expect((await saving).suggestedFilename()).toBe("dossier-de-controle-2026-03-12.pdf");
    await typeDay(visitor.getByLabel("Au jour"), "2026-05-12");
    await visitor.getByRole("button", { name: "Voir ce jour" }).click();
    await expect(visitor.getByRole("alert")).toContainText("Ce lien ne montre rien après le");
    await inOrder(visitor);
    const late = await house.visitor();
    await late.goto(`${address}?jour=2026-12-25`);
    await expect(late.getByRole("alert")).toContainText("Ce lien ne montre rien après le");
    await expect(late.getByText(/^Lien valable jusqu’au/u)).toBeVisible();
    await expect(late.getByLabel("Au jour")).toBeVisible();
    await late.close();

    await page.reload();
    const links = page.getByRole("list", { name: "Liens remis" });
    await links.getByText(/4\sconsultations/u).click();
    await expect(links.getByText(/PDF téléchargé, état au 12\smars 2026/u)).toBeVisible();
    await inOrder(page);
    await links.getByRole("button", { name: /^Retirer/u }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
    await expect(links.getByText("retiré")).toBeVisible();
    await visitor.goto(address);
    await visited(visitor, "Ce lien n’est plus ouvert");
    await expect(visitor.getByText("Demandez-en un autre à la structure.")).toBeVisible();
  },
);
