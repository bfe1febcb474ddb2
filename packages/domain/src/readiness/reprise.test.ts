import { type Cast, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { added, filed, team } from "@coopilote/testkit/history.ts";
import { deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { findingIn } from "@coopilote/testkit/judged.ts";
import { local } from "@coopilote/testkit/paris.ts";
import {
  camille,
  gabriel,
  ines,
  type Invented,
  lucie,
  msp,
  nora,
} from "@coopilote/testkit/people.ts";
import { after, did, on, received, type Step } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { describe, expect, it } from "vitest";
import type { SaidInReprise } from "../documents/serving.ts";
import type { DocumentId } from "../kernel/ids.ts";
import { asOf } from "./asOf.ts";
import { readiness } from "./readiness.ts";
import { repriseLineOn, repriseShown } from "./reprise.ts";

const former: Cast = { ...msp2025, delegates: [ines] };
const coordinator = by(camille.person);
const piece = documentOf("pièce de 2021");

/** A team that has practised since June 2021, whose members signed nothing here. */
const declared = after(journey(former, "founding"), [
  added(nora),
  deposited(camille, "ancien", {
    day: "2021-06-01",
    time: "14:12",
    adds: [...named("delegant", lucie), ...named("delegate", ines)],
  }),
]);

const line = (
  { person }: Invented,
  role: "delegant" | "delegate",
  documents: ReadonlyArray<DocumentId>,
) => ({
  person,
  role,
  trainedFrom: "2021-03-01",
  trainedTo: "2021-05-15",
  minutes: 600,
  days: 3,
  declared: ["engagement", "sworn-statement", "insurance", "attestation"] as const,
  documents,
});

/** The reprise confirmed, over the pieces that some steps file and that are joined to a line. */
const resumedOver = (
  filing: ReadonlyArray<Step>,
  joined: ReadonlyArray<DocumentId> = [piece],
  joinedToLucie: ReadonlyArray<DocumentId> = [],
): World =>
  after(declared, [
    ...filing,
    did(by(lucie.person), "declareReprise", {
      reprise: idOf("reprise"),
      team,
      deposit: depositOf("ancien"),
      lines: [line(lucie, "delegant", joinedToLucie), line(ines, "delegate", joined)],
    }),
    did(by(gabriel.person), "confirmReprise", { reprise: idOf("reprise"), team, paper: null }),
  ]);

const said = [
  "formation",
  "attestation-formation",
  "engagement",
  "attestation-honneur",
  "assurance",
];

/** What is shown of Inès by a piece; all of it holds in any case. */
const shownIn = (world: World) => {
  const found = said.map((requirement) => findingIn(world, requirement, ines));
  expect(found.map(({ status }) => status)).toEqual(said.map(() => "met"));
  return found.flatMap(({ requirement, proof }) => (proof === "document" ? [requirement] : []));
};

const filing = (
  kinds: ReadonlyArray<string>,
  about: ReadonlyArray<string> = [ines.person],
  validUntil: string | null = null,
): ReadonlyArray<Step> => [
  received(piece),
  did(coordinator, "fileDocument", {
    document: piece,
    kinds,
    about,
    name: "Pièce de 2021.pdf",
    validUntil,
  }),
];
const acceptedBy = ({ person }: Invented): Step =>
  did(by(person), "acceptDocument", { document: piece });

describe("what a reprise declares of someone", () => {
  it.each([
    [["attestation-formation"], ["formation", "attestation-formation"]],
    [["attestation-organisme"], ["formation", "attestation-formation"]],
    [["attestation-autoformation"], ["formation"]],
    [["attestation-fournisseur"], ["formation"]],
    [["feuille-emargement"], ["formation"]],
    [["engagement-signe"], ["engagement", "assurance"]],
    [["honneur-signe"], ["attestation-honneur"]],
    [["attestation-rcp"], ["assurance"]],
    [["accord-employeur"], ["assurance"]],
    [
      ["engagement-signe", "honneur-signe"],
      ["engagement", "attestation-honneur", "assurance"],
    ],
  ])("is shown by a piece of its own kinds and by no other: %j", (kinds, shown) => {
    expect(shownIn(resumedOver(filed(piece, kinds, [ines.person])))).toEqual(shown);
  });

  it("is declared until a piece is accepted, and again once it is to be redone", () => {
    const sheet = filing(["feuille-emargement"]);
    const accepted = resumedOver([...sheet, acceptedBy(camille)]);
    const redone = after(accepted, [
      on("2025-03-18", "09:00"),
      did(coordinator, "askToRedoDocument", {
        document: piece,
        reason: "Signatures illisibles",
      }),
    ]);
    expect([resumedOver(sheet), accepted, redone].map(shownIn)).toEqual([[], ["formation"], []]);
  });

  it("is shown by one sheet to each of those it names, and to nobody else", () => {
    const proofsBy = (...whom: ReadonlyArray<Invented>) => {
      const about = [team, ...whom.map(({ person }) => person)];
      const joined = (one: Invented) => (whom.includes(one) ? [piece] : []);
      const { workspace, now } = resumedOver(
        filed(piece, ["feuille-emargement"], about),
        joined(ines),
        joined(lucie),
      );
      return [lucie, ines].map((one) => {
        const role = one === lucie ? "delegant" : "delegate";
        const spoken = repriseLineOn(workspace, team, { person: one.person, role }, now);
        return spoken && repriseShown(workspace, spoken, "training", now).proof;
      });
    };
    expect([proofsBy(lucie, ines), proofsBy(ines)]).toEqual([
      ["document", "document"],
      ["declared", "document"],
    ]);
  });

  it("is shown by no piece of the team or of the structure that does not name the person", () => {
    const proofOf = (said: SaidInReprise, kind: string, ...about: ReadonlyArray<string>) => {
      const { workspace, now } = resumedOver(filed(piece, [kind], about), []);
      const spoken = repriseLineOn(workspace, team, { person: ines.person, role: "delegate" }, now);
      const joined = spoken && { ...spoken, line: { ...spoken.line, documents: [piece] } };
      return joined && repriseShown(workspace, joined, said, now).proof;
    };
    expect([
      proofOf("training", "feuille-emargement", team),
      proofOf("training", "feuille-emargement", msp.structure),
      proofOf("training", "feuille-emargement", team, nora.person),
      proofOf("attestation", "attestation-formation", team),
      proofOf("engagement", "engagement-signe", msp.structure),
      proofOf("training", "feuille-emargement", team, ines.person),
    ]).toEqual(["declared", "declared", "declared", "declared", "declared", "document"]);
  });

  it("is shown by no piece that has expired", () => {
    const until = (day: string) =>
      shownIn(resumedOver([...filing(["engagement-signe"], undefined, day), acceptedBy(camille)]));
    expect([until("2025-12-31"), until("2024-12-31")]).toEqual([["engagement", "assurance"], []]);
  });

  it("is shown of the days before a piece ended, though it has ended since", () => {
    const world = resumedOver([
      ...filing(["attestation-rcp"], undefined, "2022-12-31"),
      acceptedBy(camille),
    ]);
    const insured = (day: string) =>
      readiness(world.workspace, team, local(day, "10:00")).find(
        ({ requirement, subject }) =>
          requirement === "assurance" &&
          subject.kind === "member" &&
          subject.person === ines.person,
      )?.proof;
    expect([insured("2022-05-10"), insured("2023-05-10")]).toEqual(["document", "declared"]);
  });

  it("is shown by a piece filed since about that person in that team, and not elsewhere", () => {
    const resumed = resumedOver([], []);
    const since = (...about: ReadonlyArray<string>) =>
      shownIn(
        after(resumed, [
          on("2025-03-20", "09:00"),
          ...filed(piece, ["attestation-formation"], about),
        ]),
      );
    expect([since(ines.person, team), since(ines.person), since(nora.person, team)]).toEqual([
      ["formation", "attestation-formation"],
      [],
      [],
    ]);
  });

  it("names the entries of the piece beside those of the reprise", () => {
    const world = resumedOver(filed(piece, ["honneur-signe"], [ines.person]));
    expect([
      findingIn(world, "attestation-honneur", ines).evidence.length,
      findingIn(world, "engagement", ines).evidence.length,
    ]).toEqual([3, 1]);
  });

  it("is shown for the years before by a piece accepted before the reprise was confirmed", () => {
    const world = resumedOver(filed(piece, ["attestation-formation"], [ines.person]));
    const proofs = readiness(world.workspace, team, local("2022-05-10", "10:00")).flatMap(
      ({ requirement, subject, proof }) =>
        subject.kind === "member" && subject.person === ines.person && said.includes(requirement)
          ? [[requirement, proof]]
          : [],
    );
    expect(Object.fromEntries(proofs)).toEqual({
      formation: "document",
      "attestation-formation": "document",
      engagement: "declared",
      "attestation-honneur": "declared",
      assurance: "declared",
    });
  });

  it("makes a team shown by the weakest of its engagements", () => {
    const papers = documentOf("engagement de Lucie");
    const world = resumedOver(filed(piece, ["engagement-signe"], [ines.person]));
    const both = after(world, [
      on("2025-03-20", "09:00"),
      ...filed(papers, ["engagement-signe"], [lucie.person, team]),
    ]);
    expect([world, both].map((known) => findingIn(known, "equipe-minimale").proof)).toEqual([
      "declared",
      "document",
    ]);
  });

  it("makes the answer for a day rest on it, be it for the délégant beside them alone", () => {
    const ofInes = ["attestation-formation", "engagement-signe", "honneur-signe"];
    const shown = resumedOver(filed(piece, ofInes, [ines.person]));
    const bothShown = after(shown, [
      on("2025-03-20", "09:00"),
      ...filed(
        documentOf("papiers de Lucie"),
        ["engagement-signe", "honneur-signe", "attestation-formation"],
        [lucie.person, team],
      ),
    ]);
    const onDeclaration = ({ workspace, now }: World) =>
      asOf(workspace, workspace, team, now).map(
        ({ heldAsKnownToday }) => heldAsKnownToday.onDeclaration,
      );
    expect([
      onDeclaration(resumedOver([], [])),
      onDeclaration(shown),
      onDeclaration(bothShown),
    ]).toEqual([[true], [true], [false]]);
  });
});
