import { fileURLToPath } from "node:url";
import { qrRows } from "../src/kernel/qr.ts";
import { typesetter } from "../src/kernel/typeset.ts";

const typeset = typesetter(fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, ""));
process.stdout.write(
  typeset("test/specimen.typ", {
    paper: {
      title: "Feuille d’émargement",
      structure: "MSP Fictive des Collines",
      foot: "Registre n° 212 · empreinte 3f9a c01b",
      band: null,
    },
    rows: [
      { name: "Inès Fictive", minutes: "120" },
      { name: "#panic() ] $x$ « Noël, cœur » =1+1", minutes: "90" },
    ],
    qr: qrRows("https://coopilote.example/attestation/7QK4-2M9X-0RTD-W5HB"),
  }),
);
