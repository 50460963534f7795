import type { Answers, CatalogueItem } from "@brink/decision-guide";
import { DONT_KNOW } from "@brink/decision-guide";
import type { ParticipationMethod, PlanItem } from "../../trajectories/room.ts";
import { addDays } from "@brink/indicators";
import type { CalendarLine } from "./calendar.ts";
import { calendarOf } from "./calendar.ts";

/** A way of taking part in Brink, with the methods of the catalogue that it carries out. */
export type Carrier = Pick<ParticipationMethod, "id" | "carries">;

const daysPerWeek = 7;

/** Days of its own for an activity, counted back from the decision. */
type CountedBack = { readonly item: string; readonly startsOn: string; readonly endsOn: string | undefined };

/**
 * The activities of a combination: a first calendar, which the team moves. Dated as counted back from the decision when that
 * is given, else from today with the longest lead times.
 * A technology goes with the methods that need it or name it as a companion. What Brink itself can carry out happens in
 * Brink, until the team decides otherwise.
 */
export function planOf(
  items: readonly CatalogueItem[],
  today: string,
  carriers: readonly Carrier[] = [],
  countedBack: readonly CountedBack[] = [],
): readonly PlanItem[] {
  const methods = items.filter(({ kind }) => kind === "method");
  const technologies = items.filter(({ kind }) => kind === "technology");
  const lines = new Map(calendarOf(items).map((line) => [line.item, line]));
  return methods.map((method) => ({
    methodId: method.id,
    technologyIds: technologies.filter((technology) => belongs(technology, method)).map(({ id }) => id),
    inBrink: carriers.find(({ carries }) => carries.includes(method.id))?.id,
    ...(daysOf(countedBack.find(({ item }) => item === method.id)) ?? datesOf(lines.get(method.id), today)),
  }));
}

function belongs(technology: CatalogueItem, method: CatalogueItem): boolean {
  return (
    method.needs.includes(technology.id) ||
    method.pairsWith.includes(technology.id) ||
    technology.pairsWith.includes(method.id)
  );
}

function datesOf(line: CalendarLine | undefined, today: string): Pick<PlanItem, "startsOn" | "endsOn"> {
  if (line === undefined) return {};
  const startsOn = weekStart(today, line.firstWeek);
  if (line.lastWeek === undefined) return { startsOn };
  return { startsOn, endsOn: addDays(weekStart(today, line.lastWeek), 4) };
}

function daysOf(found: CountedBack | undefined): Pick<PlanItem, "startsOn" | "endsOn"> | undefined {
  if (found === undefined) return undefined;
  const { startsOn, endsOn } = found;
  return endsOn === undefined ? { startsOn } : { startsOn, endsOn };
}

/** The Monday of the so-many-eth week after the coming Monday. */
function weekStart(today: string, week: number): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const untilMonday = (8 - weekday) % daysPerWeek;
  return addDays(today, untilMonday + (week - 1) * daysPerWeek);
}

/** A figure that was given, undefined when it is not known. */
export function givenFigure(answer: Answers["Q15"]): number | undefined {
  return answer === DONT_KNOW ? undefined : answer;
}
