import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { NewContact } from "./contribution-writer.ts";
import { dropStepLetters } from "./decision/follow-up/writer.ts";
import type { EngageTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<EngageTables>();
}

/**
 * Leaves an address, or another one instead of it; what waits for the one before goes. Where the words at the field say so, it
 * hears of steps too, unless the same address stopped that.
 */
export async function putContact(
  work: Work,
  contributionId: string,
  contact: NewContact & { readonly wantsFollowUp: boolean },
): Promise<void> {
  const { email, lang, wantsQuestionnaire, wantsFollowUp } = contact;
  const columns = { email, lang, wants_questionnaire: wantsQuestionnaire, wants_follow_up: wantsFollowUp };
  const stopped = sql<boolean>`engage_contact.follow_up_stopped and engage_contact.email = excluded.email`;
  await db(work)
    .insertInto("engage_contact")
    .values({ tenant_id: work.tenantId, contribution_id: contributionId, wants_answer: true, ...columns })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "contribution_id"]).doUpdateSet({ ...columns, follow_up_stopped: stopped }),
    )
    .execute();
  await dropStepLetters(work, [contributionId]);
}

export async function deleteContact(work: Work, contributionId: string): Promise<void> {
  await db(work).deleteFrom("engage_contact").where("contribution_id", "=", contributionId).execute();
  await dropStepLetters(work, [contributionId]);
}

/** Says until when the addresses of a trajectory may be kept; `undefined` as long as it is not closed. */
export async function setDeleteAfter(work: Work, trajectoryId: string, day: string | undefined): Promise<void> {
  await sql`
    update engage_contact k set delete_after = ${day ?? null}::date
    from engage_contribution c
    where c.contribution_id = k.contribution_id and c.trajectory_id = ${trajectoryId}
      and k.delete_after is distinct from ${day ?? null}::date`.execute(work.db);
}

/** Deletes the addresses whose last day is over; returns how many. */
export async function deleteContactsBefore(work: Work, today: string): Promise<number> {
  const gone = await db(work)
    .deleteFrom("engage_contact")
    .where(sql<boolean>`delete_after < ${today}::date`)
    .returning("contribution_id")
    .execute();
  await dropStepLetters(
    work,
    gone.map((row) => row.contribution_id),
  );
  return gone.length;
}
