import type { Kysely, Selectable } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Delivery, HookEvent, Webhook } from "./domain.ts";
import type { DeliveryTable, WebhookTable, WebhookTables } from "./tables.ts";

function db(work: Work): Kysely<WebhookTables> {
  return work.db.$extendTables<WebhookTables>();
}

export async function allWebhooks(work: Work): Promise<readonly Webhook[]> {
  const rows = await db(work).selectFrom("engage_webhook").selectAll().orderBy("made_at", "desc").execute();
  return rows.map(webhookOf);
}

/** Those that are on and are told of this. */
export async function webhooksFor(work: Work, event: HookEvent): Promise<readonly Webhook[]> {
  return (await allWebhooks(work)).filter(({ off, events }) => off === undefined && events.includes(event));
}

/** One; locked for who changes it. */
export async function webhookById(work: Work, id: string, lock = false): Promise<Webhook | undefined> {
  const found = db(work).selectFrom("engage_webhook").selectAll().where("webhook_id", "=", id);
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst();
  return row && webhookOf(row);
}

/** The last that were made for this one, the newest first. */
export async function lastDeliveries(work: Work, webhookId: string, atMost: number): Promise<readonly Delivery[]> {
  const rows = await db(work)
    .selectFrom("engage_webhook_delivery")
    .selectAll()
    .where("webhook_id", "=", webhookId)
    .orderBy("made_at", "desc")
    .orderBy("delivery_id", "desc")
    .limit(atMost)
    .execute();
  return rows.map(deliveryOf);
}

function webhookOf(row: Selectable<WebhookTable>): Webhook {
  return {
    ...{ id: row.webhook_id, name: row.name, url: row.url, events: row.events },
    ...{ madeByName: row.made_by_name, madeAt: row.made_at },
    secret: { version: row.secret_version, at: row.secret_at, by: row.secret_by ?? undefined },
    ...{ overlapUntil: row.overlap_until ?? undefined, off: row.off ?? undefined },
    failingSince: row.failing_since ?? undefined,
  };
}

export function deliveryOf(row: Selectable<DeliveryTable>): Delivery {
  return {
    ...{ id: row.delivery_id, webhookId: row.webhook_id, messageId: row.message_id, body: row.body },
    ...{ madeAt: row.made_at, state: row.state, attempts: row.attempts, nextAt: row.next_at },
    ...{ triedAt: row.tried_at ?? undefined, answer: row.answer ?? undefined },
  };
}
