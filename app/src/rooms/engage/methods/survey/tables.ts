import type { ColumnType } from "kysely";
import type { DefaultedJsonColumn, JsonColumn } from "../../../../platform/storage/columns.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Localized } from "../../../../kernel/localized.ts";
import type { StoredCondition } from "./conditions/condition.ts";
import type { KindSettings, Option, Question } from "./domain.ts";

export type SurveyTables = {
  survey_question: {
    tenant_id: string;
    activity_id: string;
    code: string;
    position: number;
    kind: string;
    words: DefaultedJsonColumn<Localized>;
    required: boolean;
    options: DefaultedJsonColumn<readonly Option[]>;
    why: DefaultedJsonColumn<Localized>;
    settings: DefaultedJsonColumn<KindSettings>;
    recalls: string | null;
    since: Date | null;
    condition: ColumnType<StoredCondition | null, string | null, string | null>;
  };
  survey_answer: {
    tenant_id: string;
    contribution_id: string;
    activity_id: string;
    code: string;
    choices: string[];
    words: string;
  };
  survey_contact: {
    tenant_id: string;
    contribution_id: string;
    activity_id: string;
    code: string;
    name: string;
    email: string;
    phone: string;
  };
  survey_template: {
    tenant_id: string;
    template_id: string;
    name: string;
    name_key: string;
    questions: JsonColumn<readonly Question[]>;
    made_by_name: string;
    made_at: Date;
  };
  survey_test: {
    tenant_id: string;
    test_id: string;
    activity_id: string;
    fields: JsonColumn<Fields>;
    made_by_name: string;
    made_at: Date;
  };
  survey_tag: { tenant_id: string; activity_id: string; code: string; tag: string; position: number };
  survey_answer_tag: { tenant_id: string; activity_id: string; code: string; contribution_id: string; tag: string };
};
