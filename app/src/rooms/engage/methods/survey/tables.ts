import type { ColumnType } from "kysely";
import type { Localized } from "../../../../kernel/localized.ts";
import type { Condition, Option, QuestionKind } from "./domain.ts";

type JsonColumn<T> = ColumnType<T, string | undefined, string>;

export type SurveyTables = {
  survey_question: {
    tenant_id: string;
    activity_id: string;
    code: string;
    position: number;
    kind: QuestionKind;
    words: JsonColumn<Localized>;
    required: boolean;
    options: JsonColumn<readonly Option[]>;
    condition: ColumnType<Condition | null, string | null, string | null>;
  };
  survey_answer: {
    tenant_id: string;
    contribution_id: string;
    activity_id: string;
    code: string;
    choices: string[];
    words: string;
  };
};
