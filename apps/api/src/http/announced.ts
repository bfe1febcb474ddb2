import { Option, Schema } from "effect";
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
export type Announced = (typeof Announced.Type)[number];

/** The pages that the build says something of; none where it was not built, or says it otherwise. */
export const announcedIn = (folder: string): ReadonlyArray<Announced> => {
  const path = join(folder, "pages.json");
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return [];
  return Option.getOrElse(Schema.decodeOption(Announced)(readFileSync(path, "utf8")), () => []);
};

/**
 * A `Link` header (RFC 8288): what the page is about to ask for, so that the browser asks for all of it at once.
 * `isKnown`: the asker has a session; its data are refused to anyone else.
 */
export const linkOf = (
  { files, data }: Announced,
  params: Readonly<Record<string, string>>,
  isKnown: boolean,
): string => {
  const named = (path: string): string =>
    path.replaceAll(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  return [
    ...files.map((file) => `<${file}>; rel=modulepreload`),
    ...(isKnown ? data : []).map(
      (path) => `<${named(path)}>; rel=preload; as=fetch; crossorigin=anonymous`,
    ),
  ].join(", ");
};
