import type { ReactNode } from "react";
import { TARGET_GROUPS } from "@brink/decision-guide";
import type { CatalogueRecord, EvidenceMark } from "../content/record.ts";
import { goalWords } from "./reason-words.ts";
import type { Reading } from "./words.ts";
import { groupName, levelName, listed, nameOf, rangeText } from "./words.ts";

export type MethodViewProps = Reading & { readonly record: CatalogueRecord };

export type Fact = {
  readonly name: string;
  readonly value: ReactNode;
  readonly mark: EvidenceMark;
  readonly sources: readonly string[];
};

/** What is known of it, each fact with its evidence. */
export function factsOf(props: MethodViewProps): readonly Fact[] {
  const { frame, record } = props;
  const { t } = frame;
  const fact = (name: string, marked: { mark: EvidenceMark; sources: readonly string[] }, value: ReactNode): Fact => ({
    name: t(`choose.method.fact.${name}`),
    value,
    mark: marked.mark,
    sources: marked.sources,
  });
  const scale = (name: "digitalSkill" | "literacy" | "deliberation" | "representativeness" | "privacyRisk") =>
    fact(name, record[name], t(`choose.scale.${name}.${record[name].value}`));
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? t("choose.method.nothing")
      : listed(
          frame,
          ids.map((id) => nameOf(props, id)),
        );
  return [
    fact(
      "levels",
      record.levels,
      listed(
        frame,
        record.levels.value.map((level) => levelName(props, level)),
      ),
    ),
    fact(
      "phases",
      record.phases,
      listed(
        frame,
        record.phases.value.map((phase) => t(`choose.phase.${phase}`)),
      ),
    ),
    fact(
      "carries",
      record.carries,
      record.carries.value.length === 0 ? t("choose.method.nothing") : goalWords(props, record.carries.value),
    ),
    fact("groupSize", record.groupSize, rangeText(props, record.groupSize.value, "people")),
    fact("costEur", record.costEur, rangeText(props, record.costEur.value, "euros")),
    fact("staffHours", record.staffHours, rangeText(props, record.staffHours.value, "hours")),
    fact("leadWeeks", record.leadWeeks, rangeText(props, record.leadWeeks.value, "weeks")),
    fact(
      "durationDays",
      record.durationDays,
      record.durationDays.value >= 365
        ? t("choose.method.continuous")
        : t("choose.method.days", { days: record.durationDays.value }),
    ),
    scale("digitalSkill"),
    scale("literacy"),
    scale("deliberation"),
    scale("representativeness"),
    scale("privacyRisk"),
    fact(
      "escalationRisk",
      record.escalationRisk,
      t("choose.scale.escalationRisk", { value: record.escalationRisk.value }),
    ),
    fact("needs", record.needs, names(record.needs.value)),
  ];
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
