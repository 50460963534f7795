import { keyedToken } from "./kernel/ids.ts";
import type { Config } from "./platform/config/config.ts";
import type { Mailer } from "./platform/define/mailer.ts";
import type { TenantDirectory } from "./platform/define/tenant.ts";
import { createMailboxMailer } from "./platform/mail/mailbox-mailer.ts";
import { recordedMailer } from "./platform/mail/recorded-mailer.ts";
import { createSmtpMailer } from "./platform/mail/smtp-mailer.ts";
import type { Storage } from "./platform/storage/storage.ts";
import type { Log } from "./platform/telemetry/log.ts";
import type { Metrics } from "./platform/telemetry/metrics.ts";

type MailerParts = { readonly config: Config; readonly storage: Storage; readonly log: Log; readonly secret: string };

/** Real SMTP where it was set, else the demo's mailbox page. With neither, mail waits and fails where a person sees it. */
export function mailerOf(
  parts: MailerParts,
  tenants: TenantDirectory,
  metrics: Metrics,
): { readonly mailer: Mailer; readonly prove?: () => Promise<void> } {
  const { config, storage, log } = parts;
  const recorded = { storage, log, metrics };
  if (config.smtpUrl === undefined) {
    const nowhere = () => Promise.resolve({ kind: "unreachable", code: "SMTP_URL is not set" } as const);
    return { mailer: config.demo ? createMailboxMailer(recorded) : recordedMailer(recorded, nowhere, false) };
  }
  const sender = `noreply@${new URL(config.baseUrl).hostname}`;
  const tokenOf = (words: string) => keyedToken(parts.secret, words);
  const returns = config.bounces && { address: config.bounces.address, tokenOf };
  const mailer = createSmtpMailer({ ...recorded, tenants, url: config.smtpUrl, sender, returns });
  return { mailer, prove: () => mailer.prove() };
}
