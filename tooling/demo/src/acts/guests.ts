import { randomUUID } from "node:crypto";
import { Client, textAt } from "../Client.ts";
import type { Player } from "../Player.ts";
import type { Act } from "../Tale.ts";
import { partsOfGuest, type Training } from "../Training.ts";

/** A guest signs the parts they led by the link that someone hands them; told once the session is over. */
export const guestSigns =
  (by: Player, guest: string, training: Training): Act =>
  async (told) => {
    const session = told.session(training.label);
    const given = await told.post(by, `sessions/${session}/signing-links`, {
      guest: told.tale.id(`guest ${guest}`),
    });
    const token = textAt(given, "token");
    const own = new Client(() => told.url, "Demonstration/1.0 (téléphone inventé)");
    const sheet = await own.view(`/api/signing/${token}`);
    await own.post(`/api/signing/${token}/sign`, {
      command: randomUUID(),
      segments: partsOfGuest(training, guest).map(({ segment }) => segment),
      shown: textAt(sheet, "shown"),
      sentence: "segments-led.1",
    });
  };
