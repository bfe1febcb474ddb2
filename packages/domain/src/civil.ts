import { Result } from "effect";
import type { Context } from "./Context.ts";
import type { KernelRefusal } from "./kernel/refusals.ts";
import { addMonths, type CivilTime, Day, type LocalInstant, Time } from "./kernel/time.ts";

type Path = ReadonlyArray<string | number>;

/** What resolving a civil time needs to know. */
export type CivilGround = Pick<Context, "now" | "civil">;

const earliest = Day.make("1950-01-01");

/** Days a person may enter: from 1950 to two years ahead (j21). */
export const possibleDay = (
  context: Pick<Context, "now">,
  day: Day,
  path: Path,
): Result.Result<Day, KernelRefusal> => {
  const latest = addMonths(context.now.day, 24);
  return day < earliest || day > latest
    ? Result.fail({ _tag: "DayOutOfRange", path, from: earliest, to: latest })
    : Result.succeed(day);
};

/** A day that has come, or none where none may be given. */
export const dayGoneBy = <D extends Day | null>(
  context: Context,
  day: D,
  path: Path,
): Result.Result<D, KernelRefusal> =>
  day === null
    ? Result.succeed(day)
    : Result.flatMap(possibleDay(context, day, path), (): Result.Result<D, KernelRefusal> =>
        day > context.now.day ? Result.fail({ _tag: "InTheFuture", path }) : Result.succeed(day),
      );

/** A local civil time resolved once, by whoever makes the fact; refused where it does not exist or exists twice. */
export const resolved = (
  context: CivilGround,
  civil: CivilTime,
  path: Path,
): Result.Result<LocalInstant, KernelRefusal> =>
  Result.flatMap(
    possibleDay(context, civil.day, path),
    (): Result.Result<LocalInstant, KernelRefusal> => {
      const instant = context.civil.at(civil);
      if (instant === "gap") return Result.fail({ _tag: "TimeDoesNotExist", path });
      if (instant === "twice") return Result.fail({ _tag: "TimeExistsTwice", path });
      return Result.succeed(instant);
    },
  );

/** The same, for something that has happened: never after now. */
export const happened = (
  context: CivilGround,
  civil: CivilTime,
  path: Path,
): Result.Result<LocalInstant, KernelRefusal> =>
  Result.flatMap(
    resolved(context, civil, path),
    (instant): Result.Result<LocalInstant, KernelRefusal> =>
      instant.at > context.now.at
        ? Result.fail({ _tag: "InTheFuture", path })
        : Result.succeed(instant),
  );

const midnight = Time.make("00:00");
const oneInTheMorning = Time.make("01:00");

/** The first instant of a local day gone by or today; some zones skip midnight when they change their clocks. */
export const dayBegins = (
  context: Context,
  day: Day,
  path: Path,
): Result.Result<LocalInstant, KernelRefusal> => {
  const time =
    context.civil.at({ day, time: midnight, which: "first" }) === "gap"
      ? oneInTheMorning
      : midnight;
  return happened(context, { day, time, which: "first" }, path);
};
