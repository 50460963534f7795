import type { Job, Schedule } from "../define/job.ts";
import type { Room } from "../define/room.ts";

type Declaring = Pick<Room, "jobs" | "schedules" | "on">;

/** Which jobs follow which event, of all rooms together. */
export type Subscriptions = Readonly<Record<string, readonly Job[]>>;

/** Several rooms may follow one event; their jobs stand in the order of the rooms. */
export function joinSubscriptions(rooms: readonly Pick<Room, "on">[]): Subscriptions {
  const joined: Record<string, readonly Job[]> = {};
  for (const { on = {} } of rooms) {
    for (const [name, jobs] of Object.entries(on)) joined[name] = [...(joined[name] ?? []), ...jobs];
  }
  return joined;
}

export function joinSchedules(rooms: readonly Pick<Room, "schedules">[]): readonly Schedule[] {
  return rooms.flatMap(({ schedules = [] }) => schedules);
}

/** Every job that a room names anywhere, once. Two jobs with one name are a bug and stop the start. */
export function declaredJobs(rooms: readonly Declaring[]): readonly Job[] {
  const byName = new Map<string, Job>();
  for (const { jobs = [], schedules = [], on = {} } of rooms) {
    for (const job of [...jobs, ...schedules.map((schedule) => schedule.job), ...Object.values(on).flat()]) {
      const earlier = byName.get(job.name) ?? job;
      if (earlier !== job) throw new Error(`Two jobs are called ${job.name}.`);
      byName.set(job.name, job);
    }
  }
  return [...byName.values()];
}
