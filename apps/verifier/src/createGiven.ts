import type { Archive } from "@coopilote/domain/dossier/archive.ts";
import { type GoneThrough, judged, type Verified } from "@coopilote/domain/dossier/verified.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { createMemo, createSignal } from "solid-js";
import type { unreadFr } from "./fr.ts";
import { filesGiven, goneThrough, type Progress } from "./opened.ts";

/** How far a file that was given is gone through. */
export type Standing<A> =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Going"; readonly progress: Progress }
  | { readonly _tag: "Unread"; readonly why: keyof typeof unreadFr }
  | { readonly _tag: "Gone"; readonly found: A };

type Going<A> = (
  archive: Archive,
  told: (progress: Progress) => void,
  isOver: () => boolean,
) => Promise<A | undefined>;

/** A file to go through; another given in its place ends what was begun with it. */
const createFile = <A>(going: Going<A>) => {
  const [standing, setStanding] = createSignal<Standing<A>>({ _tag: "Nothing" });
  const so = { turn: 0 };
  const read = async (file: File, isOver: () => boolean): Promise<Standing<A> | undefined> => {
    // A page served without HTTPS is given no cryptography; one opened from a disk is.
    if (!("subtle" in crypto)) return { _tag: "Unread", why: "no-crypto" };
    const told = (progress: Progress) => {
      if (!isOver()) setStanding({ _tag: "Going", progress });
    };
    told({ _tag: "Files", share: 0 });
    const archive = await filesGiven(file, told, isOver);
    if (archive?.files.length === 0) return { _tag: "Unread", why: "not-ours" };
    const found = archive === undefined ? undefined : await going(archive, told, isOver);
    return found === undefined ? undefined : { _tag: "Gone", found };
  };
  const give = async (file: File | undefined): Promise<void> => {
    so.turn += 1;
    const { turn } = so;
    const isOver = () => so.turn !== turn;
    setStanding({ _tag: "Nothing" });
    if (file === undefined) return;
    const ended = await read(file, isOver).catch((): Standing<A> => ({
      _tag: "Unread",
      why: "unreadable",
    }));
    if (ended !== undefined && !isOver()) setStanding(ended);
  };
  return { standing, give };
};

const foundIn = <A>(standing: Standing<A>): A | undefined =>
  standing._tag === "Gone" ? standing.found : undefined;

/** What is brought to the page, and what is found of it. */
export const createGiven = () => {
  const dossier = createFile<GoneThrough>(goneThrough);
  const earlier = createFile<Archive>((archive) => Promise.resolve(archive));
  const [anchors, setAnchors] = createSignal<ReadonlyArray<string>>([]);
  const verified = createMemo((): Verified | undefined => {
    const gone = foundIn(dossier.standing());
    return gone === undefined
      ? undefined
      : judged(gone, { anchors: anchors(), earlier: foundIn(earlier.standing()) }, sha256);
  });
  return {
    dossier,
    earlier,
    anchors,
    verified,
    compare: (given: string) => setAnchors((before) => [...new Set([...before, given])]),
    forget: (given: string) => setAnchors((before) => before.filter((one) => one !== given)),
  };
};

/** What is brought to the page. */
export type Given = ReturnType<typeof createGiven>;
