import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { parseUrl } from "./environment.ts";

export type BounceConfig = { readonly address: string; readonly imapUrl: string };

/** The server by which mail leaves. */
export function smtpFrom(text: string | undefined): Result<string | undefined, string> {
  const url = text === undefined ? undefined : parseUrl(text);
  if (text === undefined || (/^smtps?:$/.test(url?.protocol ?? "") && url?.hostname !== "")) return ok(text);
  return refused(
    "SMTP_URL must be the address of a mail server, for example SMTP_URL=smtp://user:secret@mail.waterdam.nl:587; leave it out to keep mail in the mailbox page of the demo.",
  );
}

// Behind it comes a + and 40 signs, and a name in front of the @ has 64 at most (RFC 5321 §4.5.3.1.1).
const bounceAddress = /^[a-z0-9._-]{1,23}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** The mailbox that mail comes back to. */
export function bouncesFrom(
  address: string | undefined,
  imapUrl: string | undefined,
): Result<BounceConfig | undefined, string> {
  if (address === undefined && imapUrl === undefined) return ok(undefined);
  if (address === undefined || !bounceAddress.test(address))
    return refused(
      "BOUNCE_ADDRESS must be the address that undeliverable mail comes back to, with at most 23 letters, digits, dots and hyphens before the @, for example BOUNCE_ADDRESS=terug@waterdam.nl; leave it and BOUNCE_IMAP_URL out when nobody has to look.",
    );
  const url = imapUrl === undefined ? undefined : parseUrl(imapUrl);
  if (imapUrl !== undefined && /^imaps?:$/.test(url?.protocol ?? "") && url?.hostname !== "" && url?.username !== "")
    return ok({ address, imapUrl });
  return refused(
    "BOUNCE_IMAP_URL must be the mailbox of BOUNCE_ADDRESS with its user and password, for example BOUNCE_IMAP_URL=imaps://terug:secret@mail.waterdam.nl/INBOX.",
  );
}
