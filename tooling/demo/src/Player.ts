import { idOf } from "./ids.ts";
import { rppsOf } from "./numbers.ts";

/** Someone plainly invented, with what a coordinator would type of them. `n`: their place in the fictive range of the RPPS. */
export type Player = {
  readonly person: string;
  readonly given: string;
  readonly family: string;
  readonly civility: "Dr" | null;
  readonly profession: string | null;
  readonly qualifications: ReadonlyArray<string>;
  readonly rpps: string | null;
};

type Told = {
  readonly profession: string;
  readonly n: number | null;
  readonly qualifications?: ReadonlyArray<string>;
  readonly civility?: "Dr";
};

const invented = (given: string, family: string, told?: Told): Player => ({
  person: idOf(`person ${given} ${family}`),
  given,
  family,
  civility: told?.civility ?? null,
  profession: told?.profession ?? null,
  qualifications: told?.qualifications ?? [],
  rpps: told === undefined || told.n === null ? null : rppsOf(told.n),
});

/** Someone who is no health professional. */
export const layperson = (given: string, family: string): Player => invented(given, family);

export const generalist = (given: string, family: string, n: number): Player =>
  physician(given, family, n, ["medecine-generale"]);

export const physician = (
  given: string,
  family: string,
  n: number,
  qualifications: ReadonlyArray<string>,
): Player => invented(given, family, { profession: "medecin", n, qualifications, civility: "Dr" });

export const physiotherapist = (given: string, family: string, n: number): Player =>
  invented(given, family, { profession: "masseur-kinesitherapeute", n });

export const nurse = (given: string, family: string, n: number): Player =>
  invented(given, family, { profession: "infirmier", n });

export const pharmacist = (given: string, family: string, n: number): Player =>
  invented(given, family, { profession: "pharmacien", n });

export const radiographer = (given: string, family: string, n: number): Player =>
  invented(given, family, { profession: "manipulateur-erm", n });

export const nameOf = ({ given, family }: Player): string => `${given} ${family}`;

/** The address someone signs in with: their name, without accents, at a domain kept for examples. */
export const addressOf = (player: Player): string =>
  `${nameOf(player)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ".")}@exemple.fr`;

/** The password of everyone in the demonstration. */
export const password = "phrase de passe inventée";
