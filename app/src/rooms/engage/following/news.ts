import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Translate } from "../../../platform/define/frame.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory, TrajectoryNews } from "../../trajectories/room.ts";
import { trajectoryNews, trajectoryPaths, unreadyAmong } from "../../trajectories/room.ts";
import { decisionPlace } from "../decision/paths.ts";
import type { DecisionEvent } from "../decision/reader.ts";
import { decisionsSince } from "../decision/reader.ts";
import { methods } from "../methods/index.ts";
import { answersHref } from "../paths.ts";
import type { AnswersOfDay } from "./answers-news-reader.ts";
import { answersByDay } from "./answers-news-reader.ts";
import type { FollowingBindings } from "./bindings.ts";
import { listedTrajectories } from "./listed-trajectories.ts";

/** What is told of a theme or a place alone. */
type SubjectKind = "near_published" | "near_answers" | "theme_answers";

/** One thing that happened in a public trajectory, for who follows it. */
export type News = {
  /** What happened, in words that stay the same: nobody is told the same key twice. */
  readonly key: string;
  readonly trajectory: Pick<Trajectory, "id" | "slug" | "texts">;
  readonly kind: TrajectoryNews["kind"] | "answers" | "report" | DecisionEvent["kind"] | SubjectKind;
  /** Only for who follows this: a theme or a place. */
  readonly subject?: string;
  readonly at: Date;
  /** Answers of a day grow until its end. */
  readonly changedAt: Date;
  /** The day itself, of what is counted by the day. */
  readonly day?: string;
  readonly many?: number;
  readonly named?: Pick<TrajectoryNews, "name" | "phaseKind" | "inBrink">;
  /** Where to read it. */
  readonly path: string;
};

export type NewsAsked = {
  readonly since: Date;
  readonly timeZone: string;
  /** Absent: of all trajectories that residents may see. */
  readonly trajectory?: Trajectory | undefined;
};

/** What happened since a moment, newest first. */
export async function newsSince(
  work: Work,
  { reports }: Pick<FollowingBindings, "reports">,
  { since, timeZone, trajectory }: NewsAsked,
): Promise<readonly News[]> {
  const known = trajectory ? new Map([[trajectory.id, trajectory]]) : await listedTrajectories(work);
  const steps = await withWaysIn(work, await trajectoryNews(work, { since, timeZone, trajectoryId: trajectory?.id }));
  const answers = await answersByDay(work, since, timeZone, trajectory?.id);
  const made = await reports.made(work, since);
  const news = [
    ...inThese(known, steps, stepNews),
    ...inThese(known, answers, answersNews),
    ...inThese(known, await decisionsSince(work, since, trajectory?.id), decisionNews),
    ...inThese(known, made, (of, row) => reportNews(of, row, reports.href(of.slug))),
  ];
  return news.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
}

/** Without the call to take part where nothing is asked yet: it is told once there is. */
async function withWaysIn(work: Work, steps: readonly TrajectoryNews[]): Promise<readonly TrajectoryNews[]> {
  const calls = steps.flatMap(({ kind, activityId, inBrink }) =>
    kind === "take_part" && activityId !== null ? [{ id: activityId, inBrink: inBrink ?? undefined }] : [],
  );
  const unready = await unreadyAmong(work, methods, calls);
  return steps.filter(({ activityId }) => activityId === null || !unready.has(activityId));
}

/** What is told of trajectories that residents may see; of the others nothing. */
function inThese<Row extends { readonly trajectoryId: string }>(
  known: ReadonlyMap<string, Trajectory>,
  rows: readonly Row[],
  make: (of: Trajectory, row: Row) => News,
): readonly News[] {
  return rows.flatMap((row) => {
    const of = known.get(row.trajectoryId);
    return of ? [make(of, row)] : [];
  });
}

function answersNews(trajectory: Trajectory, { day, many, first, last }: AnswersOfDay): News {
  const path = answersHref(trajectory.slug);
  return {
    key: `answers ${trajectory.id} ${day}`,
    kind: "answers",
    trajectory,
    at: first,
    changedAt: last,
    day,
    many,
    path,
  };
}

function reportNews(
  trajectory: Trajectory,
  { id, at }: { readonly id: string; readonly at: Date },
  path: string,
): News {
  return { key: `report ${id}`, kind: "report", trajectory, at, changedAt: at, path };
}

/** Told once for each day that is named: who corrects a slip in the words tells nobody anew. */
function decisionNews(trajectory: Trajectory, { kind, name, what, at }: DecisionEvent): News {
  const path = `${trajectoryPaths.trajectory(trajectory.slug)}#${decisionPlace}`;
  const named = { name, phaseKind: null, inBrink: null };
  return { key: `${kind} ${trajectory.id} ${what}`, trajectory, kind, at, changedAt: at, named, path };
}

/** A step is another one when it is taken at another moment: what is closed, opened again and closed is told twice. */
function stepNews(trajectory: Trajectory, { kind, at, ...named }: TrajectoryNews): News {
  const words = [kind, trajectory.id, at.toISOString(), named.phaseKind ?? "", named.name["nl"] ?? ""];
  const path = trajectoryPaths.trajectory(trajectory.slug);
  return { key: words.join(" ").trim(), trajectory, kind, at, changedAt: at, named, path };
}

/** The news in one line. */
export function newsLine({ kind, many = 0, named }: News, t: Translate, lang: string): string {
  return t(`engage.news.${kind}`, { many, name: named ? nameOf(named, t, lang) : "" });
}

function nameOf({ name, phaseKind, inBrink }: NonNullable<News["named"]>, t: Translate, lang: string): string {
  const own = ownName(name, lang);
  if (own !== "") return own;
  if (phaseKind !== null) return t(`trajectories.phaseKind.${phaseKind}`);
  const method = methods.find(({ id }) => id === inBrink);
  return method ? t(method.takePartKey) : t("engage.news.activity");
}

function ownName(name: Localized, lang: string): string {
  return pickText(name, lang).text;
}
