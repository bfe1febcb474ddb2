import { Schema } from "effect";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../../http/log.ts";
import type { Settings } from "../../settings.ts";
import { FormMapping } from "./FormMapping.ts";

/** The State's form that an instance fills: its address, and which of ours goes where. */
export type StateForm = { readonly address: string; readonly mapping: FormMapping };

/** Why none is filled, though its address is configured. */
type FormOff = { readonly _tag: "FormOff"; readonly why: "mapping missing" | "mapping unreadable" };

/** Where the mapping lies. */
export const mappingIn = (folder: string): string => join(folder, "formulaire.json");

const isMapping = Schema.is(FormMapping);

/** A mapping as a file holds it; nothing where it is not one. */
export const mappingRead = (path: string): FormMapping | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const stateFormIn = ({
  declarationForm: address,
  folder,
}: Settings): StateForm | FormOff | undefined => {
  if (address === undefined) return undefined;
  const path = mappingIn(folder);
  if (!existsSync(path)) return { _tag: "FormOff", why: "mapping missing" };
  const mapping = mappingRead(path);
  return mapping === undefined
    ? { _tag: "FormOff", why: "mapping unreadable" }
    : { address, mapping };
};

/** The form of an instance, switched off until its address and its mapping are both there; where one alone is, the log says why. */
export const stateFormOf = (settings: Settings, log?: Log): StateForm | undefined => {
  const form = stateFormIn(settings);
  if (form === undefined || !("_tag" in form)) return form;
  log?.("warn", "no form", { why: form.why });
  return undefined;
};
