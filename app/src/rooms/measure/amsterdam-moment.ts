import { amsterdamMs } from "@brink/indicators";

/** The moment at which clocks in Amsterdam show this time of this day; undefined when there is no such time. */
export function amsterdamMoment(day: string, time: string): Date | undefined {
  const [hour = Number.NaN, minute = Number.NaN] = time.split(":").map(Number);
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return undefined;
  return new Date(amsterdamMs(day, hour) + minute * 60_000);
}
