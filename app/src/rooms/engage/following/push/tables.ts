import type { ColumnType, Generated } from "kysely";
import type { DayColumn, JsonColumn } from "../../../../platform/storage/columns.ts";
import type { Pace } from "../domain.ts";
import type { Message } from "./domain.ts";

export type PushTables = {
  engage_push_offer: { tenant_id: string; is_on: boolean; since: Date };
  engage_device: {
    tenant_id: string;
    device_id: string;
    token_hash: string;
    endpoint: string;
    p256dh: string;
    auth: string;
    sender_key: string;
    lang: string;
    pace: Pace;
    since: ColumnType<Date, Date, never>;
    looked_on: DayColumn;
    waiting: JsonColumn<Message> | null;
    try_at: Date | null;
    tries: Generated<number>;
    failing_since: DayColumn;
    is_reached: Generated<boolean>;
  };
  engage_device_follow: { tenant_id: string; device_id: string; subject: string; since: Date };
  engage_device_told: { tenant_id: string; device_id: string; news: string; told_at: Date };
};
