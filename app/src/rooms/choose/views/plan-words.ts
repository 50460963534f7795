import type { BudgetLine } from "../domain/planning/budget.ts";
import type { GroupReach } from "../domain/planning/reach.ts";
import type { Week, WeekHours } from "../domain/planning/week-hours.ts";
import type { PlanProps } from "./planning.view.tsx";
import type { Reading } from "./words.ts";
import { competenceName, groupName, listed, markWord, nameOf, say } from "./words.ts";

/** What a page and a paper both say; every number with its mark. */
export type ReachWords = {
  readonly group: string;
  readonly weight: string;
  readonly facts: readonly { readonly name: ReachFact; readonly text: string }[];
};
export const reachFacts = ["channels", "messenger", "moment", "expected", "missed", "repair"] as const;
export type ReachFact = (typeof reachFacts)[number];

/** How one group is reached, in words. */
export function reachWords(props: Reading, reach: GroupReach): ReachWords {
  const { frame, content } = props;
  const { t, format } = frame;
  const approach = content.planning.approaches.find(({ group }) => group === reach.group);
  const share = {
    share: format.percent(reach.share),
    low: format.percent(reach.low),
    high: format.percent(reach.high),
  };
  const estimate = markWord(frame, "E");
  const known = approach && markWord(frame, approach.mark);
  const texts: Readonly<Record<ReachFact, string>> = {
    channels: channelsText(props, reach),
    messenger: approach ? t("choose.reach.marked", { text: say(frame, approach.messenger), mark: known ?? "" }) : "",
    moment: approach ? t("choose.reach.marked", { text: say(frame, approach.moment), mark: known ?? "" }) : "",
    expected: t("choose.reach.expectedShare", { ...share, mark: estimate }),
    missed: t("choose.reach.missedShare", {
      share: format.percent(1 - reach.share),
      who: approach ? say(frame, approach.missed) : "",
      mark: known ?? "",
    }),
    repair: repairText(props, reach),
  };
  return {
    group: groupName(props, reach.group),
    weight: t(`choose.reach.weight.${reach.weight}`),
    facts: reachFacts.map((name) => ({ name, text: texts[name] })).filter(({ text }) => text !== ""),
  };
}

/** All that the share of the group counts, so that a reader can add it up. */
function channelsText(props: Reading, { channels, hasGoodChannel }: GroupReach): string {
  const { t, format } = props.frame;
  if (channels.length === 0) return t("choose.reach.noChannel");
  const each = channels.map(({ item, share }) =>
    t("choose.reach.channel", { item: nameOf(props, item), share: format.percent(share) }),
  );
  const all = t("choose.reach.marked", { text: listed(props.frame, each), mark: markWord(props.frame, "E") });
  return hasGoodChannel ? all : t("choose.reach.onlyABit", { all });
}

function repairText(props: Reading, { repair }: GroupReach): string {
  const { t, format } = props.frame;
  if (repair === undefined) return t("choose.reach.noRepair");
  const params = { item: nameOf(props, repair.item), share: format.percent(repair.share) };
  return t(repair.makesMany ? "choose.reach.addMany" : "choose.reach.add", params);
}

/** A line of the budget as cells: what, least, expected, most, from. */
export function budgetCells(props: Reading, line: BudgetLine): readonly string[] {
  const { t, format } = props.frame;
  const cents = [line.leastCents, line.expectedCents, line.mostCents];
  return [nameOf(props, line.item), ...cents.map((cents) => format.euros(cents)), t(`choose.budget.from.${line.from}`)];
}

/** Whether the money is enough, in one sentence. */
export function budgetSentence({ frame, plan }: Pick<PlanProps, "frame" | "plan">): string {
  const { t, format } = frame;
  const { total, availableCents } = plan.budget;
  const params = { expected: format.euros(total.expectedCents), most: format.euros(total.mostCents) };
  if (availableCents === undefined) return t("choose.budget.unknown", params);
  const available = format.euros(availableCents);
  if (total.expectedCents > availableCents) return t("choose.budget.over", { ...params, available });
  return t(total.mostCents > availableCents ? "choose.budget.tight" : "choose.budget.enough", { ...params, available });
}

/** Whether the team has the hours, in one sentence. */
export function hoursSentence({ frame }: Reading, { weeks, hours, availablePerWeek }: WeekHours): string {
  const { t, format } = frame;
  const params = { hours: format.number(hours), weeks: weeks.length };
  if (availablePerWeek === undefined) return t("choose.hours.unknown", params);
  const overFull = weeks.filter(({ isOverFull }) => isOverFull).length;
  const toTenths = Math.round(availablePerWeek * 10) / 10;
  const available = format.number(toTenths, Number.isInteger(toTenths) ? 0 : 1);
  return t(overFull === 0 ? "choose.hours.enough" : "choose.hours.over", { ...params, available, overFull });
}

/** The weeks that are too full, by their Monday; "" when there are none. */
export function overFullText({ frame }: Reading, weeks: readonly Week[]): string {
  const days = weeks.filter(({ isOverFull }) => isOverFull).map(({ monday }) => frame.format.dateShort(monday));
  return days.length === 0 ? "" : frame.t("choose.hours.overFullWeeks", { days: listed(frame, days) });
}

/** "Gesprekken leiden 4,5, Project leiden 2". */
export function rolesText(props: Reading, byRole: Week["byRole"]): string {
  return [...byRole]
    .sort((a, b) => b[1] - a[1])
    .map(([role, hours]) => `${competenceName(props, role)} ${props.frame.format.number(hours, 1)}`)
    .join(", ");
}
