import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { tokenHash } from "../../kernel/ids.ts";
import type { Mail, Mailer } from "../define/mailer.ts";
import type { Tenant, TenantDirectory } from "../define/tenant.ts";
import { answersNoRecipient } from "./no-such-recipient.ts";
import type { Delivery, RecordedMailerParts } from "./recorded-mailer.ts";
import { recordedMailer } from "./recorded-mailer.ts";
import type { Returns } from "./returns/return-address.ts";
import { returnAddress, returnToken } from "./returns/return-address.ts";

export type SmtpMailerParts = RecordedMailerParts & {
  /** SMTP_URL: `smtp://user:password@mail.example.org:587` or `smtps://…`. */
  readonly url: string;
  /** The address that mail comes from, which the mail server lets Brink use. */
  readonly sender: string;
  readonly tenants: Pick<TenantDirectory, "byId">;
  /** Where bulk mail comes back that a server took and could not deliver; to the sender when absent, where nobody looks. */
  readonly returns?: Returns | undefined;
  /** Tests wait less long. */
  readonly limits?: SmtpLimits;
};

export type SmtpLimits = {
  readonly connectMs: number;
  readonly silenceMs: number;
  readonly totalMs: number;
};

export type SmtpMailer = Mailer & {
  /** Connects and signs in; throws with the server's own answer. */
  prove(): Promise<void>;
};

const usualLimits: SmtpLimits = { connectMs: 10_000, silenceMs: 20_000, totalMs: 60_000 };

/** Sends by SMTP (RFC 5321), as plain text and for some mail as HTML too, in the name of the municipality. */
export function createSmtpMailer(parts: SmtpMailerParts): SmtpMailer {
  const limits = parts.limits ?? usualLimits;
  const transport = createTransport({
    url: parts.url,
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.connectMs,
    dnsTimeout: limits.connectMs,
    socketTimeout: limits.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  async function deliver(tenantId: string, mail: Mail): Promise<Delivery> {
    if (!isOneAddress(mail.to) || !isOneLine(mail.subject)) return { kind: "refused", code: "not one line" };
    const tenant = await parts.tenants.byId(tenantId);
    if (!tenant) return { kind: "refused", code: "unknown municipality" };
    try {
      const message = messageOf(tenant, mail, parts.sender);
      const token = parts.returns && mail.lane === "bulk" ? returnToken(parts.returns, tenantId, mail.key) : undefined;
      const envelope = token !== undefined &&
        parts.returns && {
          envelope: { from: returnAddress(parts.returns, tenantId, token), to: mail.to },
        };
      await transport.sendMail({ ...message, ...envelope, signal: AbortSignal.timeout(limits.totalMs) });
      return token === undefined ? { kind: "sent" } : { kind: "sent", returnHash: tokenHash(token) };
    } catch (error) {
      return deliveryOf(error);
    }
  }

  return { ...recordedMailer(parts, deliver, false), prove: async () => void (await transport.verify()) };
}

function messageOf(tenant: Tenant, mail: Mail, sender: string) {
  return {
    from: { name: officialName(tenant), address: sender },
    replyTo: { name: officialName(tenant), address: tenant.contact.email },
    to: { name: "", address: mail.to },
    subject: mail.subject,
    text: mail.text,
    ...(mail.html !== null && mail.html !== undefined && { html: mail.html }),
    textEncoding: "quoted-printable" as const,
    messageId: messageIdOf(tenant.id, mail.key, sender),
    // RFC 3834 §5: so that nobody's absence notice answers a machine. RFC 3282: in which language it is.
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.lang, ...stopHeaders(mail) },
  };
}

/** So that mail programs show a button to stop. With one click only over HTTPS, says RFC 8058 §3.1; else RFC 2369 alone. */
function stopHeaders({ stopHref }: Mail): Record<string, string> {
  if (stopHref === undefined || stopHref === null) return {};
  const list = { "List-Unsubscribe": `<${stopHref}>` };
  return stopHref.startsWith("https:") ? { ...list, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : list;
}

/** As people know it in any language: "Gemeente Waterdam". */
function officialName({ name }: Tenant): string {
  return /^gemeente /i.test(name) ? name : `Gemeente ${name}`;
}

/** The same mail has the same Message-ID, so that a second copy can be recognised as one (RFC 5322 §3.6.4). */
function messageIdOf(tenantId: string, key: string, sender: string): string {
  const hash = createHash("sha256").update(`${tenantId} ${key}`).digest("hex").slice(0, 40);
  return `<${hash}@${sender.split("@").at(-1) ?? "localhost"}>`;
}

/** One bare address: a list, a name or a line end would let whoever typed it write to others or add headers. */
function isOneAddress(to: string): boolean {
  return to.length <= 254 && /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(to) && isOneLine(to);
}

function isOneLine(text: string): boolean {
  return !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text);
}

// The server says 5xx, but of us, not of this mail: it has to be set right, and then the mail can go.
const ourFault = new Set([530, 534, 535, 538]);

/** A 5yz answer about sender, recipient or message is final (RFC 5321 §4.2.1); all else may pass. */
function deliveryOf(error: unknown): Delivery {
  // @NOTE safe: only read, and each field checked; nodemailer hangs them on its errors.
  const { code, originalCode, permanent, responseCode, response, command } = error as Record<string, unknown>;
  const aboutMail = code === "EENVELOPE" || code === "EMESSAGE";
  const final = aboutMail && permanent === true && typeof responseCode === "number" && !ourFault.has(responseCode);
  const answer = codeOf(response);
  const shown = answer ?? nameOf(originalCode) ?? nameOf(code) ?? "unknown";
  if (!final) return { kind: "unreachable", code: shown };
  return { kind: "refused", code: shown, noRecipient: command === "RCPT TO" && answersNoRecipient(answer ?? "") };
}

/** `550 5.1.1` of `550 5.1.1 <jan@…>: no such user`: the codes of RFC 5321 and RFC 3463, without the words. */
function codeOf(response: unknown): string | undefined {
  return typeof response === "string"
    ? /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0]?.replace("-", " ")
    : undefined;
}

function nameOf(code: unknown): string | undefined {
  return typeof code === "string" && /^[A-Z_]{2,40}$/.test(code) ? code : undefined;
}
