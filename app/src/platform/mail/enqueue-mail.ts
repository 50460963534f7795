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

/** The event that bulk mail waits; the job `platform.send_bulk_mail` follows it. */
export const bulkMailWaiting = "platform.bulk_mail_waiting";

/** The event that nobody is there to get a bulk mail, says the server of its recipient; the payload has the key. */
export const bulkMailRefused = "platform.bulk_mail_refused";

/**
 * As `enqueueMail`, for many: they leave one after the other, by a job of their own. One event for all of them, because events
 * are told in their order, and a mail that somebody waits for must not come behind thousands.
 */
export async function enqueueBulkMail(work: Work, mails: readonly Mail[]): Promise<void> {
  for (const mail of mails) await putWaiting(work, { ...mail, lane: "bulk" });
  if (mails.length > 0) work.emit({ name: bulkMailWaiting, payload: {} });
}
