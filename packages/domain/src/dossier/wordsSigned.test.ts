import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Minutes } from "../kernel/time.ts";
import { wordsSigned } from "./wordsSigned.ts";

const extent = { from: { time: "12:30" }, to: { time: "14:30" } };
const protocol = "Odynophagie";
const attested = { person: "Inès Fictive", protocol, minutes: Minutes.make(630), days: 3 };

/** Every sentence that was ever signed, over the same invented people. */
const said = {
  "engagement.1": [
    wordsSigned["engagement.1"]({ role: "delegate", protocol, insurance: "own-policy" }),
    wordsSigned["engagement.1"]({ role: "delegant", protocol, insurance: "employer" }),
  ],
  "honneur.1": [
    wordsSigned["honneur.1"]({ role: "delegate", protocol }),
    wordsSigned["honneur.1"]({ role: "delegant", protocol }),
  ],
  "accord-employeur.1": [
    wordsSigned["accord-employeur.1"]({ person: "Inès Fictive", role: "delegate", protocol }),
  ],
  "attestation.1": [wordsSigned["attestation.1"](attested)],
  "attestation-organisme.1": [wordsSigned["attestation-organisme.1"](attested)],
  "presence.1": [wordsSigned["presence.1"](extent)],
  "presence-under-way.1": [wordsSigned["presence-under-way.1"](extent)],
  "presence-by-code.1": [wordsSigned["presence-by-code.1"](extent)],
  "presence-by-code-under-way.1": [wordsSigned["presence-by-code-under-way.1"](extent)],
  "late-presence.1": [wordsSigned["late-presence.1"]("Inès Fictive")],
  "segments-led.1": [wordsSigned["segments-led.1"]([extent, extent])],
  "segments-led-under-way.1": [wordsSigned["segments-led-under-way.1"]([extent])],
  "annexe.1": [
    wordsSigned["annexe.1"]({ confirms: false }),
    wordsSigned["annexe.1"]({ confirms: true }),
  ],
  "interpretation.1": [wordsSigned["interpretation.1"]()],
  "figure.1": [
    wordsSigned["figure.1"]({ removing: false }),
    wordsSigned["figure.1"]({ removing: true }),
  ],
  "responsable-legal.1": [wordsSigned["responsable-legal.1"](["l’adhésion volontaire ;"])],
} satisfies Readonly<Record<keyof typeof wordsSigned, unknown>>;

const golden = new URL("../../golden/words.json", import.meta.url);

it("what was signed is for ever in the words that were read: other words are another code", () => {
  expect(said).toEqual(JSON.parse(readFileSync(golden, "utf8")));
});
