import { frenchCount, frenchMinutes } from "../kernel/Sentence.ts";
import type { Minutes } from "../kernel/time.ts";

type Attested = {
  readonly person: string;
  readonly protocol: string;
  readonly minutes: Minutes;
  readonly days: number;
};

const nbsp = "\u00A0";

const counted = ({ minutes, days }: Attested): string =>
  `${frenchMinutes(minutes)} retenues, sur ${frenchCount(days, "jour", "jours")}`;

/** What a delegant attests of a delegate: to have trained them, or to have read who did (j20, j34). */
export const attestedFr: Readonly<
  Record<"taught" | "acknowledged", (attested: Attested) => string>
> = {
  taught: (attested) =>
    `J’atteste avoir formé ${attested.person} au protocole «${nbsp}${attested.protocol}${nbsp}»${nbsp}: ${counted(attested)}.`,
  acknowledged: (attested) =>
    `J’atteste avoir pris connaissance de la formation de ${attested.person} au protocole «${nbsp}${attested.protocol}${nbsp}», donnée par d’autres${nbsp}: ${counted(attested)}.`,
};
