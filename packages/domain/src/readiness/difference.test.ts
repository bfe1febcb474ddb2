import { beforeAnything, by, contextOf } from "@coopilote/testkit/World.ts";
import { camille, cpts } from "@coopilote/testkit/people.ts";
import { describe, expect, it } from "vitest";
import type { ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import { difference } from "./difference.ts";

const text = (protocol: string, version: string): ProtocolVersion => {
  const context = contextOf(beforeAnything(cpts.structure), by(camille.person), "coordinator");
  const known = context.published(protocol, version);
  if (known === undefined) throw new Error(`${version} is not published`);
  return known.content;
};
const odynophagie = (day: string) => text("odynophagie", `odynophagie-${day}`);

const told = (before: ProtocolVersion, after: ProtocolVersion, about: string) =>
  difference(before, after).find((change) => change.about === about);

describe("what a text says otherwise than the one before", () => {
  it("is, in June 2024, that pharmacists are no longer delegates", () => {
    expect(told(odynophagie("2023-08-17"), odynophagie("2024-06-17"), "Profession")).toEqual({
      about: "Profession",
      before: "Infirmier ou pharmacien",
      after: "Infirmier",
    });
  });

  it("is, in August 2023, that patients are from 6 to 50 years old", () => {
    expect(
      told(odynophagie("2023-03-09"), odynophagie("2023-08-17"), "Patients concernés")?.after,
    ).toBe("Patients de 6 à 50\u00A0ans");
  });

  it("says nothing of what has not changed", () => {
    expect(told(odynophagie("2023-08-17"), odynophagie("2024-06-17"), "Formation")).toBeUndefined();
    expect(difference(odynophagie("2024-06-17"), odynophagie("2024-06-17"))).toEqual([]);
  });
});

describe("a correction", () => {
  it("shows the figure as it was and as it is, and what was added or left out", () => {
    const before = odynophagie("2024-06-17");
    const [dropped] = before.remarks;
    const after: ProtocolVersion = {
      ...before,
      revision: 2,
      requirements: before.requirements.map((requirement) =>
        requirement.id === "formation" && "leaf" in requirement.asks
          ? {
              ...requirement,
              asks: {
                leaf: {
                  ...requirement.asks.leaf,
                  rule: { kind: "training-days" as const, days: { known: false as const } },
                },
              },
            }
          : requirement,
      ),
      remarks: before.remarks.filter((remark) => remark !== dropped),
    };
    expect(difference(before, after)).toEqual([
      { about: "Formation", before: "10\u00A0h", after: "Jours\u00A0: à lire dans l’annexe" },
      { about: "Forfait", before: dropped?.text, after: null },
    ]);
  });
});
