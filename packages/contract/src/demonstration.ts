import { PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";

/** Whom a visitor asks to be: a person, in a structure. */
export const RoleAsked = Schema.Struct({ structure: StructureId, person: PersonId });
export type RoleAsked = typeof RoleAsked.Type;
/** The same as it crosses the wire. */
export type RoleSaid = typeof RoleAsked.Encoded;

/** What a reset is asked with: whom to be again, where the visitor was someone. */
export const ResetAsked = Schema.Struct({ again: Schema.NullOr(RoleAsked) });
export type ResetSaid = typeof ResetAsked.Encoded;

/** A thing to see or do as someone; `address`: its screen, from their structure’s. */
export type GuideStep = {
  readonly address: string;
  readonly what: string;
  readonly why: string;
};

/**
 * Someone whom a visitor may be, with their function as French says it. `guide`: what to see as them, for some.
 * `isMe`: the visitor is that person's account.
 */
export type OfferedRole = {
  readonly person: string;
  readonly name: string;
  readonly does: string;
  readonly guide: ReadonlyArray<GuideStep>;
  readonly isMe: boolean;
};

/** A demonstration as a visitor finds it: the day in Paris, and the roles structure by structure. */
export type DemonstrationStanding = {
  readonly day: string;
  readonly structures: ReadonlyArray<{
    readonly structure: string;
    readonly name: string;
    readonly roles: ReadonlyArray<OfferedRole>;
  }>;
};

/** Where a visitor goes next: the first page of whom they are now, or the page where one chooses. */
export type DemonstrationEntered = { readonly address: string };
