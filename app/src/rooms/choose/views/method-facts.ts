import type { ReactNode } from "react";
import { TARGET_GROUPS } from "@brink/decision-guide";
import type { CatalogueRecord, EvidenceMark } from "../content/record.ts";
import type { OwnField, OwnNumber } from "../domain/own-numbers.ts";
import { isReachField, reachField, valueOf } from "../domain/own-numbers.ts";
import type { LibraryPaths } from "../paths.ts";
import { numberName, numberWords } from "./number-words.ts";
import type { KnownCase } from "../ports.ts";
import { goalWords } from "./reason-words.ts";
import type { Reading } from "./words.ts";
import { levelName, listed, nameOf } from "./words.ts";

export type MethodViewProps = Reading & {
  readonly record: CatalogueRecord;
  readonly library: LibraryPaths;
  /** Where a number is replaced by the municipality's own, for who may. */
  readonly numbers?: ((item: string, field: string) => string) | undefined;
  /** Those in which it was used. */
  readonly cases: readonly KnownCase[];
};

/** What the catalogue says with an evidence mark. */
type FactName = {
  [Name in keyof CatalogueRecord]-?: CatalogueRecord[Name] extends { mark: EvidenceMark } ? Name : never;
}[keyof CatalogueRecord];

export type Fact = {
  /** What a municipality can replace by a number of its own. */
  readonly field?: OwnField;
  readonly own?: OwnNumber | undefined;
  readonly name: string;
  readonly value: ReactNode;
  readonly mark: EvidenceMark;
  readonly sources: readonly string[];
};

/** What else is known of it, each fact with its evidence. */
export function factsOf(props: MethodViewProps): readonly Fact[] {
  return [...useFacts(props), ...judgedFacts(props)];
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
export function costsOf(props: MethodViewProps): readonly Fact[] {
  const fields = ["costEur", "staffHours", "leadWeeks", "durationDays", "groupSize"] as const;
  return fields.map((field) => numberFact(props, field, props.record[field]));
}

/** What is judged on a scale, and what it cannot do without. */
function judgedFacts(props: MethodViewProps): readonly Fact[] {
  const { frame, record } = props;
  const skills = ["digitalSkill", "literacy"] as const;
  const quality = ["deliberation", "representativeness", "privacyRisk", "escalationRisk"] as const;
  const needs = record.needs.value.map((id) => nameOf(props, id));
  return [
    ...[...skills, ...quality].map((field) => numberFact(props, field, record[field])),
    factOf(props, "needs", needs.length === 0 ? frame.t("choose.method.nothing") : listed(frame, needs)),
  ];
}

function factOf({ frame, record }: MethodViewProps, name: FactName, value: ReactNode): Fact {
  const { mark, sources } = record[name];
  return { name: frame.t(`choose.method.fact.${name}`), value, mark, sources };
}

/** How well it reaches each group. */
export function reachOf(props: MethodViewProps): readonly Fact[] {
  return TARGET_GROUPS.map((group) => numberFact(props, reachField(group), props.record.reach));
}

/** How sure a number of a record is, and on what it rests. */
export function nationalFact(record: CatalogueRecord, field: OwnField): Pick<Fact, "mark" | "sources"> {
  return isReachField(field) ? record.reach : record[field];
}

function numberFact(props: MethodViewProps, field: OwnField, national: Pick<Fact, "mark" | "sources">): Fact {
  const { content, record } = props;
  const own = content.own.find((one) => one.item === record.id && one.field === field);
  return {
    ...{ field, own, name: numberName(props, field), value: numberWords(props, field, valueOf(record, field)) },
    ...{ mark: own?.mark ?? national.mark, sources: own ? [] : national.sources },
  };
}
