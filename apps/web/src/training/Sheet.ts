import type { ScreenOf } from "../server/screens.ts";

export type Sheet = ScreenOf<"sheet">;
export type SheetLine = Sheet["lines"][number];
export type SheetSequence = Sheet["sequences"][number];
export type Owed = NonNullable<SheetLine["toSign"]>;
export type SheetSegment = Sheet["segments"][number];

/** A local instant, as much of it as a sheet compares and shows. */
export interface Moment {
  readonly at: number;
  readonly day: string;
  readonly time: string;
}
export interface Extent {
  readonly from: Moment;
  readonly to: Moment;
}
