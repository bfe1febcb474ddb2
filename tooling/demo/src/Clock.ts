import { CivilTime, Instant } from "@coopilote/domain/kernel/time.ts";
import { civilZones } from "@coopilote/store/zones.ts";
import { Schema } from "effect";

const civil = Schema.decodeUnknownSync(CivilTime);

/** The instant of a civil time in a zone; fails where it does not exist, or exists twice. */
export const instantOf = (zone: string, day: string, time: string): Instant => {
  const local = civilZones.at(zone, civil({ day, time }));
  if (typeof local === "string") throw new RangeError(`${day} ${time} is a ${local} in ${zone}`);
  return local.at;
};

/** A clock that the teller moves; nothing else makes it run. */
export class Clock {
  #now: number;

  constructor(start: Instant) {
    this.#now = start;
  }

  get now(): Instant {
    return Instant.make(this.#now);
  }

  moveTo(instant: Instant): void {
    if (instant < this.#now) throw new RangeError("a tale does not go back in time");
    this.#now = instant;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
