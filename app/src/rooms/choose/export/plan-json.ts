import type { DownloadBody } from "../../../platform/define/page.ts";
import type { Reading } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/** The plan for other programs: ids, dates, cents, hours and shares, without words. */
export function planJson({ content }: Reading, { guide, plan, settings }: PlannedGuide): DownloadBody {
  const { calendar, budget, reach, ids, answers } = plan;
  const { schedule, fit, hours, closures, unknownSchoolYears } = calendar;
  const file = {
    guide: guide.id,
    edition: content.version,
    items: ids,
    decider: answers.Q5,
    settings,
    reach,
    schedule,
    fit,
    closures,
    unknownSchoolYears,
    hours: {
      ...hours,
      byRole: Object.fromEntries(hours.byRole),
      weeks: hours.weeks.map((week) => ({ ...week, byRole: Object.fromEntries(week.byRole) })),
    },
    budget,
  };
  return {
    contentType: "application/json; charset=utf-8",
    body: `${JSON.stringify(file, null, 2)}\n`,
    fileName: "planning.json",
  };
}
