import type { IndicatorResult, JsonValue } from "@brink/indicators";
import type { ColumnType, Generated } from "kysely";
import type { AgeBand, AreaKind } from "./population/population-frame.ts";

/** Read as what it is, written as JSON text. */
type JsonColumn<T> = ColumnType<T, string, string>;

/** Read and written as 2026-11-22; the reader casts it to text. */
type DayColumn = ColumnType<string, string, string>;

export type Wave = "before" | "close" | "threeMonths";
export type AnswerRoute = "invited" | "open" | "paper" | "spoken" | "phone";
export type AssessmentMoment = "before" | "after";

/** Codes by question; a question that was skipped is not there. */
export type Answers = Readonly<Record<string, string>>;

export type MeasureTables = {
  measure_value: {
    tenant_id: string;
    value_id: string;
    trajectory_id: string;
    indicator: string;
    definition_version: number;
    rule: string;
    inputs_hash: string;
    result: JsonColumn<IndicatorResult>;
    as_of: Date;
    computed_at: Date;
    computed_by: string;
  };
  measure_inputs: { tenant_id: string; inputs_hash: string; inputs: JsonColumn<JsonValue> };
  measure_response: {
    tenant_id: string;
    response_id: string;
    trajectory_id: string;
    wave: Wave;
    how: AnswerRoute;
    lang: string;
    answers: JsonColumn<Answers>;
    answered_on: DayColumn;
    entered_by_name: string | null;
  };
  measure_trait: {
    tenant_id: string;
    trait_id: string;
    trajectory_id: string;
    age_group: string | null;
    area: string | null;
    education: string | null;
    parents_birth_country: string | null;
    help: string | null;
  };
  measure_trait_ticket: { tenant_id: string; ticket_hash: string; trajectory_id: string; ends_at: Date };
  measure_invitation: {
    tenant_id: string;
    token_hash: string;
    trajectory_id: string;
    contact_key: string;
    wave: "close" | "threeMonths";
    sent_at: Date;
    is_used: Generated<boolean>;
  };
  measure_open_questionnaire: { tenant_id: string; trajectory_id: string; opened_at: Date };
  measure_self_assessment: {
    tenant_id: string;
    trajectory_id: string;
    person_id: string;
    moment: AssessmentMoment;
    answers: JsonColumn<Answers>;
    saved_at: Date;
  };
  measure_forgotten: { tenant_id: string; trajectory_id: string; forgotten_at: Date };
  measure_population: {
    tenant_id: string;
    year: number;
    area_code: string;
    name: string;
    kind: AreaKind;
    inhabitants: number | null;
    men: number | null;
    women: number | null;
    age_bands: JsonColumn<Readonly<Record<AgeBand, number | null>>>;
    households: number | null;
    source: "cbs" | "fictional";
    table_id: string;
    imported_at: Date;
  };
};
