/** Longer than an answer takes; a server that says nothing is out of reach. Milliseconds. */
const PATIENCE = 4000;

const isOf = (structure: string, place: unknown): boolean =>
  typeof place === "object" &&
  place !== null &&
  "structure" in place &&
  place.structure === structure;

const isAmong = (structure: string, session: unknown): boolean =>
  typeof session === "object" &&
  session !== null &&
  "structures" in session &&
  Array.isArray(session.structures) &&
  session.structures.some((place) => isOf(structure, place));

/** Whether whoever is signed in now may still read a structure; nothing where the server does not answer. */
export const mayStillRead = async (structure: string): Promise<boolean | undefined> => {
  try {
    const response = await fetch("/api/session", {
      credentials: "same-origin",
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 401) return false;
    if (!response.ok) return undefined;
    return isAmong(structure, await response.json());
  } catch {
    // fetch rejects, and json() too, only when the answer did not come whole.
    return undefined;
  }
};
