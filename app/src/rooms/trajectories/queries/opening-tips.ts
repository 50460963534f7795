import type { Work } from "../../../platform/define/work.ts";
import type { Activity, Trajectory } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import { paths } from "../paths.ts";
import { activitiesOf } from "../plan-reader.ts";
import { mayPrepare } from "../policy.ts";
import type { NextStep, TrajectoriesBindings } from "../ports.ts";
import { textsWithHints } from "./texts-with-hints.ts";

/** What would make a trajectory better before it opens: plainer texts, days, and what other rooms know of. */
export async function openingTips(
  work: Work,
  bindings: Pick<TrajectoriesBindings, "tips" | "texts">,
  trajectory: Trajectory,
): Promise<readonly NextStep[]> {
  const found: NextStep[] = [];
  const count = (await textsWithHints(work, bindings.texts, trajectory)).reduce(
    (sum, { hints }) => sum + hints.length,
    0,
  );
  if (count > 0) {
    found.push({
      sentenceKey: "trajectories.tip.plainLanguage",
      params: { count },
      linkKey: "trajectories.tip.plainLanguageLink",
      href: paths.plainLanguage(trajectory.id),
      policy: mayPrepare,
    });
  }
  found.push(...dayTips(trajectory.id, await activitiesOf(work, trajectory.id), dayOf(work.now)));
  for (const finder of bindings.tips) found.push(...(await finder.tips(work, trajectory)));
  return found;
}

/** Activities of which nobody can know when they are, and a plan whose days went by while it was prepared. */
function dayTips(id: string, activities: readonly Activity[], today: string): readonly NextStep[] {
  const href = paths.activities(id);
  const asking = activities.filter(({ methodId }) => methodId !== feedbackLoop);
  const count = asking.filter(
    (activity) => activity.startsOn === undefined && activityState(activity, today) === "planned",
  ).length;
  const states = asking.filter(({ inBrink }) => inBrink !== undefined).map((one) => activityState(one, today));
  const isOver = states.includes("done") && states.every((state) => state === "done" || state === "cancelled");
  const tip = (name: string, params: NextStep["params"] = {}): NextStep => ({
    ...{ sentenceKey: `trajectories.tip.${name}`, params, linkKey: `trajectories.tip.${name}Link` },
    ...{ href, policy: mayPrepare },
  });
  return [...(count > 0 ? [tip("undated", { count })] : []), ...(isOver ? [tip("over")] : [])];
}
