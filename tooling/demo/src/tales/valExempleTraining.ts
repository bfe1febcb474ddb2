import type { Player } from "../Player.ts";
import type { Part, Training } from "../Training.ts";
import { chloe, louise, marc } from "./valExemplePeople.ts";

type Given = Pick<Training, "day" | "protocols" | "ledBy"> & {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
};

const evening = ({ from, to, ...given }: Given): Training => ({
  ...given,
  place: "Maison des associations, salle 2",
  sequences: [[{ module: "programme", from, to } satisfies Part]],
});

const both = ["odynophagie", "pollakiurie"];
const commonTitle = "Formation commune\u00A0: odynophagie et pollakiurie";
const common = (label: string, day: string, ledBy: ReadonlyArray<Player>): Training =>
  evening({ label, day, ledBy, protocols: both, title: commonTitle, from: "18:30", to: "20:30" });

/** Séances that the two annexes, as the CPTS read them, count for both protocols (j11). */
export const commonNovember = common("commune novembre", "2025-11-27", [marc]);
export const commonDecember = common("commune décembre", "2025-12-11", [louise]);

const ofThroat = (label: string, day: string, from: string, to: string): Training =>
  evening({
    label,
    day,
    from,
    to,
    ledBy: [marc],
    protocols: ["odynophagie"],
    title: "Formation à l’odynophagie",
  });
export const throatExamination = ofThroat("angine 1", "2026-01-15", "18:00", "21:30");
export const throatCases = ofThroat("angine 2", "2026-01-29", "18:00", "21:00");

const ofBladder = (
  label: string,
  day: string,
  from: string,
  to: string,
  ledBy: ReadonlyArray<Player>,
): Training =>
  evening({
    label,
    day,
    from,
    to,
    ledBy,
    protocols: ["pollakiurie"],
    title: "Formation à la pollakiurie",
  });
export const bladderSigns = ofBladder("cystite 1", "2026-09-17", "18:30", "20:30", [louise]);
export const bladderCases = ofBladder("cystite 2", "2026-10-01", "18:30", "20:30", [louise, chloe]);
/** The hour that Régis missed on 1 October. */
export const catchUp = ofBladder("rattrapage", "2026-10-15", "12:45", "13:50", [louise]);
