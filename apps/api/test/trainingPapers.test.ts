import { attestationNumber } from "@coopilote/domain/dossier/paperNumber.ts";
import { autumn2025, dayOf } from "@coopilote/testkit/cast.ts";
import { idOf, sha256 } from "@coopilote/testkit/draw.ts";
import { team } from "@coopilote/testkit/history.ts";
import { attestationOf, journey, ledgerOf } from "@coopilote/testkit/journey.ts";
import { hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import { sequenceOf, sessionOf } from "@coopilote/testkit/sessions.ts";
import { after, did, on } from "@coopilote/testkit/steps.ts";
import { by } from "@coopilote/testkit/World.ts";
import { AttestationId } from "@coopilote/domain/kernel/ids.ts";
import { describe, expect, it } from "vitest";
import type { Browser } from "./Browser.ts";
import { livedOn } from "./livedOn.ts";

const attested = journey(autumn2025, "attesting");
const first = dayOf(autumn2025, 14);
const second = AttestationId.make(idOf("corrected"));
const corrected = after(attested, [
  on(dayOf(autumn2025, 40), "09:00"),
  did(by(lucie.person), "statePresence", {
    session: sessionOf(first),
    sequence: sequenceOf(first),
    person: ines.person,
    presence: {
      kind: "partial",
      arrived: { day: first, time: "13:00" },
      left: { day: first, time: "16:15" },
    },
    reason: "Partie avant la fin",
  }),
]);
const replaced = after(corrected, [
  did(by(lucie.person), "attestTraining", {
    attestation: second,
    team,
    person: ines.person,
    delegant: lucie.person,
    ledger: ledgerOf(corrected, ines),
    paper: null,
  }),
  did(by(lucie.person), "revokeAttestation", {
    attestation: attestationOf(hugo),
    team,
    person: hugo.person,
    reason: "Gestes à revoir",
  }),
]);
const numberOf = (id: AttestationId): string => attestationNumber(sha256, id);

const world = async () => {
  const { server, browsers } = await livedOn(replaced, [lucie, ines, hugo], {
    COOPILOTE_ORIGIN: "http://coopilote.example",
  });
  const [delegant, delegate, peer] = browsers;
  if (delegant === undefined || delegate === undefined || peer === undefined)
    throw new Error("nobody signed in");
  const paper = (who: Browser, id: AttestationId) =>
    who.fetch(`/api/structures/${replaced.structure}/attestations/${id}/paper`);
  const seen = (number: string) => server.browser().get(`/api/attestations/${number}`);
  return { delegant, delegate, peer, paper, seen };
};

describe("the paper of an attestation", () => {
  it("is a tagged PDF, for whom it is about and who may read their results, no peer", async () => {
    const { delegant, delegate, peer, paper } = await world();
    const made = await paper(delegate, attestationOf(ines));
    const bytes = Buffer.from(await made.arrayBuffer());
    expect(made.headers.get("content-type")).toBe("application/pdf");
    expect(made.headers.get("content-length")).toBe(String(bytes.length));
    expect(bytes.toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const again = await paper(delegant, attestationOf(ines));
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await paper(peer, attestationOf(ines))).status).toBe(404);
    expect((await paper(delegant, AttestationId.make(idOf("none")))).status).toBe(404);
  });
});

describe("the paper of a sheet", () => {
  it("is for who signed it and who leads it, and is the same while nothing is written", async () => {
    const { delegant, delegate } = await world();
    const path = `/api/structures/${replaced.structure}/sessions/${sessionOf(first)}/paper`;
    const [one, other] = [await delegant.fetch(path), await delegate.fetch(path)];
    expect([one.status, one.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const bytes = Buffer.from(await one.arrayBuffer());
    expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(true);
    const blank = await delegate.fetch(path.replace("/paper", "/blank-sheet"));
    expect([blank.status, blank.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const none = path.replace(sessionOf(first), idOf("none"));
    expect((await delegant.fetch(none)).status).toBe(404);
    expect((await delegant.fetch(none.replace("/paper", "/blank-sheet"))).status).toBe(404);
  });
});

describe("whoever holds the number of an attestation", () => {
  it("reads what its paper holds, without an account, and no number of anybody", async () => {
    const { seen } = await world();
    const { status, body, text } = await seen(numberOf(second).toLowerCase().replaceAll("-", " "));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number: numberOf(second),
      state: { state: "standing" },
      name: "Inès Fictive",
      by: "Dr\u00A0Lucie Exemple",
      minutes: 615,
    });
    expect(text).not.toMatch(/RPPS|10999/u);
  });

  it("learns that it was replaced, by which, and that it was withdrawn", async () => {
    const { seen } = await world();
    expect((await seen(numberOf(attestationOf(ines)))).body).toMatchObject({
      minutes: 630,
      state: { state: "replaced", number: numberOf(second) },
    });
    const withdrawn = await seen(numberOf(attestationOf(hugo)));
    expect(withdrawn.body["state"]).toMatchObject({ state: "revoked" });
    expect(withdrawn.text).not.toContain("Gestes à revoir");
  });

  it("learns nothing from a number that none has, nor from what is no number", async () => {
    const { seen } = await world();
    const none = await seen("7QK4-2M9X-0RTD-W5HB");
    const garbled = await seen("'; DROP TABLE");
    expect(none.body["type"]).toBe("/problemes/no-attestation-numbered");
    expect(garbled.body).toStrictEqual(none.body);
  });
});
