import type { Page } from "@playwright/test";
import { appointOdile, trainOnPaper } from "../src/chapters.ts";
import { attestProjet, prepareList, recordDeposit } from "../src/declaring.ts";
import { expect, journey } from "../src/journey.ts";
import { rowOf } from "../src/matrix.ts";
import { password, piece } from "../src/story.ts";
import { inOrder, visited } from "../src/visited.ts";

/** Counts what a hand does on a page from now on. */
const countClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener(
      "click",
      () => {
        const before = Number(document.body.dataset["clicks"] ?? 0);
        document.body.dataset["clicks"] = String(before + 1);
      },
      true,
    );
  });

const clicksOn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset["clicks"]));

const scan = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from(piece) };

journey(
  "la responsable légale, qui n’est pas de l’équipe, signe de son propre compte",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-25 18:00");
    const { story } = house;
    const token = await story.invite(await appointOdile(story));
    const page = await house.enter("camille", `/equipes/${story.team}/declaration`);
    await visited(page, "Déclaration");
    await expect(
      page.getByText(
        /^La déclaration se fait sur le site de l’État, en une demi-heure environ\..*le même formulaire sert à déclarer et à modifier\.$/u,
      ),
    ).toBeVisible();
    await attestProjet(page);
    await prepareList(page);
    await expect(
      page.getByText("C’est à Odile Factice de signer, sur la liste ci-dessous."),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Signer comme responsable légal" })).toBeHidden();
    await inOrder(page);
    const summary = page.getByRole("listitem").filter({
      has: page.getByRole("link", { name: "Récapitulatif (PDF)" }),
    });
    await expect(summary).toContainText("Coordonnées du responsable légal");
    const pieces = page.getByRole("listitem").filter({
      has: page.getByRole("link", { name: "Pièces (ZIP)" }),
    });
    await expect(pieces).toContainText(/Il reste à joindre\s: Attestation du responsable légal/u);
    const leaving = page.waitForEvent("download");
    await pieces.getByRole("link").click();
    expect((await leaving).suggestedFilename()).toMatch(/^pieces-declaration-.*\.zip$/u);

    const odile = await house.visitor();
    await odile.goto(`/invitation/${token}`);
    await odile.getByLabel("Vos prénom et nom").fill("Odile Factice");
    await odile.getByLabel("Adresse électronique", { exact: true }).fill("odile@exemple.fr");
    await odile.getByLabel("Mot de passe", { exact: true }).fill(password);
    await odile.getByRole("button", { name: "Créer mon compte et rejoindre" }).click();
    await visited(odile, "MSP de l’Exemple");
    await odile.goto(house.at(`/equipes/${story.team}`));
    await odile.getByRole("link", { name: "Déclaration", exact: true }).click();
    await visited(odile, "Déclaration");
    await odile.getByRole("button", { name: "Signer comme responsable légal" }).click();
    const statement = odile.getByRole("dialog", { name: "Attestation du responsable légal" });
    await expect(statement).toContainText("Pour Dr Lucie Exemple et Inès Fictive.");
    await expect(statement).toContainText("L’extrait lu s’arrête là.");
    await inOrder(odile);
    await statement.getByRole("button", { name: "Je signe" }).click();
    for (const seen of [odile, page])
      await expect(
        seen.getByRole("heading", { name: "La liste est prête à déposer." }),
      ).toBeVisible();
    await expect(
      page.getByText("Attestation du responsable légal signée par Odile Factice"),
    ).toBeVisible();
    await inOrder(page);
  },
);

journey(
  "l’attestation d’une responsable légale sans compte se dépose sur papier",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-25 18:00");
    const { story } = house;
    await appointOdile(story);
    const page = await house.enter("camille", `/equipes/${story.team}/declaration`);
    await attestProjet(page);
    await prepareList(page);
    await page.getByRole("button", { name: "Déposer l’attestation signée" }).click();
    const paper = page.getByRole("dialog", {
      name: "Attestation du responsable légal, signée sur papier",
    });
    await paper.getByRole("button", { name: "Déposer la feuille" }).click();
    await expect(paper.getByLabel("Document signé, scanné ou photographié")).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await paper.getByLabel("Document signé, scanné ou photographié").setInputFiles(scan);
    await inOrder(page);
    await paper.getByRole("button", { name: "Déposer la feuille" }).click();
    await expect(
      page.getByText("signée par Odile Factice le mercredi 25 mars 2026 à 18 h, sur papier."),
    ).toBeVisible();
    await expect(
      page.getByRole("heading", { name: "La liste est prête à déposer." }),
    ).toBeVisible();
    await inOrder(page);
  },
);

journey(
  "sous le régime antérieur à 2025, la déléguée déclare elle-même",
  { tag: "@phone" },
  async ({ takeUp }) => {
    const house = await takeUp("nothing", "2025-03-03 18:00");
    const { story } = house;
    await story.found();
    await story.form();
    await story.engage();
    await trainOnPaper(story, ["2025-02-04", "2025-02-11", "2025-02-18"]);
    const page = await house.enter("ines", `/equipes/${story.team}/declaration`);
    await visited(page, "Déclaration");
    await expect(
      page.getByText("L’un des délégants ou des délégués, quel qu’il soit."),
    ).toBeVisible();
    await prepareList(page);
    await expect(
      page.getByRole("heading", { name: "La liste est prête à déposer." }),
    ).toBeVisible();
    await expect(
      page.getByText("Ce régime ne demande pas l’attestation du responsable légal."),
    ).toBeVisible();
    await inOrder(page);
    await recordDeposit(page, { number: "D-2025-0311", day: "2025-03-03", time: "17:40" });
    await page.getByRole("button", { name: "Mettre en œuvre" }).click();
    const start = page.getByRole("dialog", { name: "Mettre en œuvre le protocole" });
    await expect(start).toContainText("avec Dr Lucie Exemple");
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(
      page.getByRole("heading", {
        name: "Le protocole est mis en œuvre depuis le lundi 3 mars 2025 à 18 h",
      }),
    ).toBeVisible();
    await inOrder(page);
  },
);

journey(
  "une modification de la déclaration retire l’une et ajoute l’autre",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("practising", "2026-04-01 18:00");
    const { story } = house;
    const { team, persons } = story;
    await story.attest("hugo");
    await story.command("ines", "withdrawMember", { team, person: persons.ines, reason: null });
    await house.moveTo("2026-04-02 09:00");
    const page = await house.enter("camille", `/equipes/${team}/declaration`);
    await visited(page, "Déclaration");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await countClicks(page);
    await page.getByRole("button", { name: "Préparer une modification" }).click();
    const list = page.getByRole("dialog", { name: "Préparer la déclaration" });
    const [added, removed] = [
      list.getByRole("checkbox", { name: /^Hugo Modèle/u }),
      list.getByRole("checkbox", { name: /^Inès Fictive/u }),
    ];
    await expect(added).toBeChecked();
    await expect(removed).toBeChecked();
    await inOrder(page);
    await list.getByRole("button", { name: "Préparer la déclaration" }).click();
    await page.getByRole("button", { name: "Signer comme responsable légal" }).click();
    const statement = page.getByRole("dialog", { name: "Attestation du responsable légal" });
    await expect(statement).toContainText("Pour Hugo Modèle.");
    await statement.getByRole("button", { name: "Je signe" }).click();
    await expect(page.getByRole("heading", { name: "Professionnels à retirer" })).toBeVisible();
    await page.getByRole("button", { name: "Préparer de nouveau" }).click();
    await expect(list).toContainText(
      /L’attestation signée par .+ ne compte plus\s: la nouvelle liste est à signer de nouveau par le responsable légal\. La liste et sa signature restent au registre\./u,
    );
    await list.getByRole("button", { name: "Annuler" }).click();
    const delegate = await house.enter("hugo", `/equipes/${team}/declaration`);
    await expect(
      delegate.getByRole("heading", { name: "La liste est prête à déposer." }),
    ).toBeVisible();
    await expect(delegate.getByRole("button", { name: "Préparer de nouveau" })).toBeHidden();
    await expect(
      page.getByText(/^À ajouter\s: Hugo Modèle\s· À retirer\s: Inès Fictive\s· Inchangé\s: 1$/u),
    ).toBeVisible();
    await inOrder(page);
    await page.getByRole("button", { name: /^Copier\s: Structure déclarante$/u }).click();
    await expect(page.getByText("Copié.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("MSP de l’Exemple");
    await recordDeposit(page, { number: "D-2026-0588", day: "2026-04-02", time: "08:50" });
    expect(await clicksOn(page)).toBeLessThanOrEqual(10);

    await page.getByRole("button", { name: "Noter le premier jour : Hugo Modèle" }).click();
    const start = page.getByRole("dialog", { name: "Premier jour d’Hugo Modèle" });
    await start.getByRole("button", { name: "Confirmer" }).click();
    await expect(start).toBeHidden();
    await expect(page.getByText("encore déclaré")).toBeHidden();
    await page.goto(house.at(`/equipes/${team}`));
    await visited(page, "Douleur lombaire aiguë");
    await expect(rowOf(page, "Hugo Modèle")).toContainText("depuis le 2 avr");
    await expect(rowOf(page, "Inès Fictive")).toBeHidden();
  },
);

journey(
  "la responsable légale, sans compte, atteste par un lien qu’on lui remet",
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-25 18:00");
    const { story } = house;
    await appointOdile(story);
    const page = await house.enter("camille", `/equipes/${story.team}/declaration`);
    await visited(page, "Déclaration");
    await attestProjet(page);
    await prepareList(page);
    await page.getByRole("button", { name: "Remettre un lien" }).click();
    const asking = page.getByRole("dialog", { name: "Lien pour attester, sans compte" });
    await expect(asking).toContainText("Odile Factice lira qui est déclaré");
    await inOrder(page);
    await asking.getByRole("button", { name: "Créer le lien" }).click();
    const handing = page.getByRole("dialog", { name: "Lien à remettre à Odile Factice" });
    await expect(handing).toContainText("c’est écrit au registre");
    const address = (await handing.getByText("/signer-declaration/").textContent()) ?? "";
    await inOrder(page);
    await handing.getByRole("button", { name: "Terminé" }).click();
    await expect(page.getByText("Lien remis par Camille Imaginaire")).toBeVisible();

    const odile = await house.visitor();
    await odile.goto(new URL(address).pathname);
    await visited(odile, "Attestation du responsable légal");
    await expect(
      odile.getByText("Lien remis par Camille Imaginaire à Odile Factice."),
    ).toBeVisible();
    const people = odile.getByRole("list", { name: "Pour qui" });
    await expect(people).toContainText(/Inès Fictive.*formation de .*, attestée le/u);
    await expect(odile.getByText("L’extrait lu s’arrête là.")).toBeVisible();
    await inOrder(odile);
    await odile.getByRole("button", { name: "Je signe" }).click();
    await expect(odile.getByText("C’est signé. Vous pouvez fermer cette page.")).toBeVisible();
    await inOrder(odile);

    await expect(
      page.getByRole("heading", { name: "La liste est prête à déposer." }),
    ).toBeVisible();
    await expect(page.getByText(/signée par Odile Factice le .*, par un lien\.$/u)).toBeVisible();
    await odile.goto("/signer-declaration/inconnu");
    await visited(odile, "Ce lien n’est plus valable");
  },
);

journey(
  "un lien retiré n’ouvre plus rien, et rien ne se signe tant que quelque chose manque",
  { tag: "@desktop" },
  async ({ takeUp }) => {
    const house = await takeUp("attested", "2026-03-25 18:00");
    const { story } = house;
    await appointOdile(story);
    const page = await house.enter("camille", `/equipes/${story.team}/declaration`);
    await visited(page, "Déclaration");
    await attestProjet(page);
    await prepareList(page);
    const { team, persons } = story;
    await page.getByRole("button", { name: "Remettre un lien" }).click();
    await page.getByRole("button", { name: "Créer le lien" }).click();
    const handing = page.getByRole("dialog", { name: "Lien à remettre à Odile Factice" });
    const address = (await handing.getByText("/signer-declaration/").textContent()) ?? "";
    await handing.getByRole("button", { name: "Terminé" }).click();
    await story.command("ines", "withdrawMember", { team, person: persons.ines, reason: null });

    const odile = await house.visitor();
    await odile.goto(new URL(address).pathname);
    await visited(odile, "Attestation du responsable légal");
    await expect(odile.getByText("Inès Fictive n’est plus dans l’équipe.")).toBeVisible();
    await expect(odile.getByRole("button", { name: "Je signe" })).toBeHidden();
    await inOrder(odile);

    await page.getByRole("button", { name: "Retirer le lien" }).click();
    await expect(page.getByText("Lien remis par Camille Imaginaire")).toBeHidden();
    await odile.reload();
    await visited(odile, "Ce lien n’est plus valable");
    await inOrder(odile);
  },
);
