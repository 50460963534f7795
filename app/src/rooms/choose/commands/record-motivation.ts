import { invalidField, notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { motivate } from "../../trajectories/room.ts";
import { keptArticles } from "../bylaw-reader.ts";
import type { DatedArticle } from "../domain/bylaw.ts";
import { citedBeside } from "../domain/bylaw-says.ts";
import { datedArticles, groundsOn } from "../domain/bylaw.ts";
import { subjectOf } from "../domain/guide.ts";
import { recordMotivationInput } from "../inputs.ts";
import { insertMotivation } from "../motivation-writer.ts";
import { mayChoose } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { setTrajectory } from "../writer.ts";
import { trajectoryOf } from "./choose-combination.ts";
import { staffPace } from "./pace.ts";

/**
 * When residents are not asked this time: why not, decided by whom and on what article of the by-law, kept with the trajectory
 * where anybody can find it.
 */
export const recordMotivation = command({
  name: "choose.record_motivation",
  policy: mayChoose,
  input: recordMotivationInput,
  rateLimit: staffPace,
  async run(work, { id, articleId, ...motivation }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    const articles = datedArticles(await keptArticles(work));
    const wrong = wrongGround(articles, motivation.on, articleId);
    if (wrong !== undefined) return invalidField("articleId", wrong);
    const trajectory = await trajectoryOf(work, guide);
    if (!trajectory.ok) return trajectory;
    const trajectoryId = trajectory.value.id;
    await setTrajectory(work, id, trajectoryId);
    const recorded = await motivate(work, trajectoryId, motivation);
    if (!recorded.ok) return recorded;
    const { checks, version: guideVersion } = guide;
    const cited = citedBeside(articles, subjectOf(guide.answers), motivation.on, articleId).map((one) => one.id);
    await insertMotivation(work, { guideId: id, trajectoryId, articleId, cited, checks, guideVersion, ...motivation });
    work.emit({ name: "choose.motivation_recorded", payload: { guideId: id, trajectoryId } });
    return ok({ id, trajectoryId });
  },
});

/** The by-law of that day asks which exclusion was used, when it has any; an article that did not hold is refused. */
function wrongGround(articles: readonly DatedArticle[], on: string, articleId: string | undefined): string | undefined {
  const grounds = groundsOn(articles, on);
  if (articleId === undefined)
    return grounds.some(({ kind }) => kind === "exclusion") ? "choose.motivation.exclusionNeeded" : undefined;
  return grounds.some((one) => one.id === articleId) ? undefined : "choose.motivation.notHolding";
}
