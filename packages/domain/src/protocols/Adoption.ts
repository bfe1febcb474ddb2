import { HashMap } from "effect";
import type { Noted } from "../journal/Entry.ts";
import { type History, newestFirst } from "../kernel/History.ts";
import type { Code, DocumentId, Hash, ReadingId, TeamId } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Signature } from "../kernel/Signature.ts";
import type { Day } from "../kernel/time.ts";
import type { AnnexFamily, Asked, Interpreted } from "./facts.ts";
import type { ProtocolVersion } from "./ProtocolVersion.ts";
import type { AppliesTo, Bites } from "./Requirement.ts";

/** The version a team was formed under; the pin says what people are trained and declared under (j2). */
export type Adoption = Noted & {
  readonly team: TeamId;
  readonly protocol: Code;
  readonly digest: Hash;
  readonly content: ProtocolVersion;
};

export type KnownText = Noted & { readonly digest: Hash; readonly content: ProtocolVersion };

export type SuppliedFigure = Noted & {
  readonly value: number;
  readonly unit: "minutes" | "days" | "times" | "months";
  readonly removes: boolean;
  readonly citation: Sealed;
  readonly signature: Signature;
};

export type SuppliedSetting = Noted & {
  readonly allowed: boolean;
  readonly from: Day;
  readonly document: DocumentId;
  readonly citation: Sealed;
};

export type AnnexReading = Noted & {
  readonly team: TeamId;
  readonly reading: ReadingId;
  readonly document: DocumentId;
  readonly families: ReadonlyArray<{
    readonly family: AnnexFamily;
    readonly provided: boolean;
    readonly page: Sealed | null;
  }>;
  readonly signature: Signature;
  readonly confirmation: (Noted & { readonly signature: Signature }) | undefined;
};

/** A requirement of the structure; its one part bears the requirement's own code. */
export type AddedRequirement = Noted & {
  readonly requirement: Code;
  readonly basis: "annexe" | "structure";
  readonly family: AnnexFamily | null;
  readonly appliesTo: AppliesTo;
  readonly bites: Bites;
  readonly asks: Asked;
  readonly title: Sealed;
  readonly citation: Sealed;
};

export type Interpretation = Noted & {
  readonly decided: Interpreted;
  readonly document: DocumentId | null;
  readonly citation: Sealed;
  readonly signature: Signature;
};

/** A point that texts may leave open; `from` where it is about an earlier text, `with` about another protocol. */
export type Point = {
  readonly point: Interpreted["point"];
  readonly from?: Code;
  readonly with?: Code;
};

/** Whether a version leaves a point open: it says nothing of an earlier text or another protocol, or that it is unknown. */
export const isOpen = (
  { protocol, carriesOver, trainers, sharing }: ProtocolVersion,
  { point, from, with: other }: Point,
): boolean => {
  if (point === "trainers") return trainers.trainedDelegates;
  if (point === "sharing") {
    const known = sharing.find((rule) => rule.with === other)?.status ?? "unknown";
    return other !== protocol && known === "unknown";
  }
  const rows = carriesOver.filter((row) => row.from === from);
  return rows.length === 0 || rows.some((row) => row[point] === "unknown");
};

/** Where what a team took a point of a version to mean is kept. */
export const pointKey = (
  team: TeamId,
  version: Code,
  { point, from, with: other }: Point,
): string => keyOf(team, version, point, from ?? other ?? "");

export type ProtocolState = {
  readonly adoptions: HashMap.HashMap<TeamId, Adoption>;
  readonly texts: HashMap.HashMap<Code, History<KnownText>>;
  readonly figures: HashMap.HashMap<string, History<SuppliedFigure>>;
  readonly settings: HashMap.HashMap<string, History<SuppliedSetting>>;
  readonly interpretations: HashMap.HashMap<string, History<Interpretation>>;
  readonly readings: HashMap.HashMap<ReadingId, AnnexReading>;
  readonly readingsOf: HashMap.HashMap<TeamId, History<ReadingId>>;
  readonly added: HashMap.HashMap<TeamId, History<AddedRequirement>>;
  readonly dropped: HashMap.HashMap<string, Noted>;
};

export const noProtocol: ProtocolState = {
  adoptions: HashMap.empty(),
  texts: HashMap.empty(),
  figures: HashMap.empty(),
  settings: HashMap.empty(),
  interpretations: HashMap.empty(),
  readings: HashMap.empty(),
  readingsOf: HashMap.empty(),
  added: HashMap.empty(),
  dropped: HashMap.empty(),
};

/** The version a team is pinned to and every text of its protocol that the journal knows (j2). */
export const textsOf = (
  { texts }: ProtocolState,
  { protocol, content }: Adoption,
): ReadonlyArray<ProtocolVersion> => [
  content,
  ...newestFirst(at(texts, protocol)).map((known) => known.content),
];
