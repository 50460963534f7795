import type { CheckId, Typed } from "@brink/decision-guide";
import { CHECK_IDS, THEMES } from "@brink/decision-guide";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { hashOf } from "../content/guide-content.ts";
import type { ScanAnswers } from "../domain/scan.ts";
import { scanAnswers } from "../domain/scan.ts";
import { saveChecksInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { keepTodos, updateAnswers } from "../writer.ts";
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
    const unknown = checksAsked(theme).find((check) => !isAnswer(typed[check]?.[0]));
    if (unknown !== undefined) return invalidField(unknown, "platform.field.choose");
    const given = readChecks(typed, theme);
    if (hashOf(saved) !== hashOf(given)) {
      const others = Object.entries(guide.checks).filter(([check]) => !check.startsWith(theme));
      const checks: ScanAnswers = { ...Object.fromEntries(others), ...given };
      await updateAnswers(work, id, { checks });
      await keepTodos(
        work,
        id,
        CHECK_IDS.filter((check) => checks[check] === "no" || checks[check] === "unknown"),
      );
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

function checksAsked(theme: string): readonly CheckId[] {
  return CHECK_IDS.filter((check) => check.startsWith(theme));
}

/** An answer, or none yet. */
function isAnswer(typed: string | undefined): boolean {
  return typed === undefined || typed === "" || scanAnswers.some((answer) => answer === typed);
}

function readChecks(typed: Typed, theme: string): ScanAnswers {
  return Object.fromEntries(
    checksAsked(theme).flatMap((check) => {
      const answer = scanAnswers.find((one) => one === typed[check]?.[0]);
      return answer === undefined ? [] : [[check, answer] as const];
    }),
  );
}
