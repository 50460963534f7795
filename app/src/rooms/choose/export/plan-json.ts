import type { DownloadBody } from "../../../platform/define/page.ts";
import type { Reading } from "../views/words.ts";
import type { Calendar } from "../domain/planning/planning.ts";
import { dueOn } from "../domain/stakeholders.ts";
import type { Stakeholder } from "../domain/stakeholders.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/** The plan for other programs: ids, dates, cents, hours and shares, and no words but those that people wrote. */
export function planJson(
  { content }: Reading,
  { guide, plan, settings, stakeholders, canvas }: PlannedGuide,
): DownloadBody {
  const { calendar, budget, reach, ids, answers, bylaw, outdated } = plan;
  const file = {
    guide: guide.id,
    edition: content.version,
    items: ids,
    outdated: outdated ?? null,
    decider: answers.Q5,
    settings,
    reach,
    ...datedRecord(calendar),
    bylaw: bylaw.map(({ article, ...says }) => ({ article: article.number, text: article.text, ...says })),
    budget,
    stakeholders: stakeholders.map(stakeholderRecord),
    canvas: canvas?.fields.map(({ field, state, own, used }) => ({
      ...{ field, state, text: own?.text ?? "" },
      tools: used.map(({ tool, toolVersion, lang, text }) => ({ tool, toolVersion, lang, text })),
    })),
  };
  return {
    contentType: "application/json; charset=utf-8",
    body: `${JSON.stringify(file, null, 2)}\n`,
    fileName: "planning.json",
  };
}

/** Everything that has a date; without a day of decision there is no schedule yet. */
function datedRecord(calendar: Calendar | undefined) {
  if (calendar === undefined) return { schedule: null };
  const { schedule, fit, hours, closures, unknownSchoolYears, terms } = calendar;
  return {
    ...{ schedule, fit, closures, unknownSchoolYears },
    bylawDays: terms.map(({ saying, on, isKept }) => ({ article: saying.article.number, of: saying.of, on, isKept })),
    hours: {
      ...hours,
      byRole: Object.fromEntries(hours.byRole),
      weeks: hours.weeks.map((week) => ({ ...week, byRole: Object.fromEntries(week.byRole) })),
    },
  };
}

/** What the team knows and promised, without who of the team wrote it and what was said: that stays where it can be erased. */
function stakeholderRecord(one: Stakeholder) {
  const { id, name, targetGroup, stake, affected, influence, method, otherWay, caretaker, contacts } = one;
  return {
    ...{ id, name, targetGroup, stake, affected, influence, method, otherWay, caretaker },
    contacts: contacts.map(({ on, promise }) => ({
      on,
      ...(promise && {
        promise: {
          ...{ text: promise.text, promisedFor: promise.promisedFor, dueOn: dueOn(promise) },
          outcomes: promise.outcomes.map(({ outcome, movedTo, note, saidAt }) => ({ outcome, movedTo, note, saidAt })),
        },
      }),
    })),
  };
}
