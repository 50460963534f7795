import type { Frame } from "../../../platform/define/frame.ts";
import type { PlanEvent } from "../domain/planning/calendar-events.ts";
import type { Closure } from "../domain/planning/closed-days.ts";
import type { Calendar } from "../domain/planning/planning.ts";
import { paths } from "../paths.ts";
import { termWords } from "./bylaw-words.ts";
import { questionLink } from "./question-link.ts";
import type { Reading } from "./words.ts";
import { listed, nameOf } from "./words.ts";

/** "Voorbereiden: Keukentafelgesprek". */
export function eventWords(reading: Reading, { kind, item, term }: PlanEvent): string {
  if (term !== undefined) return termWords(reading, term);
  const name = item === undefined ? "" : nameOf(reading, item);
  return reading.frame.t(`choose.planning.event.${kind}`, { item: name });
}

/** The days that matter with those of the by-law, in order, in words. */
export function planDays(reading: Reading, { schedule, terms }: Pick<Calendar, "schedule" | "terms">) {
  const { beginsOn, inputEndsOn, papersOn, decisionOn, feedbackOn } = schedule;
  const days = [
    ["begins", beginsOn],
    ["inputEnds", inputEndsOn],
    ["papers", papersOn],
    ["decision", decisionOn],
    ["feedback", feedbackOn],
  ] as const;
  return [
    ...days.map(([key, day]) => ({ key, day, what: reading.frame.t(`choose.planning.day.${key}`) })),
    ...terms.map((term) => ({ key: term.saying.article.id, day: term.on, what: termWords(reading, term) })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** "Nog geen besluitdatum", with the address where somebody fills it in: a paper has no link to press. */
export function noDecisionWords({ frame, content }: Reading, guideId: string): string {
  const question = content.situation.questions.find(({ alsoAsk }) => alsoAsk?.key === "decisionDate");
  const place = question === undefined ? paths.guide(guideId) : questionLink(guideId, question);
  return frame.t("choose.paper.noDecision", { place: frame.url.base + place });
}

/** "3 mei 2027", or "3 mei tot en met 9 juli 2027". */
export function spanWords({ t, format }: Frame, from: string, to: string): string {
  if (from === to) return format.date(from);
  return t("choose.planning.span", { from: format.date(from), to: format.date(to) });
}

export function closureWords(frame: Frame, closure: Closure): string {
  const { t } = frame;
  if (closure.kind === "holiday") return t(`choose.planning.holiday.${closure.name}`);
  if (closure.kind === "school") {
    const regions = listed(
      frame,
      closure.regions.map((region) => t(`choose.planning.region.${region}`)),
    );
    return t("choose.planning.school", { holiday: t(`choose.planning.schoolHoliday.${closure.name}`), regions });
  }
  return t(closure.quiet ? "choose.planning.quiet" : "choose.planning.vote", {
    election: t(`choose.planning.election.${closure.name}`),
    on: frame.format.date(closure.to),
  });
}
