import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Each moment of measuring is a row of its own: what was said then stays what was said. */
const value = `
  ${tenantTable(
    "measure_value",
    `value_id uuid not null, trajectory_id uuid not null, indicator text not null,
     definition_version integer not null, rule text not null, inputs_hash text not null,
     result jsonb not null, as_of timestamptz not null, computed_at timestamptz not null, computed_by text not null`,
    "value_id",
  )}
  create index measure_value_newest on measure_value (tenant_id, trajectory_id, indicator, computed_at desc);`;

/** The rows that a value was computed from, once for the same rows. */
const inputs = tenantTable("measure_inputs", "inputs_hash text not null, inputs jsonb not null", "inputs_hash");

/**
 * Answers of participants. No link to an invitation, a contribution or a person, and no time of day: nobody can lay them
 * side by side.
 */
const response = `
  ${tenantTable(
    "measure_response",
    `response_id uuid not null, trajectory_id uuid not null,
     wave text not null check (wave in ('before', 'close', 'threeMonths')),
     how text not null check (how in ('invited', 'open', 'paper', 'spoken', 'phone')),
     lang text not null, answers jsonb not null, answered_on date not null, entered_by_name text`,
    "response_id",
  )}
  create index measure_response_trajectory on measure_response (tenant_id, trajectory_id, wave);`;

/** Who somebody is, in broad strokes; apart from what they answered, and without a date. */
const trait = `
  ${tenantTable(
    "measure_trait",
    `trait_id uuid not null, trajectory_id uuid not null, age_group text, area text, education text,
     parents_birth_country text, help text`,
    "trait_id",
  )}
  create index measure_trait_trajectory on measure_trait (tenant_id, trajectory_id);`;

/** Lets somebody who just answered say who they are, once. */
const traitTicket = tenantTable(
  "measure_trait_ticket",
  "ticket_hash text not null, trajectory_id uuid not null, ends_at timestamptz not null",
  "ticket_hash",
);

/** A questionnaire mailed to an address: once per wave. Whether it came back is known, not what it said. */
const invitation = `
  ${tenantTable(
    "measure_invitation",
    `token_hash text not null, trajectory_id uuid not null, contact_key text not null,
     wave text not null check (wave in ('close', 'threeMonths')), sent_at timestamptz not null,
     is_used boolean not null default false`,
    "token_hash",
  )}
  create unique index measure_invitation_once on measure_invitation (tenant_id, trajectory_id, wave, contact_key);`;

const openQuestionnaire = tenantTable(
  "measure_open_questionnaire",
  "trajectory_id uuid not null, opened_at timestamptz not null",
  "trajectory_id",
);

/** A professional's mirror. Whose it is is known to that person only; figures about the team need five. */
const assessment = tenantTable(
  "measure_self_assessment",
  `trajectory_id uuid not null, person_id uuid not null, moment text not null check (moment in ('before', 'after')),
   answers jsonb not null, saved_at timestamptz not null`,
  "trajectory_id, person_id, moment",
);

/** Questions of residents to the team, and when somebody answered. */
const question = `
  ${tenantTable(
    "measure_question",
    `question_id uuid not null, trajectory_id uuid not null,
     route text not null check (route in ('online', 'mail', 'phone', 'desk', 'outside')),
     lang text not null, words text not null, email text, asked_at timestamptz not null,
     answer text, answered_at timestamptz, answered_by_name text`,
    "question_id",
  )}
  create index measure_question_trajectory on measure_question (tenant_id, trajectory_id, asked_at);`;

/** The population of an area in a year, with where it came from. Null is unknown, never zero. */
const population = tenantTable(
  "measure_population",
  `year integer not null, area_code text not null, name text not null,
   kind text not null check (kind in ('municipality', 'district', 'neighbourhood')),
   inhabitants integer, men integer, women integer, age_bands jsonb not null, households integer,
   source text not null check (source in ('cbs', 'fictional')), table_id text not null, imported_at timestamptz not null`,
  "year, area_code",
);

export const migration0001: Migration = {
  id: "measure_0001_measure",
  sql: [
    value,
    inputs,
    response,
    trait,
    traitTicket,
    invitation,
    openQuestionnaire,
    assessment,
    question,
    population,
  ].join("\n"),
};
