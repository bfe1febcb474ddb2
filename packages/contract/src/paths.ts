import { StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Schema } from "effect";

/** A path that names nothing. */
export const NoParams = Schema.Struct({});
/** A path that names a structure. */
export const OfStructure = Schema.Struct({ structure: StructureId });

/** The path of an endpoint with its names filled in. */
export const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ""));
