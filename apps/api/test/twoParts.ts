import { expect } from "vitest";
import { formedTeam } from "./formedTeam.ts";

/** Bytes of an annex: two of them are more than the smallest part may hold. */
const heavy = 3_000_000;

/** Clocks that do not run: what is asked now is of one instant. */
const stopped = () => {
  const now = Date.now();
  return { wall: () => now, monotonic: () => now };
};

/** A team whose dossier on paper leaves in two parts. */
export const twoParts = async () => {
  const { server, host, team, done } = await formedTeam({ clocks: stopped() });
  const { browser, structure } = host;
  const root = `/api/structures/${structure}`;
  for (const name of ["annexe 1", "annexe 2"]) {
    const body = new TextEncoder().encode(`%PDF-1.7\n% ${name}\n`.padEnd(heavy, " "));
    const sent = await browser.ask(`${root}/documents`, { method: "POST", body });
    const document = String(sent.body["document"]);
    const piece = { document, kinds: ["annexe"], about: [team], name, validUntil: null };
    await done("fileDocument", piece);
  }
  const cutAt = async (splitAt: number) => {
    expect((await browser.post(`${root}/dossier/paper-size`, { splitAt })).status).toBe(200);
  };
  await cutAt(5_000_000);
  return { server, browser, root, team, cutAt };
};
