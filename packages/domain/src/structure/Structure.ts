import { HashMap } from "effect";
import type { EntryRef, Noted } from "../journal/Entry.ts";
import { type History, statedOn } from "../kernel/History.ts";
import type { Code, EntityId, PersonId, SoftwareId, StructureId } from "../kernel/ids.ts";
import type { Territory } from "../kernel/holidays.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";

export type Founded = {
  readonly structure: StructureId;
  readonly entity: EntityId;
  readonly zone: Code;
  readonly territory: Territory;
  readonly at: LocalInstant;
  readonly entry: EntryRef;
};

/** `from` is the first day, null where it has always been so. */
export type StatedKind = Noted & { readonly kind: Code; readonly from: Day | null };
export type StatedAgreement = Noted & {
  readonly agreement: Code | null;
  readonly from: Day | null;
};
export type StatedArs = Noted & { readonly ars: Code | null };

/** `usual`: whether it has the usual keys. */
export type Siret = Noted & { readonly number: Sealed; readonly usual: boolean };

export type Entity = {
  readonly entity: EntityId;
  readonly name: Sealed;
  readonly finess: Sealed | null;
  readonly siret: Siret | null;
  /** The last day, null while it is open. */
  readonly until: Day | null;
  readonly entry: EntryRef;
};

export type SharedSoftware = {
  readonly software: SoftwareId;
  readonly name: Sealed;
  readonly from: Day;
  readonly until: Day | null;
  readonly access: "everyone" | ReadonlyArray<PersonId>;
  readonly entry: EntryRef;
};

export type StructureState = {
  readonly founded: Founded | undefined;
  readonly kinds: History<StatedKind>;
  readonly agreements: History<StatedAgreement>;
  readonly ars: History<StatedArs>;
  readonly entities: HashMap.HashMap<EntityId, Entity>;
  readonly software: HashMap.HashMap<SoftwareId, SharedSoftware>;
};

export const noStructure: StructureState = {
  founded: undefined,
  kinds: undefined,
  agreements: undefined,
  ars: undefined,
  entities: HashMap.empty(),
  software: HashMap.empty(),
};

/** The kind the structure was of on a local day, as it was last stated (j29). */
export const kindOn = ({ kinds }: StructureState, day: Day): StatedKind | undefined =>
  statedOn(kinds, day);

/** The agreement the structure had on a local day, as it was last stated (j29). */
export const agreementOn = (
  { agreements }: StructureState,
  day: Day,
): StatedAgreement | undefined => statedOn(agreements, day);
