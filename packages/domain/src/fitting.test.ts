import assert from "node:assert/strict";
import { type Cast, documentOf, msp2025, named } from "@coopilote/testkit/cast.ts";
import { idOf } from "@coopilote/testkit/draw.ts";
import { givenWorld } from "@coopilote/testkit/given.ts";
import { added, chosen, filed, lombalgie, team } from "@coopilote/testkit/history.ts";
import { deposited, depositOf, journey } from "@coopilote/testkit/journey.ts";
import { camille, hugo, ines, lucie, msp, nora } from "@coopilote/testkit/people.ts";
import { attends, opened, planOf, segment, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did, on, type Step, type Wire } from "@coopilote/testkit/steps.ts";
import { by, type World } from "@coopilote/testkit/World.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { TeamId } from "./kernel/ids.ts";

const document = documentOf("pièce jointe");
const otherTeam = TeamId.make(idOf("another team"));
const coordinator = by(camille.person);
const engaged = after(lombalgie("engaged"), [chosen(otherTeam)]);
const former: Cast = { ...msp2025, delegates: [ines] };
const deposits = after(journey(former, "engaging"), [
  chosen(otherTeam),
  added(nora),
  deposited(camille, "ancien", {
    day: "2021-06-01",
    time: "14:12",
    adds: [...named("delegant", lucie), ...named("delegate", ines)],
  }),
]);
const asked = after(engaged, [
  did(coordinator, "recordArsRequest", {
    request: idOf("request"),
    team,
    on: "2025-03-10",
    channel: "mail",
    what: "Le programme",
    due: null,
    documents: [],
  }),
]);
const doubtful = after(engaged, [
  did(coordinator, "stateAgreement", { agreement: null, from: null }),
]);
const over = after(engaged, [
  did(by(lucie.person), "scheduleSession", {
    ...planOf("fin", [segment("fin", { day: "2025-03-17", from: "13:00", to: "13:30" })]),
    persons: [ines.person],
  }),
  on("2025-03-17", "13:00"),
  opened("fin"),
  attends(ines, "fin"),
  on("2025-03-17", "14:00"),
]);

const suppleance = "a sheet closed par suppléance";
const answer = "an answer to the ARS";

/** What comes of a command that joins the piece, from a world where the piece was filed. */
type Joining = (steps: ReadonlyArray<Step>) => string;
const tagOf = <E extends { readonly _tag: string }>({
  result,
}: {
  readonly result: Result.Result<unknown, E>;
}): string => Result.match(result, { onSuccess: () => "taken", onFailure: ({ _tag }) => _tag });

type Row = {
  readonly what: string;
  readonly kind: string;
  readonly about: ReadonlyArray<string>;
  readonly joining: Joining;
};
const within = (world: World, steps: ReadonlyArray<Step>) => givenWorld(world, ...steps);

const interpreting =
  (decided: Wire<"interpretText">["decided"]): Joining =>
  (steps) =>
    tagOf(
      within(engaged, steps).when(
        "interpretText",
        { team, version: "lombalgie-2020-03-06", decided, document, citation: "Article 3" },
        by(lucie.person),
      ),
    );

const rows: ReadonlyArray<Row> = [
  {
    what: "the answer that settles a setting",
    kind: "reponse-ars",
    about: [team],
    joining: (steps) =>
      tagOf(
        within(doubtful, steps).when("supplySetting", {
          team,
          allowed: true,
          from: "2025-02-01",
          document,
          citation: "Courriel de l’ARS",
        }),
      ),
  },
  {
    what: "the projet de santé",
    kind: "projet-de-sante",
    about: [msp.structure],
    joining: (steps) =>
      tagOf(
        within(engaged, steps).when("attestProjetDeSante", { team, on: "2025-03-10", document }),
      ),
  },
  {
    what: "the annex that is read",
    kind: "annexe",
    about: [team],
    joining: (steps) =>
      tagOf(
        within(engaged, steps).when(
          "readAnnex",
          {
            team,
            reading: idOf("second reading"),
            document,
            families: (
              ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
            ).map((family) => ({ family, provided: false, page: null })),
          },
          by(lucie.person),
        ),
      ),
  },
  {
    what: "the answer that settles what the texts leave open",
    kind: "reponse-ars",
    about: [team],
    joining: interpreting({
      point: "declaration",
      from: "lombalgie-2019-03-06",
      reading: "kept",
    }),
  },
  {
    what: "the annex by which minutes are shared",
    kind: "annexe",
    about: [team],
    joining: interpreting({ point: "sharing", with: "cheville", reading: "common" }),
  },
  {
    what: "a line of the reprise",
    kind: "attestation-formation",
    about: [ines.person],
    joining: (steps) =>
      tagOf(
        within(deposits, steps).when(
          "declareReprise",
          {
            reprise: idOf("reprise"),
            team,
            deposit: depositOf("ancien"),
            lines: [
              {
                person: ines.person,
                role: "delegate",
                trainedFrom: null,
                trainedTo: null,
                minutes: 600,
                days: 3,
                declared: ["attestation"],
                documents: [document],
              },
            ],
          },
          by(lucie.person),
        ),
      ),
  },
  {
    what: "an affiliation",
    kind: "accord-employeur",
    about: [ines.person],
    joining: (steps) =>
      tagOf(
        within(engaged, steps).when("recordAffiliation", {
          affiliation: idOf("affiliation"),
          person: ines.person,
          entity: msp.entity,
          as: "associe",
          from: "2024-01-01",
          document,
        }),
      ),
  },
  {
    what: suppleance,
    kind: "feuille-emargement",
    about: [sessionOf("fin")],
    joining: (steps) =>
      tagOf(
        within(over, steps).when(
          "closeSheet",
          { session: sessionOf("fin"), suppleance: { reason: "Le formateur est parti", document } },
          coordinator,
        ),
      ),
  },
  {
    what: "practice in a field before",
    kind: "preuve-experience",
    about: [ines.person],
    joining: (steps) =>
      tagOf(
        within(engaged, steps).when("stateExperience", {
          experience: idOf("experience"),
          person: ines.person,
          field: "kinesitherapie",
          from: "2019-09-02",
          until: null,
          document,
        }),
      ),
  },
  {
    what: "the volume of the structure",
    kind: "preuve-activite",
    about: [msp.structure],
    joining: (steps) =>
      tagOf(
        within(engaged, steps).when("stateVolume", {
          count: idOf("count"),
          act: "picc",
          from: "2024-01-01",
          until: "2024-12-31",
          acts: 120,
          document,
        }),
      ),
  },
  {
    what: answer,
    kind: "logigramme",
    about: [hugo.person],
    joining: (steps) =>
      tagOf(
        within(asked, steps).when("answerArs", {
          request: idOf("request"),
          team,
          on: "2025-03-17",
          documents: [document],
          dossier: null,
          summary: "Envoyé",
        }),
      ),
  },
];

describe("a piece joined to what it is to show", () => {
  it.each(rows)("serves $what where it fits", ({ kind, about, joining }) => {
    expect(joining(filed(document, [kind], about))).toBe("taken");
  });

  it.each(rows)("is filed: $what", ({ joining }) => {
    expect(joining([])).toBe("NoSuchDocument");
  });

  it.each(rows)("is about whom or what is at hand: $what", ({ kind, joining }) => {
    expect(joining(filed(document, [kind], [nora.person]))).toBe("DocumentNotAbout");
  });

  it.each(rows.filter(({ what }) => what !== suppleance))(
    "is not of another team: $what",
    ({ kind, joining }) => {
      expect(joining(filed(document, [kind], [otherTeam]))).toBe("DocumentNotAbout");
    },
  );

  it.each([
    ["a line of the reprise", "DocumentNotAbout"],
    ["an affiliation", "taken"],
  ])(
    "is not of another person alone, whatever else it is about: %s, which a piece of the structure alone finds %s",
    (ofOnePerson, ofStructure) => {
      const row = rows.find(({ what }) => what === ofOnePerson);
      assert.ok(row);
      const joinedAbout = (...about: ReadonlyArray<string>) =>
        row.joining(filed(document, [row.kind], about));
      expect(joinedAbout(nora.person, msp.structure)).toBe("DocumentNotAbout");
      expect(joinedAbout(nora.person, ines.person)).toBe("taken");
      expect(joinedAbout(msp.structure)).toBe(ofStructure);
    },
  );

  it.each(rows)("is not to be redone: $what", ({ kind, about, joining }) => {
    const redone = did(coordinator, "askToRedoDocument", { document, reason: "Illisible" });
    expect(joining([...filed(document, [kind], about), redone])).toBe("DocumentToRedo");
  });

  it.each(rows.filter(({ what }) => what !== answer))(
    "is of the nature that is asked: $what",
    ({ about, joining }) => {
      expect(joining(filed(document, ["conduite-urgence"], about))).toBe("DocumentNotOfKind");
    },
  );
});

it("whatever the ARS asks for may be sent to it", () => {
  const answering = rows.find(({ what }) => what === answer);
  assert.ok(answering);
  expect(answering.joining(filed(document, ["conduite-urgence"], [team]))).toBe("taken");
});
