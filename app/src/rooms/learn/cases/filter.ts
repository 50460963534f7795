import { OPTIONS } from "@brink/decision-guide";
import type { CaseRecord, Outcome, PlaceSize } from "./record.ts";
import { itemsOf } from "./record.ts";

type Topic = CaseRecord["situation"]["topics"][number];

export type CaseFilter = {
  /** A method or technology that was used. */
  readonly item: string | undefined;
  readonly topic: Topic | undefined;
  readonly placeSize: PlaceSize | undefined;
  /** `unknown`: nobody told how it ended. */
  readonly outcome: Outcome | "unknown" | undefined;
};

export function matchingCases(records: readonly CaseRecord[], filter: CaseFilter): readonly CaseRecord[] {
  const { item, topic, placeSize, outcome } = filter;
  return records.filter(
    (record) =>
      (item === undefined || itemsOf(record).includes(item)) &&
      (topic === undefined || record.situation.topics.includes(topic)) &&
      (placeSize === undefined || record.situation.placeSize === placeSize) &&
      (outcome === undefined || (record.outcome?.value ?? "unknown") === outcome),
  );
}

/** By what they are most about, in the order of the question, each case once. No group is empty. */
export function byTopic(records: readonly CaseRecord[]): readonly (readonly [Topic, readonly CaseRecord[]])[] {
  const groups = Map.groupBy(records, ({ situation }) => situation.topics[0]);
  return OPTIONS.Q1.flatMap((topic) => {
    const found = groups.get(topic);
    return found === undefined ? [] : [[topic, found] as const];
  });
}

/** The methods and technologies that any case used, by id. */
export function usedItems(records: readonly CaseRecord[]): readonly string[] {
  return [...new Set(records.flatMap(itemsOf))].sort();
}
