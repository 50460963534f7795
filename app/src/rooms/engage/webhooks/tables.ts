import type { ColumnType, Generated } from "kysely";
import type { DeliveryState, HookEvent, HookOff } from "./domain.ts";

type Unset<T> = ColumnType<T | null, never, T | null>;

export type WebhookTable = {
  tenant_id: string;
  webhook_id: string;
  name: string;
  url: string;
  events: HookEvent[];
  made_by: string | null;
  made_by_name: string;
  made_at: Date;
  secret_version: Generated<number>;
  secret_at: Date;
  secret_by: string | null;
  overlap_until: Unset<Date>;
  off: Unset<HookOff>;
  failing_since: Unset<Date>;
};

export type DeliveryTable = {
  tenant_id: string;
  delivery_id: string;
  webhook_id: string;
  message_id: string;
  body: string;
  made_at: Date;
  state: ColumnType<DeliveryState, never, DeliveryState>;
  attempts: ColumnType<number, never, number>;
  next_at: Date;
  tried_at: Unset<Date>;
  answer: Unset<string>;
};

export type WebhookTables = { engage_webhook: WebhookTable; engage_webhook_delivery: DeliveryTable };
