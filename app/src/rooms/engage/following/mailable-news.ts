import type { Work } from "../../../platform/define/work.ts";
import { municipalityOf } from "../../tenancy/room.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { FollowingBindings } from "./bindings.ts";
import { everything, newsDays } from "./domain.ts";
import type { News } from "./news.ts";
import { newsSince } from "./news.ts";

/** What a mail of now may tell: nothing too old, and of answers only days that are over, so that a day is told whole. */
export async function mailableNews(work: Work, bindings: Pick<FollowingBindings, "reports">): Promise<readonly News[]> {
  const timeZone = (await municipalityOf(work))?.timeZone ?? "Europe/Amsterdam";
  const since = new Date(work.now.getTime() - newsDays * 86_400_000);
  const today = dayOf(work.now, timeZone);
  return (await newsSince(work, bindings, { since, timeZone })).filter(({ day }) => day === undefined || day < today);
}

/** The news about what somebody follows. */
export function newsAbout(news: readonly News[], subjects: readonly string[]): readonly News[] {
  return news.filter(({ trajectory }) => subjects.includes(everything) || subjects.includes(trajectory.id));
}

export function keysAbout(news: readonly News[], subjects: readonly string[]): readonly string[] {
  return newsAbout(news, subjects).map(({ key }) => key);
}
