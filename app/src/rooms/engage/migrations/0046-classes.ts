import type { Migration } from "../../../platform/define/room.ts";

/** Codes for a class of a school, and what was sent with one: by whoever it is no name, address or organisation is kept. */
export const classes0046: Migration = {
  id: "engage_0046_classes",
  sql: `
    alter table engage_code_batch add column for_class boolean not null default false;
    alter table engage_contribution add column from_school boolean not null default false;`,
};
