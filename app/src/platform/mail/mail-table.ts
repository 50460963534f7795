import type { Generated } from "kysely";
import type { MailLane } from "../define/mailer.ts";

/** waiting: still to be sent. sent: handed over. failed: given up, a person has to look. */
export type MailState = "waiting" | "sent" | "failed";

export type MailTables = {
  platform_mail: {
    tenant_id: string;
    /** The same key is never sent twice. */
    key: string;
    recipient: string;
    subject: string;
    body: string;
    lang: string;
    state: MailState;
    attempts: Generated<number>;
    /** The server's code of the last failure (`451 4.7.1`, `ECONNREFUSED`): never its words, which name the recipient. */
    last_error: string | null;
    created_at: Generated<Date>;
    sent_at: Date | null;
    /** Until when one sender has it to itself. */
    claimed_until: Date | null;
    valid_until: Date | null;
    /** When it was last tried in vain. */
    tried_at: Date | null;
    /** When its text went without being sent. */
    erased_at: Date | null;
    /** Stops this kind of mail; lets whoever has it stop it, so it goes with the text. */
    stop_href: string | null;
    lane: Generated<MailLane>;
    /** The same text with headings and links; goes with it. */
    html: string | null;
    /** Of the token in the address that it comes back to; kept from when it was sent. */
    return_hash: string | null;
    /** Why it came back, as `5.1.1`; null as long as it did not. */
    returned: string | null;
  };
};

/** A mail as it is kept. */
export type KeptMail = {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly lang: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly validUntil: Date | null;
  readonly erasedAt: Date | null;
  readonly stopHref: string | null;
  readonly lane: MailLane;
  readonly returned: string | null;
};
