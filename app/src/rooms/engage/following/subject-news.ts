import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { answersHref, mapHref } from "../paths.ts";
import { middleOfSquare } from "../places/square.ts";
import { publicThemeHref } from "../themes/paths.ts";
import { listedTrajectories } from "./listed-trajectories.ts";
import type { News } from "./news.ts";
import type { NearAsked, SubjectNews } from "./subject-news-reader.ts";
import { answeredInThemes, answeredNear, publishedNear } from "./subject-news-reader.ts";
import { subjectFrom } from "./subject.ts";

/** News for who follows a theme or a place: of all that happens only what is about that. */
export async function subjectNews(
  work: Work,
  subjects: readonly string[],
  when: { readonly since: Date; readonly timeZone: string },
): Promise<readonly News[]> {
  const themes = subjects.flatMap((one) => {
    const subject = subjectFrom(one);
    return subject?.kind === "theme" ? [subject.id] : [];
  });
  const near = subjects.flatMap(nearAsked);
  if (themes.length + near.length === 0) return [];
  const known = await listedTrajectories(work);
  return [
    ...(await publishedNear(work, when, near)).flatMap((row) => newsOf(row, "near_published", known, mapHref)),
    ...(await answeredNear(work, when, near)).flatMap((row) => newsOf(row, "near_answers", known, answersHref)),
    ...(await answeredInThemes(work, when, themes)).flatMap((row) =>
      newsOf(row, "theme_answers", known, (slug) => publicThemeHref(slug, row.themeId)).map((one) => ({
        ...one,
        named: { name: row.name, phaseKind: null, inBrink: null },
      })),
    ),
  ];
}

function nearAsked(text: string): readonly NearAsked[] {
  const subject = subjectFrom(text);
  if (subject?.kind !== "near") return [];
  const { lon, lat } = middleOfSquare(subject.square);
  return [{ subject: text, lon, lat, metres: Number(subject.metres) }];
}

/** Of a trajectory that residents may see; of another nothing. */
function newsOf(
  { subject, trajectoryId, day, many, first, last }: SubjectNews,
  kind: News["kind"],
  known: ReadonlyMap<string, Trajectory>,
  pathOf: (slug: string) => string,
): readonly News[] {
  const trajectory = known.get(trajectoryId);
  if (!trajectory) return [];
  const key = `${kind} ${subject} ${trajectoryId} ${day}`;
  return [{ key, kind, trajectory, at: first, changedAt: last, day, many, subject, path: pathOf(trajectory.slug) }];
}
