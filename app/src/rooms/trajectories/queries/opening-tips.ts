import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { NextStep, TrajectoriesBindings } from "../ports.ts";
import { textsWithHints } from "./texts-with-hints.ts";

/** What would make a trajectory better before it opens: plainer texts, and what other rooms know of. */
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
  for (const finder of bindings.tips) found.push(...(await finder.tips(work, trajectory)));
  return found;
}
