import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { DownloadBody } from "../../../platform/define/page.ts";
import { icsOf } from "../../../platform/files/ics.ts";
import { eventsOf } from "../domain/planning/calendar-events.ts";
import { paths } from "../paths.ts";
import { eventWords } from "../views/planning-words.ts";
import type { Reading } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/**
 * The calendar of a plan as iCalendar: a second import moves what was there, as each thing keeps its own key. Without a day of
 * decision there is nothing to put in a calendar.
 */
export function planCalendar(
  reading: Reading,
  { guide, challenge, plan }: PlannedGuide,
): Result<DownloadBody, Refusal> {
  if (plan.calendar === undefined) return refusedBy("choose.planning.noCalendarFile");
  const { frame } = reading;
  const url = frame.url.base + paths.planning(guide.id);
  const events = eventsOf(plan.calendar.schedule, plan.calendar.terms).map((event) => ({
    uid: `${guide.id}.${event.key}@brink`,
    title: eventWords(reading, event),
    text: frame.t("choose.planning.ics.text", { challenge: challenge.title }),
    from: event.from,
    to: event.to,
    url,
  }));
  const body = icsOf({ name: challenge.title, timeZone: frame.tenant.timeZone, madeAt: frame.now, events });
  return ok({ contentType: "text/calendar; charset=utf-8", body, fileName: "planning.ics" });
}
