import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { Resident } from "../../../identity/room.ts";
import { placeOf } from "../../place.ts";
import type { EngageTables } from "../../tables.ts";
import type { MineBindings } from "../load-mine.ts";

function contributions(work: Work) {
  return work.db.$extendTables<EngageTables>();
}

/**
 * Whoever leaves took their turns with an address that is gone now. Where it is once with each address, what they took it with
 * keeps a hash of address and activity that only this installation can make: enough to know it again, not to find it.
 */
export async function keepTurns(
  work: Work,
  bindings: MineBindings,
  { id, email }: Pick<Resident, "id" | "email">,
): Promise<void> {
  const turns = await contributions(work)
    .selectFrom("engage_contribution")
    .select(["contribution_id", "activity_id"])
    .where("participant_id", "=", id)
    .where("is_turn", "=", true)
    .execute();
  for (const { contribution_id: contributionId, activity_id: activityId } of turns) {
    const place = await placeOf(work, bindings.methods, activityId);
    if (place?.host.turns !== "account") continue;
    await contributions(work)
      .updateTable("engage_contribution")
      .set({ turn_hash: turnHash(work, bindings, activityId, email) })
      .where("contribution_id", "=", contributionId)
      .execute();
  }
}

/** Whoever confirms the same address again has their turns again, and what they took them with. */
export async function takeTurnsBack(
  work: Work,
  bindings: Pick<MineBindings, "tokenOf">,
  { id, email }: Pick<Resident, "id" | "email">,
): Promise<void> {
  const activities = await activitiesWithKeptTurns(work);
  if (activities.length === 0) return;
  const hashes = activities.map((activityId) => turnHash(work, bindings, activityId, email));
  // What came along from this device as somebody's own turn stays that one.
  await sql`
    update engage_contribution c set participant_id = ${id}::uuid, turn_hash = null, is_turn = is_turn and not exists (
      select from engage_contribution o
      where o.tenant_id = c.tenant_id and o.activity_id = c.activity_id and o.is_turn
        and o.participant_id = ${id}::uuid and o.contribution_id <> c.contribution_id
    )
    where turn_hash = any(${hashes}::text[])`.execute(work.db);
}

export async function activitiesWithKeptTurns(work: Work): Promise<readonly string[]> {
  const rows = await contributions(work)
    .selectFrom("engage_contribution")
    .select("activity_id")
    .where("turn_hash", "is not", null)
    .distinct()
    .execute();
  return rows.map((row) => row.activity_id);
}

export async function forgetKeptTurns(work: Work, activityId: string): Promise<void> {
  await contributions(work)
    .updateTable("engage_contribution")
    .set({ turn_hash: null })
    .where("activity_id", "=", activityId)
    .where("turn_hash", "is not", null)
    .execute();
}

function turnHash({ tenantId }: Work, { tokenOf }: Pick<MineBindings, "tokenOf">, activityId: string, email: string) {
  return tokenOf(`turn ${tenantId} ${activityId} ${email}`);
}
