import { askedOn, type PastSearch } from "../teams/teamAsOf.ts";

/** Where what a link gives of a dossier is read: its paper, its archive or a piece, of the day asked. */
export const inspectionAddress = (
  token: string,
  what: string,
  search: Partial<PastSearch>,
  part = 1,
): string => {
  const said = { ...askedOn(search), ...(part === 1 ? {} : { part: String(part) }) };
  const asked = new URLSearchParams(Object.entries(said)).toString();
  const root = `/api/inspection/${encodeURIComponent(token)}/${what}`;
  return asked === "" ? root : `${root}?${asked}`;
};
