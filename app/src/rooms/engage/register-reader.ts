import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { FoundContributions } from "./by-answer-reader.ts";
import { byAnswer, owed } from "./by-answer-reader.ts";
import type { AnsweredContribution } from "./contribution.ts";
import type { Moderation, Route } from "./domain.ts";
import { inBatch } from "./paper/in-batch-reader.ts";
import { liesIn } from "./places/neighbourhoods/reader.ts";
import { contributionsSaying } from "./search/word-reader.ts";
import type { ThemeFilter } from "./themes/in-theme-reader.ts";
import { inTheme } from "./themes/in-theme-reader.ts";
import type { Searched } from "./search/words.ts";
import type { EngageTables } from "./tables.ts";
import type { Slice, Sliced } from "./contribution-reader.ts";
import { slicedContributions } from "./contribution-reader.ts";

export type RegisterFilter = Slice & {
  readonly trajectoryId: string;
  readonly activityId?: string | undefined;
  /** Leaves out what was taken back, as the counts of `answersOverview` do; `withdrawn` is that alone. */
  readonly moderation?: Moderation | "withdrawn" | undefined;
  readonly route?: Route | undefined;
  readonly batchId?: string | undefined;
  /** `open`: without an answer or a proposal; `proposed`: waits for a decider; `answered`. */
  /** Leaves out what is not shown, or was taken back. */
  readonly standing?: boolean;
  readonly answered?: "open" | "proposed" | "answered" | undefined;
  readonly asked?: Searched | undefined;
  readonly theme?: ThemeFilter | undefined;
  /** The code of a neighbourhood. */
  readonly neighbourhood?: string | undefined;
};

/** The register of a trajectory, without arguments: the newest first, the withdrawn last. */
export async function registerOf(work: Work, filter: RegisterFilter): Promise<Sliced<AnsweredContribution>> {
  const found = filtered(work, filter)
    .select("contribution_id")
    .orderBy("state")
    .orderBy("submitted_at", "desc")
    .orderBy("contribution_id");
  return slicedContributions(work, sql`${found}`, filter);
}

function filtered(work: Work, filter: RegisterFilter) {
  const { trajectoryId, activityId, moderation, route, batchId, answered, asked, standing, theme, neighbourhood } =
    filter;
  let found: FoundContributions = work.db
    .$extendTables<EngageTables>()
    .selectFrom(contributionsSaying(asked).as("engage_contribution"))
    .where("trajectory_id", "=", trajectoryId)
    .where("about_id", "is", null);
  if (activityId !== undefined && isId(activityId)) found = found.where("activity_id", "=", activityId);
  if (moderation === "withdrawn") found = found.where("state", "=", "withdrawn");
  else if (moderation !== undefined) found = found.where("moderation", "=", moderation).where("state", "=", "active");
  if (standing) found = owed(found);
  if (route !== undefined) found = found.where("route", "=", route);
  if (batchId !== undefined) found = found.where("contribution_id", "in", inBatch(batchId));
  if (theme !== undefined) found = found.where(inTheme(theme));
  if (neighbourhood !== undefined) found = found.where(liesIn(neighbourhood));
  return answered === undefined ? found : byAnswer(found, answered);
}
