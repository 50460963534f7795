/** One mail to one person. `text` is plain text: it can be read on anything, and says everything that `html` says. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as a whole page, for who reads mail with headings and links. */
  readonly html?: string | null;
  readonly lang: string;
  /** The same key is never sent twice. */
  readonly key: string;
  /** After this nobody can do anything with it, as with a link that ended: it is not sent any more and its text goes. */
  readonly validUntil?: Date | null;
  /** For mail that somebody can stop: the full address that stops it with one click (`Page.oneClick`, RFC 8058). */
  readonly stopHref?: string | null;
  /** `bulk`: to thousands at once (`enqueueBulkMail`); lets go first what somebody waits for. */
  readonly lane?: MailLane;
};

export type MailLane = "first" | "bulk";

/** `gone`: nobody waits for it any more, as after somebody stopped. */
export type MailOutcome = "sent" | "already_sent" | "gone" | "refused" | "unreachable";

/**
 * Sends mail that waits (`enqueueMail`) for one municipality: real SMTP, or the demo's mailbox page. What was taken away
 * meanwhile is not sent. Throws never; the outcome says it.
 */
export interface Mailer {
  send(tenantId: string, mail: Pick<Mail, "key">): Promise<MailOutcome>;
}
