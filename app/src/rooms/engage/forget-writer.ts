import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";

/**
 * What is left of a trajectory without its words names nobody who is known elsewhere: each participant has another id in it, the same
 * for all of theirs, so that people can still be counted.
 */
export async function separateParticipants(work: Work, trajectoryId: string): Promise<void> {
  await sql`
    with those as materialized (
      select known, gen_random_uuid() as instead from (
        select distinct participant_id as known from engage_contribution where trajectory_id = ${trajectoryId}::uuid
      ) one
    )
    update engage_contribution c set participant_id = those.instead from those
    where c.trajectory_id = ${trajectoryId}::uuid and c.participant_id = those.known`.execute(work.db);
}

/** No words, no translation, no name of an organisation, nothing said about it: what stays is that somebody took part. */
export const erasedWords = {
  ...{ title: "", body: "", translations: "{}", organisation: null },
  moderation_words: null,
} as const;
