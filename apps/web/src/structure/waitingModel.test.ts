import { DocumentId, PersonId, SessionId } from "@coopilote/domain/kernel/ids.ts";
import { Day, Instant, Minutes, Time } from "@coopilote/domain/kernel/time.ts";
import type { Missing } from "@coopilote/domain/protocols/Finding.ts";
import { describe, expect, it } from "vitest";
import { home, hugo, idOf, ines, lacking, lucie, team, waited } from "./home.fixture.ts";
import { countMine, countOf, leftOf, nowOf, requestsOf, tasksOf } from "./waitingModel.ts";

describe("what a team waits for", () => {
  const delegants = { who: "delegants" } as const;

  it("is said once for all those it concerns", () => {
    const tasks = tasksOf(
      waited({
        toDo: [
          lacking(ines, "attestation-missing", delegants),
          lacking(hugo, "attestation-missing", delegants),
        ],
      }),
    );
    expect(countOf(tasks)).toBe(1);
    expect(tasks[0]?.tasks[0]?.what).toBe("Attester la formation d’Inès Fictive et Hugo Modèle");
  });

  it("names three people, and counts the others", () => {
    const [task] = tasksOf(
      waited({
        toDo: [ines, hugo, lucie, PersonId.make(idOf(5)), PersonId.make(idOf(6))].map((person) =>
          lacking(person, "attestation-missing", delegants),
        ),
      }),
    );
    expect(task?.tasks[0]?.what).toContain("et 2\u00A0autres");
  });

  it("is said to the person who looks when it is theirs", () => {
    const own = waited({
      toDo: [lacking(lucie, "engagement-missing", { who: "person", person: lucie })],
    });
    expect(tasksOf(own)[0]?.tasks[0]?.what).toBe("Signer votre engagement");
  });

  it("is said once where one gesture answers it: an engagement carries the insurance (j28)", () => {
    const toSign = (missing: Missing) => {
      const one = lacking(lucie, missing, { who: "person", person: lucie });
      return { ...one, finding: { ...one.finding, nextStep: "signEngagement" as const } };
    };
    const own = waited({ toDo: [toSign("engagement-missing"), toSign("insurance-missing")] });
    expect(tasksOf(own).flatMap(({ tasks }) => tasks.map(({ what }) => what))).toStrictEqual([
      "Signer votre engagement",
    ]);
    expect(countMine(own)).toBe(1);
  });
});

describe("today", () => {
  const at = (time: string) => ({
    at: Instant.make(0),
    day: Day.make("2026-03-10"),
    time: Time.make(time),
    offset: 60,
  });
  const sheet = {
    session: SessionId.make(idOf(5)),
    title: "Examen du rachis",
    place: "Salle 2",
    from: at("12:30"),
    to: at("14:00"),
    minutes: Minutes.make(90),
    afterwards: false,
    protocols: ["lombalgie"],
    formateurs: ["Dr Lucie Exemple"],
    enrolled: 2,
    signed: 0,
    flagsToExplain: 0,
    concernsMe: true,
  };
  const owed = {
    ...sheet,
    sequence: idOf(6),
    shown: "",
    sentence: "presence.1" as const,
    signed: null,
    begun: true,
    late: false,
  };

  it("offers a delegant the sheet to open", () => {
    const [now] = nowOf(waited({ toLead: [{ ...sheet, state: "planned", opens: null }] }));
    expect(now?.isToOpen).toBe(true);
  });

  it("says from when a sheet opens, and offers to open it only then", () => {
    const [now] = nowOf(waited({ toLead: [{ ...sheet, state: "planned", opens: at("11:30") }] }));
    expect(now).toMatchObject({ act: "Voir la feuille", isToOpen: false });
    expect(now?.why).toContain("La feuille s’ouvre à 11\u00A0h\u00A030.");
  });

  it("offers a delegate the séquence to sign, once it has begun", () => {
    expect(nowOf(waited({ toSign: [owed] }))[0]?.act).toBe("Signer ma présence");
    expect(nowOf(waited({ toSign: [{ ...owed, begun: false }] }))).toStrictEqual([]);
  });
});

describe("a request of the ARS", () => {
  const asked = { team, request: idOf(7), what: "L’annexe signée", due: Day.make("2026-03-20") };

  it("waits for those who answer for the declaration, with its deadline", () => {
    expect(
      requestsOf(waited({ requests: [{ ...asked, isMine: true }] })).map(({ why }) => why),
    ).toStrictEqual([
      "Réponse attendue avant le 20\u00A0mars, dans 10\u00A0jours. L’exercice continue pendant ce temps.",
    ]);
  });

  it("asks nothing of the others", () => {
    expect(requestsOf(waited({ requests: [{ ...asked, isMine: false }] }))).toStrictEqual([]);
  });
});

describe("whoever left a team", () => {
  it("is told to those concerned, with the modification that is still to be declared", () => {
    const at = home([]).today;
    const departure = { team, person: hugo, role: "delegate", at } as const;
    const told = leftOf(
      waited({
        departures: [
          { ...departure, toDeclare: true, isMine: true },
          { ...departure, toDeclare: false, isMine: false },
        ],
      }),
    );
    expect(told.map(({ mark, why, isMine }) => [mark, why, isMine])).toEqual([
      [
        "unmet",
        "Un dépôt nomme encore cette personne\u00A0: la modification est à déclarer.",
        true,
      ],
      ["met", "Aucun dépôt en cours ne nomme cette personne.", false],
    ]);
    expect(told[0]?.what).toBe(
      "Hugo Modèle, délégué en lombalgie, est hors équipe depuis aujourd’hui",
    );
  });
});

describe("pieces nobody has read", () => {
  it("are one thing to do, however many they are", () => {
    const document = DocumentId.make(idOf(8));
    const toRead = ["annexe.pdf", "diplôme.pdf"].map((name) => ({ document, name }));
    expect(countMine(waited({ toRead }))).toBe(1);
    expect(countMine(waited({}))).toBe(0);
  });
});
