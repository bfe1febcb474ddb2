import { roles } from "@coopilote/demo/demonstration.ts";
import type { Role } from "@coopilote/demo/Role.ts";

/** The first of the demonstration whom a visitor may be and who does that. */
export const playing = (does: RegExp): Role => {
  const role = roles.find((one) => does.test(one.does));
  if (role === undefined) throw new Error(`nobody is ${does.source}`);
  return role;
};
