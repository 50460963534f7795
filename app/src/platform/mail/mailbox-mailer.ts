import type { Mailer } from "../define/mailer.ts";
import type { RecordedMailerParts } from "./recorded-mailer.ts";
import { recordedMailer } from "./recorded-mailer.ts";

/** For the demo: nothing leaves this machine, the mailbox page shows what would have been sent. */
export function createMailboxMailer(parts: RecordedMailerParts): Mailer {
  return recordedMailer(parts, () => Promise.resolve({ kind: "sent" }), true);
}
