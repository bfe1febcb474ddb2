import type { EntryRef } from "@coopilote/domain/journal/Entry.ts";
import type { Hash } from "@coopilote/domain/kernel/ids.ts";
import { nbsp } from "./typographic.ts";

/** What `model.typ` draws around every paper. `band`: what a paper that no longer stands says on each page. */
export type Framed = {
  readonly title: string;
  readonly structure: string;
  readonly foot: string;
  readonly band: string | null;
};

/** An entry of the register, by its place and its hash. */
export type Head = { readonly version: EntryRef; readonly hash: Hash };

/** « Registre n° 212 · empreinte 3f9a c01b … » */
export const footOf = ({ version, hash }: Head): string =>
  `Registre n°${nbsp}${version} · empreinte ${hash.replaceAll(/.{4}(?=.)/gu, "$& ")}`;
