import type { PartDraft } from "./planDraft.ts";

type Times = Partial<Pick<PartDraft, "from" | "to">>;

const follows = (after: PartDraft, before: PartDraft): boolean =>
  after.dayOffset === before.dayOffset &&
  before.to.time !== "" &&
  before.to.time === after.from.time;

/** The parts once one begins or ends at another time: what followed it still does; one that begins later leaves a break. */
export const retimed = (
  parts: ReadonlyArray<PartDraft>,
  place: number,
  { from, to }: Times,
): ReadonlyArray<PartDraft> => {
  const moved = parts[place];
  if (moved === undefined) return parts;
  return parts.map((part, at) => {
    if (at === place) return { ...part, from: from ?? part.from, to: to ?? part.to };
    if (to !== undefined && to.time !== "" && follows(part, moved)) return { ...part, from: to };
    return part;
  });
};

/** The module that a programme teaches next: the first that no part is for yet, or none once each has its part. */
export const nextModule = (
  modules: ReadonlyArray<{ readonly id: string }>,
  parts: ReadonlyArray<Pick<PartDraft, "module">>,
): string | undefined => modules.find(({ id }) => parts.every(({ module }) => module !== id))?.id;
