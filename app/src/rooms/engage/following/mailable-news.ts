import type { Work } from "../../../platform/define/work.ts";
import { municipalityOf } from "../../tenancy/room.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { FollowingBindings } from "./bindings.ts";
import { everything, newsDays } from "./domain.ts";
import type { News } from "./news.ts";
import { newsSince } from "./news.ts";
import { subjectsFollowed } from "./reader.ts";
import { subjectNews } from "./subject-news.ts";
import { isNear } from "./subject.ts";

/** What a mail of now may tell: nothing too old, and of answers only days that are over, so that a day is told whole. Of themes and places those that are followed, or these. */
export async function mailableNews(
  work: Work,
  bindings: Pick<FollowingBindings, "reports">,
  subjects?: readonly string[],
): Promise<readonly News[]> {
  const timeZone = (await municipalityOf(work))?.timeZone ?? "Europe/Amsterdam";
  const since = new Date(work.now.getTime() - newsDays * 86_400_000);
  const today = dayOf(work.now, timeZone);
  const all = await newsSince(work, bindings, { since, timeZone });
  const apart = await subjectNews(work, subjects ?? (await subjectsFollowed(work)), { since, timeZone });
  return [...all, ...apart].filter(({ day }) => day === undefined || day < today);
}

/** The news about what somebody follows. */
export function newsAbout(news: readonly News[], subjects: readonly string[]): readonly News[] {
  const isNeighbour = subjects.some(isNear);
  return news.filter(({ trajectory, subject, kind }) => {
    if (subject !== undefined) return subjects.includes(subject);
    if (subjects.includes(everything) || subjects.includes(trajectory.id)) return true;
    // Nobody knows yet where people will take part: whoever follows a place hears of every beginning.
    return kind === "opened" && isNeighbour;
  });
}

export function keysAbout(news: readonly News[], subjects: readonly string[]): readonly string[] {
  return newsAbout(news, subjects).map(({ key }) => key);
}
