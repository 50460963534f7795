import { sql } from "kysely";

/** A calendar date as text: `2026-11-22`. The driver would make a moment of it, in the time zone of the machine. */
export function day<Name extends string>(name: Name) {
  return sql<string | null>`${sql.ref(name)}::text`.as(name);
}

/** A time of the day as text: `19:30`. */
export function time<Name extends string>(name: Name) {
  return sql<string | null>`to_char(${sql.ref(name)}, 'HH24:MI')`.as(name);
}
