import type { Migration } from "../../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../../platform/storage/tenant-table.ts";

const question = tenantTable(
  "survey_question",
  `activity_id uuid not null, code text not null, position integer not null,
   kind text not null check (kind in ('single', 'multiple', 'scale', 'open')),
   words jsonb not null, required boolean not null, options jsonb not null default '[]',
   -- Only asked of who gave one of these answers to an earlier question: { "code", "choices" }.
   condition jsonb`,
  "activity_id, code",
);

const answer = `
  ${tenantTable(
    "survey_answer",
    "contribution_id uuid not null, activity_id uuid not null, code text not null, choices text[] not null, words text not null",
    "contribution_id, code",
  )}
  create index survey_answer_question on survey_answer (tenant_id, activity_id, code);`;

/** What the team calls the answers in own words, and on which it put that. */
const tags = `
  ${tenantTable(
    "survey_tag",
    "activity_id uuid not null, code text not null, tag text not null, position integer not null",
    "activity_id, code, tag",
  )}
  ${tenantTable(
    "survey_answer_tag",
    "contribution_id uuid not null, activity_id uuid not null, code text not null, tag text not null",
    "contribution_id, code, tag",
  )}
  create index survey_answer_tag_question on survey_answer_tag (tenant_id, activity_id, code, tag);`;

/** How to reach somebody, apart from what they answered; "" for what they did not say. */
const contacts = `
  ${tenantTable(
    "survey_contact",
    `contribution_id uuid not null, activity_id uuid not null, code text not null,
     name text not null, email text not null, phone text not null`,
    "contribution_id, code",
  )}
  create index survey_contact_question on survey_contact (tenant_id, activity_id, code);`;

/** Questions under a name, for everybody of the municipality who writes a survey. */
const templates = `
  ${tenantTable(
    "survey_template",
    `template_id uuid not null, name text not null, name_key text not null, questions jsonb not null,
     made_by_name text not null, made_at timestamptz not null`,
    "template_id",
  )}
  create unique index survey_template_name on survey_template (tenant_id, name_key);`;

/** What the team filled in to try a survey out: where no answer of residents is. */
const tests = `
  ${tenantTable(
    "survey_test",
    `test_id uuid not null, activity_id uuid not null, fields jsonb not null,
     made_by_name text not null, made_at timestamptz not null`,
    "test_id",
  )}
  create index survey_test_activity on survey_test (tenant_id, activity_id, made_at);`;

export const migrations: readonly Migration[] = [
  { id: "engage_survey_0001_questions_and_answers", sql: question + answer },
  {
    // Which kinds there are say the folders of `kinds/`; what a kind keeps besides options only it can read.
    id: "engage_survey_0002_kinds",
    sql: `
      alter table survey_question drop constraint survey_question_kind_check;
      alter table survey_question add column settings jsonb not null default '{}';
      -- Why people are asked this, in each language: they read it beside the question.
      alter table survey_question add column why jsonb not null default '{}';`,
  },
  {
    // The code of an earlier question, of which the answer stands in the words of this one.
    id: "engage_survey_0003_recalls",
    sql: "alter table survey_question add column recalls text;",
  },
  {
    // When a question was first written; of those that stood there already nobody knows.
    id: "engage_survey_0004_since",
    sql: "alter table survey_question add column since timestamptz;",
  },
  { id: "engage_survey_0005_tags", sql: tags },
  { id: "engage_survey_0006_contacts", sql: contacts },
  { id: "engage_survey_0007_templates", sql: templates },
  { id: "engage_survey_0008_tests", sql: tests },
  {
    id: "engage_survey_0012_counted_at_once",
    sql: tenantAskedOnce("survey_answer") + tenantAskedOnce("survey_answer_tag"),
  },
  {
    // What was drawn over the whole town counts for no square any more; of what was taken back since nothing is left.
    id: "engage_survey_0013_too_wide",
    sql: `
      create temporary view too_wide as select a.tenant_id, a.contribution_id, a.code, a.words from survey_answer a
        join survey_question q on q.tenant_id = a.tenant_id and q.activity_id = a.activity_id and q.code = a.code
        where q.kind = 'place' and cardinality(a.choices) > 40;
      delete from survey_answer a using too_wide w
        where w.words = '' and (w.tenant_id, w.contribution_id, w.code) = (a.tenant_id, a.contribution_id, a.code);
      update survey_answer a set choices = '{}' from too_wide w
        where (w.tenant_id, w.contribution_id, w.code) = (a.tenant_id, a.contribution_id, a.code);
      drop view too_wide;`,
  },
  {
    // Of what is only counted, who took part in an activity: without it everything that the municipality ever got is looked through.
    id: "engage_survey_0014_who_took_part",
    sql: `create index engage_contribution_counted on engage_contribution
      (tenant_id, activity_id, moderation, state, contribution_id) where visibility = 'counted';`,
  },
];
