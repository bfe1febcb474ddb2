import {
  type AgreementCode,
  type ArsCode,
  type StructureKindCode,
  type ZoneCode,
  territories,
} from "@coopilote/domain/structure/labels.ts";
import type { Issue } from "../server/Answer.ts";
import type { BodyFor } from "../server/commands.ts";
import { FOUND } from "./foundFr.ts";

type Territory = keyof typeof territories;

/** A structure being opened; `ids` are drawn once, so that a retry is the same structure. */
export interface FoundDraft {
  readonly ids: { readonly structure: string; readonly entity: string; readonly founder: string };
  readonly name: string;
  readonly kind: StructureKindCode | "";
  readonly agreement: AgreementCode | "";
  readonly territory: Territory;
  readonly zone: ZoneCode;
  readonly ars: ArsCode | "unknown" | "";
  readonly finess: string;
  readonly founderName: {
    readonly family: string;
    readonly given: string;
    readonly civility: "none" | "Dr" | "Pr";
  };
}

/** « Dr Lucie Exemple » as the parts of a name: what comes after the first given name is the family's. */
const nameParts = (name: string): FoundDraft["founderName"] => {
  const [first = "", ...rest] = name.trim().split(/\s+/u);
  const titled = /^(?<civility>Dr|Pr)\.?$/u.exec(first)?.groups?.["civility"];
  const [given = "", ...family] = titled === undefined ? [first, ...rest] : rest;
  return {
    given,
    family: family.join(" "),
    civility: titled === "Dr" || titled === "Pr" ? titled : "none",
  };
};

/** `account`: the name of whoever founds, as their account has it. */
export const emptyFound = (draw: () => string, account: string): FoundDraft => ({
  ids: { structure: draw(), entity: draw(), founder: draw() },
  name: "",
  kind: "",
  agreement: "",
  territory: "metropole",
  zone: territories.metropole.zone,
  ars: "",
  finess: "",
  founderName: nameParts(account),
});

const lacks = (isThere: boolean, path: string, message: string): ReadonlyArray<Issue> =>
  isThere ? [] : [{ path, message }];

export const foundLacks = (draft: FoundDraft): ReadonlyArray<Issue> => [
  ...lacks(draft.name.trim() !== "", "name", FOUND.nameMissing),
  ...lacks(draft.kind !== "", "kind", FOUND.kindMissing),
  ...lacks(draft.founderName.given.trim() !== "", "founderName.given", FOUND.givenMissing),
  ...lacks(draft.founderName.family.trim() !== "", "founderName.family", FOUND.familyMissing),
];

const orNull = <Value extends string>(value: Value | ""): Value | null =>
  value === "" ? null : value;

export const foundBody = (draft: FoundDraft): BodyFor<"foundStructure"> => ({
  entity: draft.ids.entity,
  kind: draft.kind,
  zone: draft.zone,
  territory: draft.territory,
  name: draft.name,
  finess: orNull(draft.finess.trim()),
  ars: draft.ars === "unknown" ? null : orNull(draft.ars),
  agreement: orNull(draft.agreement),
  founder: draft.ids.founder,
  founderName: {
    ...draft.founderName,
    civility: draft.founderName.civility === "none" ? null : draft.founderName.civility,
  },
});
