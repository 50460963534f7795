import type { Generated } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import type { DayColumn, JsonColumn } from "../../../platform/storage/columns.ts";
import type { NewsletterState, NewsletterStep } from "./domain.ts";

export type NewsletterTables = {
  engage_newsletter: {
    tenant_id: string;
    newsletter_id: string;
    /** Null: for who follows everything. */
    trajectory_id: string | null;
    subject: JsonColumn<Localized>;
    body: JsonColumn<Localized>;
    sender: string;
    state: NewsletterState;
    /** Goes up with each change, so that nobody sends what they did not read. */
    version: number;
    made_at: Date;
    send_on: DayColumn;
    confirmed_by: string | null;
    sent_at: Date | null;
    /** Since when it is off the site, and what everybody reads there instead. */
    off_at: Date | null;
    off_reason: string | null;
    mails: Generated<number>;
    refused: Generated<number>;
  };
  engage_newsletter_mail: { tenant_id: string; newsletter_id: string; follower_id: string; refused_at: Date | null };
  engage_newsletter_step: {
    tenant_id: string;
    step_id: string;
    newsletter_id: string;
    what: NewsletterStep["what"];
    by_name: string;
    at: Date;
    people: number | null;
  };
};
