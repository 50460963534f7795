import type { DefinitionItem } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import type { CaseRecord } from "../cases/record.ts";
import type { CaseReading } from "./case-words.ts";
import { markText, say } from "./case-words.ts";

/** Where it was and by what it is found; what is not known says so. */
export function caseFacts({ frame, cases, record }: CaseReading & { readonly record: CaseRecord }) {
  const { t } = frame;
  const { topics, goals, people, area, placeSize, groups = [] } = record.situation;
  const { names } = cases;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["place", say(frame, record.place)],
    ["country", t(`learn.case.country.${record.country}`)],
    ["placeSize", placeSize && t(`learn.case.size.${placeSize}`)],
    ["topic", inWords(topics.map((code) => names.topic(code)))],
    ["goals", inWords(goals.map((code) => names.goal(code)))],
    ["area", area && say(frame, names.area(area))],
    ["people", people && say(frame, names.people(people))],
    ["groups", inWords(groups.map((code) => names.group(code)))],
    ["cost", costText(frame, record)],
  ];
  return facts.map(([name, value]): DefinitionItem => ({
    term: t(`learn.case.${name}`),
    value: value ?? t("learn.case.notKnown"),
  }));

  function inWords(texts: readonly Parameters<typeof say>[1][]): string | undefined {
    if (texts.length === 0) return undefined;
    // Each has commas of its own.
    return texts.map((text) => say(frame, text)).join("; ");
  }
}

function costText(frame: CaseReading["frame"], { situation: { costEur } }: CaseRecord): string | undefined {
  return costEur && `${frame.format.euros(costEur.value * 100)}. ${markText(frame, costEur)}`;
}
