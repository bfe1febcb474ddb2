import { useContext } from "solid-js";
import { type Here, HereContext } from "./here.ts";

/** What is typed and not yet sent, kept in this tab alone. */
export interface Kept<Draft> {
  readonly read: () => Draft | undefined;
  readonly write: (draft: Draft) => void;
  readonly drop: () => void;
}

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A browser may refuse its storage: nothing is kept, and the form works. */
const ofTab = (): Shelf | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
};

/** The build of the application, by the names of its scripts: another one may shape its drafts otherwise. */
const release = (): string =>
  [...document.querySelectorAll<HTMLScriptElement>("script[type=module]")]
    .map(({ src }) => src)
    .join(" ");

/**
 * The draft as its type. Guarantee: only the form of this name writes under its key, and only in this release.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const sameForm = <Draft>(written: unknown): Draft => written as Draft;

/** A chosen file is not text: it is to be chosen again. */
const withoutFiles = (_: string, value: unknown): unknown =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).some((one) => one instanceof Blob)
    ? null
    : value;

/** The place of a form's draft: of one person, in one structure. Never files, never passwords. */
export const keptDraft = <Draft>(
  { structure, person }: Here,
  form: string,
  shelf: Shelf | undefined = ofTab(),
  build: string = release(),
): Kept<Draft> => {
  const key = ["coopilote", structure, person, form].join(" ");
  return {
    read: () => {
      try {
        const text = shelf?.getItem(key) ?? null;
        const written: unknown = text === null ? undefined : JSON.parse(text);
        return Array.isArray(written) && written[0] === build
          ? sameForm<Draft>(written[1])
          : undefined;
      } catch {
        // A browser may refuse its storage: nothing is kept, and the form works.
        return undefined;
      }
    },
    write: (draft) => {
      try {
        shelf?.setItem(key, JSON.stringify([build, draft], withoutFiles));
      } catch {
        // Full, or refused: nothing is kept, and the form works.
      }
    },
    drop: () => {
      try {
        shelf?.removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
};

/** The place of the draft of a form over this structure, named by the form and by what it is about. */
export const keptHere = <Draft>(...form: ReadonlyArray<string>): Kept<Draft> | undefined => {
  const here = useContext(HereContext);
  return here === undefined ? undefined : keptDraft<Draft>(here, form.join(" "));
};
