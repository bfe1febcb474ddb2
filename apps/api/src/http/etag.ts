import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { createHash } from "node:crypto";

const short = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);

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
  `"${version}.${rows}.${now.day}T${now.time}.${short(JSON.stringify([grant, release]))}"`;

/** The tag of an answer read from plain rows: its own content. */
export const contentTag = (body: string): string => `"${short(body)}"`;

/** Whether the one who asks already has the answer of a tag. */
export const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .some((known) => known.trim().replace(/^W\//u, "") === etag);
