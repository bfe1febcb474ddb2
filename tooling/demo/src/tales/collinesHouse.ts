import {
  addsEntity,
  adoptsSoftware,
  assigns,
  endsAccess,
  founds,
  leaves,
  verifiesIdentity,
  welcomes,
} from "../acts/people.ts";
import { finessOf } from "../numbers.ts";
import type { Tale } from "../Tale.ts";
import { atBourg, atCoteau, bertrand, julien, margaux, mathis, maud } from "./collinesPeople.ts";

const coteau = "site du Coteau";

const opensHouse = (tale: Tale): void => {
  tale
    .on(
      "2025-10-06",
      "09:10",
      founds(maud, {
        kind: "msp",
        name: "MSP des Trois-Collines",
        finess: finessOf("07", 1),
        ars: "auvergne-rhone-alpes",
        agreement: "aci",
      }),
      addsEntity(maud, coteau, "MSP des Trois-Collines, site du Coteau", finessOf("07", 2)),
      adoptsSoftware(maud, "Dossier commun des Trois-Collines", "2023-09-01"),
    )
    .on(
      "2025-10-06",
      "10:05",
      ...atBourg.map((player) => welcomes(maud, player, { since: "2023-01-01" })),
      ...atCoteau.map((player) => welcomes(maud, player, { entity: coteau, since: "2023-01-01" })),
      welcomes(maud, mathis, { as: "salarie", mode: "salarie", since: "2025-09-01" }),
    )
    .on(
      "2025-10-07",
      "11:30",
      assigns(maud, bertrand, "legal-head", "2025-10-01"),
      assigns(maud, maud, "declaration-referent", "2025-10-01"),
    )
    .on(
      "2025-10-14",
      "19:45",
      ...[...atBourg, ...atCoteau, mathis].map((player) => verifiesIdentity(maud, player)),
    );
};

/** Who comes and who goes, and what they are told. */
export const tellsHouse = (tale: Tale): void => {
  opensHouse(tale);
  tale
    .on(
      "2026-04-07",
      "09:00",
      welcomes(maud, margaux, { since: "2026-04-01" }),
      verifiesIdentity(maud, margaux),
    )
    .on("2026-06-30", "17:30", leaves(maud, julien, "2026-06-30"), endsAccess(maud, julien));
};
