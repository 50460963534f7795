import type { ReactNode } from "react";
import { TARGET_GROUPS } from "@brink/decision-guide";
import type { CatalogueRecord, EvidenceMark } from "../content/record.ts";
import type { LibraryPaths } from "../paths.ts";
import { goalWords } from "./reason-words.ts";
import type { Reading } from "./words.ts";
import { groupName, levelName, listed, nameOf, rangeText } from "./words.ts";

export type MethodViewProps = Reading & { readonly record: CatalogueRecord; readonly library: LibraryPaths };

/** What the catalogue says with an evidence mark. */
type FactName = {
  [Name in keyof CatalogueRecord]-?: CatalogueRecord[Name] extends { mark: EvidenceMark } ? Name : never;
}[keyof CatalogueRecord];

export type Fact = {
  readonly name: string;
  readonly value: ReactNode;
  readonly mark: EvidenceMark;
  readonly sources: readonly string[];
};

/** What is known of it, each fact with its evidence. */
export function factsOf(props: MethodViewProps): readonly Fact[] {
  return [...useFacts(props), ...meansFacts(props), ...judgedFacts(props)];
}

/** What it is for: on which rungs, in which phases, and what it can deliver. */
function useFacts(props: MethodViewProps): readonly Fact[] {
  const { frame, record } = props;
  const { t } = frame;
  const levels = record.levels.value.map((level) => levelName(props, level));
  const phases = record.phases.value.map((phase) => t(`choose.phase.${phase}`));
  const nothing = record.carries.value.length === 0;
  return [
    factOf(props, "levels", listed(frame, levels)),
    factOf(props, "phases", listed(frame, phases)),
    factOf(props, "carries", nothing ? t("choose.method.nothing") : goalWords(props, record.carries.value)),
  ];
}

/** What it asks of people, money, staff and time. */
function meansFacts(props: MethodViewProps): readonly Fact[] {
  const { frame, record } = props;
  const { t } = frame;
  const days = record.durationDays.value;
  return [
    factOf(props, "groupSize", rangeText(props, record.groupSize.value, "people")),
    factOf(props, "costEur", rangeText(props, record.costEur.value, "euros")),
    factOf(props, "staffHours", rangeText(props, record.staffHours.value, "hours")),
    factOf(props, "leadWeeks", rangeText(props, record.leadWeeks.value, "weeks")),
    factOf(props, "durationDays", days >= 365 ? t("choose.method.continuous") : t("choose.method.days", { days })),
  ];
}

/** What is judged on a scale, and what it cannot do without. */
function judgedFacts(props: MethodViewProps): readonly Fact[] {
  const { frame, record } = props;
  const { t } = frame;
  const scale = (name: "digitalSkill" | "literacy" | "deliberation" | "representativeness" | "privacyRisk") =>
    factOf(props, name, t(`choose.scale.${name}.${record[name].value}`));
  const needs = record.needs.value.map((id) => nameOf(props, id));
  return [
    scale("digitalSkill"),
    scale("literacy"),
    scale("deliberation"),
    scale("representativeness"),
    scale("privacyRisk"),
    factOf(props, "escalationRisk", t("choose.scale.escalationRisk", { value: record.escalationRisk.value })),
    factOf(props, "needs", needs.length === 0 ? t("choose.method.nothing") : listed(frame, needs)),
  ];
}

function factOf({ frame, record }: MethodViewProps, name: FactName, value: ReactNode): Fact {
  const { mark, sources } = record[name];
  return { name: frame.t(`choose.method.fact.${name}`), value, mark, sources };
}

/** How well it reaches each group. */
export function reachOf(props: MethodViewProps): readonly Fact[] {
  const { frame, record } = props;
  return TARGET_GROUPS.map((group) => ({
    name: groupName(props, group),
    value: frame.t(`choose.scale.reach.${scaleKey(record.reach.value[group])}`),
    mark: record.reach.mark,
    sources: record.reach.sources,
  }));
}

function scaleKey(reach: number): string {
  return reach < 0 ? `minus${-reach}` : `plus${reach}`;
}
