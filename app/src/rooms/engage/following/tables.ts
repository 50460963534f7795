import type { ColumnType, Generated } from "kysely";
import type { DefaultedJsonColumn } from "../../../platform/storage/columns.ts";
import type { Pace, ToldNews } from "./domain.ts";

export type FollowingTables = {
  engage_follow_request: {
    tenant_id: string;
    request_id: string;
    email: string;
    lang: string;
    pace: Pace;
    /** `all`, or the id of a trajectory. */
    subject: string;
    asked_at: Date;
    token_hash: string | null;
    mailed_at: Date | null;
  };
  engage_follower: {
    tenant_id: string;
    follower_id: string;
    email: string;
    lang: string;
    pace: Pace;
    token_hash: string;
    confirmed_at: Date;
    looked_on: ColumnType<string | null, string | null, string>;
    refused: Generated<number>;
    last_mail: string | null;
    last_refused: string | null;
    refused_at: Date | null;
    /** Followed before there were newsletters, and got none yet. */
    new_to_newsletters: Generated<boolean>;
  };
  engage_told: { tenant_id: string; follower_id: string; news: string; told_at: Date };
  engage_digest: {
    tenant_id: string;
    sent_on: ColumnType<never, string, string>;
    pace: Pace;
    mails: number;
    news: DefaultedJsonColumn<readonly ToldNews[]>;
    stopped: Generated<number>;
    /** Mails of which the server said that nobody is there. */
    refused: Generated<number>;
    /** Devices that got a message, and those that it did not get to. */
    devices: Generated<number>;
    devices_missed: Generated<number>;
  };
  engage_follow: { tenant_id: string; follower_id: string; subject: string; since: Date };
};
