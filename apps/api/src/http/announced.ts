import { Schema } from "effect";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const Announced = Schema.fromJsonString(
  Schema.Array(
    Schema.Struct({
      path: Schema.String,
      files: Schema.Array(Schema.String),
      data: Schema.Array(Schema.String),
    }),
  ),
);
const decoded = Schema.decodeUnknownSync(Announced);
export type Announced = (typeof Announced.Type)[number];

/** The pages that the build says something of; none where it was not built. Throws where it says it otherwise. */
export const announcedIn = (folder: string): ReadonlyArray<Announced> => {
  const path = join(folder, "pages.json");
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return [];
  return decoded(readFileSync(path, "utf8"));
};

/**
 * A `Link` header (RFC 8288): what the page is about to ask for, so that the browser asks for all of it at once.
 * `asksData`: the asker has a session, without which its data are refused, and its address asks for no past day, for
 * which it reads others.
 */
export const linkOf = (
  { files, data }: Announced,
  params: Readonly<Record<string, string>>,
  asksData: boolean,
): string => {
  const named = (path: string): string =>
    path.replaceAll(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  return [
    ...files.map((file) => `<${file}>; rel=modulepreload`),
    ...(asksData ? data : []).map(
      (path) => `<${named(path)}>; rel=preload; as=fetch; crossorigin=anonymous`,
    ),
  ].join(", ");
};
