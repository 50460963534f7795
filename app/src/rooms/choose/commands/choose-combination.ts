import type { Answers } from "@brink/decision-guide";
import { itemsByIds, judgeScan, mayGoOn, parseAnswers, withExisting } from "@brink/decision-guide";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { challengeById, createPlan, dayOf, fillInFacts, startTrajectory } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import type { Guide } from "../domain/guide.ts";
import { knownFacts } from "../domain/known-facts.ts";
import { ownCombination } from "../domain/own-combination.ts";
import type { Carrier } from "../domain/plan.ts";
import { planOf } from "../domain/plan.ts";
import type { CalendarAsked } from "../domain/planning/planning.ts";
import { calendarBefore } from "../domain/planning/planning.ts";
import type { Schedule } from "../domain/planning/schedule.ts";
import { chooseCombinationInput } from "../inputs.ts";
import { planningSettingsOf } from "../planning-reader.ts";
import { mayChoose } from "../policy.ts";
import { adviceById, lockedGuide } from "../reader.ts";
import { contentOf } from "../own-numbers-store.ts";
import { insertChoice, setTrajectory } from "../writer.ts";
import { staffPace } from "./pace.ts";

/** Makes a combination the plan of the trajectory; the trajectory too, if there is none yet. */
export function chooseCombination(national: GuideContent, carriers: readonly Carrier[]) {
  return command({
    name: "choose.choose_combination",
    policy: mayChoose,
    input: chooseCombinationInput,
    rateLimit: staffPace,
    async run(work, { id, adviceId, items }) {
      const guide = await lockedGuide(work, id);
      const advice = await adviceById(work, adviceId);
      if (!guide || advice?.guideId !== guide.id) return notFound();
      if (!mayGoOn(judgeScan(guide.checks))) return refusedBy("choose.refused.outcomeSaysNo");
      const content = await contentOf(work, national);
      const outdated = outdatedBy(guide, advice, content);
      if (outdated !== undefined) return refusedBy(`choose.refused.outdated.${outdated}`);
      const answers = parseAnswers(guide.answers);
      if (!answers.ok) return refusedBy("choose.refused.incomplete", { count: answers.refusal.length });
      const own = ownCombination(content.catalogue, answers.value, advice.today, items);
      if (!own.ok) return refusedBy(`choose.refused.items.${own.refusal.code}`);
      const [barrier] = own.value.barriers;
      if (barrier !== undefined) return refusedBy(`choose.refused.barrier.${barrier.code}`);
      const trajectory = await theTrajectory(work, guide, answers.value, content);
      if (!trajectory.ok) return trajectory;
      const trajectoryId = trajectory.value.id;
      if (!(await insertChoice(work, id, { adviceId, trajectoryId, items })))
        return refusedBy("choose.refused.chosenBefore");
      const chosen = itemsByIds(withExisting(content.catalogue, answers.value.Q19), items);
      if (!chosen.ok) return refusedBy("choose.refused.items.unknownItem");
      const counted = { items: chosen.value, answers: answers.value, situation: own.value.situation };
      const days = await countedBack(work, id, { ...counted, content: content.planning });
      const planned = planOf(chosen.value, dayOf(work.now), carriers, days);
      const plan = await createPlan(work, { trajectoryId, adviceId, items: planned });
      if (!plan.ok) return plan;
      work.emit({ name: "choose.combination_chosen", payload: { guideId: id, adviceId, trajectoryId } });
      return ok({ id, trajectoryId });
    },
  });
}

/** The days counted back from the decision; none when something should have begun already, or no day is known. */
async function countedBack(
  work: Work,
  guideId: string,
  asked: Omit<CalendarAsked, "settings" | "today">,
): Promise<Schedule["lines"]> {
  const settings = await planningSettingsOf(work, guideId);
  const calendar = calendarBefore({ ...asked, settings, today: dayOf(work.now) });
  return calendar?.fit.fits === true ? calendar.schedule.lines : [];
}

async function theTrajectory(
  work: Work,
  guide: Guide,
  answers: Answers,
  content: GuideContent,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const found = await trajectoryOf(work, guide);
  if (!found.ok) return found;
  await setTrajectory(work, guide.id, found.value.id);
  return fillInFacts(work, found.value.id, knownFacts(answers, content));
}

/** The trajectory of the guide, made from its challenge when there is none yet. */
export async function trajectoryOf(work: Work, guide: Guide): Promise<Result<{ readonly id: string }, Refusal>> {
  if (guide.trajectoryId !== undefined) return ok({ id: guide.trajectoryId });
  const challenge = await challengeById(work, guide.challengeId);
  if (!challenge) return refusedBy("choose.refused.challengeGone");
  return startTrajectory(work, { challengeId: guide.challengeId, title: challenge.title });
}
