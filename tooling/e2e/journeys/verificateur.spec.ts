import { tales } from "@coopilote/demo/demonstration.ts";
import type { Browser, Page } from "@playwright/test";
import { altered, dossiersOn, pageCarriedAway } from "../src/archives.ts";
import { listenTo } from "../src/faults.ts";
import { firefoxPage } from "../src/firefox.ts";
import { expect, journey } from "../src/journey.ts";
import { playing } from "../src/playing.ts";
import { inOrder, visited } from "../src/visited.ts";

const title = "Vérifier un dossier de contrôle";
const coordinator = playing(/^coordinatrice, référente/u);
const on = { day: "2026-10-05", time: "13:00" };
const dossierOf = dossiersOn(`${on.day}T${on.time}`);
const collinesOf = () => dossierOf(coordinator.tale.structure);

/** The page as it is opened from a disk, where there is no network. */
const opened = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ offline: true });
  await listenTo(context);
  const page = await context.newPage();
  await page.goto(`file://${await pageCarriedAway()}`);
  await visited(page, title);
  return page;
};

const given = async (page: Page, path: string): Promise<void> => {
  await page.getByLabel("Le fichier .zip du dossier de contrôle").setInputFiles(path);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
};

const compared = async (page: Page, anchor: string): Promise<void> => {
  await page.getByLabel("Une empreinte ou un numéro lus ailleurs").fill(anchor);
  await page.getByRole("button", { name: "Comparer" }).press("Enter");
};

const verdict = (page: Page) => page.locator(".verdict").getByRole("heading");

journey(
  "sans réseau, ouverte d’un disque, la page relit un dossier de contrôle et dit s’il est ancré",
  async ({ browser }) => {
    const collines = await collinesOf();
    const page = await opened(browser);
    await given(page, collines.path);
    await expect(verdict(page)).toContainText("Cohérent, mais non ancré");
    await inOrder(page);
    await compared(page, collines.head);
    await expect(verdict(page)).toContainText("Tout se tient, et c’est ancré");
    await expect(page.getByRole("list", { name: "Comparées à ce registre" })).toContainText(
      "tout ce qui la précède est ce qu’il était ce jour-là",
    );
    await compared(page, "0".repeat(64));
    await expect(verdict(page)).toContainText("n’est ni une empreinte ni un numéro d’attestation");
    await inOrder(page);
    await page.getByRole("button", { name: /^Retirer «\s0{64}/u }).press("Enter");
    await expect(verdict(page)).toContainText("Tout se tient, et c’est ancré");
    await expect(page.getByText("que rien n’a été tenu ailleurs")).toBeVisible();
    await page.context().close();
  },
);

journey(
  "n’importe quel jour se redemande, avec les lignes qui le prouvent",
  { tag: "@desktop" },
  async ({ browser }) => {
    const collines = await collinesOf();
    const page = await opened(browser);
    await given(page, collines.path);
    await page.getByLabel("Jour", { exact: true }).fill("01/12/2025");
    await page.getByRole("button", { name: "Voir" }).click();
    await expect(
      page.getByRole("heading", { name: /^Qui pouvait exercer le 1er décembre 2025/u }),
    ).toBeVisible();
    await expect(
      page.getByText("Personne n’était en exercice à cet instant.").first(),
    ).toBeVisible();
    await page.getByLabel("Jour", { exact: true }).fill("01/03/2026");
    await page.getByRole("button", { name: "Voir" }).click();
    await expect(page.getByText("oui, depuis").first()).toBeVisible();
    await page
      .getByText(/^\d+\spreuves$/u)
      .first()
      .click();
    await expect(
      page.getByText(/a mis en œuvre|ont mis en œuvre|mise en œuvre/u).first(),
    ).toBeVisible();
    await page.getByLabel("Jour", { exact: true }).fill("01/03/2030");
    await page.getByRole("button", { name: "Voir" }).click();
    await expect(page.getByText("Ce dossier de contrôle ne dit rien après le")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Feuilles d’émargement" })).toBeVisible();
    await inOrder(page);
    await page.context().close();
  },
);

const onLines =
  (change: (lines: ReadonlyArray<string>) => ReadonlyArray<string>) =>
  (text: string): string =>
    `${change(text.trimEnd().split("\n")).join("\n")}\n`;

const tamperings: ReadonlyArray<
  readonly [what: string, file: string, change: (text: string) => string, said: RegExp]
> = [
  [
    "des heures ont changé",
    "journal.jsonl",
    (text) => text.replace('\\"minutes\\":', '\\"minutes\\":1'),
    /^La ligne \d+ n’est plus celle qui a été écrite/u,
  ],
  [
    "une ligne a été retirée",
    "journal.jsonl",
    onLines((lines) => lines.toSpliced(29, 1)),
    /^À la place 30, la ligne qui devait s’y trouver n’y est pas/u,
  ],
  [
    "la fin a été coupée",
    "journal.jsonl",
    onLines((lines) => lines.slice(0, -5)),
    /^Le registre joint ne s’arrête pas où le dit le sommaire/u,
  ],
  [
    "un nom a changé",
    "aside.json",
    (text) => text.replace("Clara", "Claude"),
    /^Un nom ou un texte n’est pas celui qui avait été scellé \(ligne \d+\)/u,
  ],
  [
    "une pièce a été remplacée",
    "pieces/001.pdf",
    () => "une autre pièce",
    /^Une pièce n’est pas celle qui avait été classée \(pieces\/001.pdf\)/u,
  ],
];

journey(
  "un caractère changé dans l’archive, et la page dit ce qui ne tient plus, et où",
  { tag: "@desktop" },
  async ({ browser }) => {
    const collines = await collinesOf();
    const page = await opened(browser);
    for (const [what, file, change, said] of tamperings) {
      await given(page, await altered(collines.path, file, change));
      await expect(verdict(page), what).toHaveText(said);
      await expect(page.getByText("Rien n’est conclu d’un dossier de contrôle")).toBeVisible();
    }
    await inOrder(page);
    await given(page, collines.path);
    await expect(verdict(page)).toContainText("Cohérent, mais non ancré");
    await page.context().close();
  },
);

journey(
  "ce qui n’est pas l’archive d’un dossier de contrôle est dit tel",
  { tag: "@phone" },
  async ({ browser }) => {
    const page = await opened(browser);
    await given(page, await pageCarriedAway());
    await expect(
      page.getByRole("heading", {
        name: "Ce fichier n’est pas l’archive d’un dossier de contrôle.",
      }),
    ).toBeVisible();
    await inOrder(page);
    await page.context().close();
  },
);

/** Each delegate with what is concluded of them, as a page says it. */
const concluded = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .locator(".as-of")
    .evaluateAll((articles) =>
      articles
        .map((article) =>
          [
            article.querySelector("h2, h4"),
            ...article.querySelectorAll(".status, .as-of-missing li"),
          ]
            .map((part) => part?.textContent ?? "")
            .join(" | "),
        )
        .toSorted(),
    );

/** The teams of a structure, by the addresses that its page gives them. */
const teamsOf = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .locator('a[href*="/equipes/"]')
    .evaluateAll((links) => [
      ...new Set(
        links.flatMap(
          (link) => /\/equipes\/[0-9a-f-]{36}/u.exec(link.getAttribute("href") ?? "") ?? [],
        ),
      ),
    ]);

for (const { structure, label } of tales)
  journey(
    `la page, la ligne de commande et l’application répondent la même chose de la structure « ${label} »`,
    { tag: "@desktop" },
    async ({ browser, demonstration }) => {
      const role = playing(/coordinatrice|cadre de santé|gérante/u, structure);
      const page = await demonstration.enter(role, "/equipes");
      await expect(page.getByRole("heading", { level: 1, name: "Équipes" })).toBeVisible();
      await expect(page.locator('main a[href*="/equipes/"]').first()).toBeVisible();
      const answers: Array<string> = [];
      for (const team of await teamsOf(page)) {
        await page.goto(`/s/${structure}${team}/etat?jour=${on.day}&heure=${on.time}`);
        await expect(page.getByRole("heading", { level: 1, name: /^Qui pouvait/u })).toBeVisible();
        await expect(page.locator("h2.say")).toBeVisible();
        answers.push(...(await concluded(page)));
      }
      expect(answers).not.toEqual([]);
      const { path, verdict: ofTheCommandLine } = await dossierOf(structure);
      expect(ofTheCommandLine).toContain("Tout se tient, et c’est ancré");
      const verifier = await opened(browser);
      await given(verifier, path);
      await expect(verdict(verifier)).toContainText("Cohérent, mais non ancré");
      expect(await concluded(verifier)).toEqual(answers.toSorted());
      await verifier.context().close();
    },
  );

journey("Firefox en dit autant", { tag: "@desktop" }, async () => {
  const collines = await collinesOf();
  const page = await firefoxPage();
  await page.open(await pageCarriedAway());
  const said = `new Promise((resolve) => {
      const look = () => {
        const found = document.querySelector(".verdict h2");
        if (found !== null) resolve(found.textContent);
        else requestAnimationFrame(look);
      };
      look();
    })`;
  await page.give("#champ-dossier", collines.path);
  expect(await page.read(said)).toContain("Cohérent, mais non ancré");
  await page.read(`{
      const field = document.querySelector("#champ-anchor");
      field.value = ${JSON.stringify(collines.head)};
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      field.form.requestSubmit();
    }`);
  expect(await page.read(said)).toContain("Tout se tient, et c’est ancré");
  const fails = "document.querySelectorAll('.checks [data-outcome=fails]').length";
  expect(await page.read(fails)).toBe("0");
  for (const [what, file, change, expected] of tamperings) {
    await page.open(await pageCarriedAway());
    await page.give("#champ-dossier", await altered(collines.path, file, change));
    expect(await page.read(said), what).toMatch(expected);
  }
  await page.close();
});
