import type { ScanAnswers } from "@brink/decision-guide";
import { CHECK_IDS, THEMES } from "@brink/decision-guide";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { hashOf } from "../content/guide-content.ts";
import { readChecks } from "../domain/answer-fields.ts";
import { saveChecksInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { changeAnswers } from "../guide-answers-writer.ts";
import { staffPace } from "./pace.ts";

/** The six checks of a theme, as far as answered. Every no, and everything nobody knows, becomes a to-do. */
export const saveChecks = command({
  name: "choose.save_checks",
  policy: mayGuide,
  input: saveChecksInput,
  rateLimit: staffPace,
  async run(work, { id, theme, before, go, typed }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    const saved = checksOf(guide.checks, theme);
    if (before !== "" && before !== hashOf(saved)) return refusedBy("choose.refused.changedMeanwhile");
    const asked = CHECK_IDS.filter((check) => check.startsWith(theme));
    const { checks: given, errors } = readChecks(asked, typed);
    if (errors.length > 0) return refused({ kind: "invalid", fields: errors });
    if (hashOf(saved) !== hashOf(given)) {
      const others = Object.entries(guide.checks).filter(([check]) => !check.startsWith(theme));
      const checks: ScanAnswers = { ...Object.fromEntries(others), ...given };
      await changeAnswers(work, guide, { checks });
      work.emit({ name: "choose.checks_saved", payload: { guideId: id } });
    }
    const next = THEMES[THEMES.indexOf(theme) + 1];
    return ok({ id, theme, next: go === "stay" ? theme : next });
  },
});

/** What is saved of one theme; its hash says what somebody saw. */
export function checksOf(checks: ScanAnswers, theme: string): ScanAnswers {
  return Object.fromEntries(Object.entries(checks).filter(([check]) => check.startsWith(theme)));
}
