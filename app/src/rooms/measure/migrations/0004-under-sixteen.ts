import type { Migration } from "../../../platform/define/room.ts";

/**
 * Of who is younger than 16 nothing is known but that. Who was 15 cannot be told from who was 24 in what was asked before, and
 * stays. The rule holds for the program of before as well, for as long as both run.
 */
export const migration0004: Migration = {
  id: "measure_0004_under_sixteen",
  // Whoever owns the tables of a database of one's own sees no row either: for as long as this takes, it does.
  sql: `
    alter table measure_trait no force row level security;
    update measure_trait
      set age_group = 'age0to15', area = null, education = null, parents_birth_country = null, help = null
      where age_group = 'age0to14';
    alter table measure_trait force row level security;
    alter table measure_trait add constraint measure_trait_under_sixteen
      check (age_group not in ('age0to14', 'age0to15') or num_nonnulls(area, education, parents_birth_country, help) = 0);`,
};
