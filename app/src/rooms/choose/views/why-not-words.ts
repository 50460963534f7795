import type { Bar, Lever, WhyNot } from "@brink/decision-guide";
import type { MessageParams } from "../../../kernel/refusal.ts";
import { barrierWords } from "./reason-words.ts";
import type { Reading } from "./words.ts";
import { euros, groupName, levelName, listed, nameOf, namesOf, oneOfNames } from "./words.ts";

/** The first layer: one sentence. */
export function whyNotSentence(reading: Reading, id: string, answer: WhyNot): string {
  const { frame } = reading;
  const item = nameOf(reading, id);
  switch (answer.code) {
    case "advised":
    case "barred":
      return frame.t(`choose.whyNot.${answer.code}`, { item });
    case "equallyGood":
    case "behind":
      return frame.t(`choose.whyNot.${answer.code}`, {
        item,
        points: answer.pointsBehind,
        combination: namesOf(reading, answer.instead.items),
      });
  }
}

/** Which rule keeps it out, with the figures. */
export function barWords(reading: Reading, id: string, bar: Bar): string {
  if (bar.code === "overpromise" || bar.code === "dpiaMissing") return barrierWords(reading, bar);
  const isAlone = bar.code === "noCompanion" && bar.companions.length === 0;
  const key = isAlone ? "noCompanionAtAll" : bar.code;
  return reading.frame.t(`choose.whyNot.bar.${key}`, { item: nameOf(reading, id), ...barParams(reading, bar) });
}

function barParams(reading: Reading, bar: Bar): MessageParams {
  const { frame } = reading;
  switch (bar.code) {
    case "levelTooFar":
      return { level: levelName(reading, bar.level), levels: namesOfLevels(reading, bar.levels) };
    case "aboveBudget":
    case "planAboveBudget":
      return { needed: euros(frame, bar.neededEur), budget: euros(frame, bar.budgetEur) };
    case "startsTooLate":
      return { needed: bar.neededWeeks, weeks: bar.weeks };
    case "planAboveHours":
      return { needed: bar.neededHours, hours: bar.staffHours };
    case "needAbsent":
      return { needs: nameOf(reading, bar.needs) };
    case "noCompanion":
      return { companions: oneOfNames(reading, bar.companions), count: bar.companions.length };
    default:
      return {};
  }
}

function namesOfLevels(reading: Reading, levels: readonly number[]): string {
  return listed(
    reading.frame,
    levels.map((level) => levelName(reading, level)),
  );
}

/** What would have to be otherwise. */
export function leverWords(reading: Reading, lever: Lever): string {
  const { frame } = reading;
  switch (lever.code) {
    case "budgetEur":
      return frame.t("choose.whyNot.lever.budgetEur", { to: euros(frame, lever.to) });
    case "staffHours":
    case "weeks":
      return frame.t(`choose.whyNot.lever.${lever.code}`, { to: lever.to });
    case "level":
      return frame.t("choose.whyNot.lever.level", { to: levelName(reading, lever.to) });
    case "priority":
      return frame.t("choose.whyNot.lever.priority", { group: groupName(reading, lever.group) });
    case "deliberationNeed":
    case "representativenessNeed":
    case "heat":
    case "dpiaDone":
      return frame.t(`choose.whyNot.lever.${lever.code}`);
  }
}
