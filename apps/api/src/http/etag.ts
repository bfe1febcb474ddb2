import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { hash } from "node:crypto";

const short = (text: string): string => hash("sha256", text, "base64url").slice(0, 22);

const ofGrants = new WeakMap<Grant, string>();

/** The same grant is asked about by every request until one changes. */
const grantTag = (grant: Grant): string => {
  const known = ofGrants.get(grant) ?? short(JSON.stringify(grant));
  ofGrants.set(grant, known);
  return known;
};

/** All that a screen of a structure depends on, beside its address. */
type Ground = {
  readonly version: number;
  readonly rows: number;
  readonly now: LocalInstant;
  readonly grant: Grant;
  readonly release: string;
};

/** The tag of a screen: it changes when the journal, a plain row, the local minute, the reader's rights or the release do. */
export const viewTag = ({ version, rows, now, grant, release }: Ground): string =>
  `"${version}.${rows}.${now.day}T${now.time}.${grantTag(grant)}.${release}"`;

/** The tag of an answer read from plain rows: its own content. */
export const contentTag = (body: string): string => `"${short(body)}"`;

/** Whether the one who asks already has the answer of a tag. `known`: their If-None-Match. */
export const isKnown = (known: string | null, etag: string): boolean =>
  known !== null && known.split(",").some((each) => each.trim().replace(/^W\//u, "") === etag);
