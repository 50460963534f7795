import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import type { Situation } from "@brink/decision-guide";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { latestAdvice } from "../reader.ts";

/** What the last advice follows from, as a file: with the same rules and edition anyone gets the same advice. */
export const recomputeDownload = download({
  path: paths.recompute(":id"),
  policy: mayLook,
  params: z.object({ id: z.string() }),
  async load(work, { id }: { id: string }) {
    const stored = await latestAdvice(work, id);
    if (!stored) return notFound();
    const {
      ruleVersion,
      catalogueVersion,
      catalogueHash,
      ownNumbers,
      ownItems,
      inputHash,
      today,
      answers,
      seconds,
      advice,
    } = stored;
    const best = advice.best.map(({ items, total }) => ({ items, total }));
    const file = {
      ruleVersion,
      catalogueVersion,
      catalogueHash,
      ownNumbers,
      ownItems,
      inputHash,
      seconds,
      today,
      answers,
      situation: shortKeys(advice.situation),
      best,
    };
    return ok({
      contentType: "application/json; charset=utf-8",
      body: `${JSON.stringify(file, null, 2)}\n`,
      fileName: `brink-advies-${inputHash.slice(0, 8)}.json`,
    });
  },
});

/** The situation with the keys that the guide on the command line reads. */
function shortKeys(situation: Situation) {
  return {
    level: situation.level,
    room: situation.room,
    phases: situation.phases,
    budget: situation.budgetEur,
    hours: situation.staffHours,
    weeks: situation.weeks,
    delib: situation.deliberationNeed,
    repr: situation.representativenessNeed,
    heat: situation.heat,
    priority: situation.priority,
    coverage_target: situation.coverageTargetShare,
    scale: situation.scaleRatio,
    dpia: situation.dpiaDone,
    ...(situation.goals === undefined ? {} : { goals: situation.goals }),
  };
}
