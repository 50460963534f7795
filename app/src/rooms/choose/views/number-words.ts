import type { OwnField, OwnValue, RangeField } from "../domain/own-numbers.ts";
import { reachGroup } from "../domain/own-numbers.ts";
import type { Reading } from "./words.ts";
import { groupName, rangeText } from "./words.ts";

const rangeUnits = { groupSize: "people", costEur: "euros", staffHours: "hours", leadWeeks: "weeks" } as const;

/** What a number of the catalogue is about. */
export function numberName(reading: Reading, field: OwnField): string {
  const group = reachGroup(field);
  return group === undefined ? reading.frame.t(`choose.method.fact.${field}`) : groupName(reading, group);
}

/** As `numberName`, where no heading above says that it is about reach. */
export function wholeNumberName(reading: Reading, field: OwnField): string {
  const name = numberName(reading, field);
  return reachGroup(field) === undefined ? name : reading.frame.t("choose.ownNumber.reach", { group: name });
}

/** A number of the catalogue in words: "€ 500 tot € 6.000", "een beetje". */
export function numberWords(reading: Reading, field: OwnField, value: OwnValue): string {
  const { t } = reading.frame;
  // @NOTE safe: only the fields of a range have two numbers.
  if (typeof value !== "number") return rangeText(reading, value, rangeUnits[field as RangeField]);
  if (reachGroup(field) !== undefined) return t(`choose.scale.reach.${value < 0 ? "minus" : "plus"}${Math.abs(value)}`);
  if (field === "escalationRisk") return t("choose.scale.escalationRisk", { value });
  if (field !== "durationDays") return t(`choose.scale.${field}.${value}`);
  return value >= 365 ? t("choose.method.continuous") : t("choose.method.days", { days: value });
}
