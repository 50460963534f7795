import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Delivery, HookEvent, HookOff } from "./domain.ts";
import { keptDays, overlapHours } from "./domain.ts";
import type { WebhookTables } from "./tables.ts";
import { deliveryOf } from "./webhook-reader.ts";

function db(work: Work): Kysely<WebhookTables> {
  return work.db.$extendTables<WebhookTables>();
}

/** Tells the job that something waits. */
export const webhookWaiting = "engage.webhook_waiting";

type NewWebhook = { readonly name: string; readonly url: string; readonly events: readonly HookEvent[] };

export async function insertWebhook(work: Work, { name, url, events }: NewWebhook): Promise<string> {
  const { id: by = null, name: byName } = nameUnder(work.actor);
  const webhookId = newId();
  await db(work)
    .insertInto("engage_webhook")
    .values({
      ...{ tenant_id: work.tenantId, webhook_id: webhookId, name, url, events: [...events] },
      ...{ made_by: by, made_by_name: byName, made_at: work.now, secret_at: work.now, secret_by: by },
    })
    .execute();
  return webhookId;
}

/** A new secret; the one before it counts for a day more. */
export async function rotateSecret(work: Work, webhookId: string): Promise<void> {
  await db(work)
    .updateTable("engage_webhook")
    .set({
      secret_version: sql`secret_version + 1`,
      ...{ secret_at: work.now, secret_by: nameUnder(work.actor).id ?? null },
      overlap_until: new Date(work.now.getTime() + overlapHours * 3_600_000),
    })
    .where("webhook_id", "=", webhookId)
    .execute();
}

/** On, or off with by whom. What waits is kept for when it is on again. */
export async function switchWebhook(work: Work, webhookId: string, off: HookOff | null): Promise<void> {
  await db(work)
    .updateTable("engage_webhook")
    .set({ off, failing_since: null })
    .where("webhook_id", "=", webhookId)
    .execute();
}

export async function deleteWebhook(work: Work, webhookId: string): Promise<void> {
  await db(work).deleteFrom("engage_webhook").where("webhook_id", "=", webhookId).execute();
}

/** Since when nothing arrives: the first that failed says so, the first that arrives takes it back. */
export async function noteFailing(work: Work, webhookId: string, isFailing: boolean): Promise<void> {
  await db(work)
    .updateTable("engage_webhook")
    .set({ failing_since: isFailing ? work.now : null })
    .where("webhook_id", "=", webhookId)
    .where("failing_since", isFailing ? "is" : "is not", null)
    .execute();
}

type NewDelivery = { readonly webhookId: string; readonly messageId: string; readonly body: string };

/** Lets a message be sent once this is committed; the same message to the same address is sent once. */
export async function putDelivery(work: Work, { webhookId, messageId, body }: NewDelivery): Promise<void> {
  const put = await db(work)
    .insertInto("engage_webhook_delivery")
    .values({
      ...{ tenant_id: work.tenantId, delivery_id: newId(), webhook_id: webhookId, message_id: messageId, body },
      ...{ made_at: work.now, next_at: work.now },
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "webhook_id", "message_id"]).doNothing())
    .executeTakeFirst();
  if (put.numInsertedOrUpdatedRows === 1n) work.emit({ name: webhookWaiting, payload: {} });
}

// Longer than a try may take, so that nobody else begins with it meanwhile.
const claimMs = 60_000;

/** Takes the message that is due longest for one try, of a webhook that is on and none of these. */
export async function claimDelivery(work: Work, except: readonly string[]): Promise<Delivery | undefined> {
  const due = db(work)
    .selectFrom("engage_webhook_delivery as d")
    .innerJoin("engage_webhook as w", (join) =>
      join.onRef("w.tenant_id", "=", "d.tenant_id").onRef("w.webhook_id", "=", "d.webhook_id"),
    )
    .select("d.delivery_id")
    .where("d.state", "=", "waiting")
    .where("d.next_at", "<=", work.now)
    .where("w.off", "is", null)
    .$if(except.length > 0, (found) => found.where("d.webhook_id", "not in", [...except]))
    .orderBy("d.next_at")
    .orderBy("d.delivery_id")
    .limit(1)
    .forUpdate("d")
    .skipLocked();
  const row = await db(work)
    .updateTable("engage_webhook_delivery")
    .set({ attempts: sql`attempts + 1`, next_at: new Date(work.now.getTime() + claimMs), tried_at: work.now })
    .where("delivery_id", "in", due)
    .returningAll()
    .executeTakeFirst();
  return row && deliveryOf(row);
}

/** How a try ended: `nextAt` when it is tried again. */
export async function markDelivery(
  work: Work,
  deliveryId: string,
  {
    answer,
    arrived,
    nextAt,
  }: { readonly answer: string; readonly arrived: boolean; readonly nextAt?: Date | undefined },
): Promise<void> {
  const state = arrived ? "arrived" : nextAt ? "waiting" : "failed";
  await db(work)
    .updateTable("engage_webhook_delivery")
    .set({ state, answer, ...(nextAt && { next_at: nextAt }) })
    .where("delivery_id", "=", deliveryId)
    .execute();
}

/** Gives a message all its tries again; false when it is none of this webhook. */
export async function putBack(work: Work, webhookId: string, deliveryId: string): Promise<boolean> {
  const put = await db(work)
    .updateTable("engage_webhook_delivery")
    .set({ state: "waiting", attempts: 0, next_at: work.now })
    .where("delivery_id", "=", deliveryId)
    .where("webhook_id", "=", webhookId)
    .executeTakeFirst();
  if (put.numUpdatedRows === 0n) return false;
  work.emit({ name: webhookWaiting, payload: {} });
  return true;
}

export async function deleteOldDeliveries(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - keptDays * 86_400_000);
  await db(work).deleteFrom("engage_webhook_delivery").where("made_at", "<", before).execute();
}
