import type { FetchMessageObject, MessageStructureObject } from "imapflow";
import { ImapFlow } from "imapflow";
import type { Log } from "../../telemetry/log.ts";
import type { ReturnsMailbox } from "./returns-mailbox.ts";

export type ImapMailboxParts = {
  /** BOUNCE_IMAP_URL: `imaps://user:password@imap.example.org/INBOX`. */
  readonly url: string;
  readonly log: Pick<Log, "warn">;
  /** Tests wait less long. */
  readonly silenceMs?: number;
  readonly runMs?: number;
};

const mailsAtOnce = 200;
const reportBytesAtMost = 64 * 1024;
const usualSilenceMs = 20_000;
// A mailbox that keeps talking is never silent.
const usualRunMs = 5 * 60_000;

/** A mailbox read by IMAP (RFC 9051, RFC 3501). What is not ours in it is not opened and stays unseen. */
export function imapMailbox({
  url,
  log,
  silenceMs = usualSilenceMs,
  runMs = usualRunMs,
}: ImapMailboxParts): ReturnsMailbox {
  return {
    async each(mark, handle) {
      const client = clientFor(url, silenceMs);
      // A connection that breaks is told by the step that waits for it.
      client.on("error", () => undefined);
      const tooLong = setTimeout(() => client.close(), runMs);
      const failed: unknown[] = [];
      const take = (mail: Parameters<typeof handle>[0]) =>
        handle(mail).catch((error: unknown) => {
          failed.push(error);
          throw error;
        });
      try {
        await client.connect();
        await client.mailboxOpen(folderOf(url));
        await readAll(client, mark, { take, log });
        await client.logout();
        return "read";
      } catch (error) {
        // What is wrong with ourselves is no fault of the mailbox: the job tries again.
        if (failed.length > 0) throw failed[0];
        log.warn("The mailbox for undeliverable mail cannot be read.", { code: codeOf(error) });
        return "away";
      } finally {
        clearTimeout(tooLong);
        client.close();
      }
    },
  };
}

function clientFor(url: string, silenceMs: number): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "imaps:";
  const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return new ImapFlow({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 993 : 143) : Number(port),
    secure,
    // Never a password over an open line, but on this machine itself.
    ...(!secure && !isHere && { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    ...{ connectionTimeout: silenceMs, greetingTimeout: silenceMs, socketTimeout: silenceMs },
  });
}

function folderOf(url: string): string {
  const path = decodeURIComponent(new URL(url).pathname.slice(1));
  return path === "" ? "INBOX" : path;
}

type Reading = { readonly take: Parameters<ReturnsMailbox["each"]>[1]; readonly log: Pick<Log, "warn"> };

async function readAll(client: ImapFlow, mark: string, { take, log }: Reading): Promise<void> {
  const found = await client.search({ seen: false, header: { to: `+${mark}` } }, { uid: true });
  const uids = (found === false || found === undefined ? [] : found).slice(0, mailsAtOnce);
  if (uids.length === 0) return;
  const mails = await client.fetchAll(uids, { uid: true, headers: ["to"], bodyStructure: true }, { uid: true });
  for (const mail of mails) {
    const report = await reportOf(client, mail).catch((error: unknown) => {
      if (!client.usable) throw error;
      // Else it would be the first again every time, and nothing behind it would ever be read.
      log.warn("A mail that came back cannot be read; it is put aside.", { code: codeOf(error) });
      return undefined;
    });
    await take({ to: mail.headers?.toString("utf8") ?? "", report });
    await client.messageFlagsAdd([mail.uid], ["\\Seen"], { uid: true });
  }
}

async function reportOf(client: ImapFlow, { uid, bodyStructure }: FetchMessageObject): Promise<string | undefined> {
  const part = bodyStructure && partOf(bodyStructure);
  if (part === undefined) return undefined;
  const { content } = await client.download(String(uid), part, { uid: true, maxBytes: reportBytesAtMost });
  if (content === undefined) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString("utf8");
}

/** The number of the part for machines: `2` in a report as RFC 3462 §1 has it. */
function partOf({ type, part, childNodes = [] }: MessageStructureObject): string | undefined {
  if (type === "message/delivery-status") return part;
  // A mail in a mail is what was sent, and says nothing of what became of it.
  if (type === "message/rfc822") return undefined;
  for (const child of childNodes) {
    const found = partOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The system's or the server's word without its sentence, which may name somebody. */
function codeOf(error: unknown): string {
  // @NOTE safe: only read, and each checked.
  const { code, serverResponseCode, authenticationFailed } = error as Record<string, unknown>;
  if (authenticationFailed === true) return "AUTHENTICATIONFAILED";
  const named = [serverResponseCode, code].find((one) => typeof one === "string" && /^[A-Za-z_]{2,40}$/.test(one));
  return typeof named === "string" ? named : "unknown";
}
