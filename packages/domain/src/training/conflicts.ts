import type { PersonId, SessionId } from "../kernel/ids.ts";
import type { Formateur, Segment } from "./facts.ts";
import { formateurId } from "./facts.ts";
import { type Extent, shared } from "./sheet.ts";

/** A session as it takes up people and a room; `place` as it is read. */
export type Occupied = {
  readonly session: SessionId;
  readonly place: string;
  readonly segments: ReadonlyArray<Pick<Segment, "from" | "to" | "mode" | "formateurs">>;
  readonly enrolled: ReadonlyArray<PersonId>;
};

/**
 * Someone expected in two sessions at once, or a room taken twice; never an obstacle.
 * `other`: the other session, between the instants common to both; `as`: what someone does there.
 */
export type Conflict = Extent & { readonly other: SessionId } & (
    | { readonly kind: "person"; readonly who: Formateur; readonly as: "leads" | "takes-part" }
    | { readonly kind: "place" }
  );

type Busy = Extent & { readonly who: Formateur; readonly as: "leads" | "takes-part" };

/** When each person and guest is expected: what they lead, and all of what they are enrolled in. */
const busyIn = ({ segments, enrolled }: Occupied): ReadonlyArray<Busy> =>
  segments.flatMap(({ from, to, formateurs }) => [
    ...formateurs.map((who) => ({ from, to, who, as: "leads" as const })),
    ...enrolled
      .filter((person) => !formateurs.some((formateur) => formateurId(formateur) === person))
      .map((person) => ({
        from,
        to,
        who: { kind: "person" as const, person },
        as: "takes-part" as const,
      })),
  ]);

/** From the first to the last of the instants that stretches of two sessions share. */
const sharedExtent = (
  ours: ReadonlyArray<Extent>,
  theirs: ReadonlyArray<Extent>,
): Extent | undefined =>
  ours
    .flatMap((one) => theirs.flatMap((other) => shared(one, other) ?? []))
    .reduce<Extent | undefined>(
      (all, one) =>
        all === undefined
          ? one
          : {
              from: one.from.at < all.from.at ? one.from : all.from,
              to: one.to.at > all.to.at ? one.to : all.to,
            },
      undefined,
    );

const room = (place: string): string =>
  place.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\W+/gu, " ").trim();

const onSite = ({ segments }: Occupied): Occupied["segments"] =>
  segments.filter(({ mode }) => mode === "on-site");

const roomConflict = (session: Occupied, other: Occupied): ReadonlyArray<Conflict> => {
  const name = room(session.place);
  const extent =
    name === "" || name !== room(other.place)
      ? undefined
      : sharedExtent(onSite(session), onSite(other));
  return extent === undefined ? [] : [{ kind: "place", other: other.session, ...extent }];
};

const conflictsBetween = (session: Occupied, other: Occupied): ReadonlyArray<Conflict> => {
  if (sharedExtent(session.segments, other.segments) === undefined) return [];
  const [ours, theirs] = [busyIn(session), busyIn(other)];
  const people = new Map(theirs.map(({ who }) => [formateurId(who), who]));
  return [
    ...[...people].flatMap(([id, who]): ReadonlyArray<Conflict> => {
      const there = theirs.filter((busy) => formateurId(busy.who) === id);
      const extent = sharedExtent(
        ours.filter((busy) => formateurId(busy.who) === id),
        there,
      );
      if (extent === undefined) return [];
      const as = there.some((busy) => busy.as === "leads") ? "leads" : "takes-part";
      return [{ kind: "person", who, as, other: other.session, ...extent }];
    }),
    ...roomConflict(session, other),
  ];
};

/** Who is expected elsewhere while a session is held, and whether its room is taken: formateurs first, room last. */
export const conflictsOf = (
  session: Occupied,
  others: ReadonlyArray<Occupied>,
): ReadonlyArray<Conflict> =>
  others
    .filter((other) => other.session !== session.session)
    .flatMap((other) => conflictsBetween(session, other))
    .toSorted((a, b) => a.from.at - b.from.at || rank(a) - rank(b));

const rank = (conflict: Conflict): number => {
  if (conflict.kind === "place") return 2;
  return conflict.as === "leads" ? 0 : 1;
};
