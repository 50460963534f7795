import webPush from "web-push";
import { notAllowed } from "../../../../platform/outbound/guarded-fetch.ts";
import type { PushBindings } from "./bindings.ts";
import { senderKeys } from "./domain.ts";
import type { Push, PushOutcome, PushService } from "./push-service.ts";

const tryMs = 10_000;
// A service that has not delivered a message yet puts the next one in its place (RFC 8030 §5.4).
const topic = "nieuws";

/** Seals and signs with web-push (RFC 8291, 8292), and sends by our own guards: an address comes from a browser. */
export function webPushService({
  push,
  tokenOf,
  baseUrl,
}: Pick<PushBindings, "push" | "tokenOf" | "baseUrl">): PushService {
  return {
    async send(one) {
      const vapidDetails = { subject: contactOf(baseUrl), ...senderKeys(tokenOf) };
      const made = sealed(one, vapidDetails);
      if (!made) return { kind: "refused", why: "NOT_SEALED" };
      try {
        const signal = AbortSignal.timeout(tryMs);
        return outcomeOf(await push.fetch(one.to.endpoint, { method: "POST", ...made, signal }));
      } catch (error) {
        return outcomeOfError(error);
      }
    },
  };
}

type VapidDetails = { readonly subject: string; readonly publicKey: string; readonly privateKey: string };

/** Undefined for keys with which nothing can be sealed: one device must not hold up the others. */
function sealed({ to, payload, waitsSeconds }: Push, vapidDetails: VapidDetails) {
  const { endpoint, p256dh, auth } = to;
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      ...{ vapidDetails, TTL: waitsSeconds, topic, contentEncoding: "aes128gcm" },
      urgency: "low",
    });
    return { headers, body };
  } catch {
    return undefined;
  }
}

/** Whom a service can turn to (RFC 8292 §2.1): the site itself. Of a trial on one's own machine that says nothing, and some refuse it. */
function contactOf(baseUrl: string): string {
  const { protocol, host, hostname } = new URL(baseUrl);
  return protocol === "https:" ? `https://${host}` : `mailto:noreply@${hostname}`;
}

function outcomeOf({ status, headers }: Response): PushOutcome {
  if (status >= 200 && status < 300) return { kind: "arrived" };
  if (status === 404 || status === 410) return { kind: "gone" };
  const why = String(status);
  if (status !== 429 && status < 500) return { kind: "refused", why };
  const waitSeconds = secondsOf(headers.get("retry-after"));
  const of = status === 429 ? "device" : "service";
  return { kind: "later", of, why, ...(waitSeconds !== undefined && { waitSeconds }) };
}

/** Seconds, or a date (RFC 9110 §10.2.3); of a date we wait as long as we do by ourselves. */
function secondsOf(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}

function outcomeOfError(error: unknown): PushOutcome {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
  return code === notAllowed ? { kind: "refused", why: code } : { kind: "later", of: "service", why: code };
}
