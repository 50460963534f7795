import type { RawBuilder } from "kysely";
import { sql } from "kysely";

/** The id of a theme, or those in no theme at all. */
export type ThemeFilter = string;
export const withoutTheme = "zonder";

/** Whether a contribution of the register is in this theme. */
export function inTheme(theme: ThemeFilter): RawBuilder<boolean> {
  if (theme !== withoutTheme)
    return sql<boolean>`contribution_id in (select s.contribution_id from engage_theme_source s where s.theme_id = ${theme}::uuid)`;
  return sql<boolean>`contribution_id not in (select s.contribution_id from engage_theme_source s)`;
}
