import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { TranslationState } from "../domain.ts";
import { withText, withTexts } from "../domain/texts.ts";
import type { TranslationFields } from "../plan-inputs.ts";
import { translateInput } from "../plan-inputs.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { replacePhases, updateActivity } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

/** The texts of one other language. Whoever ticks that it was checked signs it with their name. */
export const translateTrajectory = command({
  name: "trajectories.translate_trajectory",
  policy: mayPrepare,
  input: translateInput,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "trajectory_translated", payload: { lang: typed.lang } }, async (before) => {
      await translatePhases(work, before.id, typed);
      await translateActivities(work, before.id, typed);
      return ok({
        texts: JSON.stringify(withTexts(before.texts, typed.lang, typed)),
        translations: JSON.stringify({ ...before.translations, [typed.lang]: signature(work, typed.reviewed) }),
      });
    }),
});

function signature(work: Work, reviewed: boolean): TranslationState {
  return reviewed ? { reviewed, by: nameOf(work.actor), at: work.now.toISOString() } : { reviewed };
}

function nameOf(actor: Actor): string {
  return actor.kind === "person" ? actor.name : "Brink";
}

async function translatePhases(
  work: Work,
  trajectoryId: string,
  { lang, phaseNames }: TranslationFields,
): Promise<void> {
  if (phaseNames.length === 0) return;
  const named = new Map(phaseNames.map(({ id, text }) => [id, text]));
  const phases = await phasesOf(work, trajectoryId);
  const translated = phases.map((phase) => ({
    ...phase,
    name: withText(phase.name, lang, named.get(phase.id) ?? phase.name[lang] ?? ""),
  }));
  await replacePhases(work, trajectoryId, translated);
}

async function translateActivities(work: Work, trajectoryId: string, typed: TranslationFields): Promise<void> {
  const titles = new Map(typed.activityTitles.map(({ id, text }) => [id, text]));
  const said = new Map(typed.activitySaid.map(({ id, text }) => [id, text]));
  for (const activity of await activitiesOf(work, trajectoryId)) {
    const title = titles.get(activity.id);
    const words = said.get(activity.id);
    if (title === undefined && words === undefined) continue;
    await updateActivity(work, activity.id, activity.version, {
      ...(title === undefined ? {} : { title: JSON.stringify(withText(activity.title, typed.lang, title)) }),
      ...(words === undefined
        ? {}
        : { said: JSON.stringify(withText(activity.outcome?.said ?? {}, typed.lang, words)) }),
    });
  }
}
