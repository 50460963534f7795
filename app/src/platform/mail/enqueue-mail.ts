import type { Mail } from "../define/mailer.ts";
import type { Work } from "../define/work.ts";
import { putWaiting } from "./writer.ts";

/** The event that a mail waits; the job `platform.send_mail` follows it. */
export const mailWaiting = "platform.mail_waiting";

/**
 * Lets a mail be sent once this transaction is committed, and not when it is rolled back. The same key is sent once; its
 * first content counts.
 */
export async function enqueueMail(work: Work, mail: Mail): Promise<void> {
  if (await putWaiting(work, mail)) work.emit({ name: mailWaiting, payload: { key: mail.key } });
}
