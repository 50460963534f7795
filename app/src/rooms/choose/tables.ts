import type { Level, ScanAnswers, WhyNot } from "@brink/decision-guide";
import type { ColumnType, Generated } from "kysely";
import type { DayColumn, JsonColumn } from "../../platform/storage/columns.ts";
import type { CatalogueRecord } from "./content/record.ts";
import type { HolidayRegion } from "./content/planning-content.ts";
import type { ArticleDecider, ArticleTerm, Subject } from "./domain/article-rule.ts";
import type { ArticleKind } from "./domain/bylaw.ts";
import type { PlanField, SampleLanguage } from "./domain/canvas/fields.ts";
import type { ComputedAdvice } from "./domain/compute-advice.ts";
import type { GivenAnswers } from "./domain/guide.ts";
import type { OwnItem, OwnItemStep } from "./domain/own-items.ts";
import type { OwnField, OwnNumber, OwnValue } from "./domain/own-numbers.ts";
import type { NotInvolving } from "./domain/motivation.ts";
import type { SharingTables } from "./sharing-tables.ts";

export type GuideTable = {
  tenant_id: string;
  id: string;
  challenge_id: string;
  trajectory_id: string | null;
  checks: ColumnType<ScanAnswers, string | undefined, string>;
  answers: ColumnType<GivenAnswers, string | undefined, string>;
  version: Generated<number>;
  created_at: Date;
  created_by: string;
  changed_at: Date;
  changed_by: string;
};

export type TodoTable = {
  tenant_id: string;
  id: string;
  guide_id: string;
  check_id: string;
  owner: Generated<string>;
  due_on: DayColumn;
  done_at: Date | null;
};

export type AdviceTable = {
  tenant_id: string;
  id: string;
  guide_id: string;
  guide_version: number;
  rule_version: string;
  catalogue_version: string;
  catalogue_hash: string;
  input_hash: string;
  today: ColumnType<never, string, never>;
  answers: JsonColumn<GivenAnswers>;
  advice: JsonColumn<ComputedAdvice>;
  own_numbers: JsonColumn<readonly OwnNumber[]>;
  own_items: JsonColumn<readonly OwnItem[]>;
  seconds: number;
  computed_at: Date;
  computed_by: string;
};

export type ChoiceTable = {
  tenant_id: string;
  advice_id: string;
  guide_id: string;
  trajectory_id: string;
  items: string[];
  chosen_at: Date;
  chosen_by: string;
};

export type WhyNotTable = {
  tenant_id: string;
  advice_id: string;
  item: string;
  answer: JsonColumn<WhyNot>;
  asked_at: Date;
  asked_by: string;
};

export type OwnNumberTable = {
  tenant_id: string;
  id: string;
  item: string;
  field: OwnField;
  value: JsonColumn<OwnValue>;
  mark: OwnNumber["mark"];
  source: string;
  reason: string;
  set_at: Date;
  set_by: string;
  ended_at: Date | null;
  ended_by: string | null;
};

export type OwnItemTable = {
  tenant_id: string;
  id: string;
  item: string;
  record: JsonColumn<CatalogueRecord>;
  copy_of: string | null;
  step: OwnItemStep["step"];
  source: string;
  reason: string;
  done_at: Date;
  done_by: string;
  followed_at: Date | null;
};

export type PlanningTable = {
  tenant_id: string;
  guide_id: string;
  region: HolidayRegion | null;
  addresses: number | null;
  letter_price_cents: number | null;
  hours_per_week: number | null;
  changed_at: Date;
  changed_by: string;
};

export type ArticleTable = {
  tenant_id: string;
  id: string;
  number: string;
  kind: ArticleKind | "repealed";
  text: string;
  holds_from: ColumnType<never, string, never>;
  subjects: JsonColumn<readonly Subject[]>;
  least_level: Level | null;
  decider: ArticleDecider | null;
  term_of: ArticleTerm | null;
  term_weeks: number | null;
  set_at: Date;
  set_by: string;
  ended_at: Date | null;
  ended_by: string | null;
};

export type MotivationTable = {
  tenant_id: string;
  id: string;
  guide_id: string;
  trajectory_id: string;
  decision: NotInvolving;
  reasons: string;
  decided_by: string;
  decided_on: ColumnType<never, string, never>;
  article_id: string | null;
  cited: JsonColumn<readonly string[]>;
  checks: JsonColumn<ScanAnswers>;
  guide_version: number;
  recorded_at: Date;
  recorded_by: string;
};

export type PlanTextTable = {
  tenant_id: string;
  guide_id: string;
  field: PlanField;
  text: string;
  version: Generated<number>;
  changed_at: Date;
  changed_by: string;
};

export type PlanToolTable = {
  tenant_id: string;
  guide_id: string;
  tool: string;
  lang: SampleLanguage;
  text: string;
  tool_version: number;
  version: Generated<number>;
  changed_at: Date;
  changed_by: string;
};

export type ChooseTables = SharingTables & {
  choose_guide: GuideTable;
  choose_todo: TodoTable;
  choose_advice: AdviceTable;
  choose_choice: ChoiceTable;
  choose_why_not: WhyNotTable;
  choose_own_number: OwnNumberTable;
  choose_own_item: OwnItemTable;
  choose_planning: PlanningTable;
  choose_article: ArticleTable;
  choose_motivation: MotivationTable;
  choose_plan_text: PlanTextTable;
  choose_plan_tool: PlanToolTable;
};
