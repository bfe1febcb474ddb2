import { roles } from "@coopilote/demo/demonstration.ts";
import type { Role } from "@coopilote/demo/Role.ts";

/** The first of the demonstration, or of one structure of it, whom a visitor may be and who does that. */
export const playing = (does: RegExp, structure?: string): Role => {
  const role = roles.find(
    (one) => does.test(one.does) && (structure === undefined || one.tale.structure === structure),
  );
  if (role === undefined) throw new Error(`nobody is ${does.source}`);
  return role;
};
