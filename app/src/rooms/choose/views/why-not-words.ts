import type { Bar, Lever, WhyNot } from "@brink/decision-guide";
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
  const { frame } = reading;
  const item = nameOf(reading, id);
  switch (bar.code) {
    case "levelTooFar":
      return frame.t("choose.whyNot.bar.levelTooFar", {
        item,
        level: levelName(reading, bar.level),
        levels: listed(
          frame,
          bar.levels.map((level) => levelName(reading, level)),
        ),
      });
    case "aboveBudget":
    case "planAboveBudget":
      return frame.t(`choose.whyNot.bar.${bar.code}`, {
        item,
        needed: euros(frame, bar.neededEur),
        budget: euros(frame, bar.budgetEur),
      });
    case "startsTooLate":
      return frame.t("choose.whyNot.bar.startsTooLate", { item, needed: bar.neededWeeks, weeks: bar.weeks });
    case "planAboveHours":
      return frame.t("choose.whyNot.bar.planAboveHours", { item, needed: bar.neededHours, hours: bar.staffHours });
    case "overpromise":
      return frame.t("choose.barrier.overpromise", {
        level: levelName(reading, bar.level),
        room: levelName(reading, bar.room),
      });
    case "dpiaMissing":
      return frame.t("choose.barrier.dpiaMissing");
    case "needAbsent":
      return frame.t("choose.whyNot.bar.needAbsent", { item, needs: nameOf(reading, bar.needs) });
    case "noCompanion":
      return bar.companions.length === 0
        ? frame.t("choose.whyNot.bar.noCompanionAtAll", { item })
        : frame.t("choose.whyNot.bar.noCompanion", {
            item,
            companions: oneOfNames(reading, bar.companions),
            count: bar.companions.length,
          });
    case "noCombination":
    case "notAChoice":
      return frame.t(`choose.whyNot.bar.${bar.code}`, { item });
  }
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
