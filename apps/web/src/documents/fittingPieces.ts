import { isServedBy, type Serving } from "@coopilote/domain/documents/serving.ts";

/** What a piece must be to serve: of a kind that serves, about one of these; where it names teams, this one. */
export interface Fit extends Serving {
  readonly about: ReadonlyArray<string>;
  readonly team?: string | undefined;
  /** A piece that already serves for something else. */
  readonly except?: string | null | undefined;
}

interface Known {
  readonly documents: ReadonlyArray<{
    readonly document: string;
    readonly kinds: ReadonlyArray<string>;
    readonly about: ReadonlyArray<{ readonly id: string }>;
    readonly verdict: { readonly verdict: "accepted" | "to-redo" } | null;
  }>;
  readonly teams: ReadonlyArray<{ readonly team: string }>;
}

/** The pieces that serve, the newest first; never one to be redone. */
export const fittingIn = <K extends Known>(
  { documents, teams }: K,
  { about, team, except, ...served }: Fit,
): ReadonlyArray<K["documents"][number]> =>
  documents.filter((piece) => {
    const named = piece.about.map(({ id }) => id);
    const others = teams.filter((one) => named.includes(one.team));
    return (
      piece.document !== except &&
      isServedBy(served, piece) &&
      piece.verdict?.verdict !== "to-redo" &&
      about.some((id) => named.includes(id)) &&
      (team === undefined || others.length === 0 || named.includes(team))
    );
  });
