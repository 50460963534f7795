import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { Activity, Phase } from "../domain.ts";

/** What an activity is called: its own title, else its method. */
export function activityTitle(frame: Frame, activity: Activity, methodName: (methodId: string) => string): string {
  const own = said(frame, pickText(activity.title, frame.lang));
  return own === "" ? methodName(activity.methodId) : own;
}

/** What a phase is called: its own name, else its kind. */
export function phaseName(frame: Frame, phase: Phase): string {
  const own = said(frame, pickText(phase.name, frame.lang));
  return own === "" ? frame.t(`trajectories.phaseKind.${phase.kind}`) : own;
}

/** "12 november 2026", "12 november tot en met 3 december 2026", with the times of the day when there are any. */
export function whenOf(frame: Frame, when: Pick<Activity, "startsOn" | "endsOn" | "startsTime" | "endsTime">): string {
  const { t } = frame;
  if (when.startsOn === undefined) return t("trajectories.when.unknown");
  const days = daysText(frame, when.startsOn, when.endsOn);
  const { startsTime, endsTime } = when;
  if (startsTime === undefined) return days;
  if (endsTime === undefined) return t("trajectories.when.from", { days, from: startsTime });
  return t("trajectories.when.between", { days, from: startsTime, to: endsTime });
}

export function daysText(frame: Frame, startsOn: string, endsOn: string | undefined): string {
  const { t, format } = frame;
  if (endsOn === undefined || endsOn === startsOn) return format.date(startsOn);
  const [from, to] = [format.date(startsOn), format.date(endsOn)];
  // The year is said once when both days have it: "13 oktober tot en met 17 november 2026".
  const year = ` ${startsOn.slice(0, 4)}`;
  const short = from.endsWith(year) && to.endsWith(year) ? from.slice(0, -year.length) : from;
  return t("trajectories.when.days", { from: short, to });
}
