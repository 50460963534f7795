import { ok } from "../../kernel/result.ts";
import type { Mail, MailOutcome, Mailer } from "../define/mailer.ts";
import type { Work } from "../define/work.ts";
import type { Storage } from "../storage/storage.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { bulkMailRefused } from "./enqueue-mail.ts";
import type { KeptMail } from "./mail-table.ts";
import { mailByKey } from "./reader.ts";
import { claim, markSent, markTried } from "./writer.ts";

/** How one try ended; `code` is the server's or the system's, without words. */
export type Delivery =
  | { readonly kind: "sent"; readonly returnHash?: string }
  /** `noRecipient`: the server says that nobody is there; otherwise it is about us, or about this mail. */
  | { readonly kind: "refused"; readonly code: string; readonly noRecipient?: boolean }
  | { readonly kind: "unreachable"; readonly code: string };

/** Hands one mail over, once; throws never. */
export type Deliver = (tenantId: string, mail: Mail) => Promise<Delivery>;

export type RecordedMailerParts = {
  readonly storage: Storage;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** The tries of one mail: the first and eight more. */
export const attemptsAtMost = 9;

/**
 * A mailer that keeps each mail in platform_mail: the same key goes out once, and what fails is visible to a person. A
 * process killed between handing over and writing that down sends it again, with the same Message-ID.
 */
export function recordedMailer(parts: RecordedMailerParts, deliver: Deliver, keepSent: boolean): Mailer {
  const outcomes = parts.metrics.counter("brink_mails_total", "Tries to send a mail by outcome.");

  async function inTenant<T>(tenantId: string, fn: (work: Work) => Promise<T>): Promise<T> {
    const scope = { tenantId, actor: { kind: "system", name: "platform.mail" } } as const;
    const result = await parts.storage.unitOfWork(scope, async (work) => ok(await fn(work)));
    if (!result.ok) throw new Error("Keeping a mail cannot be refused.");
    return result.value;
  }

  async function send(tenantId: string, { key }: Pick<Mail, "key">): Promise<MailOutcome> {
    // Only what is there still: whoever stopped since this mail was read has none any more.
    const taken = await inTenant(tenantId, async (work) => {
      return (await claim(work, key)) ?? (await mailByKey(work, key))?.state ?? "gone";
    });
    if (typeof taken === "string") return outcomeOf[taken];
    const delivery = await deliver(tenantId, taken);
    await inTenant(tenantId, (work) => record(work, taken, delivery));
    if (delivery.kind === "sent") return "sent";
    return delivery.kind === "refused" || taken.attempts >= attemptsAtMost ? "refused" : "unreachable";
  }

  async function record(work: Work, mail: KeptMail, delivery: Delivery): Promise<void> {
    if (delivery.kind === "sent") return markSent(work, mail.key, { ...delivery, keep: keepSent });
    const final = delivery.kind === "refused" || mail.attempts >= attemptsAtMost;
    parts.log.warn(final ? "A mail was given up." : "A mail has to wait.", {
      tenantId: work.tenantId,
      code: delivery.code,
      attempts: mail.attempts,
    });
    if (mail.lane === "bulk" && delivery.kind === "refused" && delivery.noRecipient === true)
      work.emit({ name: bulkMailRefused, payload: { key: mail.key } });
    return markTried(work, mail.key, { code: delivery.code, final });
  }

  return {
    async send(tenantId, mail) {
      const outcome = await send(tenantId, mail).catch((error: unknown) => {
        parts.log.error("A mail could not be kept.", { tenantId, error });
        return "unreachable" as const;
      });
      outcomes.add({ outcome });
      return outcome;
    },
  };
}

/** What is said of a mail that was not there to be taken: done before, given up, or in somebody else's hands. */
const outcomeOf = { sent: "already_sent", failed: "refused", waiting: "unreachable", gone: "gone" } as const;
